import stringWidth from 'string-width';
import { isAmbiguousWide, withSecondColumn } from './ambiguous.js';
import { aloneWidth, eachGrapheme } from './graphemes.js';

/** Columns of a tab. Fixed, so that a line's width does not depend on where it starts. */
export const TAB_WIDTH = 4;

const CACHE_LIMIT = 4096;
const cache = new Map<string, string>();

const C0_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';
const INVISIBLE_PICTURE = '\u2426';
const DOTTED_CIRCLE = '\u25cc';
const HALF_PAIR = /\p{Surrogate}/u;
/** Controls that reorder what is read, or swallow the character behind them; they are shown, not obeyed. */
const DIRECTION_CONTROLS =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/gu;

function picture(grapheme: string): string {
  const code = grapheme.charCodeAt(0);
  if (code === 0x09) return ' '.repeat(TAB_WIDTH);
  if (code < 0x20) return String.fromCharCode(C0_PICTURES + code);
  if (code === DELETE) return DELETE_PICTURE;
  const undirected = grapheme.replace(DIRECTION_CONTROLS, INVISIBLE_PICTURE);
  if (code >= 0x80 && code < 0xa0) return INVISIBLE_PICTURE;
  if (stringWidth(undirected) > 0) return withSecondColumn(undirected);
  return /^\p{M}+$/u.test(grapheme) ? DOTTED_CIRCLE + grapheme : INVISIBLE_PICTURE;
}

const cacheKey = (grapheme: string): string => (isAmbiguousWide() ? `2${grapheme}` : grapheme);

/**
 * What is drawn for a grapheme of a document. Control characters, half surrogates and invisible characters become
 * pictures (`␛`), so that nothing in a document can steer the terminal or hide from the reader.
 */
export function shown(grapheme: string): string {
  const first = grapheme.charCodeAt(0);
  if (grapheme.length === 1 && first >= 0x20 && aloneWidth(first) > 0) return grapheme;
  const key = cacheKey(grapheme);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const drawn = picture(HALF_PAIR.test(grapheme) ? '\ufffd' : grapheme);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, drawn);
  return drawn;
}

const widths = new Map<string, number>();

/** Columns that a grapheme of a document takes on screen, at least 1. */
export function graphemeWidth(grapheme: string): number {
  if (grapheme.length === 1) {
    const code = grapheme.charCodeAt(0);
    if (code >= 0x20 && aloneWidth(code) > 0) return aloneWidth(code);
  }
  const key = cacheKey(grapheme);
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = Math.max(1, stringWidth(shown(grapheme)));
  if (widths.size >= CACHE_LIMIT) widths.clear();
  widths.set(key, width);
  return width;
}

/** Text as it is drawn: controls visible, tabs as spaces, line ends as `␊`. */
export function shownText(text: string): string {
  let out = '';
  eachGrapheme(text, 0, text.length, (start, end) => {
    out += shown(text.slice(start, end));
  });
  return out;
}

/** Columns that a document's text takes on one line. */
export function textWidth(text: string): number {
  let width = 0;
  eachGrapheme(text, 0, text.length, (start, end) => {
    width += graphemeWidth(text.slice(start, end));
  });
  return width;
}

/** The longest front part of whole graphemes that fits, as an offset. */
export function fitOffset(text: string, columns: number): number {
  let width = 0;
  let fit = 0;
  let full = false;
  eachGrapheme(text, 0, Math.min(text.length, columns * 8 + 8), (start, end) => {
    width += graphemeWidth(text.slice(start, end));
    full ||= width > columns;
    if (!full) fit = end;
  });
  return fit;
}

/** Cuts to a width, with an ellipsis where something was cut; never through a wide character. */
export function truncate(text: string, columns: number, ellipsis = '…'): string {
  if (columns <= 0) return '';
  if (textWidth(text) <= columns) return text;
  return text.slice(0, fitOffset(text, columns - textWidth(ellipsis))) + ellipsis;
}

/** Cuts or fills with spaces to exactly a width. */
export function fitText(text: string, columns: number, ellipsis = '…'): string {
  const cut = truncate(text, columns, ellipsis);
  return cut + ' '.repeat(Math.max(0, columns - textWidth(cut)));
}
