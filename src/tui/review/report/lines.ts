import type { Finding } from '../../../core/index.js';
import { type Translate, translator } from '../../../messages/index.js';
import type { Anchor } from '../../reading/reducer.js';
import type { Size } from '../../state.js';
import { type Line, markSpans, type Role, segment, wrapStyled } from '../../text/lines.js';
import { selectedFinding } from '../selectors.js';
import type { Level, ReviewState } from '../state.js';
import { decisionText, roleName } from '../words.js';
import { type Excerpt, excerpts, heightOf, type Place, placesOf } from './places.js';
import { gutterColumns, type TextRows, textRows } from './rows.js';

/** Lines that are drawn when they are looked at; a report may have tens of thousands. */
export interface LazyLines {
  total: number;
  line(index: number): Line;
  /** The lines of the place that one stands at. */
  anchor: Anchor;
}

interface Page {
  text: string;
  rows: TextRows;
  places: readonly Place[];
  /** Index of the place that one stands at. */
  at: number;
  gutter: number;
  marker: string;
}

/** The marked stretches of a row, the place that one stands at above the others, none over another. */
function marksIn({ places, at }: Page, from: number, to: number) {
  const marks: { start: number; end: number; role: Role }[] = [];
  const current = places[at];
  const clip = ({ start, end }: Place) => ({ start: Math.max(start, from), end: Math.min(end, to) });
  const add = (start: number, end: number, role: Role) => {
    if (start < end) marks.push({ start: start - from, end: end - from, role });
  };
  const own = current ? clip(current) : { start: to, end: to };
  let reached = from;
  for (const place of places) {
    if (place === current) continue;
    const { start, end } = clip(place);
    const begin = Math.max(start, reached);
    if (begin >= end) continue;
    reached = end;
    if (own.start >= own.end || own.end <= begin || own.start >= end) add(begin, end, 'flag');
    else {
      add(begin, Math.min(end, own.start), 'flag');
      add(Math.max(begin, own.end), end, 'flag');
    }
  }
  if (own.start < own.end) add(own.start, own.end, 'cursor');
  return marks.sort((a, b) => a.start - b.start);
}

/** A row of the report: line number, marker where a place is in it, the text with its marks. */
function rowLine(page: Page, index: number): Line {
  const { text, rows, places, gutter, marker } = page;
  const line = rows.lines[index] ?? 0;
  const { start, end: last } = rows.rows[index] ?? { start: 0, end: 0 };
  // The space at which a line was broken may hang over the edge; it is not drawn.
  const hangs = text[last - 1] === ' ' && last - start > 1 && rows.lines[index + 1] === line;
  const end = hangs ? last - 1 : last;
  const isFirst = index === 0 || rows.lines[index - 1] !== line;
  const isMarked = places.some(({ firstRow, lastRow }) => firstRow <= index && index <= lastRow);
  return [
    segment((isFirst ? String(line) : '').padStart(gutter - 3), 'dim'),
    segment(isMarked ? ` ${marker} ` : '   ', 'accent'),
    ...markSpans(text.slice(start, end), marksIn(page, start, end)),
  ];
}

/** The line above an excerpt: what its places are, and the clauses they belong to. */
function excerptHead({ places, at }: Page, excerpt: Excerpt, t: Translate): Line {
  const parts = excerpt.places.flatMap((index): Line => {
    const evidence = places[index]?.evidence;
    if (!evidence) return [];
    const clause = evidence.clause === null ? '' : ` ${t('report:clause', { clause: evidence.clause })}`;
    const name = t('review:text.place', { n: index + 1, role: roleName(t, evidence.role) }) + clause;
    return [segment(name, index === at ? 'title' : 'dim'), segment('  ')];
  });
  return [segment(t('review:text.rule'), 'dim'), segment(' '), ...parts];
}

/** What is said of a finding above its places: the message, what was decided, what to do. */
function findingHead({ language }: ReviewState, finding: Finding, columns: number): Line[] {
  const t = translator(language);
  const wrapped = (text: string, role: Role) =>
    text === '' ? [] : wrapStyled([segment(text, role)], columns).map(({ line }) => line);
  const { disposition, suggestion } = finding;
  return [
    ...wrapped(finding.message, 'strong'),
    ...wrapped(disposition ? decisionText(t, disposition) : '', 'good'),
    ...wrapped(suggestion === '' ? '' : t('report:suggestion', { text: suggestion }), 'dim'),
  ];
}

/** Rows around each place beyond what fits. */
const MORE_ROWS: Readonly<Record<Exclude<Level, 'whole'>, number>> = { fit: 0, more: 8, much: 24 };
const MOST_AROUND = 24;

/** What the space is spent on: lines of the head, rows of one place, rows around it. */
interface Budget {
  head: number;
  most: number;
  around: number;
}

/** Where the space is short: first the head is cut, then long places. */
const SHORTER: readonly Omit<Budget, 'around'>[] = [
  { head: 1, most: 8 },
  { head: 1, most: 2 },
  { head: 0, most: 3 },
  { head: 0, most: 2 },
  { head: 0, most: 1 },
];

/**
 * The most rows around the places with which all of them fit, evenly. Where they fit by no means, the last of the short
 * forms, to be scrolled.
 */
function budgetFor(places: readonly Place[], total: number, headLines: number, height: number): Budget {
  const forms = [{ head: Math.min(headLines, Math.max(2, Math.floor(height / 3))), most: 8 }, ...SHORTER];
  const needs = ({ head, most, around }: Budget) => head + heightOf(excerpts(places, around, most, total));
  const form = forms.find((candidate) => needs({ ...candidate, around: 0 }) <= height) ?? {
    head: 0,
    most: 1,
  };
  for (let around = MOST_AROUND; around > 0; around--) {
    if (needs({ ...form, around }) <= height) return { ...form, around };
  }
  return { ...form, around: 0 };
}

function cut(head: Line[], most: number, ellipsis: string): Line[] {
  if (head.length <= most || most === 0) return head.slice(0, most);
  const kept = head.slice(0, most);
  return [...kept.slice(0, -1), [...(kept.at(-1) ?? []), segment(ellipsis, 'dim')]];
}

/** A finding and the passages it is about, as much of the text around them as fits, or more. */
function excerptLines(state: ReviewState, finding: Finding, page: Page, size: Size): LazyLines {
  const t = translator(state.language);
  const { level } = state;
  const whole = findingHead(state, finding, size.columns - 1);
  const total = page.rows.rows.length;
  const budget = budgetFor(page.places, total, whole.length, size.rows);
  const isFit = level === 'fit';
  const head = isFit ? cut(whole, budget.head, state.theme.glyphs.ellipsis) : whole;
  const around = budget.around + (level === 'whole' ? 0 : MORE_ROWS[level]);
  const parts = excerpts(page.places, around, isFit ? budget.most : 8, total);
  const lines: (() => Line)[] = head.map((line) => () => line);
  const place = page.places[page.at];
  let anchor: Anchor = { start: 0, end: 0 };
  for (const part of parts) {
    const top = lines.length;
    lines.push(() => excerptHead(page, part, t));
    for (let row = part.from; row < part.to; row++) lines.push(() => rowLine(page, row));
    if (!place || !part.places.includes(page.at)) continue;
    const toLine = (row: number) => top + 1 + row - part.from;
    anchor = { start: toLine(place.firstRow) - 1, end: toLine(Math.min(place.lastRow, part.to - 1)) + 1 };
  }
  return { total: lines.length, anchor, line: (index) => lines[index]?.() ?? [] };
}

function wholeLines(page: Page): LazyLines {
  const place = page.places[page.at];
  return {
    total: page.rows.rows.length,
    anchor: place ? { start: place.firstRow, end: place.lastRow + 1 } : { start: 0, end: 0 },
    line: (index) => rowLine(page, index),
  };
}

/** What the pane of the text shows in a space. */
export function textLines(state: ReviewState, size: Size): LazyLines {
  const { text } = state.report.source;
  const finding = selectedFinding(state);
  const gutter = gutterColumns(text);
  const rows = textRows(text, size.columns - gutter);
  const places = finding ? placesOf(finding, text, rows) : [];
  const at = Math.min(state.place, Math.max(0, places.length - 1));
  const page: Page = { text, rows, places, at, gutter, marker: state.theme.glyphs.marker };
  return finding && state.level !== 'whole' ? excerptLines(state, finding, page, size) : wholeLines(page);
}
