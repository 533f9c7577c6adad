import { dayNumber, type PartialDate, parseChineseNumeral } from '../../core/index.js';
import { englishCount } from './english-numbers.js';
import type { Line } from './evidence.js';

const PERIOD =
  /(?<half>半年|half[- ]year)|(?<n>\d{1,2}|[一两二三四五六]|\b(?:one|two|three|an?)\b)[\s-]?(?:(?<months>个月|months?|mths?|m(?![a-z\d²³/]))|(?<years>年|years?))(?!\d)/giu;

const countOf = (digits: string): number =>
  parseChineseNumeral(digits)?.value ?? englishCount(digits) ?? Number(digits);

/** The periods that a line names, in months. */
export const periodsIn = (text: string): number[] =>
  [...text.matchAll(PERIOD)].map(({ groups = {} }) => {
    if (groups.half !== undefined) return 6;
    const count = countOf(groups.n ?? '');
    return groups.months === undefined ? 12 * count : count;
  });

const NEXT_DAY = /[次隔翌]日|第二天|隔天|\b(?:next day|day after|following day|day later)\b/iu;

/** `（5/9）次日补` told as `5月10日`: the day after a noted day of the same line. */
export const isNextDay = (
  { month, day }: PartialDate,
  lines: readonly Line[],
  auditYear: number | null,
): boolean =>
  month !== null &&
  day !== null &&
  lines.some(
    ({ text, dates }) =>
      NEXT_DAY.test(text) &&
      dates.some(({ to }) => {
        const year = to.year ?? auditYear ?? 2001;
        return (
          to.month !== null &&
          to.day !== null &&
          dayNumber(year, month, day) - dayNumber(year, to.month, to.day) === 1
        );
      }),
  );

/** A day off either way: `半年有效` of 20 May ends on 19 or 20 November. */
const REACH = 1;

/** `22.6产 30个月` told as `2024年12月到期`: the month in which a noted period ends. */
const isDueMonthNoted = (
  year: number | null,
  month: number,
  lines: readonly Line[],
  auditYear: number | null,
): boolean =>
  lines.some(({ text, dates }) =>
    periodsIn(text).some((months) =>
      dates.some(({ from }) => {
        if (from.month === null) return false;
        const due = 12 * (from.year ?? auditYear ?? 0) + from.month - 1 + months;
        return due % 12 === month - 1 && (year === null || Math.floor(due / 12) === year);
      }),
    ),
  );

/** `5.20检定，半年有效` told as `至11月20日`: the end of a noted period from a noted day of the same line. */
export function isDueNoted(date: PartialDate, lines: readonly Line[], auditYear: number | null): boolean {
  const { year, month, day } = date;
  if (month === null) return false;
  if (day === null) return isDueMonthNoted(year, month, lines, auditYear);
  return lines.some(({ text, dates }) =>
    periodsIn(text).some((months) =>
      dates.some(({ from }) => {
        if (from.month === null || from.day === null) return false;
        const begun = from.year ?? auditYear ?? year ?? 0;
        const due = dayNumber(begun, from.month + months, from.day);
        const told = dayNumber(year ?? begun + Math.floor((from.month - 1 + months) / 12), month, day);
        return Math.abs(due - told) <= REACH;
      }),
    ),
  );
}
