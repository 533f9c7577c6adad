import { dayNumber, type PartialDate } from '../../core/index.js';
import type { Line } from './evidence.js';

const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  one: 1,
  two: 2,
  three: 3,
  a: 1,
  an: 1,
};
const PERIOD =
  /(?<half>半年|half[- ]year)|(?<n>\d{1,2}|[一两二三四五六]|\b(?:one|two|three|an?)\b)\s?(?:(?<months>个月|months?|mths?)|(?<years>年|years?))(?!\d)/giu;

/** The periods that a line names, in months. */
export const periodsIn = (text: string): number[] =>
  [...text.matchAll(PERIOD)].map(({ groups = {} }) => {
    if (groups.half !== undefined) return 6;
    const count = NUMERALS[(groups.n ?? '').toLowerCase()] ?? Number(groups.n);
    return groups.months === undefined ? 12 * count : count;
  });

/** A day off either way: `半年有效` of 20 May ends on 19 or 20 November. */
const REACH = 1;

/** `5.20检定，半年有效` told as `至11月20日`: the end of a noted period from a noted day of the same line. */
export function isDueNoted(date: PartialDate, lines: readonly Line[], auditYear: number | null): boolean {
  const { year, month, day } = date;
  if (month === null || day === null) return false;
  return lines.some(({ text, dates }) =>
    periodsIn(text).some((months) =>
      dates.some(({ from }) => {
        if (from.month === null || from.day === null) return false;
        const from0 = (from.year ?? auditYear ?? year ?? 0) * 12 + from.month - 1 + months;
        const due = dayNumber(Math.floor(from0 / 12), (from0 % 12) + 1, from.day);
        return Math.abs(due - dayNumber(year ?? Math.floor(from0 / 12), month, day)) <= REACH;
      }),
    ),
  );
}
