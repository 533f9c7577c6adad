import { createKeyTable, type KeyTable, type TableBinding } from './key-table.js';
import { type KeySettings, rebind } from './rebind.js';

export { keyLabel, plainKey } from './key-table.js';

/** Where a key is pressed; each place has its own meaning for it. */
export const CONTEXTS = ['browse', 'edit', 'filter', 'choose', 'help'] as const;
export type Context = (typeof CONTEXTS)[number];

export const COMMANDS = [
  'up',
  'down',
  'page-up',
  'page-down',
  'first',
  'last',
  'next-pane',
  'previous-pane',
  'pane-1',
  'pane-2',
  'pane-3',
  'pane-4',
  'pane-5',
  'open',
  'draft',
  'draft-all',
  'edit-draft',
  'edit-notes',
  'new-notes',
  'external-editor',
  'accept',
  'verdict',
  'filter',
  'language',
  'help',
  'quit',
  'back',
  'interrupt',
  'suspend',
  'save',
  'left',
  'right',
  'word-left',
  'word-right',
  'row-start',
  'row-end',
  'text-start',
  'text-end',
  'newline',
  'erase-left',
  'erase-right',
  'erase-word-left',
  'erase-word-right',
  'erase-to-start',
  'erase-to-end',
  'undo',
  'redo',
  'confirm-filter',
  'palette',
  'choose',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Headings of the help overlay, in its order. */
export const GROUPS = ['work', 'move', 'edit', 'program'] as const;
export type Group = (typeof GROUPS)[number];

export type Binding = TableBinding<Command, Context, Group>;

const MOVING = ['browse', 'edit', 'choose', 'help'] as const;
/** Where characters are text. */
const TYPING: readonly Context[] = ['edit', 'filter', 'choose'];

/**
 * Every key of the workbench. Handler, footer and help all read this table; their words are the messages
 * `tui:command.<command>`. In `edit` and `filter`, typed characters are text and never commands.
 */
export const BINDINGS: readonly Binding[] = [
  { command: 'draft', keys: ['d'], contexts: ['browse'], group: 'work', footer: 1 },
  { command: 'edit-notes', keys: ['n'], contexts: ['browse'], group: 'work', footer: 2 },
  { command: 'edit-draft', keys: ['e'], contexts: ['browse'], group: 'work', footer: 3 },
  { command: 'accept', keys: ['a'], contexts: ['browse'], group: 'work', footer: 4 },
  { command: 'verdict', keys: ['v'], contexts: ['browse'], group: 'work', footer: 5 },
  { command: 'draft-all', keys: ['D'], contexts: ['browse'], group: 'work', footer: 6 },
  { command: 'new-notes', keys: ['N'], contexts: ['browse'], group: 'work' },
  { command: 'open', keys: ['enter'], contexts: ['browse'], group: 'work' },
  { command: 'external-editor', keys: ['ctrl-e'], contexts: ['browse', 'edit'], group: 'work', footer: 9 },
  { command: 'up', keys: ['up'], contexts: MOVING, group: 'move' },
  { command: 'up', keys: ['k'], contexts: ['browse', 'help'], group: 'move' },
  { command: 'down', keys: ['down'], contexts: MOVING, group: 'move' },
  { command: 'down', keys: ['j'], contexts: ['browse', 'help'], group: 'move' },
  { command: 'page-up', keys: ['pageup'], contexts: MOVING, group: 'move' },
  { command: 'page-down', keys: ['pagedown'], contexts: MOVING, group: 'move' },
  { command: 'page-down', keys: [' '], contexts: ['browse', 'help'], group: 'move' },
  { command: 'first', keys: ['home', 'g'], contexts: ['browse'], group: 'move' },
  { command: 'last', keys: ['end', 'G'], contexts: ['browse'], group: 'move' },
  { command: 'next-pane', keys: ['tab'], contexts: ['browse'], group: 'move', footer: 7 },
  { command: 'previous-pane', keys: ['shift-tab'], contexts: ['browse'], group: 'move' },
  { command: 'pane-1', keys: ['1'], contexts: ['browse'], group: 'move' },
  { command: 'pane-2', keys: ['2'], contexts: ['browse'], group: 'move' },
  { command: 'pane-3', keys: ['3'], contexts: ['browse'], group: 'move' },
  { command: 'pane-4', keys: ['4'], contexts: ['browse'], group: 'move' },
  { command: 'pane-5', keys: ['5'], contexts: ['browse'], group: 'move' },
  { command: 'filter', keys: ['/'], contexts: ['browse'], group: 'move', footer: 8 },
  { command: 'choose', keys: ['enter'], contexts: ['choose'], group: 'move', footer: 1 },
  { command: 'confirm-filter', keys: ['enter'], contexts: ['filter'], group: 'move', footer: 1 },
  { command: 'up', keys: ['up'], contexts: ['filter'], group: 'move' },
  { command: 'down', keys: ['down'], contexts: ['filter'], group: 'move' },
  { command: 'back', keys: ['escape'], contexts: ['edit'], group: 'edit', footer: 1 },
  { command: 'save', keys: ['ctrl-s'], contexts: ['edit'], group: 'edit', footer: 2 },
  { command: 'undo', keys: ['ctrl-z', 'ctrl-_'], contexts: ['edit'], group: 'edit', footer: 3 },
  { command: 'redo', keys: ['ctrl-y', 'alt-z'], contexts: ['edit'], group: 'edit', footer: 4 },
  { command: 'left', keys: ['left'], contexts: ['edit'], group: 'edit' },
  { command: 'right', keys: ['right'], contexts: ['edit'], group: 'edit' },
  { command: 'word-left', keys: ['ctrl-left', 'alt-left', 'alt-b'], contexts: ['edit'], group: 'edit' },
  { command: 'word-right', keys: ['ctrl-right', 'alt-right', 'alt-f'], contexts: ['edit'], group: 'edit' },
  { command: 'row-start', keys: ['home', 'ctrl-a'], contexts: ['edit'], group: 'edit' },
  { command: 'row-end', keys: ['end'], contexts: ['edit'], group: 'edit' },
  { command: 'text-start', keys: ['ctrl-home'], contexts: ['edit'], group: 'edit' },
  { command: 'text-end', keys: ['ctrl-end'], contexts: ['edit'], group: 'edit' },
  { command: 'newline', keys: ['enter'], contexts: ['edit'], group: 'edit' },
  { command: 'erase-left', keys: ['backspace'], contexts: ['edit', 'filter', 'choose'], group: 'edit' },
  { command: 'erase-right', keys: ['delete'], contexts: ['edit'], group: 'edit' },
  { command: 'erase-word-left', keys: ['ctrl-w', 'alt-backspace'], contexts: ['edit'], group: 'edit' },
  { command: 'erase-word-right', keys: ['alt-d'], contexts: ['edit'], group: 'edit' },
  { command: 'erase-to-start', keys: ['ctrl-u'], contexts: ['edit', 'filter', 'choose'], group: 'edit' },
  { command: 'erase-to-end', keys: ['ctrl-k'], contexts: ['edit'], group: 'edit' },
  { command: 'palette', keys: ['ctrl-p'], contexts: ['browse', 'edit'], group: 'program', footer: 10 },
  { command: 'palette', keys: [':'], contexts: ['browse'], group: 'program' },
  { command: 'help', keys: ['?', 'f1'], contexts: ['browse'], group: 'program', footer: 11 },
  {
    command: 'help',
    keys: ['f1'],
    contexts: ['edit', 'filter', 'choose', 'help'],
    group: 'program',
    footer: 12,
  },
  { command: 'language', keys: ['L'], contexts: ['browse'], group: 'program' },
  { command: 'back', keys: ['escape'], contexts: ['browse', 'filter'], group: 'program' },
  { command: 'back', keys: ['escape'], contexts: ['choose'], group: 'program', footer: 2 },
  { command: 'back', keys: ['escape', 'q', '?', 'enter'], contexts: ['help'], group: 'program', footer: 1 },
  { command: 'quit', keys: ['q'], contexts: ['browse'], group: 'program', footer: 12 },
  { command: 'suspend', keys: ['ctrl-z'], contexts: ['browse'], group: 'program' },
  { command: 'interrupt', keys: ['ctrl-c'], contexts: CONTEXTS, group: 'program' },
];

export type WorkbenchKeys = KeyTable<Command, Context, Group>;

/** The keys as they come, or with the user's own in them. @throws InputError as `rebind` does. */
export const workbenchKeys = (settings: KeySettings = {}): WorkbenchKeys =>
  createKeyTable(rebind(BINDINGS, { settings, typing: TYPING, place: 'keys.workbench' }));
