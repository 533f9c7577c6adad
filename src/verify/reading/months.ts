import type { Span } from '../../core/index.js';
import { readUnit } from './units.js';

/** A month, or months, right before a figure. */
export interface MonthMention extends Span {
  year: number | null;
  from: number;
  to: number;
}

const MONTHS =
  /(?<![\d.])(?:(?<y>20\d{2})\s?年\s?)?(?<m>\d{1,2})(?:\s?月?\s?(?:-|~|—|–|至|到)\s?(?<m2>\d{1,2}))?\s?月份?(?=\s{0,3}(?<figure>\d{1,7}(?:\.\d{1,4})?))/gu;

/** The number after a month is its day, unless a unit of something else follows it. */
function isFigure(text: string, end: number, figure: string): boolean {
  if (figure.includes('.') || figure.length > 2) return true;
  const after = text.slice(end).replace(/^\s{0,3}\d{1,7}/u, '');
  if (/^\s?(?:日|号|上午|下午|全天|-|~|—|至|到|\/|\.)/u.test(after)) return false;
  const { measure } = readUnit(after.slice(0, 16));
  return measure.dimension !== null && measure.spelling !== '时';
}

/** `11月 23条`, `4~5月1起`: months whose figure a reader of dates would take for the day. */
export function readMonths(text: string): MonthMention[] {
  return [...text.matchAll(MONTHS)].flatMap((match) => {
    const { y, m = '', m2, figure = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const [from, to] = [Number(m), Number(m2 ?? m)];
    if (from < 1 || from > 12 || to < 1 || to > 12 || !isFigure(text, end, figure)) return [];
    return [{ start: match.index, end, year: y === undefined ? null : Number(y), from, to }];
  });
}
