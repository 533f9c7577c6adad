import { type Line, markSpans } from '../text/lines.js';
import { type EditorState, visibleTop } from './reducer.js';
import { columnOf, editorRows, rowOf, type Viewport } from './rows.js';

export interface EditorFrame {
  lines: Line[];
  /** Where the caret is drawn, from the viewport's top left corner. */
  caret: { x: number; y: number };
  /** First row drawn and number of rows in all, for the scroll mark. */
  top: number;
  total: number;
}

/** What an editor shows in a viewport; `flagged` passages of its text are marked. */
export function editorFrame(
  state: EditorState,
  viewport: Viewport,
  flagged: readonly { start: number; end: number }[] = [],
): EditorFrame {
  const { text, caret } = state.model;
  const rows = editorRows(text, viewport.columns);
  const top = visibleTop(state, viewport);
  const caretRow = rowOf(rows, caret);
  const row = rows[caretRow] ?? { start: 0, end: 0 };
  const lines = rows.slice(top, top + viewport.rows).map(({ start, end }): Line => {
    const here = flagged.filter((flag) => flag.start < end && start < flag.end);
    return markSpans(text.slice(start, end), clippedSpans(here, start, end));
  });
  return {
    lines,
    caret: { x: Math.min(columnOf(text, row, caret), viewport.columns - 1), y: caretRow - top },
    top,
    total: rows.length,
  };
}

/** Spans as they fall into a row, sorted and without overlap. */
function clippedSpans(spans: readonly { start: number; end: number }[], start: number, end: number) {
  const clipped: { start: number; end: number; role: 'flag' }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(span.start - start, clipped.at(-1)?.end ?? 0, 0);
    const to = Math.min(span.end, end) - start;
    if (from < to) clipped.push({ start: from, end: to, role: 'flag' });
  }
  return clipped;
}
