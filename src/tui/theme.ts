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

/** Which colours a terminal is drawn with. */
export type Palette = 'terminal' | 'dark' | 'light';

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

const withColours = (colours: Readonly<Partial<Record<Role, string>>>): Readonly<Record<Role, Style>> =>
  Object.fromEntries(
    Object.entries(COLOURED).map(([role, style]) => {
      const color = colours[role as Role];
      const { dimColor: _, ...rest } = style;
      return [role, color === undefined ? style : { ...rest, color }];
    }),
  ) as Record<Role, Style>;

/** Exact colours, each of them at least 4.5 : 1 against the backgrounds that such terminals have. */
export const EXACT_COLOURS = {
  dark: {
    dim: '#9aa5b1',
    title: '#7dcfff',
    accent: '#7dcfff',
    good: '#9ece6a',
    warn: '#e5c07b',
    bad: '#ff8f94',
    flag: '#e5c07b',
    slot: '#c9a6ff',
  },
  light: {
    dim: '#5f6672',
    title: '#0b5c85',
    accent: '#0b5c85',
    good: '#25692a',
    warn: '#7a4f00',
    bad: '#a81c13',
    flag: '#7a4f00',
    slot: '#6b2f94',
  },
} as const satisfies Record<string, Partial<Record<Role, string>>>;

const PALETTES: Readonly<Record<Palette, Readonly<Record<Role, Style>>>> = {
  terminal: COLOURED,
  dark: withColours(EXACT_COLOURS.dark),
  light: withColours(EXACT_COLOURS.light),
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

export interface ThemeTraits {
  colour: boolean;
  ascii: boolean;
  /** The terminal's own sixteen colours where absent. */
  palette?: Palette;
}

export const createTheme = ({ colour, ascii, palette = 'terminal' }: ThemeTraits): Theme => ({
  styles: colour ? PALETTES[palette] : PLAIN,
  glyphs: ascii ? ASCII : UNICODE,
});
