import { parseChineseNumeral } from './numerals.js';
import { type Span, spanOf } from './span.js';

/** A calendar date as far as it was written. Month and day count from 1. */
export interface PartialDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** One date read from a match; the span is the match's own unless a list was taken apart. */
export interface ShapeReading extends Span {
  from: PartialDate;
  to: PartialDate;
}

type Groups = Record<string, string | undefined>;

export interface DateShape {
  /** What a text must hold for the pattern to be worth trying. */
  needs: RegExp;
  pattern: RegExp;
  read(groups: Groups, match: RegExpExecArray): ShapeReading[];
}

export const GAP = '[ \\t]{0,3}';
const JOIN = '(?:-|~|—{1,2}|–|至|到)';
const YEAR = '(?:19|20)\\d{2}';
const HAN_YEAR = '[二一][〇零○O一二三四五六七八九]{3}';
const MONTH = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
export const DAY_NUMBER = '(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
export const DAY_SIGN = `${GAP}(?:日|号)`;
/** The three letters by which English months are known. */
export const MONTH_NAMES = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const MONTH_WORD =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)';
const ORDINAL = '(?:st|nd|rd|th)?';

const MONTH_SIGN = /[\d一二三四五六七八九十][ \t]{0,3}月/u;
const YEAR_SIGN = /[\d〇零○O一二三四五六七八九][ \t]{0,3}年/u;
const DIGITS_PARTED = /\d[ \t]{0,3}[./-][ \t]{0,3}\d/u;
const EIGHT_DIGITS = /20\d{6}/u;
const ENGLISH_MONTH = new RegExp(MONTH_NAMES.join('|'), 'iu');

export const numberOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const value = /^\d+$/u.test(text) ? Number(text) : parseChineseNumeral(text.replace(/[○O]/gu, '〇'))?.value;
  return value ?? null;
};
const yearOf = (text: string | undefined): number | null => {
  const value = numberOf(text);
  return value !== null && value < 100 ? 2000 + value : value;
};
/** The month that an English word begins like, 1 to 12; null for none. */
export const monthOf = (word: string | undefined): number | null => {
  const index = MONTH_NAMES.indexOf((word ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
};
/** `may` and `march` are words as well. */
const isMonthWord = (word: string | undefined): boolean => !/^(?:may|march|mar)$/u.test(word ?? '');

const whole = (match: RegExpExecArray, from: PartialDate, to: PartialDate = from): ShapeReading[] => [
  { ...spanOf(match), from, to },
];
const readDay = (g: Groups, match: RegExpExecArray): ShapeReading[] =>
  whole(match, { year: yearOf(g.y), month: numberOf(g.m), day: numberOf(g.d) });
const readMonths = (g: Groups, match: RegExpExecArray): ShapeReading[] =>
  whole(
    match,
    { year: yearOf(g.y), month: numberOf(g.m), day: null },
    { year: yearOf(g.y), month: numberOf(g.m2 ?? g.m), day: null },
  );

/** A half or a quarter of a year: its first and its last month. */
function readPartOfYear({ y, half, quarter }: Groups, match: RegExpExecArray): ShapeReading[] {
  const nth = half === undefined ? (numberOf(quarter) ?? 1) : half === '上' ? 1 : 2;
  return whole(match, ...partOfYear(yearOf(y), half === undefined ? 3 : 6, nth));
}

/** The first and the last month of the nth part of a year that has so many months. */
function partOfYear(year: number | null, months: number, nth: number): [PartialDate, PartialDate] {
  const of = (month: number): PartialDate => ({ year, month, day: null });
  return [of(months * (nth - 1) + 1), of(months * nth)];
}

/** `4, 11 and 25 June 2024`: days that follow each other are one range, others dates of their own. */
function readEnglishDays(g: Groups, match: RegExpExecArray): ShapeReading[] {
  if (!isMonthWord(g.mw) && g.y === undefined) return [];
  const date = (day: string) => ({ year: yearOf(g.y), month: monthOf(g.mw), day: Number(day) });
  const days = [...(g.days ?? '').matchAll(/\d+/gu)];
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const listed = /,|and|&/iu.test(g.days ?? '');
  const inRow = days.every((day, index) => Number(day[0]) === Number(first[0]) + index);
  if (days.length === 1 || !listed || inRow) return whole(match, date(first[0]), date(last[0]));
  const base = match.index + match[0].indexOf(g.days ?? '');
  return days.map((day) => ({
    start: base + day.index,
    end:
      day === last && g.days?.endsWith(last[0])
        ? match.index + match[0].length
        : base + day.index + day[0].length,
    from: date(day[0]),
    to: date(day[0]),
  }));
}

/** Over the turn of the year the first month stands in the year before. */
function readEnglishMonths(g: Groups, match: RegExpExecArray): ShapeReading[] {
  const [year, first, last] = [yearOf(g.y), monthOf(g.mw), monthOf(g.mw2)];
  if (year === null || first === null || last === null) return [];
  const from = { year: first > last ? year - 1 : year, month: first, day: null };
  return whole(match, from, { year, month: last, day: null });
}

const ORDER = ['first', 'second', 'third', 'fourth'];

function readEnglishPart(g: Groups, match: RegExpExecArray): ShapeReading[] {
  const isHalf = g.half_en !== undefined || g.sign?.toUpperCase() === 'H';
  const nth = g.nth === undefined ? Number(g.n) : ORDER.indexOf(g.nth.toLowerCase()) + 1;
  return isHalf && nth > 2 ? [] : whole(match, ...partOfYear(yearOf(g.y ?? g.y2), isHalf ? 6 : 3, nth));
}

const DAYS = `(?<days>(?<!\\d:)\\d{1,2}${ORDINAL}(?:(?:,\\s\\d{1,2}${ORDINAL}){0,4},?\\s(?:and|&)\\s\\d{1,2}${ORDINAL}|${GAP}(?:-|~|—|–|to|until)${GAP}\\d{1,2}${ORDINAL})?)`;

/** Earlier shapes win where two overlap. */
export const DATE_SHAPES: readonly DateShape[] = [
  {
    // 2024年3月15日, 2024年3月, 二〇二四年三月五日, 2024年3月5 of 2024年3月5-7日
    needs: YEAR_SIGN,
    pattern: new RegExp(
      `(?<y>${YEAR}|${HAN_YEAR})${GAP}年${GAP}(?<m>${MONTH})${GAP}月份?` +
        `(?:${GAP}(?<d>${DAY_NUMBER})(?:${DAY_SIGN}|(?=${GAP}(?:${JOIN}|、|和|及)${GAP}${DAY_NUMBER}${DAY_SIGN})))?`,
      'giu',
    ),
    read: readDay,
  },
  {
    // 2024年1~9月
    needs: MONTH_SIGN,
    pattern: new RegExp(
      `(?<y>${YEAR})${GAP}年${GAP}(?<m>\\d{1,2})${GAP}${JOIN}${GAP}(?<m2>\\d{1,2})${GAP}月份?`,
      'giu',
    ),
    read: readMonths,
  },
  {
    // 2024年上半年, 2024年第三季度
    needs: /半年|季度/u,
    pattern: new RegExp(
      `(?<y>${YEAR})${GAP}年${GAP}(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度)`,
      'giu',
    ),
    read: readPartOfYear,
  },
  {
    // 24年3月5日
    needs: MONTH_SIGN,
    pattern: /(?<![\d.])(?<y>[12]\d)年(?<m>\d{1,2})月(?<d>\d{1,2})(?:日|号|(?=[/、~-]\d{1,2}(?:日|号)))/giu,
    read: readDay,
  },
  {
    // 2024.5.6, 2025-03-15, 2024/3/15; no part of a code such as HT-2024-03-15
    needs: DIGITS_PARTED,
    pattern: new RegExp(
      `(?<![\\d.]|[A-Za-z][-_/]?)(?<y>${YEAR})${GAP}(?<s>[./-])${GAP}(?<m>\\d{1,2})${GAP}\\k<s>${GAP}(?<d>\\d{1,2})(?![\\d])(?:日|号)?`,
      'giu',
    ),
    read: readDay,
  },
  {
    // 2025.2~5: months of one year
    needs: DIGITS_PARTED,
    pattern: new RegExp(
      `(?<![\\d.])(?<y>${YEAR})[./](?<m>\\d{1,2})${GAP}(?:~|至|—)${GAP}(?<m2>\\d{1,2})(?:月|(?![\\d./]))`,
      'giu',
    ),
    read: readMonths,
  },
  {
    // 24/5/17 and 24-05-17 where the first part can only be a year
    needs: DIGITS_PARTED,
    pattern:
      /(?<![\d./-])(?<y>[12]\d)(?<s>[./-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d./]|-(?!\d{1,2}(?![\d./-])))/giu,
    read: readDay,
  },
  {
    // 20240315 after the words of a date; elsewhere eight digits are a number
    needs: EIGHT_DIGITS,
    pattern:
      /(?<=(?:^|[\n\t|(~,、;。:]|日期|时间|[于在自从至到为是查对]|on |from |to )\s?)(?<![号码批次单证]:?\s?)(?<y>20[0-4]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d.A-Za-z-])/giu,
    read: readDay,
  },
  {
    // 11 and 12 March 2024, 4, 11 and 25 June 2024, 28 Apr, 5-Mar-2024
    needs: ENGLISH_MONTH,
    pattern: new RegExp(
      `(?<![\\d.])${DAYS}(?:${GAP}|-|\\sof\\s)(?<mw>${MONTH_WORD})(?:(?:,?${GAP}|-)(?<y>${YEAR}))?(?![a-z])`,
      'giu',
    ),
    read: readEnglishDays,
  },
  {
    // March 11-12, 2024; May 21
    needs: ENGLISH_MONTH,
    pattern: new RegExp(
      `(?<![a-z])(?<mw>${MONTH_WORD})${GAP}${DAYS}(?!\\d|\\.\\d|[ \\t]?(?:%|per ?cent))(?:,?${GAP}(?<y>${YEAR}))?`,
      'giu',
    ),
    read: readEnglishDays,
  },
  {
    // January to April 2034, November–February 2034
    needs: ENGLISH_MONTH,
    pattern: new RegExp(
      `(?<![a-z]|\\d${GAP})(?<mw>${MONTH_WORD})${GAP}(?:-|~|—|–|to|until|through)${GAP}(?<mw2>${MONTH_WORD})${GAP}(?<y>${YEAR})(?!\\d)`,
      'giu',
    ),
    read: readEnglishMonths,
  },
  {
    // the first half of 2034, third quarter of 2034, Q3 2034
    needs: /\b(?:half|quarter|[QH][1-4])\b/iu,
    pattern: new RegExp(
      `\\b(?:(?<nth>first|second|third|fourth) (?:(?<half_en>half)|quarter) of (?<y>${YEAR})|(?<sign>[QH])(?<n>[1-4])[ /-]{0,3}(?<y2>${YEAR}))(?!\\d)`,
      'giu',
    ),
    read: readEnglishPart,
  },
  {
    needs: ENGLISH_MONTH,
    pattern: new RegExp(`(?<![a-z])(?<mw>${MONTH_WORD})${GAP}(?<y>${YEAR})(?!\\d)`, 'giu'),
    read: (g, match) => whole(match, { year: yearOf(g.y), month: monthOf(g.mw), day: null }),
  },
  {
    // 05/08/2025: day first, as in every audit report outside the United States
    needs: DIGITS_PARTED,
    pattern: /(?<![\d./-])(?<d>\d{1,2})(?<s>[./-])(?<m>\d{1,2})\k<s>(?<y>(?:19|20)\d{2})(?![\d])/giu,
    read: readDay,
  },
  {
    // 6月11日, 六月十一日, 9月3 of 9月3-5日
    needs: MONTH_SIGN,
    pattern: new RegExp(
      `(?<![\\d.一二三四五六七八九十]|[\\d〇零○O一二三四五六七八九][ \\t]{0,3}年)(?:(?<m>\\d{1,2})${GAP}月${GAP}(?<d>\\d{1,2})(?:${DAY_SIGN}|(?![\\d.%项个次人件份台]|${GAP}月))` +
        `|(?<m2>${MONTH})月(?<d2>${DAY_NUMBER})日)`,
      'giu',
    ),
    read: (g, match) =>
      whole(match, { year: null, month: numberOf(g.m ?? g.m2), day: numberOf(g.d ?? g.d2) }),
  },
  {
    // 2024/5, 2027-08, 2022/06
    needs: DIGITS_PARTED,
    pattern: /(?<![\d./A-Za-z-])(?<y>20[0-4]\d)[./-](?<m>0?[1-9]|1[0-2])(?![\d./-])/giu,
    read: (g, match) => whole(match, { year: yearOf(g.y), month: numberOf(g.m), day: null }),
  },
  {
    needs: YEAR_SIGN,
    pattern: new RegExp(`(?<y>${YEAR}|${HAN_YEAR})${GAP}年(?:度)?`, 'giu'),
    read: (g, match) => whole(match, { year: yearOf(g.y), month: null, day: null }),
  },
  {
    // 3月, 1~9月 without a year; `≥85 —— 8月没达标` sets a figure apart from the month behind it
    needs: MONTH_SIGN,
    pattern: new RegExp(
      `(?<![\\d.个≥≤<>])(?<m>(?:0?[1-9]|1[0-2])(?!\\d|[ \\t]{1,3}—{2})|\\d{1,2}(?!${GAP}${JOIN}))(?:${GAP}${JOIN}${GAP}(?<m2>\\d{1,2}))?${GAP}月份?(?!\\d(?!\\d?${GAP}月))`,
      'giu',
    ),
    read: (g, match) => readMonths({ ...g, y: undefined }, match),
  },
];
