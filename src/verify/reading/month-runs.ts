import {
  MONTH_NAMES,
  monthOf,
  type PartialDate,
  parseWrittenNumber,
  rememberValue,
} from '../../core/index.js';

/** Months in a row: how many, and their ends where the text says which. */
export interface MonthRun {
  length: number;
  ends: { from: number; to: number } | null;
}

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|两)';
/** `前9月`, `前八个月`, `first nine months`. */
const FIRST = new RegExp(`前\\s?(?<first>${NUMBER})\\s?个?月|\\bfirst (?<words>\\w+) months\\b`, 'giu');
/** `4-7月`, `4月至7月`. */
const BETWEEN = /(?<![\d.])(?<from>\d{1,2})\s?月?份?\s?(?:-|~|—|–|至|到)\s?(?<to>\d{1,2})\s?月/gu;
const NAME = `(?:${MONTH_NAMES.join('|')})[a-z]{0,6}`;
/** `January to September`, `Jan-Sep`, `from June to November`. */
const NAMED = new RegExp(
  `\\b(?<from>${NAME})\\.?\\s?(?:-|–|—|to|until|through|till)\\s?(?:the end of )?(?<to>${NAME})\\b`,
  'giu',
);

/** `3、4、5月`: months told one by one. */
const LISTED = /(?<![\d.])(?<months>\d{1,2}(?:\s?月?\s?[、,/和及]\s?\d{1,2}){1,5})\s?月/gu;
/** `俩月`, `仨月`, `两个月`. */
const SPOKEN: Readonly<Record<string, number>> = { 俩: 2, 仨: 3 };
const COUNTED = /(?<spoken>[俩仨])\s?个?月/gu;

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** The runs of months that a text tells, in any wording. */
export const monthRunsIn = rememberValue((text: string): readonly MonthRun[] => [
  ...[...text.matchAll(FIRST)].flatMap(({ groups }) => {
    const to = parseWrittenNumber(groups?.first ?? groups?.words ?? '');
    return to !== null && isMonth(to) ? [{ length: to, ends: { from: 1, to } }] : [];
  }),
  ...[...text.matchAll(BETWEEN)].flatMap(({ groups }) => {
    const [from, to] = [Number(groups?.from), Number(groups?.to)];
    return isMonth(from) && isMonth(to) && from < to ? [{ length: to - from + 1, ends: { from, to } }] : [];
  }),
  ...[...text.matchAll(NAMED)].flatMap(({ groups }) => {
    const [from, to] = [monthOf(groups?.from), monthOf(groups?.to)];
    return from !== null && to !== null && from < to ? [{ length: to - from + 1, ends: { from, to } }] : [];
  }),
  ...[...text.matchAll(LISTED)].flatMap(({ groups }) => {
    const months = (groups?.months ?? '').split(/\D+/u).map(Number);
    const [from = 0, to = 0] = [months[0], months.at(-1)];
    const inRow = months.every((month, at) => isMonth(month) && month === from + at);
    return months.every(isMonth) ? [{ length: months.length, ends: inRow ? { from, to } : null }] : [];
  }),
  ...[...text.matchAll(COUNTED)].map(({ groups }) => ({
    length: SPOKEN[groups?.spoken ?? ''] ?? 0,
    ends: null,
  })),
]);

/** `四个月` for a noted `4-7月`, `两个月` for `俩月`. */
export const isRunOf = (months: number, text: string): boolean =>
  monthRunsIn(text).some(({ length }) => length === months);

/** `1至9月` for a noted `前9月`. */
export const isEndOfRun = ({ month, day }: PartialDate, text: string): boolean =>
  month !== null &&
  day === null &&
  monthRunsIn(text).some(({ ends }) => ends !== null && (ends.from === month || ends.to === month));
