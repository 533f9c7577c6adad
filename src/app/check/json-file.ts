import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { z } from 'zod';
import { InputError } from '../../core/index.js';

/** The codes of the errors that a kind of file is told by; both take `file`, the second `place`, too. */
export interface FileErrors {
  unreadable: string;
  invalid: string;
}

/** Line and column of a syntax error where the parser names a position, else what it says. */
function placeOf(text: string, error: Error): string {
  const at = /at position (\d{1,12})/u.exec(error.message)?.[1];
  if (at === undefined) return error.message;
  const before = text.slice(0, Number(at)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function parseJson(path: string, text: string, errors: FileErrors): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new InputError(
      errors.invalid,
      { file: path, place: placeOf(text, error as Error) },
      { cause: error },
    );
  }
}

/**
 * Reads a JSON file of a known shape; null where there is none.
 * @throws InputError that names the file and the place for one that cannot be read or has another shape.
 */
export async function readJsonFile<T>(
  path: string,
  schema: z.ZodType<T>,
  errors: FileErrors,
): Promise<T | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new InputError(errors.unreadable, { file: path }, { cause: error });
  }
  const parsed = schema.safeParse(parseJson(path, text, errors));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  throw new InputError(errors.invalid, {
    file: path,
    place: [...(issue?.path ?? []), ...keys].join('.') || '1:1',
  });
}

/** Replaces a file in one step, so that a crash leaves the old or the new one. @throws InputError */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  try {
    await writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError('output-unwritable', { file: path, reason }, { cause: error });
  }
}
