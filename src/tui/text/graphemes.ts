import { isAmbiguousWide } from './ambiguous.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

const inRange = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/**
 * Width of characters that always stand alone: ASCII, Chinese characters, kana, common punctuation, lines of frames,
 * tab and line end. 0 for everything that may combine with its neighbours. Spares the segmenter for nearly all real text.
 */
export function aloneWidth(code: number): 0 | 1 | 2 {
  if (inRange(code, 0x20, 0x7e) || code === 0x0a || code === 0x09) return 1;
  if (inRange(code, 0x4e00, 0x9fff) || inRange(code, 0x3400, 0x4dbf)) return 2;
  if (inRange(code, 0x3000, 0x3029) || inRange(code, 0xff01, 0xff60)) return 2;
  if (inRange(code, 0x3041, 0x3096) || inRange(code, 0x30a1, 0x30fa)) return 2;
  const isAmbiguous = inRange(code, 0x2010, 0x2027) || inRange(code, 0x2500, 0x257f);
  return isAmbiguous && !isAmbiguousWide() ? 1 : 0;
}

const standsAlone = (text: string, at: number): boolean => aloneWidth(text.charCodeAt(at)) > 0;

/** Between two characters that stand alone there is always a boundary. */
const isPlainBoundary = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || (standsAlone(text, at - 1) && standsAlone(text, at));

/** Calls `visit` with every grapheme (user-perceived character) between two boundaries, in order. */
export function eachGrapheme(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  let at = from;
  while (at < to) {
    if (standsAlone(text, at) && isPlainBoundary(text, at + 1)) {
      visit(at, at + 1);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && !isPlainBoundary(text, end)) end++;
    for (const { index, segment } of segmenter.segment(text.slice(at, end))) {
      visit(at + index, at + index + segment.length);
    }
    at = end;
  }
}

/** The boundary before an offset; 0 at the front. The offset need not be a boundary itself. */
export function previousBoundary(text: string, offset: number): number {
  if (offset <= 0) return 0;
  let start = offset - 1;
  while (!isPlainBoundary(text, start)) start--;
  let last = start;
  eachGrapheme(text, start, text.length === offset ? offset : boundaryAtOrAfter(text, offset), (begin) => {
    if (begin < offset) last = begin;
  });
  return last;
}

const boundaryAtOrAfter = (text: string, offset: number): number => {
  let end = offset;
  while (!isPlainBoundary(text, end)) end++;
  return end;
};

/** The boundary after an offset; the text's length at its end. */
export function nextBoundary(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  let start = offset;
  while (!isPlainBoundary(text, start)) start--;
  let next = text.length;
  eachGrapheme(text, start, boundaryAtOrAfter(text, offset + 1), (_, end) => {
    if (end > offset && end < next) next = end;
  });
  return next;
}

/** The nearest boundary at or before an offset. */
export function snapToBoundary(text: string, offset: number): number {
  const clamped = Math.max(0, Math.min(offset, text.length));
  return clamped === 0 || isPlainBoundary(text, clamped) ? clamped : previousBoundary(text, clamped + 1);
}
