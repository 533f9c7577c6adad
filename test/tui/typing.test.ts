import { describe, expect, it } from 'vitest';
import type { InputEvent } from '../../src/tui/terminal/input.js';
import { createTyping } from '../../src/tui/terminal/typing.js';

/** A screen where `i` opens a place for text; everything it is told is written down. */
function screen() {
  const log: string[] = [];
  let writing = false;
  const handle = createTyping({
    press(key) {
      log.push(`press ${key}`);
      if (key === 'i') writing = true;
      if (key === 'escape') writing = false;
    },
    takeText(text, how) {
      if (writing) log.push(`${how} ${text}`);
      return writing;
    },
    refusePaste: () => log.push('refused'),
  });
  return { log, handle };
}

const CASES: ReadonlyArray<{ name: string; events: InputEvent[]; log: string[] }> = [
  {
    name: 'presses typed letters where nothing is written',
    events: [{ type: 'text', text: 'jk' }],
    log: ['press j', 'press k'],
  },
  {
    name: 'takes what follows an opening key as one text',
    events: [{ type: 'text', text: 'ji抽查3份i' }],
    log: ['press j', 'press i', 'insert 抽查3份i'],
  },
  {
    name: 'presses a grapheme of several code points once, composed',
    events: [{ type: 'text', text: 'e\u0301x' }],
    log: ['press \u00e9', 'press x'],
  },
  {
    name: 'never presses the letters of a paste',
    events: [{ type: 'paste', text: 'ii' }],
    log: ['refused'],
  },
  {
    name: 'gives a paste to what is being written, until a key ends it',
    events: [
      { type: 'key', key: 'i' },
      { type: 'paste', text: '甲\n乙' },
      { type: 'key', key: 'escape' },
      { type: 'paste', text: '丙' },
    ],
    log: ['press i', 'paste 甲\n乙', 'press escape', 'refused'],
  },
];

describe('createTyping', () => {
  it.each(CASES)('$name', ({ events, log }) => {
    const { log: told, handle } = screen();
    events.forEach(handle);
    expect(told).toEqual(log);
  });
});
