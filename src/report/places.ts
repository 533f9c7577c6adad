import { makeVisible, type Span, unionOf } from '../core/index.js';
import type { Page, Style } from './page.js';

/** A passage to be shown: where it stands, what it is, and its words. */
export interface Mark extends Span {
  quote: string;
  /** 1-based, as reported. */
  line: number;
  column: number;
  /** What it is: `target`. */
  label: string;
  /** What else there is to say: `clause 6.2`; said once for neighbours that share it. May be empty. */
  remark: string;
  style: Style;
}

/** A marked stretch of one line; offsets into the text of the row. */
export interface Stretch extends Span {
  mark: Mark;
  /** The last, or only, line of its passage: the label goes here. */
  last: boolean;
}

/** One line of the source with what is marked on it. `null` text stands for lines left out. */
export interface Row {
  line: number;
  text: string | null;
  stretches: Stretch[];
}

/** Rows that are drawn under one location. */
export interface Group {
  at: Mark;
  rows: Row[];
}

const MOST_ROWS = 4;
/** Columns kept for a `…` on either side, each of two columns at most. */
const ELLIPSES = 4;
const INDENT = /^\s*/u;

/** The text a mark can be shown in: the source where its offsets hold, else nothing but the quote itself. */
function contextOf(mark: Mark, source: string | null): { text: string; start: number; end: number } {
  const { start, end, quote } = mark;
  const inside = source !== null && start <= end && end <= source.length;
  const holds = inside && source.slice(start, end) === quote;
  return holds ? { text: source, start, end } : { text: quote, start: 0, end: quote.length };
}

const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
};

/** The lines a mark runs over, white space before the passage taken off, blank lines skipped; one at least. */
function rowsOf(mark: Mark, source: string | null): Row[] {
  const { text, start, end } = contextOf(mark, source);
  const rows: Row[] = [];
  let from = lineStart(text, start);
  do {
    const to = lineEnd(text, Math.max(from, rows.length === 0 ? start : from));
    const stretch = { start: Math.max(start, from), end: Math.min(end, to), mark, last: false };
    rows.push(rowOf(text.slice(from, to), from, stretch, mark.line + rows.length));
    from = to + 1;
  } while (from < end);
  const worded = rows.filter(hasWords);
  return leaveOut(worded.length > 0 ? worded : rows.slice(0, 1));
}

const hasWords = ({ text, stretches }: Row): boolean =>
  stretches.some(({ start, end }) => text !== null && text.slice(start, end).trim() !== '');

function rowOf(text: string, from: number, stretch: Stretch, line: number): Row {
  const indent = Math.min(INDENT.exec(text)?.[0].length ?? 0, stretch.start - from);
  const shift = from + indent;
  return {
    line,
    text: text.slice(indent),
    stretches: [{ ...stretch, start: stretch.start - shift, end: stretch.end - shift }],
  };
}

/** Shortens long passages to their first and last lines and gives the label to the last. */
function leaveOut(rows: readonly Row[]): Row[] {
  const closed = rows.map((row, index) => ({
    ...row,
    stretches: row.stretches.map((stretch) => ({ ...stretch, last: index === rows.length - 1 })),
  }));
  if (closed.length <= MOST_ROWS) return closed;
  const gap: Row = { line: 0, text: null, stretches: [] };
  return [...closed.slice(0, 2), gap, ...closed.slice(-1)];
}

/** True where all passages stand on the same line, near enough to be seen whole in one excerpt. */
function mergeable(a: Row, b: Row, room: number, page: Page): boolean {
  if (a.line !== b.line || a.text === null || a.text !== b.text) return false;
  const { start, end } = unionOf([...a.stretches, ...b.stretches]);
  return end - start <= room && page.columns(makeVisible(a.text.slice(start, end))) <= room - ELLIPSES;
}

/** Groups marks for drawing: neighbours on one line share it, all else stands alone. */
export function groupMarks(marks: readonly Mark[], source: string | null, room: number, page: Page): Group[] {
  const groups: Group[] = [];
  for (const mark of marks) {
    const rows = rowsOf(mark, source);
    const [only, ...others] = rows;
    const [previous, ...more] = groups.at(-1)?.rows ?? [];
    const single = others.length === 0 && more.length === 0;
    if (only && previous && single && mergeable(previous, only, room, page)) {
      previous.stretches.push(...only.stretches);
    } else groups.push({ at: mark, rows });
  }
  return groups;
}
