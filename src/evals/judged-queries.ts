import { z } from 'zod';
import {
  type ClauseRef,
  InputError,
  parseClauseRef,
  type StandardId,
  standardIdSchema,
} from '../core/index.js';
import { listLines, readLines } from './case-file.js';

const text = z.string().regex(/\S/u);

/** One line of a `*.jsonl`: a half sentence as an auditor types it, and the clause whose writeups answer it. */
const lineSchema = z.strictObject({
  query: text,
  clause: text,
  standard: standardIdSchema,
  /** Further clauses that answer it as well, with the letters of their standards: `QES9.2`. */
  also: z.array(text).default([]),
  /** What a good answer is about, in words. */
  good: text,
});

export interface JudgedQuery {
  /** `FILE:LINE`. */
  name: string;
  /** The file without its ending: how the queries came about. */
  set: string;
  query: string;
  standard: StandardId;
  clause: string;
  language: 'zh' | 'en';
  /** Every acceptable clause with its standards, the main one first. */
  accept: ClauseRef[];
}

const ENDING = '.jsonl';
const HAN = /\p{Script=Han}/u;

function parseLine(file: string, place: string, content: string): JudgedQuery {
  const invalid = (field: string, problem: string) =>
    new InputError('eval-file-invalid', { file: place, field, problem });
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (cause) {
    throw new InputError('eval-file-not-json', { file: place, problem: (cause as Error).message }, { cause });
  }
  const result = lineSchema.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw invalid(issue?.path.join('.') || '(root)', issue?.message ?? '');
  }
  const { query, clause, standard, also } = result.data;
  const refOf = (field: string, label: string): ClauseRef => {
    const ref = parseClauseRef(label);
    if (ref === null) throw invalid(field, label);
    return ref;
  };
  const main = { number: refOf('clause', clause).number, standards: [standard] };
  const others = also.map((label) => refOf('also', label));
  return {
    name: place,
    set: file.slice(0, -ENDING.length),
    query,
    standard,
    clause: main.number,
    language: HAN.test(query) ? 'zh' : 'en',
    accept: [main, ...others],
  };
}

/**
 * Reads every `*.jsonl` of a folder; `adversary*` and `judgements*` are of other suites. Missing or empty folders and
 * broken lines are `InputError`s that name the file,
 * the line and the field.
 */
export async function loadJudgedQueries(dir: string): Promise<JudgedQuery[]> {
  const files = await listLines(dir, 'retrieval');
  const read = await Promise.all(
    files.map(async (file) =>
      (await readLines(dir, file)).map(({ name, content }) => parseLine(file, name, content)),
    ),
  );
  const queries = read.flat();
  if (queries.length === 0) throw new InputError('eval-folder-empty', { dir, ending: `*${ENDING}` });
  return queries;
}
