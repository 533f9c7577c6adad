import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type DecodedText, decodeText } from './encoding.js';

/** A text document: what the user sees, and what its file held when we last looked. */
export interface TextDocument {
  /** Relative to the engagement, with `/`. */
  readonly path: string;
  text: string;
  /** The text in the file, or null while there is none. */
  saved: string | null;
  form: Pick<DecodedText, 'byteOrderMark' | 'lineEnd' | 'encoding'>;
  /** Hash of the file's bytes; null while there is no file. */
  hash: string | null;
  /** Modification time and size, the cheap sign that another program wrote the file. */
  stamp: string | null;
}

/** Larger files are no notes; reading one would freeze the screen. */
export const LARGEST_DOCUMENT = 8 * 1024 * 1024;

export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const newDocument = (relative: string): TextDocument => ({
  path: relative,
  text: '',
  saved: null,
  form: { byteOrderMark: false, lineEnd: '\n', encoding: 'utf-8' },
  hash: null,
  stamp: null,
});

export function stampOf(file: string): string | null {
  try {
    const { mtimeMs, size } = fs.statSync(file);
    return `${mtimeMs}:${size}`;
  } catch {
    return null;
  }
}

/** A file's bytes, or null where there is none. Throws other file system errors. */
export function readBytes(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export type DocumentProblem = 'not-text' | 'too-large' | 'unreadable';

/** Reads a document, or says in one word why it cannot be shown. */
export function readDocument(root: string, relative: string): TextDocument | DocumentProblem {
  const file = path.join(root, relative);
  try {
    if (fs.statSync(file).size > LARGEST_DOCUMENT) return 'too-large';
    const stamp = stampOf(file);
    const bytes = fs.readFileSync(file);
    const decoded = decodeText(bytes);
    if (!decoded) return 'not-text';
    const { text, ...form } = decoded;
    return { path: relative, text, saved: text, form, hash: hashBytes(bytes), stamp };
  } catch {
    return 'unreadable';
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** `conflicts/notes-现场.20250318-154501.md`, with a counter where that exists. */
export function conflictName(root: string, relative: string, at: Date): string {
  const { dir, name, ext } = path.posix.parse(relative);
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  const stem = [dir, name].filter(Boolean).join('-').replaceAll('/', '-');
  const base = `conflicts/${stem}.${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
  const candidates = [`${base}${ext}`, ...Array.from({ length: 99 }, (_, i) => `${base}-${i + 2}${ext}`)];
  return (
    candidates.find((candidate) => !fs.existsSync(path.join(root, candidate))) ??
    `${base}-${at.getTime()}${ext}`
  );
}
