import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy, holdersOf, WordFinder } from '../../src/core/index.js';

describe('words in a text', () => {
  it.each([
    ['one inside another', ['温度计', '温度', '度计'], '抽查温度计2支', ['温度', '度计', '温度计']],
    ['beginnings that go no further', ['叉车证'], '叉车司机', []],
    ['case', ['WK-1'], 'wk-1', []],
    ['the last character', ['证'], '操作证', ['证']],
    ['the empty word', [''], '操作证', []],
  ])('finds %s', (_, words, text, found) => {
    expect([...new WordFinder(words).in(text)].sort()).toEqual([...found].sort());
  });

  it('finds what `includes` finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '证', '车'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '证', '车'), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(word), text, (words, one) => {
        const expected = [...new Set(words.filter((each) => one.includes(each)))];
        expect([...new WordFinder(words).in(one)].sort()).toEqual(expected.sort());
      }),
    );
  });

  it('tells which of many texts hold a word, each once', () => {
    const holders = holdersOf(['尺', '秤'], ['尺和尺', '无', '秤与尺']);
    expect([...holders]).toEqual([
      ['尺', [0, 2]],
      ['秤', [2]],
    ]);
  });
});

it('groups in the order of coming and leaves out what has no key', () => {
  const groups = groupBy([3, 1, 4, 6, 5], (one) => (one === 1 ? null : one % 2 === 0 ? 'even' : 'odd'));
  expect([...groups]).toEqual([
    ['odd', [3, 5]],
    ['even', [4, 6]],
  ]);
});
