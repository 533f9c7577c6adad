import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../core/index.js';

/** Far above any report with photographs; beyond it the reader's memory would give out first. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ENAMETOOLONG: 'file-missing',
  ERR_INVALID_ARG_VALUE: 'file-missing',
  EISDIR: 'file-is-folder',
  EACCES: 'file-not-permitted',
  EPERM: 'file-not-permitted',
  EBUSY: 'file-busy',
};

/** Stands in a name for bytes that are no UTF-8, as old archives leave them: such a file cannot be opened by its name. */
const REPLACED = '\ufffd';

function asInputError(path: string, error: unknown): InputError {
  const reason = String((error as NodeJS.ErrnoException).code ?? error);
  const known = CODES[reason] ?? 'file-unreadable';
  const code = known === 'file-missing' && path.includes(REPLACED) ? 'file-name-garbled' : known;
  return new InputError(code, { file: path, reason }, { cause: error });
}

const mebibytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

/** @throws InputError `file-empty`, `file-too-large` */
export function checkSize(path: string, bytes: number): void {
  if (bytes === 0) throw new InputError('file-empty', { file: path });
  if (bytes > MAX_FILE_BYTES) {
    const params = { file: path, size: mebibytes(bytes), limit: mebibytes(MAX_FILE_BYTES) };
    throw new InputError('file-too-large', params);
  }
}

/**
 * Reads a file from disk.
 * @throws InputError `file-missing`, `file-name-garbled`, `file-is-folder`, `file-not-permitted`, `file-busy`, `file-empty`,
 *   `file-too-large`, `word-lock-file`, `file-unreadable`
 */
export async function loadFile(path: string): Promise<Uint8Array> {
  const stats = await stat(path).catch((error: unknown) => {
    throw asInputError(path, error);
  });
  if (stats.isDirectory()) throw new InputError('file-is-folder', { file: path });
  if (!stats.isFile()) throw new InputError('file-unreadable', { file: path, reason: 'ESPIPE' });
  // Word keeps `~$name.docx` beside every open document; a wildcard on the command line catches it.
  if (basename(path).startsWith('~$')) throw new InputError('word-lock-file', { file: path });
  checkSize(path, stats.size);
  return await readFile(path).catch((error: unknown) => {
    throw asInputError(path, error);
  });
}
