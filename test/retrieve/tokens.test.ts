import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/retrieve/slots/learnt/tokens.js';

const cut = (text: string): string[] => {
  const { starts } = tokensOf(text);
  const words: string[] = [];
  for (let at = 0; at < text.length; at += starts[at] ?? 1)
    words.push(text.slice(at, at + (starts[at] ?? 1)));
  return words;
};

describe('cutting into words', () => {
  it.each([
    ['设备沛岚三只，合格', ['设备', '沛', '岚', '三只', '，', '合格']],
    ['由检验员确认', ['由', '检验员', '确认']],
    ['维修记录0份', ['维修', '记录', '0', '份']],
    ['', []],
  ])('%s', (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it('covers any text once, and says the same of both ends of a word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('检', '验', '员', '合', '格', '岚', '的', '0', '，', 'a', '\n') }),
        (text) => {
          const { starts, ends } = tokensOf(text);
          expect(cut(text).join('')).toBe(text);
          for (let at = 0; at < text.length; at++) {
            const length = starts[at] ?? 0;
            if (length > 0) expect(ends[at + length]).toBe(length);
          }
        },
      ),
    );
  });
});
