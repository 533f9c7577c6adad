import { describe, expect, it } from 'vitest';
import { stretchEnd, stretchStart, wordsAround } from '../../src/core/index.js';

const TEXT = '抽查3份记录,其中1份无签字;另查2份,齐全。';

describe('stretches', () => {
  it.each<[place: string, marks: string, reach: number | undefined, words: string]>([
    ['1份', ',;。', undefined, '其中1份无签字'],
    ['1份', '。;', undefined, '抽查3份记录,其中1份无签字'],
    ['2份', '。', undefined, '抽查3份记录,其中1份无签字;另查2份,齐全'],
    ['抽查', ',', undefined, '抽查3份记录'],
    ['齐全', '|', undefined, TEXT],
    ['1份', ',;。', 1, '中1份无'],
    ['1份', ',;。', 3, '其中1份无签字'],
    [TEXT, ',;。', undefined, TEXT],
  ])('%s between %s within %s', (place, marks, reach, words) => {
    const start = TEXT.indexOf(place);
    const span = { start, end: start + place.length };
    expect(wordsAround(TEXT, span, marks, reach)).toBe(words);
    const told = TEXT.slice(
      stretchStart(TEXT, span.start, marks, reach),
      stretchEnd(TEXT, span.end, marks, reach),
    );
    expect(told).toBe(words);
  });

  it('ends where the text does', () => {
    expect(stretchStart(TEXT, 0, ',')).toBe(0);
    expect(stretchEnd(TEXT, TEXT.length, ',')).toBe(TEXT.length);
  });
});
