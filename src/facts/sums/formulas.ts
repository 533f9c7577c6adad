import { bareFigure, type SumFact, scanFigures } from '../../core/index.js';

const TERM = '\\d{1,9}(?:,\\d{3})*(?:\\.\\d{1,4})?';
const LABEL = '[\\p{Script=Han}A-Za-zμ°℃³²]{0,8}';
/** `12+9+4=24`, `甲12人+乙9人=21人`. */
const FORMULA = new RegExp(
  `(?<![\\d.*×÷/+=(-])(?<terms>${TERM}\\s?${LABEL}(?:\\s?\\+\\s?${LABEL}\\s?${TERM}\\s?${LABEL}){1,14})\\s?=\\s?(?<sum>${TERM})(?![\\d.]|\\s?[*×÷/+])`,
  'gu',
);

/** Sums that the text writes out. */
export function readFormulas(content: string): SumFact[] {
  if (!/\+[^=]*=/u.test(content)) return [];
  return [...content.matchAll(FORMULA)].flatMap((match) => {
    const terms = match.groups?.terms ?? '';
    const parts = [...terms.matchAll(new RegExp(TERM, 'gu'))].map((term) =>
      bareFigure(term[0], match.index + term.index),
    );
    const sum = match.groups?.sum ?? '';
    const total = bareFigure(sum, match.index + match[0].lastIndexOf(sum));
    // Units of different size add up otherwise: `1t+200kg`.
    const units = new Set(scanFigures(terms).map(({ unit }) => unit?.name ?? ''));
    if (units.size > 1) return [];
    return [{ start: match.index, end: total.end, total, parts, exhaustive: 'yes' as const }];
  });
}
