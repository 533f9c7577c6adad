import { describe, expect, it } from 'vitest';
import { COMMON_PAIRS } from '../../src/entities/data/common-words.js';
import { isCommonWord } from '../../src/entities/words.js';

describe('isCommonWord', () => {
  it.each<[string, boolean]>([
    ['安全', true],
    ['安排', true],
    ['万元户', true],
    ['管代', true],
    ['应急预案', true],
    ['安', false],
    ['排安', false],
    ['安全排', false],
    ['', false],
  ])('%s: %s', (word, common) => {
    expect(isCommonWord(word)).toBe(common);
  });

  it('has one group for each first character', () => {
    const firsts = COMMON_PAIRS.trim()
      .split(/\s+/u)
      .map((group) => group.charAt(0));
    expect(new Set(firsts).size).toBe(firsts.length);
  });
});
