import { nearestKey } from '../app/engagement/nearest-key.js';

const NAMED = [
  'up',
  'down',
  'left',
  'right',
  'pageup',
  'pagedown',
  'home',
  'end',
  'enter',
  'escape',
  'tab',
  'backspace',
  'delete',
  'insert',
  'space',
  ...Array.from({ length: 12 }, (_, index) => `f${index + 1}`),
] as const;
const NAMES: ReadonlySet<string> = new Set(NAMED);

/** Other names that keyboards and programs give these keys. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  esc: 'escape',
  return: 'enter',
  pgup: 'pageup',
  pgdn: 'pagedown',
  pgdown: 'pagedown',
  del: 'delete',
  ins: 'insert',
  bs: 'backspace',
  spacebar: 'space',
};
const MODIFIERS: Readonly<Record<string, string>> = {
  ctrl: 'ctrl',
  control: 'ctrl',
  c: 'ctrl',
  alt: 'alt',
  meta: 'alt',
  option: 'alt',
  m: 'alt',
  shift: 'shift',
};
/** The order in which `terminal/input.ts` names them. */
const ORDER = ['ctrl', 'alt', 'shift'] as const;

/** What terminals send for these is one and the same. */
const SAME_IN_TERMINALS: Readonly<Record<string, string>> = {
  'ctrl-i': 'tab',
  'ctrl-m': 'enter',
  'ctrl-j': 'enter',
  'ctrl-h': 'backspace',
  'ctrl-[': 'escape',
};

export interface KeyName {
  /** As `terminal/input.ts` names it; null where no such key is known. */
  key: string | null;
  /** The known name that an unknown one most likely stands for. */
  nearest: string;
}

const isOneCharacter = (text: string): boolean => [...text].length === 1 && text.trim() !== '';

/** Reads a key as people write it: `Ctrl+P`, `ctrl-p`, `Esc`, `PgUp`, `Shift-Tab`, `d`, `D`. */
export function readKeyName(written: string): KeyName {
  if (isOneCharacter(written)) return { key: written, nearest: written };
  const parts = written.trim().split(/(?<=.)[-+](?=.)/u);
  const base = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).map((part) => MODIFIERS[part.toLowerCase()] ?? null);
  const folded = base.toLowerCase();
  const name = isOneCharacter(base) ? folded : (OTHER_NAMES[folded] ?? folded);
  const isKnown = isOneCharacter(base) || NAMES.has(name);
  const prefix = ORDER.filter((modifier) => modifiers.includes(modifier))
    .map((modifier) => `${modifier}-`)
    .join('');
  const plain = name === 'space' && prefix === '' ? ' ' : name;
  const key = SAME_IN_TERMINALS[prefix + plain] ?? prefix + plain;
  if (isKnown && !modifiers.includes(null)) return { key, nearest: key };
  return { key: null, nearest: prefix + (isKnown ? name : nearestKey(base, NAMED)) };
}
