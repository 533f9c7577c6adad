import { describe, expect, it } from 'vitest';
import {
  ENGLISH_BELOW_TWENTY,
  ENGLISH_TENS,
  englishNumerals,
  parseEnglishNumeral,
} from '../../src/core/index.js';

describe('parseEnglishNumeral', () => {
  it.each([
    ['zero', 0],
    ['One', 1],
    ['twelve', 12],
    ['nineteen', 19],
    ['TWENTY', 20],
    ['twenty-one', 21],
    ['ninety nine', 99],
    ['', null],
    ['some', null],
    ['one-two', null],
    ['twenty-ten', null],
    ['twenty-zero', null],
    ['twenty one two', null],
  ])('%j is %j', (text, value) => {
    expect(parseEnglishNumeral(text)).toBe(value);
  });

  it('reads every word from zero to ninety-nine in order', () => {
    const below = [...ENGLISH_BELOW_TWENTY];
    const above = ENGLISH_TENS.flatMap((ten) => [ten, ...below.slice(1, 10).map((unit) => `${ten}-${unit}`)]);
    expect([...below, ...above].map(parseEnglishNumeral)).toEqual([...Array(100).keys()]);
  });
});

describe('englishNumerals', () => {
  it('offers the words of both ends and those between', () => {
    expect(englishNumerals(1, 4)).toBe('one|two|three|four');
    expect(englishNumerals(0, 0)).toBe('zero');
  });
});
