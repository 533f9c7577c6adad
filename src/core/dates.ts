import { foldWidth } from './fold.js';
import { parseChineseNumeral } from './numerals.js';
import { remember } from './remember.js';
import type { Span } from './span.js';

/** A calendar date as far as it was written. Month and day count from 1. */
export interface PartialDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** A date, month, year or range as written; `from` equals `to` unless a range was written. */
export interface DateMention extends Span {
  raw: string;
  from: PartialDate;
  to: PartialDate;
  /** False for dates that no calendar has, such as 30 February or month 13. */
  exists: boolean;
}

interface Shape {
  /** What a text must hold for the pattern to be worth trying. */
  needs: RegExp;
  pattern: RegExp;
  read(groups: Record<string, string | undefined>): { from: PartialDate; to: PartialDate } | null;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const integer = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const yearOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const value = /^\d+$/u.test(text) ? Number(text) : (parseChineseNumeral(text)?.value ?? Number.NaN);
  if (Number.isNaN(value)) return null;
  return value < 100 ? 2000 + value : value;
};
const monthOf = (word: string | undefined): number | null => {
  const index = MONTH_NAMES.indexOf((word ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
};
const point = (date: PartialDate) => ({ from: date, to: date });

const GAP = '[ \\t]{0,3}';
const YEAR = '(?:19|20)\\d{2}';
const RANGE = `${GAP}(?:-|~|—|–|－|至|到|to|and|until)${GAP}`;
const DAYPART = `(?:${GAP}(?:日|号))?(?:${GAP}(?:上午|下午|全天))?`;

const YEAR_SIGN = /\d[ \t]{0,3}年/u;
const MONTH_SIGN = /\d[ \t]{0,3}月/u;
const HAN_YEAR = /[〇零○一二三四五六七八九]年/u;
const DIGITS_PARTED = /\d[ \t]{0,3}[./-][ \t]{0,3}\d/u;
const ENGLISH_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;

const SHAPES: readonly Shape[] = [
  {
    // 2024年6月11日至12日, 2024年6月28日至7月2日, 2024年3月15日, 2024年3月, 2024年1~9月
    needs: YEAR_SIGN,
    pattern: new RegExp(
      `(?<y>${YEAR})${GAP}年${GAP}(?<m>\\d{1,2})(?:${GAP}月份?)(?:${GAP}(?<d>\\d{1,2})${GAP}(?:日|号)${DAYPART})?` +
        `(?:${RANGE}(?:(?<y2>${YEAR})${GAP}年${GAP})?(?:(?<m2>\\d{1,2})${GAP}月份?)?(?:${GAP}(?<d2>\\d{1,2})${GAP}(?:日|号))?(?!\\d))?`,
      'giu',
    ),
    read: (g) => readRange(g),
  },
  {
    needs: YEAR_SIGN,
    pattern: new RegExp(
      `(?<y>${YEAR})${GAP}年${GAP}(?<m>\\d{1,2})(?:月)?${RANGE}(?<m2>\\d{1,2})${GAP}月份?`,
      'giu',
    ),
    read: (g) => ({
      from: { year: yearOf(g.y), month: integer(g.m), day: null },
      to: { year: yearOf(g.y), month: integer(g.m2), day: null },
    }),
  },
  {
    // 2023.10.16~10.17, 2024.5.6~2024.5.8, 2025-03-15, 2024/3/15
    needs: DIGITS_PARTED,
    pattern: new RegExp(
      `(?<![\\d.])(?<y>${YEAR})${GAP}(?<s>[./-])${GAP}(?<m>\\d{1,2})${GAP}\\k<s>${GAP}(?<d>\\d{1,2})(?![\\d])` +
        `(?:${RANGE}(?:(?:(?<y2>${YEAR})${GAP}[./-]${GAP})?(?<m2>\\d{1,2})${GAP}[./-]${GAP}(?<d2>\\d{1,2})|(?<d3>\\d{1,2}))(?![\\d.]))?`,
      'giu',
    ),
    read: (g) => readRange({ ...g, d2: g.d2 ?? g.d3 }),
  },
  {
    // 2025.2~5: months of one year
    needs: DIGITS_PARTED,
    pattern: new RegExp(
      `(?<![\\d.])(?<y>${YEAR})[./](?<m>\\d{1,2})${GAP}(?:~|至|—)${GAP}(?<m2>\\d{1,2})(?:月|(?![\\d./]))`,
      'giu',
    ),
    read: (g) => ({
      from: { year: yearOf(g.y), month: integer(g.m), day: null },
      to: { year: yearOf(g.y), month: integer(g.m2), day: null },
    }),
  },
  {
    // 24/5/17 and 24-05-17 where the first part can only be a year
    needs: DIGITS_PARTED,
    pattern: /(?<![\d./-])(?<y>[12]\d)(?<s>[./-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d./-])/giu,
    read: (g) => point({ year: yearOf(g.y), month: integer(g.m), day: integer(g.d) }),
  },
  {
    // 二〇二四年三月十五日
    needs: HAN_YEAR,
    pattern:
      /(?<y>[二一][〇零○一二三四五六七八九]{3})年(?:(?<m>[一二三四五六七八九十]{1,2})月)?(?:(?<d>[一二三四五六七八九十]{1,3})日)?/giu,
    read: (g) =>
      point({
        year: yearOf(g.y?.replace(/○/gu, '〇')),
        month: g.m ? (parseChineseNumeral(g.m)?.value ?? null) : null,
        day: g.d ? (parseChineseNumeral(g.d)?.value ?? null) : null,
      }),
  },
  {
    // 11 and 12 March 2024, 21 May 2024 to 23 May 2024, 28 Apr
    needs: ENGLISH_MONTH,
    pattern: new RegExp(
      `(?<![\\d.])(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:${RANGE}(?<d2>\\d{1,2})(?:st|nd|rd|th)?)?${GAP}(?<mw>${MONTH_WORD})(?:,?${GAP}(?<y>${YEAR}))?(?![a-z])`,
      'giu',
    ),
    read: (g) => {
      const from = { year: yearOf(g.y), month: monthOf(g.mw), day: integer(g.d) };
      return { from, to: g.d2 === undefined ? from : { ...from, day: integer(g.d2) } };
    },
  },
  {
    // March 11-12, 2024; May 21
    needs: ENGLISH_MONTH,
    pattern: new RegExp(
      `(?<![a-z])(?<mw>${MONTH_WORD})${GAP}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:${RANGE}(?<d2>\\d{1,2}))?(?![\\d.%])(?:,?${GAP}(?<y>${YEAR}))?`,
      'giu',
    ),
    read: (g) => {
      const from = { year: yearOf(g.y), month: monthOf(g.mw), day: integer(g.d) };
      return { from, to: g.d2 === undefined ? from : { ...from, day: integer(g.d2) } };
    },
  },
  {
    needs: ENGLISH_MONTH,
    pattern: new RegExp(`(?<![a-z])(?<mw>${MONTH_WORD})${GAP}(?<y>${YEAR})(?!\\d)`, 'giu'),
    read: (g) => point({ year: yearOf(g.y), month: monthOf(g.mw), day: null }),
  },
  {
    // 05/08/2025: day first, as in every audit report outside the United States
    needs: DIGITS_PARTED,
    pattern: /(?<![\d./-])(?<d>\d{1,2})(?<s>[./-])(?<m>\d{1,2})\k<s>(?<y>(?:19|20)\d{2})(?![\d])/giu,
    read: (g) => point({ year: yearOf(g.y), month: integer(g.m), day: integer(g.d) }),
  },
  {
    // 6月11日至12日, 6月11日, 9月3-5(日)
    needs: MONTH_SIGN,
    pattern: new RegExp(
      `(?<![\\d.年])(?<m>\\d{1,2})${GAP}月${GAP}(?<d>\\d{1,2})(?:${GAP}(?:日|号))?(?:${RANGE}(?:(?<m2>\\d{1,2})${GAP}月${GAP})?(?<d2>\\d{1,2})(?:${GAP}(?:日|号))?)?(?![\\d.%项个次人件份台])`,
      'giu',
    ),
    read: (g) => readRange(g),
  },
  {
    // 2024/5, 2027-08, 2022/06
    needs: DIGITS_PARTED,
    pattern: /(?<![\d./A-Za-z-])(?<y>20[0-4]\d)[./-](?<m>0?[1-9]|1[0-2])(?![\d./-])/giu,
    read: (g) => point({ year: yearOf(g.y), month: integer(g.m), day: null }),
  },
  {
    needs: YEAR_SIGN,
    pattern: new RegExp(`(?<y>${YEAR})${GAP}年(?:度)?`, 'giu'),
    read: (g) => point({ year: yearOf(g.y), month: null, day: null }),
  },
  {
    // 3月, 1~9月 without a year
    needs: MONTH_SIGN,
    pattern: new RegExp(
      `(?<![\\d.个])(?<m>\\d{1,2})(?:${GAP}月?${RANGE}(?<m2>\\d{1,2}))?${GAP}月份?(?!\\d)`,
      'giu',
    ),
    read: (g) => ({
      from: { year: null, month: integer(g.m), day: null },
      to: { year: null, month: integer(g.m2 ?? g.m), day: null },
    }),
  },
];

function readRange(g: Record<string, string | undefined>): { from: PartialDate; to: PartialDate } {
  const from = { year: yearOf(g.y), month: integer(g.m), day: integer(g.d) };
  if (g.m2 === undefined && g.d2 === undefined) return { from, to: from };
  return {
    from,
    to: {
      year: yearOf(g.y2) ?? from.year,
      month: integer(g.m2) ?? from.month,
      day: g.d2 === undefined ? (g.m2 === undefined ? from.day : null) : integer(g.d2),
    },
  };
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isOnCalendar = ({ year, month, day }: PartialDate): boolean => {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  // A leap year stands in for an unwritten year, so that 29 February stays possible.
  return day >= 1 && day <= daysInMonth(year ?? 2024, month ?? 1);
};

/**
 * Finds every date, month, year and date range, in the forms Chinese and English reports use, in reading order.
 * Offsets refer to `text`; earlier shapes win where two overlap. Dates that no calendar has are returned with
 * `exists: false`. Never throws.
 */
export const scanDates = remember(readDates);

function readDates(text: string): DateMention[] {
  const folded = foldWidth(text);
  const taken: DateMention[] = [];
  const occupied = new Uint8Array(folded.length);
  for (const shape of SHAPES.filter(({ needs }) => needs.test(folded))) {
    for (const match of folded.matchAll(shape.pattern)) {
      const span = trimSpan(folded, { start: match.index, end: match.index + match[0].length });
      if (occupied.subarray(span.start, span.end).includes(1)) continue;
      const read = shape.read(match.groups ?? {});
      if (!read) continue;
      occupied.fill(1, span.start, span.end);
      taken.push({
        ...span,
        raw: text.slice(span.start, span.end),
        ...read,
        exists: isOnCalendar(read.from) && isOnCalendar(read.to),
      });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

const trimSpan = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

/** Days since 1970-01-01, UTC. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);

/** First and last day that a mention may mean, as day numbers; null without a year. */
export interface DayInterval {
  from: number;
  to: number;
}

export function dayInterval(mention: Pick<DateMention, 'from' | 'to' | 'exists'>): DayInterval | null {
  const { from, to } = mention;
  if (!mention.exists || from.year === null || to.year === null) return null;
  return {
    from: dayNumber(from.year, from.month ?? 1, from.day ?? 1),
    to: dayNumber(to.year, to.month ?? 12, to.day ?? daysInMonth(to.year, to.month ?? 12)),
  };
}

/** `2024-03-15`, `2024-03` or `2024`; `--03-15` without a year. */
export function formatPartialDate({ year, month, day }: PartialDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const parts = [
    year === null ? '-' : String(year),
    month === null ? null : two(month),
    day === null ? null : two(day),
  ];
  return parts.filter((part) => part !== null).join('-');
}
