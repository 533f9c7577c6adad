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
  select,
  selectionOf,
  target,
  type Unit,
  undo,
  unselected,
} from './model.js';
import { columnOf, editorRows, lastPlace, placeAt, rowOf, topFor, type Viewport } from './rows.js';
import type { CutWords } from './words.js';

export interface EditorState {
  model: EditorModel;
  /** First screen row that is drawn. */
  top: number;
}

/** `select` takes what the caret passes into the selection. */
export type Motion = { select?: boolean } & (
  | { type: 'move'; direction: Direction; unit: Unit }
  /** Screen rows up (negative) or down. */
  | { type: 'row'; by: number }
  | { type: 'page'; by: -1 | 1 }
  | { type: 'edge'; of: 'row' | 'text'; at: 'start' | 'end' }
);

export type EditorAction =
  | { type: 'insert' | 'paste' | 'replace'; text: string }
  | { type: 'erase'; direction: Direction; unit: Unit }
  | Motion
  /** Selects from `anchor` to `caret`; nothing where they are the same place. */
  | { type: 'select'; anchor: number; caret: number }
  | { type: 'select-all' }
  /** Sets a mark from which every move selects, or takes it back. */
  | { type: 'mark' }
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

function moved(model: EditorModel, motion: Motion, viewport: Viewport, cut?: CutWords): EditorModel {
  switch (motion.type) {
    case 'move':
      return moveTo(model, target(model, motion.direction, motion.unit, cut));
    case 'row':
      return moveRows(model, motion.by, viewport);
    case 'page':
      return moveRows(model, motion.by * Math.max(1, viewport.rows - 1), viewport);
    case 'edge':
      if (motion.of === 'row') return moveToRowEdge(model, motion.at, viewport);
      return moveTo(model, motion.at === 'start' ? 0 : model.text.length);
  }
}

/** A move extends the selection where it shall, else gives it up: by one character, to the selection's own edge. */
function reduceMotion(model: EditorModel, motion: Motion, viewport: Viewport, cut?: CutWords): EditorModel {
  const next = moved(model, motion, viewport, cut);
  if (motion.select || model.marking) return { ...next, anchor: model.anchor ?? model.caret };
  const selection = selectionOf(model);
  if (!selection) return unselected(next);
  if (motion.type !== 'move' || motion.unit !== 'grapheme') return unselected(next);
  return unselected(moveTo(model, motion.direction === 'left' ? selection.start : selection.end));
}

function reduceModel(
  model: EditorModel,
  action: EditorAction,
  viewport: Viewport,
  cut?: CutWords,
): EditorModel {
  switch (action.type) {
    case 'insert':
      return insert(model, action.text);
    case 'paste':
      return paste(model, action.text);
    case 'replace':
      return replaceAll(model, action.text);
    case 'erase':
      return erase(model, action.direction, action.unit, cut);
    case 'select':
      return select(model, action.anchor, action.caret);
    case 'select-all':
      return select(model, 0, model.text.length);
    case 'mark':
      return model.marking ? unselected(model) : { ...model, anchor: model.caret, marking: true };
    case 'undo':
      return undo(model);
    case 'redo':
      return redo(model);
    default:
      return reduceMotion(model, action, viewport, cut);
  }
}

/** The editor after an action; `viewport` is the part of the screen that it is drawn in, `cut` tells words apart. */
export function editorReducer(
  state: EditorState,
  action: EditorAction,
  viewport: Viewport,
  cut?: CutWords,
): EditorState {
  const model = reduceModel(state.model, action, viewport, cut);
  return { model, top: visibleTop({ model, top: state.top }, viewport) };
}

/** The first row to draw in a viewport, which may have changed its size since the last action. */
export function visibleTop({ model, top }: EditorState, viewport: Viewport): number {
  const rows = editorRows(model.text, viewport.columns);
  return topFor(rowOf(rows, model.caret), top, viewport, rows.length);
}
