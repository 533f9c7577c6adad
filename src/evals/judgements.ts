import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { InputError } from '../core/index.js';
import { parseCaseFile, readLines } from './case-file.js';

/** What a judge grades, each from 1 to 5. */
export const ASPECTS = ['faithfulness', 'completeness', 'tone'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const WORST_GRADE = 1;
export const BEST_GRADE = 5;

/** Name of the answer's schema, as the prompts give it. */
export const JUDGEMENT_NAME = 'narrative_judgement';

const graded = z.object({ grade: z.number(), reason: z.string() });

/** What a model answers about one narrative; whether a grade is one of the scale is looked at afterwards. */
export const judgementSchema = z.object({ faithfulness: graded, completeness: graded, tone: graded });
export type Judgement = z.infer<typeof judgementSchema>;

const grade = z.int().min(WORST_GRADE).max(BEST_GRADE);
const text = z.string().regex(/\S/u);

/** One line of `judgements.jsonl`: how a person grades a narrative written from a note. */
const lineSchema = z.object({
  /** Beside the file. */
  note_file: text,
  clause: text,
  narrative: text,
  faithfulness: grade,
  completeness: grade,
  tone: grade,
  /** Who graded it, and when, in whatever words. */
  by: text,
});

export interface HumanJudgement extends z.infer<typeof lineSchema> {
  /** `judgements.jsonl:LINE` */
  name: string;
  /** Path of the note. */
  document: string;
  /** The note itself. */
  note: string;
}

const FILE = 'judgements.jsonl';

/**
 * What people said of narratives, from `judgements.jsonl` in a folder of note sets; empty where there is no such file.
 * @throws InputError for a broken line or a missing note; both are named.
 */
export async function loadHumanJudgements(dir: string): Promise<HumanJudgement[]> {
  const names = await readdir(dir).catch((): string[] => []);
  if (!names.includes(FILE)) return [];
  const lines = await readLines(dir, FILE);
  return Promise.all(lines.map(({ name, content }) => readLine(dir, name, content)));
}

async function readLine(dir: string, name: string, line: string): Promise<HumanJudgement> {
  const parsed = parseCaseFile(name, line, lineSchema);
  const document = path.join(dir, parsed.note_file);
  const note = await readFile(document, 'utf8').catch((cause: unknown) => {
    throw new InputError('eval-document-missing', { file: name, document: parsed.note_file }, { cause });
  });
  return { ...parsed, name, document, note };
}
