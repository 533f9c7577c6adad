import { extname } from 'node:path';
import { InputError, type SourceText } from '../core/index.js';
import { docx } from './docx.js';
import type { Format } from './format.js';
import { checkSize, loadFile } from './load.js';
import { md } from './md.js';
import { pdf } from './pdf.js';
import { type FileKind, hasPdfHeader, looksLikeText, sniff } from './sniff.js';
import { txt } from './txt.js';

export type { Format } from './format.js';
export { loadFile } from './load.js';

/** Every format that can be read. */
export const FORMAT_READERS: readonly Format[] = [txt, md, docx, pdf];

/** File name extensions that can be read, with the dot: `.txt`, `.md`, ... */
export const SUPPORTED_EXTENSIONS: readonly string[] = FORMAT_READERS.flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
);

/** The error for a file that is something else than its name says, or something that is not read at all. */
const ERROR_OF: Readonly<Record<Exclude<FileKind, 'unknown'>, string>> = {
  docx: 'file-is-docx',
  pdf: 'file-is-pdf',
  'encrypted-office': 'docx-encrypted',
  doc: 'file-is-doc',
  spreadsheet: 'file-is-spreadsheet',
  presentation: 'file-is-presentation',
  opendocument: 'file-is-opendocument',
  rtf: 'file-is-rtf',
  markup: 'file-is-markup',
  image: 'file-is-image',
  archive: 'file-is-archive',
  'broken-archive': 'file-is-archive',
  ole: 'file-is-ole',
};

/** Kinds that each reader takes; a cut-off docx may no longer show that it was one. */
const ACCEPTED: Readonly<Record<Format['id'], readonly FileKind[]>> = {
  txt: ['unknown'],
  md: ['unknown'],
  docx: ['docx', 'broken-archive'],
  pdf: ['pdf'],
};

const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();

const readerFor = (extension: string): Format | undefined =>
  FORMAT_READERS.find(({ extensions }) => extensions.includes(extension));

function kindOf(format: Format | undefined, bytes: Uint8Array): FileKind {
  const kind = sniff(bytes);
  return kind === 'unknown' && format?.id === 'pdf' && hasPdfHeader(bytes) ? 'pdf' : kind;
}

function unknownKindError(path: string, format: Format | undefined, bytes: Uint8Array): InputError {
  const params = { file: path, extension: extensionOf(path), supported: SUPPORTED_EXTENSIONS.join(' ') };
  if (!format) return new InputError('format-unknown', params);
  return new InputError(looksLikeText(bytes) ? 'file-is-text' : `${format.id}-unreadable`, params);
}

/**
 * Reads a document: the format by its extension, checked against what the bytes really are.
 * @param path names the document in messages and in the result; it is not opened.
 * @throws InputError for everything that is not a readable, non-empty document of a supported format.
 */
export async function readSource(path: string, bytes: Uint8Array): Promise<SourceText> {
  checkSize(path, bytes.byteLength);
  const format = readerFor(extensionOf(path));
  const kind = kindOf(format, bytes);
  if (format && ACCEPTED[format.id].includes(kind)) return format.read(path, bytes);
  if (kind === 'unknown') throw unknownKindError(path, format, bytes);
  throw new InputError(ERROR_OF[kind], { file: path, extension: extensionOf(path) });
}

/**
 * Reads a document from disk; see `readSource`.
 * @throws InputError also for files that are missing, folders, locked, not permitted, empty or too large.
 */
export async function readSourceFile(path: string): Promise<SourceText> {
  return readSource(path, await loadFile(path));
}
