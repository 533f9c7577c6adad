import { describe, expect, it } from 'vitest';
import { findIn } from '../../src/tui/editor/find.js';

const TEXT = '供方评价\n合格供方 ABC abc\n供方';

describe('search in a text', () => {
  it.each([
    ['供方', 0, 1, [0, 1, 3]],
    ['供方', 1, 1, [7, 2, 3]],
    ['供方', 20, 1, [0, 1, 3]],
    ['供方', 7, -1, [0, 1, 3]],
    ['供方', 0, -1, [18, 3, 3]],
    ['abc', 0, 1, [10, 1, 2]],
    ['没有', 0, 1, null],
    ['', 0, 1, null],
  ] as const)('finds %j from %i in direction %i', (query, from, direction, wanted) => {
    const match = findIn(TEXT, query, from, direction);
    expect(match && [match.start, match.number, match.count]).toEqual(wanted);
  });

  it('keeps offsets where lower case is longer', () => expect(findIn('İİ供', '供', 0, 1)?.start).toBe(2));
});
