import { InputError } from '../../core/index.js';

/** Text of a file with `\n` line ends and without byte order mark, and what a reader should know about it. */
export interface DecodedText {
  text: string;
  notices: string[];
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Above this share of control characters, what decoded is not a text. */
const MAX_CONTROL_SHARE = 0.02;
/** A UTF-8 text may have one damaged place per so many good multi-byte characters (a cut tail, a bad paste). */
const GOOD_PER_DAMAGED = 20;

/** Control characters other than tab and the line and page breaks. */
const CONTROL = /[^\P{Cc}\t-\r]/gu;

const decode = (bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

const markedEncoding = (bytes: Uint8Array): Encoding | null =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A damaged UTF-8 file must not be taken for GB18030, which accepts almost any bytes and turns all to nonsense. */
function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decode(bytes, 'utf-8', false) ?? '';
  const damaged = count(text, /\ufffd/gu);
  const good = count(text, /[^\p{ASCII}\ufffd]/gu);
  return good >= damaged * GOOD_PER_DAMAGED ? { text, notices: ['text-damaged'] } : null;
}

/**
 * Western text has single bytes above 127 between ASCII (`20°C`, `“The`); Chinese characters bring at least two in
 * a row, but for rare second bytes in the ASCII range.
 */
function hasOnlyLoneHighBytes(bytes: Uint8Array): boolean {
  for (let i = 1; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) > 0x7f && (bytes[i - 1] ?? 0) > 0x7f) return false;
  }
  return true;
}

/** Characters of Windows-1252 for 80 to 9F; the other codes are those of Unicode. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand, because Node 20 takes the label `windows-1252` for Latin-1. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte)).join('');

function decodeUnmarked(bytes: Uint8Array): DecodedText | null {
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) return { text: utf8, notices: [] };
  const damaged = decodeDamagedUtf8(bytes);
  if (damaged) return damaged;
  if (hasOnlyLoneHighBytes(bytes)) {
    return { text: decodeWindows1252(bytes), notices: ['encoding-windows-1252'] };
  }
  const gb18030 = decode(bytes, 'gb18030', true);
  return gb18030 === null ? null : { text: gb18030, notices: [] };
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const text = decode(bytes, encoding, true);
  return text === null
    ? { text: decode(bytes, encoding, false) ?? '', notices: ['text-damaged'] }
    : { text, notices: [] };
}

const looksBinary = (text: string): boolean =>
  text.includes('\0') || count(text, CONTROL) > text.length * MAX_CONTROL_SHARE;

/**
 * Decodes a text file: by its byte order mark (UTF-8, UTF-16), else UTF-8, else GB18030 (or Windows-1252 where no
 * Chinese can be meant). Line ends become `\n`; nothing else changes.
 * @throws InputError `text-binary`, `text-encoding`
 */
export function decodeText(path: string, bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes);
  if (encoding === null && bytes.includes(0)) throw new InputError('text-binary', { file: path });
  const decoded = encoding === null ? decodeUnmarked(bytes) : decodeMarked(bytes, encoding);
  if (!decoded) throw new InputError('text-encoding', { file: path });
  if (looksBinary(decoded.text)) throw new InputError('text-binary', { file: path });
  return { text: decoded.text.replace(/\r\n?/gu, '\n'), notices: decoded.notices };
}
