/** A half-open range of UTF-16 offsets into a text. */
export interface Span {
  start: number;
  end: number;
}

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const containsSpan = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Where a match of a pattern stands. */
export const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Where a match in a piece of a text stands in all of it; `from` is where the piece begins. */
export const spanFrom = (from: number, match: RegExpExecArray): Span => ({
  start: from + match.index,
  end: from + match.index + match[0].length,
});

/** The smallest span that holds all; there must be at least one. */
export const unionOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** A mark at each place of a text of that length that one of the spans holds. */
export function marksOf(spans: Iterable<Span>, length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

/** True where any place of a span is marked. */
export function isTaken(marks: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (marks[at] === 1) return true;
  return false;
}

/** Where words, which are not empty, stand in a text: in order, and apart from each other. */
export function occurrences(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** Cuts a span down to what is not white space. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

/** Most characters are letters of either script, of which none is white space. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code > 0x3000 && code < 0xfeff) || (code > 0x20 && code < 0x80)) return false;
  return /\s/u.test(text.charAt(at));
}
