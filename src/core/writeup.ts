import { z } from 'zod';
import { standardIdSchema } from './clause.js';
import { verdictSchema } from './draft.js';

/** One clause narrative of a past report, with every client detail replaced by a typed slot such as `⟨ORG1⟩`. */
export const writeupSchema = z.object({
  id: z.string(),
  /** Id of the past report it comes from. */
  report: z.string(),
  /** Clause numbers without prefix, main clause first. */
  clauses: z.array(z.string()).min(1),
  standards: z.array(standardIdSchema).min(1),
  edition: z.string().nullable(),
  title: z.string(),
  department: z.string().nullable(),
  verdict: verdictSchema.nullable(),
  /** ISO date of the audit's last day. */
  date: z.string().nullable(),
  industry: z.string().nullable(),
  language: z.enum(['zh', 'en']),
  text: z.string(),
});
export type Writeup = z.infer<typeof writeupSchema>;

/** Why a result ranks where it does: what each source added to its score, which is their sum. */
export const scorePointsSchema = z.object({
  /** How much the query sounds like what is written and said about its clause. */
  profile: z.number(),
  /** How plainly the query names its clause. */
  clause: z.number(),
  /** How like the notes are that were filed under its clause. */
  notes: z.number(),
  /** The query's words point at its standard. */
  standard: z.number(),
  /** The words that both have. */
  lexical: z.number(),
  /** How near the vectors are. */
  dense: z.number(),
  /** How new it is. */
  recency: z.number(),
  /** What earlier results of the same clause cost it, at most 0. */
  mixing: z.number(),
});
export type ScorePoints = z.infer<typeof scorePointsSchema>;

export const searchResultSchema = z.object({
  id: z.string(),
  clause: z.string(),
  standard: standardIdSchema,
  title: z.string(),
  text: z.string(),
  score: z.number(),
  report: z.string(),
  /** Where the query asked for it. */
  explain: scorePointsSchema.optional(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

/** The document `search --format json` prints, best first. */
export const searchOutputSchema = z.object({
  version: z.literal(1),
  query: z.string(),
  results: z.array(searchResultSchema),
});
export type SearchOutput = z.infer<typeof searchOutputSchema>;

export interface SearchQuery {
  text: string;
  /** With or without prefix; only writeups of this clause, its parents or its children. */
  clause?: string;
  standard?: z.infer<typeof standardIdSchema>;
  limit: number;
  /** Say of each result why it ranks where it does. */
  explain?: boolean;
}

/** Turns texts into unit vectors of one fixed dimension. */
export interface Embedder {
  /** Changes whenever the vectors would; stored beside every index. */
  readonly id: string;
  readonly dimensions: number;
  embed(texts: readonly string[]): Promise<Float32Array[]>;
}
