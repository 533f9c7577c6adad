import { TRADE_MARKS, type TradeMarks } from './data/trade-marks.js';

interface Trade {
  marks: TradeMarks;
  words: RegExp;
  claims: RegExp;
}

const sourceOf = ({ marks, english }: TradeMarks): string => (english ? `${marks}|\\b(?:${english})` : marks);

const trades: readonly Trade[] = TRADE_MARKS.map((marks) => ({
  marks,
  words: new RegExp(sourceOf(marks), 'giu'),
  claims: new RegExp(marks.claims, 'iu'),
}));

/** Any mark of any trade: most lines hold none, and one pattern tells so faster than all of them. */
const ANY = new RegExp(TRADE_MARKS.map(sourceOf).join('|'), 'iu');

/** A word that only one trade has, with its place in the passage. */
export interface TradeMark {
  trade: string;
  words: string;
  at: number;
}

/** The marks of trades that a passage holds. */
export function tradeMarksIn(passage: string): TradeMark[] {
  if (!ANY.test(passage)) return [];
  return trades.flatMap(({ marks, words }) =>
    [...passage.matchAll(words)].map((match) => ({ trade: marks.id, words: match[0], at: match.index })),
  );
}

/** True where a scope, a licence or a name has to do with a trade. */
export const claimsTrade = (scope: string, trade: string): boolean =>
  trades.find(({ marks }) => marks.id === trade)?.claims.test(scope) ?? false;
