import { TRADE_SECTORS, type TradeMarks } from './data/trades/index.js';

interface Trade {
  marks: TradeMarks;
  words: RegExp;
  /** Those of the words that need no second one. */
  strong: RegExp | null;
  claims: RegExp;
}

const either = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join('|');

const sourceOf = (zh: string, en: string): string => either(zh, en && `\\b(?:${en})`);

const wordsOf = ({ marks, signs, english, englishSigns }: TradeMarks): string =>
  sourceOf(either(marks, signs), either(english, englishSigns));

function tradeOf(marks: TradeMarks): Trade {
  const strong = sourceOf(marks.marks ?? '', marks.english ?? '');
  return {
    marks,
    words: new RegExp(wordsOf(marks), 'giu'),
    strong: strong ? new RegExp(`^(?:${strong})`, 'iu') : null,
    claims: new RegExp(marks.claims, 'iu'),
  };
}

interface Sector {
  trades: readonly Trade[];
  /** Any mark of any of its trades: most lines hold none, and one pattern tells so faster than all of them. */
  any: RegExp;
}

const sectorOf = (trades: readonly TradeMarks[]): Sector => ({
  trades: trades.map(tradeOf),
  any: new RegExp(trades.map(wordsOf).join('|'), 'iu'),
});

const sectors: readonly Sector[] = TRADE_SECTORS.map(sectorOf);
const trades: readonly Trade[] = sectors.flatMap((sector) => sector.trades);

/** A word that only one trade has, with its place in the passage. */
export interface TradeMark {
  trade: string;
  words: string;
  at: number;
  /** It gives the trade away on its own. */
  strong: boolean;
}

/** The marks of trades that a passage holds. */
export const tradeMarksIn = (passage: string): TradeMark[] =>
  sectors.flatMap((sector) =>
    sector.any.test(passage) ? sector.trades.flatMap((trade) => marksOf(trade, passage)) : [],
  );

const marksOf = ({ marks, words, strong }: Trade, passage: string): TradeMark[] =>
  [...passage.matchAll(words)].map((match) => ({
    trade: marks.id,
    words: match[0],
    at: match.index,
    strong: strong?.test(match[0]) ?? false,
  }));

/** True where a scope, a licence or a name has to do with a trade. */
export const claimsTrade = (scope: string, trade: string): boolean =>
  trades.find(({ marks }) => marks.id === trade)?.claims.test(scope) ?? false;
