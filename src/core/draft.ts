import { z } from 'zod';
import { standardIdSchema } from './clause.js';
import { findingSchema } from './finding.js';

export const VERDICTS = ['conform', 'observation', 'nonconform', 'not_applicable', 'insufficient'] as const;
export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

/** One line of an auditor's notes. Header lines (auditee, date, department) are notes with role `header`. */
export const noteSchema = z.object({
  /** `n1`, `n2`, ... in reading order over all files. */
  id: z.string(),
  text: z.string(),
  /** 1-based line in its file. */
  line: z.int().positive(),
  /** Clause as written, with prefix (`ES6.1.2`), or null where it could not be routed. */
  clause: z.string().nullable(),
  routed: z.enum(['heading', 'auto', 'none']),
  /** 0..1 */
  confidence: z.number().min(0).max(1),
  file: z.string().optional(),
  department: z.string().nullable().optional(),
  role: z.enum(['note', 'header']).optional(),
});
export type Note = z.infer<typeof noteSchema>;

export const FLAG_KINDS = ['unsupported', 'leak', 'drift', 'verdict', 'uncited'] as const;
export const flagKindSchema = z.enum(FLAG_KINDS);
export type FlagKind = z.infer<typeof flagKindSchema>;

/** What the verifier says about a passage of a narrative; offsets into that narrative. */
export const verifierFlagSchema = z.object({
  kind: flagKindSchema,
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  message: z.string(),
});
export type VerifierFlag = z.infer<typeof verifierFlagSchema>;

/** A flag on one sentence of a draft. */
export const sentenceFlagSchema = verifierFlagSchema.pick({ kind: true, quote: true, message: true });
export type SentenceFlag = z.infer<typeof sentenceFlagSchema>;

export const draftSentenceSchema = z.object({
  text: z.string(),
  notes: z.array(z.string()),
  exemplars: z.array(z.string()),
  flags: z.array(sentenceFlagSchema),
});
export type DraftSentence = z.infer<typeof draftSentenceSchema>;

export const draftObjectiveSchema = z.object({
  name: z.string(),
  target: z.string(),
  actual: z.string(),
  period: z.string(),
  /** Computed from target and actual; null where they cannot be compared. */
  met: z.boolean().nullable(),
});
export type DraftObjective = z.infer<typeof draftObjectiveSchema>;

export const clauseDraftSchema = z.object({
  /** Number without prefix. */
  clause: z.string(),
  standards: z.array(standardIdSchema),
  title: z.string(),
  verdict: verdictSchema,
  sentences: z.array(draftSentenceSchema),
  objectives: z.array(draftObjectiveSchema),
  questions: z.array(z.string()),
  narrative: z.string(),
});
export type ClauseDraft = z.infer<typeof clauseDraftSchema>;

/** The document `draft --format json` prints. */
export const draftOutputSchema = z.object({
  version: z.literal(1),
  provider: z.string(),
  notes: z.array(noteSchema),
  drafts: z.array(clauseDraftSchema),
  findings: z.array(findingSchema),
  unrouted: z.array(z.string()),
});
export type DraftOutput = z.infer<typeof draftOutputSchema>;

/** The document `verify --format json` prints. */
export const verifyOutputSchema = z.object({ version: z.literal(1), flags: z.array(verifierFlagSchema) });
export type VerifyOutput = z.infer<typeof verifyOutputSchema>;

/**
 * What a model is asked for, per clause: object root, every field required, no other constraint keyword, which is
 * the least that every OpenAI-compatible provider honours.
 */
export const modelDraftSchema = z.object({
  clause: z.string(),
  verdict: verdictSchema,
  sentences: z.array(z.object({ text: z.string(), notes: z.array(z.string()) })),
  objectives: z.array(
    z.object({ name: z.string(), target: z.string(), actual: z.string(), period: z.string() }),
  ),
  questions: z.array(z.string()),
});
export type ModelDraft = z.infer<typeof modelDraftSchema>;
