import type { EditorAction } from './reducer.js';

/** What the commands of an editor do. */
export const EDITOR_ACTIONS = {
  up: { type: 'row', by: -1 },
  down: { type: 'row', by: 1 },
  'page-up': { type: 'page', by: -1 },
  'page-down': { type: 'page', by: 1 },
  left: { type: 'move', direction: 'left', unit: 'grapheme' },
  right: { type: 'move', direction: 'right', unit: 'grapheme' },
  'word-left': { type: 'move', direction: 'left', unit: 'word' },
  'word-right': { type: 'move', direction: 'right', unit: 'word' },
  'row-start': { type: 'edge', of: 'row', at: 'start' },
  'row-end': { type: 'edge', of: 'row', at: 'end' },
  'text-start': { type: 'edge', of: 'text', at: 'start' },
  'text-end': { type: 'edge', of: 'text', at: 'end' },
  newline: { type: 'insert', text: '\n' },
  'erase-left': { type: 'erase', direction: 'left', unit: 'grapheme' },
  'erase-right': { type: 'erase', direction: 'right', unit: 'grapheme' },
  'erase-word-left': { type: 'erase', direction: 'left', unit: 'word' },
  'erase-word-right': { type: 'erase', direction: 'right', unit: 'word' },
  'erase-to-start': { type: 'erase', direction: 'left', unit: 'line' },
  'erase-to-end': { type: 'erase', direction: 'right', unit: 'line' },
  undo: { type: 'undo' },
  redo: { type: 'redo' },
} as const satisfies Readonly<Record<string, EditorAction>>;

export type EditorCommand = keyof typeof EDITOR_ACTIONS;
