import { TRADE_MARKS, type TradeMarks } from './data/trades/index.js';

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

const trades: readonly Trade[] = TRADE_MARKS.map(tradeOf);

/** Any mark of any trade: most lines hold none, and one pattern tells so faster than all of them. */
const ANY = new RegExp(TRADE_MARKS.map(wordsOf).join('|'), 'iu');

/** A word that only one trade has, with its place in the passage. */
export interface TradeMark {
  trade: string;
  words: string;
  at: number;
  /** It gives the trade away on its own. */
  strong: boolean;
}

/** The marks of trades that a passage holds. */
export function tradeMarksIn(passage: string): TradeMark[] {
  if (!ANY.test(passage)) return [];
  return trades.flatMap(({ marks, words, strong }) =>
    [...passage.matchAll(words)].map((match) => ({
      trade: marks.id,
      words: match[0],
      at: match.index,
      strong: strong?.test(match[0]) ?? false,
    })),
  );
}

/** True where a scope, a licence or a name has to do with a trade. */
export const claimsTrade = (scope: string, trade: string): boolean =>
  trades.find(({ marks }) => marks.id === trade)?.claims.test(scope) ?? false;
