export type TextEncodingId = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text file as people's editors leave it; `text` has `\n` line ends and no byte order mark. */
export interface DecodedText {
  text: string;
  encoding: TextEncodingId;
  byteOrderMark: boolean;
  lineEnd: '\n' | '\r\n';
}

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

function decodeAs(bytes: Uint8Array, encoding: TextEncodingId): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function detect(bytes: Uint8Array): { raw: string; encoding: TextEncodingId; byteOrderMark: boolean } | null {
  if (startsWith(bytes, 0xff, 0xfe)) return marked(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return marked(bytes, 'utf-16be');
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) {
    return { raw: utf8, encoding: 'utf-8', byteOrderMark: startsWith(bytes, 0xef, 0xbb, 0xbf) };
  }
  const chinese = decodeAs(bytes, 'gb18030');
  return chinese === null ? null : { raw: chinese, encoding: 'gb18030', byteOrderMark: false };
}

function marked(bytes: Uint8Array, encoding: TextEncodingId) {
  const raw = decodeAs(bytes, encoding);
  return raw === null ? null : { raw, encoding, byteOrderMark: true };
}

/** Reads a text file's bytes: UTF-8, UTF-16 with a mark, or GB18030. Null for anything that is not text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const found = detect(bytes);
  if (!found || found.raw.includes('\0')) return null;
  const { raw, encoding, byteOrderMark } = found;
  return {
    text: raw.replace(/\r\n?/gu, '\n'),
    encoding,
    byteOrderMark,
    lineEnd: raw.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** The bytes to save: always UTF-8, with the line ends of the file and a mark where it had one. */
export function encodeText(text: string, form: Pick<DecodedText, 'byteOrderMark' | 'lineEnd'>): Buffer {
  const body = form.lineEnd === '\r\n' ? text.replace(/\n/gu, '\r\n') : text;
  return Buffer.from(form.byteOrderMark ? `\ufeff${body}` : body, 'utf8');
}
