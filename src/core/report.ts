import type { ClauseRef } from './clause.js';
import type { Verdict } from './draft.js';
import type { Language, LayoutId } from './finding.js';
import { rememberFor } from './remember.js';
import type { SourceText } from './source.js';
import type { Span } from './span.js';
import type { View } from './view.js';

/** All spans of a parsed report index into `view.text`. */

/** A logical line: one paragraph, one table row or one list item, however many lines it was broken over. */
export interface ReportLine extends Span {
  kind: 'heading' | 'text' | 'row';
  /** For rows: the spans of the cells, trimmed; empty cells keep their place with an empty span. */
  cells: Span[];
}

/** A sentence or clause of a line; the unit in which statements are read. */
export interface Sentence extends Span {
  line: number;
}

export interface Section extends Span {
  /** As written: `3.2`, `六`, `(一)`, `5.`; empty for unnumbered headings. */
  label: string;
  title: string;
  /** 1 is the outermost. */
  level: number;
  clauses: ClauseRef[];
}

/** A run of text written about one clause, from a clause heading or a row of a record table. */
export interface ClauseBlock extends Span {
  clauses: ClauseRef[];
  title: string;
  department: string | null;
  /** The verdict column or the words at the end of the row; null when unknown. */
  verdict: Verdict | null;
  /** Where the verdict stands, if written. */
  verdictSpan: Span | null;
}

export interface TableRow extends Span {
  cells: Span[];
}

export interface ReportTable extends Span {
  header: TableRow | null;
  rows: TableRow[];
}

export type BoxState = 'ticked' | 'empty' | 'unknown';

/** One check box with the words that belong to it. */
export interface CheckBox extends Span {
  state: BoxState;
  label: Span;
}

export interface Report {
  source: SourceText;
  language: Language;
  layout: LayoutId;
  view: View;
  lines: ReportLine[];
  sentences: Sentence[];
  sections: Section[];
  clauseBlocks: ClauseBlock[];
  tables: ReportTable[];
  boxes: CheckBox[];
}

/** Where things are stated: each cell of a row by itself, every other line as a whole, in reading order. */
export const cellsAndLines = rememberFor(({ lines }: Report): readonly Span[] =>
  lines.flatMap((line) => (line.kind === 'row' ? line.cells : [line])),
);

/**
 * Text of a span of the view. Lines, cells and sentences are asked for by many readers, each of which looks up what it
 * knows of the text: they all get one string, for a string is not hashed twice.
 */
export function viewText({ view }: Pick<Report, 'view'>, { start, end }: Span): string {
  if (end - start < SHORTEST_KEPT) return view.text.slice(start, end);
  if (view !== lastView) {
    lastTexts = textsOf(view);
    lastView = view;
  }
  const key = start * LENGTHS + ((end - start) % LENGTHS);
  const known = lastTexts.get(key);
  if (known?.length === end - start) return known;
  const text = view.text.slice(start, end);
  lastTexts.set(key, text);
  return text;
}

const SHORTEST_KEPT = 8;
/** A line and its first sentence start at one place; with the last bits of its length one number tells them apart. */
const LENGTHS = 64;
/** Of each view the texts asked for last. */
const textsOf = rememberFor((_: View) => new Map<number, string>());
let lastView: View | null = null;
let lastTexts = new Map<number, string>();
