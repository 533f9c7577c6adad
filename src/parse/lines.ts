import { type ReportLine, type Sentence, type Span, trimmed } from '../core/index.js';

/** Splits a span at every match of a one-character separator. */
function splitSpan(text: string, span: Span, separator: string): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (
    let at = text.indexOf(separator, start);
    at >= 0 && at < span.end;
    at = text.indexOf(separator, start)
  ) {
    parts.push({ start, end: at });
    start = at + 1;
  }
  parts.push({ start, end: span.end });
  return parts;
}

/**
 * Longer ones are cut: no writer makes them, but extraction may, and readers that compare everything in a line with
 * everything else would stand still on them.
 */
const LONGEST_LINE = 6000;
const LONGEST_SENTENCE = 1500;

/** Pieces of a span no longer than `most`, cut after the last mark or white space that leaves a piece half as long. */
function capped(text: string, span: Span, most: number): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > most) {
    const window = text.slice(start, start + most);
    const half = window.slice(most / 2);
    const mark = [/[。;!?][^。;!?]*$/u, /[,、\s|][^,、\s|]*$/u].map((pattern) => half.search(pattern));
    const at = mark.find((offset) => offset >= 0);
    const end = start + (at === undefined ? most : most / 2 + at + 1);
    pieces.push(trimmed(text, { start, end }));
    start = end;
  }
  pieces.push(trimmed(text, { start, end: span.end }));
  return pieces.filter((piece) => piece.end > piece.start);
}

const MARKDOWN_RULE = /^\s*\|?[\s:|-]{3,}\|?\s*$/u;

const TIGHT_ROW = /^[^|。]{1,40}(?:\|[^|。]{0,40}){2,}$/u;

/** Cells of a row: between pipes, with or without pipes at the edges, or between tabs. Null for a line that is no row. */
function cellsOf(text: string, line: Span): Span[] | null {
  const content = text.slice(line.start, line.end);
  if (/^\s*\|.*\|\s*$/u.test(content)) {
    const inner = trimmed(text, line);
    return splitSpan(text, { start: inner.start + 1, end: inner.end - 1 }, '|').map((cell) =>
      trimmed(text, cell),
    );
  }
  // Tables written without pipes at the edges: `COD | 80 | 62`, `1月|200|194`.
  if ((content.match(/ \| /gu)?.length ?? 0) >= 2 || TIGHT_ROW.test(content))
    return splitSpan(text, trimmed(text, line), '|').map((cell) => trimmed(text, cell));
  if (!content.includes('\t')) return null;
  const cells = splitSpan(text, line, '\t').map((cell) => trimmed(text, cell));
  const filled = cells.filter((cell) => cell.end > cell.start);
  return filled.length >= 2 ? cells : null;
}

/** The view's lines, in order; blank lines and Markdown's rule lines do not count. */
export function readLines(text: string): ReportLine[] {
  const lines: ReportLine[] = [];
  for (const whole of splitSpan(text, { start: 0, end: text.length }, '\n')) {
    const span = trimmed(text, whole);
    if (span.end <= span.start || MARKDOWN_RULE.test(text.slice(span.start, span.end))) continue;
    const cells = cellsOf(text, whole);
    if (cells) lines.push({ ...span, kind: 'row', cells });
    else
      for (const part of capped(text, span, LONGEST_LINE)) lines.push({ ...part, kind: 'text', cells: [] });
  }
  return lines;
}

/** Sentence ends: Chinese marks anywhere; a Latin full stop only before a space or the end of the line, and not in `Mr. Hill`. */
const SENTENCE_END =
  /[。;!?！？；]["”’）)]?|(?<=[a-z)\d%"”])(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|approx|incl|resp|cf|cl))\.(?=\s+["“(]?[A-Z]|\s*$)/gu;

/** Cuts lines (cell by cell in rows) into sentences. */
export function readSentences(text: string, lines: readonly ReportLine[]): Sentence[] {
  return lines.flatMap((line, index) =>
    (line.kind === 'row' ? line.cells : [line]).flatMap((part) => cutSentences(text, part, index)),
  );
}

function cutSentences(text: string, part: Span, line: number): Sentence[] {
  const content = text.slice(part.start, part.end);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of content.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    sentences.push({ ...trimmed(text, { start: part.start + start, end: part.start + end }), line });
    start = end;
  }
  sentences.push({ ...trimmed(text, { start: part.start + start, end: part.end }), line });
  return sentences.flatMap((sentence) =>
    capped(text, sentence, LONGEST_SENTENCE).map((piece) => ({ ...piece, line })),
  );
}
