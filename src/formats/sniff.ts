import { zipEntryNames } from './zipnames.js';

/** What a file really is, whatever its name says; `unknown` is anything without a signature, texts included. */
export type FileKind =
  | 'docx'
  | 'pdf'
  | 'encrypted-office'
  | 'doc'
  | 'spreadsheet'
  | 'presentation'
  | 'opendocument'
  | 'rtf'
  | 'markup'
  | 'image'
  | 'archive'
  | 'broken-archive'
  | 'ole'
  | 'unknown';

interface Signature {
  kind: FileKind;
  matches(bytes: Buffer): boolean;
}

const HEAD = 1024;

const startsWith =
  (...prefixes: readonly (readonly number[])[]) =>
  (bytes: Buffer) =>
    prefixes.some((prefix) => prefix.every((byte, i) => bytes[i] === byte));

const isZip = startsWith([0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]);
const isOle = startsWith([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * A zip file holds an entry under one of these folders. Names stand uncompressed before each entry, so a file that
 * lost its directory still tells what it was.
 */
const zipWith =
  (...folders: readonly string[]) =>
  (bytes: Buffer) => {
    if (!isZip(bytes)) return false;
    const names = zipEntryNames(bytes);
    return names === null
      ? folders.some((folder) => bytes.includes(folder, 0, 'latin1'))
      : folders.some((folder) => names.some((name) => name.replaceAll('\\', '/').startsWith(folder)));
  };

const isOpenDocument = (bytes: Buffer) =>
  isZip(bytes) && bytes.includes('mimetypeapplication/vnd.oasis.opendocument', 0, 'latin1');

/** Streams of a compound file are named in UTF-16. */
const oleWith =
  (...names: readonly string[]) =>
  (bytes: Buffer) =>
    isOle(bytes) && names.some((name) => bytes.includes(Buffer.from(name, 'utf16le')));

const headMatches = (pattern: RegExp) => (bytes: Buffer) => pattern.test(bytes.toString('latin1', 0, HEAD));

const isBitmap = (bytes: Buffer) =>
  bytes.length > 14 && bytes.toString('latin1', 0, 2) === 'BM' && bytes.readUInt32LE(6) === 0;

/** First match wins. */
const SIGNATURES: readonly Signature[] = [
  { kind: 'docx', matches: zipWith('word/document', 'word/styles', 'word/_rels') },
  { kind: 'spreadsheet', matches: zipWith('xl/workbook', 'xl/worksheets') },
  { kind: 'presentation', matches: zipWith('ppt/presentation', 'ppt/slides') },
  { kind: 'opendocument', matches: isOpenDocument },
  { kind: 'archive', matches: (bytes) => isZip(bytes) && zipEntryNames(bytes) !== null },
  { kind: 'broken-archive', matches: isZip },
  { kind: 'encrypted-office', matches: oleWith('EncryptedPackage') },
  { kind: 'doc', matches: oleWith('WordDocument') },
  { kind: 'spreadsheet', matches: oleWith('Workbook', 'Book') },
  { kind: 'presentation', matches: oleWith('PowerPoint Document') },
  { kind: 'ole', matches: isOle },
  { kind: 'pdf', matches: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-' },
  { kind: 'rtf', matches: (bytes) => bytes.toString('latin1', 0, 5) === '{\\rtf' },
  {
    kind: 'markup',
    matches: headMatches(
      /^(?:\xef\xbb\xbf)?\s{0,40}(?:<!doctype html|<html[\s>]|<\?xml[\s]|MIME-Version:)/iu,
    ),
  },
  {
    kind: 'image',
    matches: startsWith(
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
      [0x47, 0x49, 0x46, 0x38],
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ),
  },
  { kind: 'image', matches: headMatches(/^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif))/u) },
  { kind: 'image', matches: isBitmap },
  {
    kind: 'archive',
    matches: startsWith([0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21], [0x1f, 0x8b, 0x08]),
  },
];

/** Tells what a file is by its first bytes and, for containers, by the names inside. Never throws. */
export function sniff(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return SIGNATURES.find(({ matches }) => matches(buffer))?.kind ?? 'unknown';
}

/** True where the beginning holds no byte that a text in a byte encoding cannot hold. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** A PDF may have some bytes before its header (a mail gateway, a scanner); readers accept them. */
export const hasPdfHeader = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).includes(
    '%PDF-',
    0,
    'latin1',
  );
