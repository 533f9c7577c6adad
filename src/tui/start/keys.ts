import type { EditorCommand } from '../editor/actions.js';
import { createKeyTable, type KeyTable, type TableBinding } from '../key-table.js';
import { type KeySettings, rebind } from '../rebind.js';

/** Where a key is pressed: in the list of what to open, in the form of a new engagement, in the help. */
export const START_CONTEXTS = ['choose', 'form', 'help'] as const;
export type StartContext = (typeof START_CONTEXTS)[number];

export type StartCommand =
  | EditorCommand
  | 'choose'
  | 'next-field'
  | 'previous-field'
  | 'create'
  | 'language'
  | 'help'
  | 'back'
  | 'suspend'
  | 'interrupt';

/** Headings of the help overlay, in its order. */
export const START_GROUPS = ['start', 'form', 'edit', 'program'] as const;
export type StartGroup = (typeof START_GROUPS)[number];

export type StartBinding = TableBinding<StartCommand, StartContext, StartGroup>;
export type StartKeys = KeyTable<StartCommand, StartContext, StartGroup>;

const edit = (command: EditorCommand, ...keys: string[]): StartBinding => ({
  command,
  keys,
  contexts: ['form'],
  group: 'edit',
});

/** Every key of the start screen; characters are text everywhere but in the help. */
export const START_BINDINGS: readonly StartBinding[] = [
  { command: 'choose', keys: ['enter'], contexts: ['choose'], group: 'start', footer: 1 },
  { command: 'up', keys: ['up'], contexts: ['choose', 'help'], group: 'start' },
  { command: 'down', keys: ['down'], contexts: ['choose', 'help'], group: 'start' },
  { command: 'page-up', keys: ['pageup'], contexts: ['choose', 'help'], group: 'start' },
  { command: 'page-down', keys: ['pagedown'], contexts: ['choose', 'help'], group: 'start' },
  { command: 'erase-left', keys: ['backspace'], contexts: ['choose', 'form'], group: 'edit' },
  { command: 'erase-to-start', keys: ['ctrl-u'], contexts: ['choose', 'form'], group: 'edit' },
  { command: 'create', keys: ['ctrl-s'], contexts: ['form'], group: 'form', footer: 1 },
  { command: 'next-field', keys: ['enter', 'tab'], contexts: ['form'], group: 'form', footer: 2 },
  { command: 'previous-field', keys: ['shift-tab'], contexts: ['form'], group: 'form', footer: 3 },
  { command: 'newline', keys: ['alt-enter', 'ctrl-o'], contexts: ['form'], group: 'form' },
  { command: 'up', keys: ['up'], contexts: ['form'], group: 'form' },
  { command: 'down', keys: ['down'], contexts: ['form'], group: 'form' },
  edit('left', 'left'),
  edit('right', 'right'),
  edit('word-left', 'ctrl-left', 'alt-left', 'alt-b'),
  edit('word-right', 'ctrl-right', 'alt-right', 'alt-f'),
  edit('row-start', 'home', 'ctrl-a'),
  edit('row-end', 'end', 'ctrl-e'),
  edit('erase-right', 'delete'),
  edit('erase-word-left', 'ctrl-w', 'alt-backspace'),
  edit('erase-word-right', 'alt-d'),
  edit('erase-to-end', 'ctrl-k'),
  edit('select-left', 'shift-left'),
  edit('select-right', 'shift-right'),
  edit('select-all', 'alt-a'),
  edit('undo', 'ctrl-z', 'ctrl-_'),
  edit('redo', 'ctrl-y', 'alt-z'),
  { command: 'language', keys: ['ctrl-l'], contexts: ['choose', 'form'], group: 'program', footer: 4 },
  { command: 'help', keys: ['f1'], contexts: START_CONTEXTS, group: 'program', footer: 5 },
  { command: 'suspend', keys: ['ctrl-z'], contexts: ['choose'], group: 'program' },
  { command: 'back', keys: ['escape'], contexts: ['choose', 'form'], group: 'program', footer: 6 },
  { command: 'back', keys: ['escape', 'q', 'enter'], contexts: ['help'], group: 'program', footer: 6 },
  { command: 'interrupt', keys: ['ctrl-c'], contexts: START_CONTEXTS, group: 'program' },
];

/** The keys as they come, or with the user's own in them. @throws InputError as `rebind` does. */
export const startKeys = (settings: KeySettings = {}): StartKeys =>
  createKeyTable(rebind(START_BINDINGS, { settings, typing: ['choose', 'form'], place: 'keys.start' }));
