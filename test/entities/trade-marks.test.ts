import { describe, expect, it } from 'vitest';
import { TRADE_MARKS } from '../../src/entities/data/trades/index.js';
import { claimsTrade, tradeMarksIn } from '../../src/entities/index.js';

const PLAIN = /^\p{Script=Han}{2,}$/u;
const split = (words: string | undefined): string[] => (words ?? '').split(/\|(?![^(]*\))/u);
const wordsOf = ({ marks, signs, english, englishSigns }: (typeof TRADE_MARKS)[number]): string[] =>
  [marks, signs, english, englishSigns].flatMap(split).filter(Boolean);
const plainOf = (trade: (typeof TRADE_MARKS)[number]): string[] =>
  wordsOf(trade).filter((word) => PLAIN.test(word));

describe('trades told by their words', () => {
  it('are at least ninety, each with a dozen words or more of its own', () => {
    expect(TRADE_MARKS.length).toBeGreaterThanOrEqual(90);
    expect(TRADE_MARKS.filter((trade) => new Set(wordsOf(trade)).size < 12).map(({ id }) => id)).toEqual([]);
    expect(new Set(TRADE_MARKS.map(({ id }) => id)).size).toBe(TRADE_MARKS.length);
  });

  it('name no word twice', () => {
    const twice = TRADE_MARKS.filter((trade) => new Set(wordsOf(trade)).size < wordsOf(trade).length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it.each(TRADE_MARKS.map((trade) => [trade.id, plainOf(trade)] as const))(
    '%s is told by each of its words',
    (id, words) => {
      const missed = words.filter(
        (word) => !tradeMarksIn(`查${word}的记录`).some(({ trade }) => trade === id),
      );
      expect(missed).toEqual([]);
    },
  );

  it('tell a word that gives the trade away from one that needs a second', () => {
    const told = tradeMarksIn('炼钢车间与加热炉');
    expect(told.map(({ trade, words, strong }) => [trade, words, strong])).toEqual([
      ['steelmaking', '炼钢', true],
      ['steelmaking', '加热炉', false],
    ]);
  });

  it('are claimed by scopes of their own kind only', () => {
    expect(claimsTrade('乘用车座椅骨架的冲压', 'foundry')).toBe(true);
    expect(claimsTrade('幼儿园用木制玩具的生产', 'catering')).toBe(false);
    expect(claimsTrade('幼儿园保育服务', 'catering')).toBe(true);
  });
});
