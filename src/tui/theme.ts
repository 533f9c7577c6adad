import type { Role } from './text/lines.js';

/** Attributes of a role, as Ink's Text takes them. */
export interface Style {
  color?: string;
  bold?: boolean;
  dimColor?: boolean;
  underline?: boolean;
  inverse?: boolean;
}

export interface Glyphs {
  /** Corners, horizontal, vertical of a frame. */
  frame: {
    topLeft: string;
    topRight: string;
    bottomLeft: string;
    bottomRight: string;
    across: string;
    down: string;
  };
  ellipsis: string;
  /** Stands before what is selected in a pane without focus. */
  marker: string;
  flag: string;
  separator: string;
  status: Readonly<Record<StatusGlyph, string>>;
  severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
}

export const STATUS_GLYPHS = [
  'none',
  'notes',
  'drafting',
  'drafted',
  'flagged',
  'accepted',
  'nonconform',
] as const;
export type StatusGlyph = (typeof STATUS_GLYPHS)[number];

export interface Theme {
  styles: Readonly<Record<Role, Style>>;
  glyphs: Glyphs;
}

/** The sixteen colours that a light or dark terminal chooses itself; never a background of our own. */
const COLOURED: Readonly<Record<Role, Style>> = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  title: { bold: true, color: 'cyan' },
  accent: { color: 'cyan' },
  good: { color: 'green' },
  warn: { color: 'yellow' },
  bad: { color: 'red' },
  flag: { color: 'yellow', underline: true },
  slot: { color: 'magenta' },
  cursor: { inverse: true },
  key: { bold: true },
};

const PLAIN: Readonly<Record<Role, Style>> = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  title: { bold: true },
  accent: { bold: true },
  good: {},
  warn: { bold: true },
  bad: { bold: true },
  flag: { underline: true },
  slot: { dimColor: true },
  cursor: { inverse: true },
  key: { bold: true },
};

/** Outside the frames only characters of undisputed width, so that Chinese fonts keep the columns straight. */
const UNICODE: Glyphs = {
  frame: { topLeft: '╭', topRight: '╮', bottomLeft: '╰', bottomRight: '╯', across: '─', down: '│' },
  ellipsis: '…',
  marker: '›',
  flag: '⚑',
  separator: '│',
  status: {
    none: '◌',
    notes: '▱',
    drafting: '⋯',
    drafted: '▰',
    flagged: '⚑',
    accepted: '✓',
    nonconform: '✗',
  },
  severity: { error: '✗', warning: '⚑', info: '◌' },
};

const ASCII: Glyphs = {
  frame: { topLeft: '+', topRight: '+', bottomLeft: '+', bottomRight: '+', across: '-', down: '|' },
  ellipsis: '~',
  marker: '>',
  flag: '!',
  separator: '|',
  status: {
    none: '.',
    notes: 'n',
    drafting: '~',
    drafted: 'd',
    flagged: '!',
    accepted: '+',
    nonconform: 'x',
  },
  severity: { error: 'x', warning: '!', info: '.' },
};

export const createTheme = ({ colour, ascii }: { colour: boolean; ascii: boolean }): Theme => ({
  styles: colour ? COLOURED : PLAIN,
  glyphs: ascii ? ASCII : UNICODE,
});
