import { joinRanges } from './date-ranges.js';
import { DATE_SHAPES, type PartialDate, type ShapeReading } from './date-shapes.js';
import { foldWidth } from './fold.js';
import { remember } from './remember.js';
import { isTaken, type Span } from './span.js';

export { MONTH_NAMES, monthOf, type PartialDate } from './date-shapes.js';

/** A date, month, year or range as written; `from` equals `to` unless a range was written. */
export interface DateMention extends Span {
  raw: string;
  from: PartialDate;
  to: PartialDate;
  /** False for dates that no calendar has, such as 30 February or month 13. */
  exists: boolean;
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
  return joinRanges(folded, readPoints(folded)).map((reading) => ({
    ...reading,
    raw: text.slice(reading.start, reading.end),
    exists: isOnCalendar(reading.from) && isOnCalendar(reading.to),
  }));
}

const NEEDS = [...new Set(DATE_SHAPES.map(({ needs }) => needs))];

function readPoints(folded: string): ShapeReading[] {
  const met = new Set(NEEDS.filter((needs) => needs.test(folded)));
  if (met.size === 0) return [];
  const taken: ShapeReading[] = [];
  const occupied = new Uint8Array(folded.length);
  for (const { pattern, read } of DATE_SHAPES.filter(({ needs }) => met.has(needs))) {
    for (const match of folded.matchAll(pattern)) {
      for (const reading of read(match.groups ?? {}, match)) {
        const end = reading.start + folded.slice(reading.start, reading.end).trimEnd().length;
        if (isTaken(occupied, { start: reading.start, end })) continue;
        occupied.fill(1, reading.start, end);
        taken.push({ ...reading, end });
      }
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Days since 1970-01-01, UTC. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);

const DAY_MS = 86_400_000;

/** The start of a day, given as days since 1970-01-01. */
export const dateOfDay = (day: number): Date => new Date(day * DAY_MS);

/** A day number as an ISO date: `2031-03-15`. */
export const formatDay = (day: number): string => dateOfDay(day).toISOString().slice(0, 10);

/** First and last day that a mention may mean, as day numbers; null without a year, or where the last comes first. */
export interface DayInterval {
  from: number;
  to: number;
}

export function dayInterval(mention: Pick<DateMention, 'from' | 'to' | 'exists'>): DayInterval | null {
  const { from, to } = mention;
  if (!mention.exists || from.year === null || to.year === null) return null;
  const interval = {
    from: dayNumber(from.year, from.month ?? 1, from.day ?? 1),
    to: dayNumber(to.year, to.month ?? 12, to.day ?? daysInMonth(to.year, to.month ?? 12)),
  };
  return interval.from <= interval.to ? interval : null;
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
