import {
  type Direction,
  type EditorModel,
  editorModel,
  erase,
  insert,
  moveTo,
  paste,
  redo,
  replaceAll,
  target,
  type Unit,
  undo,
} from './model.js';
import { columnOf, editorRows, lastPlace, placeAt, rowOf, topFor, type Viewport } from './rows.js';

export interface EditorState {
  model: EditorModel;
  /** First screen row that is drawn. */
  top: number;
}

export type EditorAction =
  | { type: 'insert' | 'paste' | 'replace'; text: string }
  | { type: 'erase'; direction: Direction; unit: Unit }
  | { type: 'move'; direction: Direction; unit: Unit }
  /** Screen rows up (negative) or down. */
  | { type: 'row'; by: number }
  | { type: 'page'; by: -1 | 1 }
  | { type: 'edge'; of: 'row' | 'text'; at: 'start' | 'end' }
  | { type: 'undo' | 'redo' };

export const editorState = (text: string, caret: number): EditorState => ({
  model: editorModel(text, caret),
  top: 0,
});

function moveRows(model: EditorModel, by: number, viewport: Viewport): EditorModel {
  const rows = editorRows(model.text, viewport.columns);
  const from = rowOf(rows, model.caret);
  const to = Math.max(0, Math.min(rows.length - 1, from + by));
  const row = rows[from];
  if (!row || to === from) return moveTo(model, by < 0 ? 0 : model.text.length);
  const goal = model.goal ?? columnOf(model.text, row, model.caret);
  return moveTo(model, placeAt(model.text, rows, to, goal), goal);
}

/** The edge of the screen row; pressed again there, the edge of the line. */
function moveToRowEdge(model: EditorModel, at: 'start' | 'end', viewport: Viewport): EditorModel {
  const rows = editorRows(model.text, viewport.columns);
  const index = rowOf(rows, model.caret);
  const place = at === 'start' ? (rows[index]?.start ?? 0) : lastPlace(model.text, rows, index);
  const isThere = place === model.caret;
  return moveTo(model, isThere ? target(model, at === 'start' ? 'left' : 'right', 'line') : place);
}

function reduceModel(model: EditorModel, action: EditorAction, viewport: Viewport): EditorModel {
  switch (action.type) {
    case 'insert':
      return insert(model, action.text);
    case 'paste':
      return paste(model, action.text);
    case 'replace':
      return replaceAll(model, action.text);
    case 'erase':
      return erase(model, action.direction, action.unit);
    case 'move':
      return moveTo(model, target(model, action.direction, action.unit));
    case 'row':
      return moveRows(model, action.by, viewport);
    case 'page':
      return moveRows(model, action.by * Math.max(1, viewport.rows - 1), viewport);
    case 'edge':
      if (action.of === 'row') return moveToRowEdge(model, action.at, viewport);
      return moveTo(model, action.at === 'start' ? 0 : model.text.length);
    case 'undo':
      return undo(model);
    case 'redo':
      return redo(model);
  }
}

/** The editor after an action; `viewport` is the part of the screen that it is drawn in. */
export function editorReducer(state: EditorState, action: EditorAction, viewport: Viewport): EditorState {
  const model = reduceModel(state.model, action, viewport);
  return { model, top: visibleTop({ model, top: state.top }, viewport) };
}

/** The first row to draw in a viewport, which may have changed its size since the last action. */
export function visibleTop({ model, top }: EditorState, viewport: Viewport): number {
  const rows = editorRows(model.text, viewport.columns);
  return topFor(rowOf(rows, model.caret), top, viewport, rows.length);
}
