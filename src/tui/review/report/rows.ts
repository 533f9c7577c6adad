import { type Row, wrapLine } from '../../text/wrap.js';

/** A text in screen rows. */
export interface TextRows {
  rows: readonly Row[];
  /** Per row, the 1-based line of the text that it belongs to. */
  lines: Uint32Array;
}

function breakUp(text: string, columns: number): TextRows {
  const rows: Row[] = [];
  const lines: number[] = [];
  let line = 0;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    line++;
    wrapLine(text, from, to, Math.max(2, columns), rows);
    while (lines.length < rows.length) lines.push(line);
    from = to + 1;
  }
  return { rows, lines: Uint32Array.from(lines) };
}

let last: { text: string; columns: number; result: TextRows } | null = null;

/** A text broken softly at a width. The last answer is kept: only a resize breaks a report up anew. */
export function textRows(text: string, columns: number): TextRows {
  if (last?.text === text && last.columns === columns) return last.result;
  const result = breakUp(text, columns);
  last = { text, columns, result };
  return result;
}

let counted: { text: string; columns: number } | null = null;

/** Columns in front of the text: the line number, the marker of rows with a place, and a space. */
export function gutterColumns(text: string): number {
  if (counted?.text === text) return counted.columns;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  counted = { text, columns: String(lines).length + 3 };
  return counted.columns;
}
