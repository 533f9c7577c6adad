import { describe, expect, it } from 'vitest';
import { FLAG_KINDS, MODEL_FAILURES, VERDICTS } from '../../src/core/index.js';
import en from '../../src/messages/en/tui.json' with { type: 'json' };
import zh from '../../src/messages/zh/tui.json' with { type: 'json' };
import {
  BINDINGS,
  COMMANDS,
  CONTEXTS,
  GROUPS,
  keyLabel,
  plainKey,
  workbenchKeys,
} from '../../src/tui/keys.js';
import { STATUS_GLYPHS } from '../../src/tui/theme.js';

const { commandFor, footerBindings, helpEntries } = workbenchKeys();

describe('key table', () => {
  it('gives every key of a context one meaning', () => {
    const pairs = BINDINGS.flatMap(({ keys, contexts }) =>
      contexts.flatMap((context) => keys.map((key) => `${context} ${key}`)),
    );
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it('reaches every command', () => {
    const bound = new Set(BINDINGS.map(({ command }) => command));
    expect(COMMANDS.filter((command) => !bound.has(command))).toEqual([]);
  });

  it('has a way back in every context', () => {
    for (const context of CONTEXTS) {
      expect(commandFor(context, 'escape')).toBe('back');
      expect(commandFor(context, 'ctrl-c')).toBe('interrupt');
    }
  });

  it('never takes a typed character for a command while text is typed', () => {
    const typed = BINDINGS.filter(({ contexts }) =>
      ['edit', 'filter', 'choose'].some((context) => (contexts as readonly string[]).includes(context)),
    )
      .flatMap(({ keys, contexts }) => (contexts.includes('browse') ? [] : keys))
      .filter((key) => [...key].length === 1);
    expect(typed).toEqual([]);
    for (const key of ['d', 'q', 'j', ' ', '?', '/']) {
      expect([commandFor('edit', key), commandFor('filter', key)]).toEqual([null, null]);
    }
  });

  it('does not submit anything by Enter while editing', () =>
    expect(commandFor('edit', 'enter')).toBe('newline'));

  it.each([
    ['ctrl-e', 'Ctrl-E'],
    ['shift-tab', 'Shift-Tab'],
    ['alt-backspace', 'Alt-Backspace'],
    ['d', 'd'],
    ['D', 'D'],
    [' ', 'Space'],
    ['ctrl-_', 'Ctrl-_'],
  ])('prints %s as %s', (key, label) => expect(keyLabel(key)).toBe(label));

  it.each([
    ['？', '?'],
    ['／', '/'],
    ['、', '/'],
    ['ｄ', 'd'],
    ['Ｄ', 'D'],
    ['d', 'd'],
  ])('takes %s of a Chinese keyboard for %s', (typed, key) => expect(plainKey(typed)).toBe(key));
});

/** Every path to a text in a catalogue. */
const paths = (value: unknown, at = ''): string[] =>
  typeof value === 'string'
    ? [at]
    : Object.entries(value as object).flatMap(([key, inner]) => paths(inner, at ? `${at}.${key}` : key));

const textAt = (catalogue: object, path: string): string =>
  path.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], catalogue) as string;

describe('catalogue', () => {
  it('says the same things in both languages, with the same blanks', () => {
    expect(paths(zh).sort()).toEqual(paths(en).sort());
    for (const path of paths(zh)) {
      const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();
      expect({ path, blanks: blanks(textAt(zh, path)) }).toEqual({ path, blanks: blanks(textAt(en, path)) });
    }
  });

  const wanted: readonly [string, readonly string[]][] = [
    ['command', CONTEXTS.flatMap((context) => footerBindings(context).map(({ command }) => command))],
    ['help', GROUPS.flatMap((group) => helpEntries(group).map(({ command }) => command))],
    ['group', [...GROUPS, 'signs']],
    ['status', STATUS_GLYPHS],
    ['status-help', STATUS_GLYPHS],
    ['verdict', VERDICTS],
    ['flag', FLAG_KINDS],
    ['failure', MODEL_FAILURES],
  ];
  it.each(wanted)('names every %s and no other', (group, names) => {
    const found = Object.keys(zh[group as keyof typeof zh]);
    expect(found.sort()).toEqual([...new Set(names)].sort());
  });
});
