import { nextBoundary, previousBoundary, snapToBoundary } from '../text/graphemes.js';
import { type CutWords, lineStart, nextWordEnd, previousWordStart } from './words.js';

/** One change of the text and where the caret stood around it. */
export interface Edit {
  at: number;
  removed: string;
  inserted: string;
  caretBefore: number;
  caretAfter: number;
}

/** A text under edit. Offsets are UTF-16 units; the caret always stands at a grapheme boundary. */
export interface EditorModel {
  readonly text: string;
  readonly caret: number;
  /** The other end of the selection; null where nothing is selected. */
  readonly anchor: number | null;
  /** A mark was set: every move selects, until something is done with the selection. */
  readonly marking: boolean;
  /** Column that up and down try to keep; null after any other move. */
  readonly goal: number | null;
  readonly undo: readonly Edit[];
  readonly redo: readonly Edit[];
  /** What the last edit did, while the next of its kind may still join it in one undo step. */
  readonly joining: 'type' | 'erase' | null;
}

const UNDO_LIMIT = 2000;

export const editorModel = (text: string, caret = 0): EditorModel => ({
  text,
  caret: snapToBoundary(text, caret),
  anchor: null,
  marking: false,
  goal: null,
  undo: [],
  redo: [],
  joining: null,
});

export const moveTo = (model: EditorModel, caret: number, goal: number | null = null): EditorModel => ({
  ...model,
  caret: snapToBoundary(model.text, caret),
  goal,
  joining: null,
});

export interface Selection {
  start: number;
  end: number;
}

/** What is selected; null where that is nothing. */
export function selectionOf({ anchor, caret }: EditorModel): Selection | null {
  if (anchor === null || anchor === caret) return null;
  return { start: Math.min(anchor, caret), end: Math.max(anchor, caret) };
}

export function selectedText(model: EditorModel): string {
  const selection = selectionOf(model);
  return selection ? model.text.slice(selection.start, selection.end) : '';
}

/** Selects from one place to another, where the caret will stand. */
export const select = (model: EditorModel, anchor: number, caret: number): EditorModel => ({
  ...moveTo(model, caret),
  anchor: snapToBoundary(model.text, anchor),
  marking: false,
});

export const unselected = (model: EditorModel): EditorModel =>
  model.anchor === null && !model.marking ? model : { ...model, anchor: null, marking: false };

function apply(text: string, { at, removed, inserted }: Edit): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

const inverse = (edit: Edit): Edit => ({
  at: edit.at,
  removed: edit.inserted,
  inserted: edit.removed,
  caretBefore: edit.caretAfter,
  caretAfter: edit.caretBefore,
});

const ENDS_STEP = /[\s，。；、！？,.;!?]$/u;

/** Joins typing to the typing before it, up to the end of a clause, and erasing to erasing. */
function join(last: Edit | undefined, next: Edit, joining: EditorModel['joining']): Edit | null {
  if (!last || last.caretAfter !== next.caretBefore) return null;
  const isAppended = next.at === last.at + last.inserted.length;
  const isTyped = isAppended && next.removed === '' && last.removed === '';
  if (joining === 'type' && isTyped && !ENDS_STEP.test(last.inserted)) {
    return { ...last, inserted: last.inserted + next.inserted, caretAfter: next.caretAfter };
  }
  if (
    joining === 'erase' &&
    next.inserted === '' &&
    last.inserted === '' &&
    next.at + next.removed.length === last.at
  ) {
    return { ...last, at: next.at, removed: next.removed + last.removed, caretAfter: next.caretAfter };
  }
  return null;
}

function change(
  model: EditorModel,
  start: number,
  end: number,
  inserted: string,
  kind: EditorModel['joining'],
): EditorModel {
  const removed = model.text.slice(start, end);
  if (removed === '' && inserted === '') return model;
  const edit: Edit = {
    at: start,
    removed,
    inserted,
    caretBefore: model.caret,
    caretAfter: start + inserted.length,
  };
  const text = apply(model.text, edit);
  // A mark typed after a letter joins its grapheme, so the caret's place follows the text, not the edit.
  const caret = snapForward(text, edit.caretAfter);
  const placed = { ...edit, caretAfter: caret };
  const joined = kind !== null && model.joining === kind ? join(model.undo.at(-1), placed, kind) : null;
  const undo = joined ? [...model.undo.slice(0, -1), joined] : [...model.undo, placed].slice(-UNDO_LIMIT);
  return { text, caret, anchor: null, marking: false, goal: null, undo, redo: [], joining: kind };
}

/** A boundary at or after an offset. */
const snapForward = (text: string, offset: number): number =>
  snapToBoundary(text, offset) === offset ? offset : nextBoundary(text, offset);

/** Types text at the caret, or over what is selected. */
export function insert(model: EditorModel, text: string): EditorModel {
  const selection = selectionOf(model);
  if (!selection) return change(model, model.caret, model.caret, text, 'type');
  return change({ ...model, joining: null }, selection.start, selection.end, text, 'type');
}

/** Puts a pasted text in as one step. */
export function paste(model: EditorModel, text: string): EditorModel {
  const { start, end } = selectionOf(model) ?? { start: model.caret, end: model.caret };
  return change({ ...model, joining: null }, start, end, text, null);
}

/** Replaces the whole text as one step, for example by what another program wrote. The caret stays near its place. */
export function replaceAll(model: EditorModel, text: string): EditorModel {
  if (text === model.text) return model;
  const replaced = change({ ...model, joining: null }, 0, model.text.length, text, null);
  return { ...replaced, caret: snapToBoundary(text, Math.min(model.caret, text.length)) };
}

export type Direction = 'left' | 'right';
export type Unit = 'grapheme' | 'word' | 'line';

/** Where a motion by a unit ends. `line` means the line's own begin or end, not the screen row's. */
export function target(model: EditorModel, direction: Direction, unit: Unit, cut?: CutWords): number {
  const { text, caret } = model;
  if (unit === 'grapheme')
    return direction === 'left' ? previousBoundary(text, caret) : nextBoundary(text, caret);
  if (unit === 'word')
    return direction === 'left' ? previousWordStart(text, caret, cut) : nextWordEnd(text, caret, cut);
  if (direction === 'left') return lineStart(text, caret);
  const end = text.indexOf('\n', caret);
  return end < 0 ? text.length : end;
}

/**
 * Deletes what is selected; else from the caret to where a motion would end, at a line's edge `line` the line end
 * itself.
 */
export function erase(model: EditorModel, direction: Direction, unit: Unit, cut?: CutWords): EditorModel {
  const selection = selectionOf(model);
  if (selection) return change({ ...model, joining: null }, selection.start, selection.end, '', null);
  const found = target(model, direction, unit, cut);
  const isStuck = found === model.caret && unit === 'line';
  const to = isStuck ? target(model, direction, 'grapheme') : found;
  return change(model, Math.min(to, model.caret), Math.max(to, model.caret), '', 'erase');
}

export function undo(model: EditorModel): EditorModel {
  const last = model.undo.at(-1);
  if (!last) return model;
  return {
    text: apply(model.text, inverse(last)),
    caret: last.caretBefore,
    anchor: null,
    marking: false,
    goal: null,
    undo: model.undo.slice(0, -1),
    redo: [...model.redo, last],
    joining: null,
  };
}

export function redo(model: EditorModel): EditorModel {
  const next = model.redo.at(-1);
  if (!next) return model;
  return {
    text: apply(model.text, next),
    caret: next.caretAfter,
    anchor: null,
    marking: false,
    goal: null,
    undo: [...model.undo, next],
    redo: model.redo.slice(0, -1),
    joining: null,
  };
}
