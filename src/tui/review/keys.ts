import type { EditorCommand } from '../editor/actions.js';
import { createKeyTable, type KeyTable, type TableBinding } from '../key-table.js';
import { type KeySettings, rebind } from '../rebind.js';

/** Where a key is pressed: among the findings, in the whole text, in the list of rules, in a reason, in the help. */
export const REVIEW_CONTEXTS = ['browse', 'read', 'rules', 'reason', 'choose', 'help'] as const;
export type ReviewContext = (typeof REVIEW_CONTEXTS)[number];

export type ReviewCommand =
  | Exclude<EditorCommand, 'undo' | 'redo'>
  | 'next-finding'
  | 'previous-finding'
  | 'next-place'
  | 'previous-place'
  | 'more'
  | 'less'
  | 'read'
  | 'first'
  | 'last'
  | 'accept'
  | 'dismiss'
  | 'reopen'
  | 'undo-decision'
  | 'record'
  | 'undo'
  | 'redo'
  | 'severity'
  | 'rule'
  | 'open-only'
  | 'choose'
  | 'export-html'
  | 'export-docx'
  | 'export-sarif'
  | 'palette'
  | 'reload'
  | 'language'
  | 'help'
  | 'back'
  | 'quit'
  | 'suspend'
  | 'interrupt';

/** Headings of the help overlay, in its order. */
export const REVIEW_GROUPS = ['decide', 'move', 'filter', 'reason', 'program'] as const;
export type ReviewGroup = (typeof REVIEW_GROUPS)[number];

export type ReviewBinding = TableBinding<ReviewCommand, ReviewContext, ReviewGroup>;

const SHOWN = ['browse', 'read'] as const;

/**
 * Every key of a review. Handler, footer and help all read this table; their words are the messages
 * `review:command.<command>` and `review:help.<command>`. In `reason`, typed characters are text and never commands.
 */
export const REVIEW_BINDINGS: readonly ReviewBinding[] = [
  { command: 'dismiss', keys: ['d'], contexts: SHOWN, group: 'decide', footer: 1 },
  { command: 'accept', keys: ['a'], contexts: SHOWN, group: 'decide', footer: 2 },
  { command: 'undo-decision', keys: ['u'], contexts: SHOWN, group: 'decide', footer: 3 },
  { command: 'reopen', keys: ['o'], contexts: SHOWN, group: 'decide' },
  { command: 'next-finding', keys: ['n'], contexts: SHOWN, group: 'move', footer: 4 },
  { command: 'next-finding', keys: ['down', 'j'], contexts: ['browse'], group: 'move' },
  { command: 'previous-finding', keys: ['p'], contexts: SHOWN, group: 'move' },
  { command: 'previous-finding', keys: ['up', 'k'], contexts: ['browse'], group: 'move' },
  { command: 'next-place', keys: ['tab', 'right'], contexts: SHOWN, group: 'move', footer: 5 },
  { command: 'previous-place', keys: ['shift-tab', 'left'], contexts: SHOWN, group: 'move' },
  { command: 'more', keys: ['+', '='], contexts: SHOWN, group: 'move', footer: 6 },
  { command: 'less', keys: ['-'], contexts: SHOWN, group: 'move' },
  { command: 'read', keys: ['enter'], contexts: ['browse'], group: 'move', footer: 7 },
  { command: 'up', keys: ['up', 'k'], contexts: ['read'], group: 'move' },
  { command: 'down', keys: ['down', 'j'], contexts: ['read'], group: 'move' },
  { command: 'page-up', keys: ['pageup'], contexts: [...SHOWN, 'help'], group: 'move' },
  { command: 'page-down', keys: ['pagedown', ' '], contexts: [...SHOWN, 'help'], group: 'move' },
  { command: 'first', keys: ['home', 'g'], contexts: SHOWN, group: 'move' },
  { command: 'last', keys: ['end', 'G'], contexts: SHOWN, group: 'move' },
  { command: 'severity', keys: ['s'], contexts: SHOWN, group: 'filter', footer: 8 },
  { command: 'rule', keys: ['r'], contexts: SHOWN, group: 'filter', footer: 9 },
  { command: 'open-only', keys: ['h'], contexts: SHOWN, group: 'filter', footer: 10 },
  { command: 'up', keys: ['up', 'k'], contexts: ['rules', 'help'], group: 'move' },
  { command: 'down', keys: ['down', 'j'], contexts: ['rules', 'help'], group: 'move' },
  { command: 'palette', keys: ['ctrl-p'], contexts: [...SHOWN, 'reason'], group: 'program' },
  { command: 'palette', keys: [':'], contexts: SHOWN, group: 'program' },
  { command: 'up', keys: ['up'], contexts: ['choose'], group: 'move' },
  { command: 'down', keys: ['down'], contexts: ['choose'], group: 'move' },
  { command: 'page-up', keys: ['pageup'], contexts: ['choose'], group: 'move' },
  { command: 'page-down', keys: ['pagedown'], contexts: ['choose'], group: 'move' },
  { command: 'choose', keys: ['enter'], contexts: ['choose'], group: 'program', footer: 1 },
  { command: 'erase-left', keys: ['backspace'], contexts: ['choose'], group: 'reason' },
  { command: 'erase-to-start', keys: ['ctrl-u'], contexts: ['choose'], group: 'reason' },
  { command: 'back', keys: ['escape'], contexts: ['choose'], group: 'program', footer: 2 },
  { command: 'choose', keys: ['enter'], contexts: ['rules'], group: 'filter', footer: 1 },
  { command: 'record', keys: ['ctrl-s'], contexts: ['reason'], group: 'reason', footer: 1 },
  { command: 'back', keys: ['escape'], contexts: ['reason'], group: 'reason', footer: 2 },
  { command: 'newline', keys: ['enter'], contexts: ['reason'], group: 'reason' },
  { command: 'undo', keys: ['ctrl-z', 'ctrl-_'], contexts: ['reason'], group: 'reason', footer: 3 },
  { command: 'redo', keys: ['ctrl-y', 'alt-z'], contexts: ['reason'], group: 'reason' },
  { command: 'up', keys: ['up'], contexts: ['reason'], group: 'reason' },
  { command: 'down', keys: ['down'], contexts: ['reason'], group: 'reason' },
  { command: 'page-up', keys: ['pageup'], contexts: ['reason'], group: 'reason' },
  { command: 'page-down', keys: ['pagedown'], contexts: ['reason'], group: 'reason' },
  { command: 'left', keys: ['left'], contexts: ['reason'], group: 'reason' },
  { command: 'right', keys: ['right'], contexts: ['reason'], group: 'reason' },
  { command: 'word-left', keys: ['ctrl-left', 'alt-left', 'alt-b'], contexts: ['reason'], group: 'reason' },
  {
    command: 'word-right',
    keys: ['ctrl-right', 'alt-right', 'alt-f'],
    contexts: ['reason'],
    group: 'reason',
  },
  { command: 'row-start', keys: ['home', 'ctrl-a'], contexts: ['reason'], group: 'reason' },
  { command: 'row-end', keys: ['end', 'ctrl-e'], contexts: ['reason'], group: 'reason' },
  { command: 'text-start', keys: ['ctrl-home'], contexts: ['reason'], group: 'reason' },
  { command: 'text-end', keys: ['ctrl-end'], contexts: ['reason'], group: 'reason' },
  { command: 'erase-left', keys: ['backspace'], contexts: ['reason'], group: 'reason' },
  { command: 'erase-right', keys: ['delete'], contexts: ['reason'], group: 'reason' },
  { command: 'erase-word-left', keys: ['ctrl-w', 'alt-backspace'], contexts: ['reason'], group: 'reason' },
  { command: 'erase-word-right', keys: ['alt-d'], contexts: ['reason'], group: 'reason' },
  { command: 'erase-to-start', keys: ['ctrl-u'], contexts: ['reason'], group: 'reason' },
  { command: 'erase-to-end', keys: ['ctrl-k'], contexts: ['reason'], group: 'reason' },
  { command: 'export-html', keys: ['e'], contexts: SHOWN, group: 'program', footer: 11 },
  { command: 'export-docx', keys: ['w'], contexts: SHOWN, group: 'program' },
  { command: 'export-sarif', keys: ['E'], contexts: SHOWN, group: 'program' },
  { command: 'reload', keys: ['R'], contexts: SHOWN, group: 'program' },
  { command: 'language', keys: ['L'], contexts: SHOWN, group: 'program' },
  { command: 'back', keys: ['escape'], contexts: ['browse'], group: 'program' },
  { command: 'back', keys: ['escape', 'enter'], contexts: ['read'], group: 'program', footer: 0 },
  { command: 'back', keys: ['escape', 'r', 'q'], contexts: ['rules'], group: 'program', footer: 2 },
  { command: 'back', keys: ['escape', 'q', '?', 'enter'], contexts: ['help'], group: 'program', footer: 1 },
  { command: 'help', keys: ['?', 'f1'], contexts: SHOWN, group: 'program', footer: 12 },
  {
    command: 'help',
    keys: ['f1'],
    contexts: ['rules', 'reason', 'choose', 'help'],
    group: 'program',
    footer: 4,
  },
  { command: 'quit', keys: ['q'], contexts: SHOWN, group: 'program', footer: 13 },
  { command: 'suspend', keys: ['ctrl-z'], contexts: SHOWN, group: 'program' },
  { command: 'interrupt', keys: ['ctrl-c'], contexts: REVIEW_CONTEXTS, group: 'program' },
];

export type ReviewKeys = KeyTable<ReviewCommand, ReviewContext, ReviewGroup>;

/** The keys as they come, or with the user's own in them. @throws InputError as `rebind` does. */
export const reviewKeys = (settings: KeySettings = {}): ReviewKeys =>
  createKeyTable(rebind(REVIEW_BINDINGS, { settings, typing: ['reason', 'choose'], place: 'keys.review' }));
