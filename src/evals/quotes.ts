import type { Span } from '../core/index.js';

/** A text without its white space, and where each remaining UTF-16 unit stood. */
export interface Squeezed {
  text: string;
  offsets: Uint32Array;
}

const SPACES = /\s+/gu;

export function squeeze(text: string): Squeezed {
  const offsets = new Uint32Array(text.length);
  let size = 0;
  for (let i = 0; i < text.length; i++) if (!/\s/u.test(text.charAt(i))) offsets[size++] = i;
  return { text: text.replace(SPACES, ''), offsets: offsets.subarray(0, size) };
}

/** Every place where a quote stands, white space aside: extractors break and indent lines as they please. */
export function occurrences({ text, offsets }: Squeezed, quote: string): Span[] {
  const wanted = quote.replace(SPACES, '');
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    found.push({ start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 });
  }
  return found;
}
