import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.js';
import { readKeyName } from '../../src/tui/key-names.js';
import { workbenchKeys } from '../../src/tui/keys.js';
import type { KeySettings } from '../../src/tui/rebind.js';
import { reviewKeys } from '../../src/tui/review/keys.js';

describe('names of keys', () => {
  it.each([
    ['Ctrl+P', 'ctrl-p'],
    ['ctrl-p', 'ctrl-p'],
    ['C-p', 'ctrl-p'],
    ['Meta-x', 'alt-x'],
    ['shift-ctrl-left', 'ctrl-shift-left'],
    ['Esc', 'escape'],
    ['PgUp', 'pageup'],
    ['Space', ' '],
    ['ctrl-space', 'ctrl-space'],
    ['F12', 'f12'],
    ['d', 'd'],
    ['D', 'D'],
    ['?', '?'],
    ['-', '-'],
    ['ctrl--', 'ctrl--'],
    ['Ctrl-I', 'tab'],
  ])('reads %s as %s', (written, key) => expect(readKeyName(written).key).toBe(key));

  it.each([
    ['entr', 'enter'],
    ['ctrl-bakspace', 'ctrl-backspace'],
    ['f13', 'f1'],
    ['pagup', 'pageup'],
    ['hyper-x', 'x'],
    ['', 'up'],
  ])('does not know %s, and names %s', (written, nearest) =>
    expect(readKeyName(written)).toEqual({ key: null, nearest }),
  );
});

const refusal = (settings: KeySettings) => {
  try {
    workbenchKeys(settings);
  } catch (error) {
    return error instanceof InputError ? { code: error.code, ...error.params } : error;
  }
  return null;
};

describe('keys of the user', () => {
  it('take the place of those of the table, in footer and palette, too', () => {
    const keys = workbenchKeys({ draft: 'ctrl-d', accept: ['y', 'Ctrl+T'] });
    expect([keys.commandFor('browse', 'ctrl-d'), keys.commandFor('browse', 'd')]).toEqual(['draft', null]);
    expect([keys.commandFor('browse', 'y'), keys.commandFor('browse', 'ctrl-t')]).toEqual([
      'accept',
      'accept',
    ]);
    expect(keys.footerBindings('browse').find(({ command }) => command === 'draft')).toMatchObject({
      command: 'draft',
      keys: ['ctrl-d'],
    });
    expect(keys.commandsOf('browse').find(({ command }) => command === 'accept')?.keys).toEqual([
      'y',
      'ctrl-t',
    ]);
  });

  it('may swap two commands', () => {
    const keys = workbenchKeys({ draft: 'a', accept: 'd' });
    expect([keys.commandFor('browse', 'a'), keys.commandFor('browse', 'd')]).toEqual(['draft', 'accept']);
  });

  it('leave characters to the text where text is typed', () => {
    const keys = workbenchKeys({ help: ['?', 'f2'] });
    expect([
      keys.commandFor('browse', '?'),
      keys.commandFor('edit', '?'),
      keys.commandFor('edit', 'f2'),
    ]).toEqual(['help', null, 'help']);
  });

  it('keep the way back and out', () => {
    const keys = workbenchKeys({ back: 'f9' });
    expect([keys.commandFor('edit', 'escape'), keys.commandFor('edit', 'f9')]).toEqual(['back', 'back']);
  });

  it.each([
    [{ darft: 'x' }, { code: 'key-command-unknown', command: 'darft', nearest: 'draft' }],
    [{ draft: 'ctrl-entr' }, { code: 'key-unknown', key: 'ctrl-entr', nearest: 'ctrl-enter' }],
    [{ draft: 'a' }, { code: 'key-taken', place: 'keys.workbench.draft', key: 'a', other: 'accept' }],
    [{ draft: 'ctrl-c' }, { code: 'key-fixed', key: 'ctrl-c' }],
    [{ undo: 'u' }, { code: 'key-is-text', place: 'keys.workbench.undo', key: 'u' }],
  ])('that cannot be meant are refused: %j', (settings, wanted) => {
    expect(refusal(settings)).toMatchObject(wanted);
  });

  it('work in a review, too', () => {
    expect(reviewKeys({ dismiss: 'x' }).commandFor('browse', 'x')).toBe('dismiss');
    expect(() => reviewKeys({ dismis: 'x' })).toThrow(InputError);
  });
});
