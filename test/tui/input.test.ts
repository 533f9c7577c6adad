import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInputDecoder, type InputEvent } from '../../src/tui/terminal/input.js';

const decode = (...chunks: string[]): InputEvent[] => {
  const decoder = createInputDecoder();
  return [...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.flush()];
};
const key = (name: string): InputEvent => ({ type: 'key', key: name });
const text = (value: string): InputEvent => ({ type: 'text', text: value });
const paste = (value: string): InputEvent => ({ type: 'paste', text: value });

describe('input', () => {
  it.each<[string, string, InputEvent[]]>([
    ['letters', 'd', [text('d')]],
    ['what an input method commits', '合格供方', [text('合格供方')]],
    ['Enter', '\r', [key('enter')]],
    ['Tab and Shift-Tab', '\t\x1b[Z', [key('tab'), key('shift-tab')]],
    ['both kinds of Backspace', '\x7f\b', [key('backspace'), key('backspace')]],
    ['control letters', '\x03\x05\x1a\x1f', [key('ctrl-c'), key('ctrl-e'), key('ctrl-z'), key('ctrl-_')]],
    ['arrows of both kinds', '\x1b[A\x1bOB', [key('up'), key('down')]],
    [
      'Home and End of all kinds',
      '\x1b[H\x1b[1~\x1bOH\x1b[F\x1b[4~\x1b[8~',
      [key('home'), key('home'), key('home'), key('end'), key('end'), key('end')],
    ],
    ['paging and Delete', '\x1b[5~\x1b[6~\x1b[3~', [key('pageup'), key('pagedown'), key('delete')]],
    ['modified arrows', '\x1b[1;5C\x1b[1;3D\x1b[1;2A', [key('ctrl-right'), key('alt-left'), key('shift-up')]],
    ['modified editing keys', '\x1b[3;5~', [key('ctrl-delete')]],
    ['Alt with a key', '\x1bb\x1b\x7f', [key('alt-b'), key('alt-backspace')]],
    ['F1 of all kinds', '\x1bOP\x1b[11~', [key('f1'), key('f1')]],
    ['Escape alone', '\x1b', [key('escape')]],
    ['Escape twice', '\x1b\x1b', [key('escape'), key('escape')]],
    ['kitty keys', '\x1b[27u\x1b[101;5u\x1b[100u', [key('escape'), key('ctrl-e'), text('d')]],
    ['modifyOtherKeys', '\x1b[27;5;101~', [key('ctrl-e')]],
    ['text around keys', 'a\x1b[Ab', [text('a'), key('up'), text('b')]],
    ['unknown sequences', '\x1b[999z\x1b[?62;4c\x1b[Ix', [text('x')]],
    ['the Linux console', '\x1b[[Ax', [text('x')]],
    [
      'an answer of the terminal',
      '\x1b]11;rgb:ffff/ffff/ffff\x07x\x1bP>|xterm\x1b\\y',
      [text('x'), text('y')],
    ],
    ['a paste with every line end', '\x1b[200~一\r\n二\r三\n\x1b[201~', [paste('一\n二\n三\n')]],
    ['a paste with keys in it', '\x1b[200~a\x1b[Ab\x03\td\x1b[201~q', [paste('a[Ab\td'), text('q')]],
    ['an empty paste', '\x1b[200~\x1b[201~', [paste('')]],
    ['two pastes', '\x1b[200~甲\x1b[201~\x1b[200~乙\x1b[201~', [paste('甲'), paste('乙')]],
  ])('%s', (_, input, events) => expect(decode(input)).toEqual(events));

  const STREAM = 'a\x1b[1;5C审\x1b[200~一\r\n\x1b[31m二\x1b[201~\x1bOP\x1b[3~\rz';
  it('does not care where chunks are cut', () => {
    const joined = (events: InputEvent[]) => {
      const all: InputEvent[] = [];
      for (const event of events) {
        const last = all.at(-1);
        if (event.type === 'text' && last?.type === 'text') all.splice(-1, 1, text(last.text + event.text));
        else all.push(event);
      }
      return all;
    };
    const whole = decode(STREAM);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: STREAM.length - 1 }), { maxLength: 8 }), (cuts) => {
        const bounds = [0, ...[...new Set(cuts)].sort((a, b) => a - b), STREAM.length];
        const chunks = bounds.slice(1).map((end, index) => STREAM.slice(bounds[index], end));
        expect(joined(decode(...chunks))).toEqual(joined(whole));
      }),
    );
  });

  it('waits for the end of a paste and gives it up when it never comes', () => {
    const decoder = createInputDecoder();
    expect(decoder.push('\x1b[200~一\x1b[20')).toEqual([]);
    expect(decoder.waiting).toBe('paste');
    expect(decoder.flush()).toEqual([paste('一[20')]);
    expect(decoder.waiting).toBeNull();
    expect(decoder.push('d')).toEqual([text('d')]);
  });

  it('takes a paste of many thousand lines', () => {
    const lines = '查台账，抽三份，均有记录。\n'.repeat(20_000);
    const chunks = `\x1b[200~${lines}\x1b[201~`.match(/[\s\S]{1,4096}/gu) ?? [];
    expect(decode(...chunks)).toEqual([paste(lines)]);
  });
});
