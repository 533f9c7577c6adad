import { previousBoundary } from '../text/graphemes.js';
import { offsetAtColumn } from '../text/lines.js';
import { textWidth } from '../text/width.js';
import { type Row, wrapLine } from '../text/wrap.js';

/** How much of the screen an editor has. */
export interface Viewport {
  columns: number;
  rows: number;
}

const CACHE_LIMIT = 20_000;
let cacheColumns = 0;
/** Rows per line text, relative to the line; a keystroke changes one line, the others are found here. */
const cache = new Map<string, readonly Row[]>();

function lineRows(line: string, columns: number): readonly Row[] {
  if (columns !== cacheColumns || cache.size > CACHE_LIMIT) {
    cache.clear();
    cacheColumns = columns;
  }
  const known = cache.get(line);
  if (known) return known;
  const rows: Row[] = [];
  wrapLine(line, 0, line.length, columns, rows);
  cache.set(line, rows);
  return rows;
}

/** Screen rows of a text under edit. One column stays free, so that the caret fits behind a full row. */
export function editorRows(text: string, columns: number): Row[] {
  const usable = Math.max(2, columns - 1);
  const rows: Row[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of lineRows(line, usable)) rows.push({ start: at + start, end: at + end });
    at += line.length + 1;
  }
  return rows;
}

/** Index of the row that shows the caret; at a soft wrap the later one. */
export function rowOf(rows: readonly Row[], caret: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.start ?? 0) <= caret) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last caret place that is drawn in a row. */
export function lastPlace(text: string, rows: readonly Row[], index: number): number {
  const row = rows[index] ?? { start: 0, end: 0 };
  const isSoft = rows[index + 1]?.start === row.end && row.end > row.start;
  return isSoft ? previousBoundary(text, row.end) : row.end;
}

export const columnOf = (text: string, row: Row, caret: number): number =>
  textWidth(text.slice(row.start, caret));

/** The caret place in a row nearest to a column. */
export function placeAt(text: string, rows: readonly Row[], index: number, column: number): number {
  const row = rows[index] ?? { start: 0, end: 0 };
  const wanted = row.start + offsetAtColumn(text.slice(row.start, row.end), column);
  return Math.min(wanted, lastPlace(text, rows, index));
}

/** The first row to draw, so that the caret is on screen and the view moves as little as it can. */
export function topFor(caretRow: number, top: number, viewport: Viewport, total: number): number {
  const highest = Math.max(0, total - viewport.rows);
  const kept = Math.min(Math.max(0, top), highest);
  if (caretRow < kept) return caretRow;
  return caretRow >= kept + viewport.rows ? caretRow - viewport.rows + 1 : kept;
}
