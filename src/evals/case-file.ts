import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { InputError } from '../core/index.js';

/** `inconsistencies[2].quotes[0]`: where in a JSON file something is. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');

/** Reads a JSON file of a case. Throws an `InputError` that names the file and, where it can, the field. */
export function parseCaseFile<T>(file: string, text: string, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw new InputError('eval-file-not-json', { file, problem: (cause as Error).message }, { cause });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = fieldName(issue?.path ?? []) || '(root)';
  throw new InputError(
    'eval-file-invalid',
    { file, field, problem: issue?.message ?? '' },
    { cause: result.error },
  );
}

/** Files of lines that one folder may hold beside one another, by how their names begin. */
const LINES_OF = { verify: 'adversary', retrieval: 'queries', judge: 'judgements' } as const;

/** Reads the lines of a `*.jsonl` that hold anything; `name` is `FILE:LINE`, counted from 1. */
export async function readLines(
  dir: string,
  file: string,
): Promise<Array<{ name: string; content: string }>> {
  const text = await readFile(path.join(dir, file), 'utf8');
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map((content, index) => ({ name: `${file}:${index + 1}`, content }))
    .filter(({ content }) => content.trim() !== '');
}

/** `*.jsonl` of a folder that may be those of a suite: all but those that are named after another one. */
export async function listLines(dir: string, suite: keyof typeof LINES_OF): Promise<string[]> {
  const others = Object.entries(LINES_OF).flatMap(([name, begin]) => (name === suite ? [] : [begin]));
  const files = await listCases(dir, '.jsonl');
  const own = files.filter((name) => !others.some((begin) => name.startsWith(begin)));
  if (own.length === 0)
    throw new InputError('eval-folder-empty', { dir, ending: `${LINES_OF[suite]}*.jsonl` });
  return own;
}

/** Names of the case files of a folder, sorted; at least one. */
export async function listCases(dir: string, ending: string): Promise<string[]> {
  const names = await readdir(dir).catch((cause: unknown) => {
    throw new InputError('eval-folder-missing', { dir }, { cause });
  });
  const files = names.filter((name) => name.endsWith(ending)).sort();
  if (files.length === 0) throw new InputError('eval-folder-empty', { dir, ending: `*${ending}` });
  return files;
}
