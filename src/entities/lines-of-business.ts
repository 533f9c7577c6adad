import { KINDRED, LINES_OF_BUSINESS, type LineOfBusiness } from './data/lines-of-business.js';

interface Trade {
  line: LineOfBusiness;
  offers: RegExp;
  processes: RegExp | null;
  claims: RegExp;
}

const either = (zh: string, en: string | undefined): string => (en ? `${zh}|\\b(?:${en})` : zh);

const trades: readonly Trade[] = LINES_OF_BUSINESS.map((line) => ({
  line,
  offers: new RegExp(either(line.offers, line.english), 'iu'),
  processes: line.processes ? new RegExp(line.processes, 'u') : null,
  claims: new RegExp(line.claims, 'iu'),
}));

/** Any word of any line: most passages hold none, and one pattern tells so faster than sixty. */
const ANY_CHINESE = new RegExp(
  LINES_OF_BUSINESS.map(({ offers, processes }) => (processes ? `${offers}|${processes}` : offers)).join('|'),
  'u',
);
const ANY_ENGLISH = new RegExp(
  `\\b(?:${LINES_OF_BUSINESS.flatMap(({ english }) => english ?? []).join('|')})`,
  'iu',
);

const namesAny = (passage: string): boolean =>
  ANY_CHINESE.test(passage) || (/[a-z]{3}/iu.test(passage) && ANY_ENGLISH.test(passage));

/** What a passage says of a line of business: that it is offered, or only that its kind of work is done. */
export interface LineMention {
  id: string;
  group: string;
  /** As written. */
  words: string;
  offered: boolean;
}

/** Lines of business that a passage names. Reads the whole passage: give it clauses, not reports. */
export function linesIn(passage: string): LineMention[] {
  if (!namesAny(passage)) return [];
  return trades.flatMap(({ line, offers, processes }) => {
    const offer = offers.exec(passage)?.[0];
    const work = offer === undefined ? processes?.exec(passage)?.[0] : undefined;
    const words = offer ?? work;
    return words === undefined
      ? []
      : [{ id: line.id, group: line.group, words, offered: offer !== undefined }];
  });
}

/** Lines of business that a scope or a company's name lays claim to. */
export const claimedLines = (scope: string): LineOfBusiness[] =>
  trades.filter(({ claims, offers }) => claims.test(scope) || offers.test(scope)).map(({ line }) => line);

/** True where an organisation of the first line may well do work of the second. */
export const areKindred = (
  own: Pick<LineOfBusiness, 'id' | 'group'>,
  other: { id: string; group: string },
): boolean =>
  own.group === other.group ||
  KINDRED.some(
    ([first, second]) =>
      (first === own.id || first === own.group) && (second === other.id || second === other.group),
  );

/** How often the words of a line of business stand in a text. */
export const countLine = (text: string, id: string): number => {
  const trade = trades.find(({ line }) => line.id === id);
  return trade ? [...text.matchAll(new RegExp(trade.offers.source, 'giu'))].length : 0;
};
