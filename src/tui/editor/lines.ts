import { type Line, markSpans, type Role } from '../text/lines.js';
import { selectionOf } from './model.js';
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
  const selection = selectionOf(state.model);
  const lines = rows.slice(top, top + viewport.rows).map(({ start, end }): Line => {
    const drawn = markSpans(text.slice(start, end), spansIn(flagged, selection, start, end));
    // A selected line end is seen as a space; an empty line would show nothing of it.
    const isEndSelected = selection && selection.start <= end && end < selection.end && text[end] === '\n';
    return isEndSelected ? [...drawn, { text: ' ', role: 'cursor' }] : drawn;
  });
  return {
    lines,
    caret: { x: Math.min(columnOf(text, row, caret), viewport.columns - 1), y: caretRow - top },
    top,
    total: rows.length,
  };
}

interface Span {
  start: number;
  end: number;
}

/** What is marked in a row, from its own begin: the selection above flags, sorted and without overlap. */
function spansIn(flagged: readonly Span[], selection: Span | null, start: number, end: number) {
  const spans: (Span & { role: Role })[] = [];
  const add = (from: number, to: number, role: Role) => {
    const begin = Math.max(from - start, spans.at(-1)?.end ?? 0, 0);
    const stop = Math.min(to, end) - start;
    if (begin < stop) spans.push({ start: begin, end: stop, role });
  };
  const chosen = selection ?? { start: end, end };
  const sorted = flagged
    .filter((flag) => flag.start < end && start < flag.end)
    .sort((a, b) => a.start - b.start);
  for (const flag of sorted) add(flag.start, Math.min(flag.end, chosen.start), 'flag');
  add(chosen.start, chosen.end, 'cursor');
  for (const flag of sorted) add(Math.max(flag.start, chosen.end), flag.end, 'flag');
  return spans;
}
