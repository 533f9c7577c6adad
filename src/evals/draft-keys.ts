import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { InputError, verdictSchema } from '../core/index.js';
import { listCases, parseCaseFile } from './case-file.js';

const text = z.string().regex(/\S/u);
const texts = z.array(text);

const factSchema = z.object({ kind: text, value: text, accept: texts.default([]) });

const clauseKeySchema = z.object({
  facts: z.array(factSchema),
  /** Null where the note gives none: not scored. */
  verdict: verdictSchema.nullable(),
  must_not_say: texts.default([]),
  needs_question_about: texts.default([]),
});

/** `NAME.key.json` beside a note: what a good draft holds. What else the file says is let pass. */
const draftKeySchema = z.object({
  language: z.enum(['zh', 'en']),
  standards: texts.min(1),
  /** By clause as auditors write it; with the standards' letters in a combined audit. */
  clauses: z.record(z.string(), clauseKeySchema),
  /** Note line to its clause, for notes without clause numbers. */
  routing: z.record(z.string(), text).default({}),
  routing_accept: z.record(z.string(), texts).default({}),
});
export type DraftKey = z.infer<typeof draftKeySchema>;
export type ClauseKey = DraftKey['clauses'][string];

export interface NoteCase {
  name: string;
  /** Path of the note. */
  document: string;
  /** The note itself. */
  note: string;
  key: DraftKey;
}

const ENDING = '.key.json';

/**
 * Reads every `*.key.json` of a folder with its note `NAME.md`, sorted by name. Missing or empty folders, broken keys
 * and missing notes are `InputError`s that name the file and the field.
 */
export async function loadNoteSets(dir: string): Promise<NoteCase[]> {
  const files = await listCases(dir, ENDING);
  const present = new Set(await readdir(dir));
  return Promise.all(
    files.map(async (file) => {
      const key = parseCaseFile(file, await readFile(path.join(dir, file), 'utf8'), draftKeySchema);
      const name = file.slice(0, -ENDING.length);
      const document = `${name}.md`;
      if (!present.has(document)) throw new InputError('eval-document-missing', { file, document });
      const note = await readFile(path.join(dir, document), 'utf8');
      return { name, document: path.join(dir, document), note, key };
    }),
  );
}
