import { DAY_NUMBER, DAY_SIGN, GAP, numberOf, type PartialDate, type ShapeReading } from './date-shapes.js';

const ASIDE = `(?:${GAP}(?:\\((?:星期|周)[一二三四五六日天]\\)|上午|下午|全天|\\d{1,2}:\\d{2}(?::\\d{2})?|[ap]\\.?m\\.?)){0,3}`;
const JOINER = new RegExp(`${ASIDE}${GAP}(?:-|~|—{1,2}|–|至|到|to\\s|until\\s|through\\s)${GAP}`, 'iyu');
/** `~3.7` and `~7` after `2024.3.5`, `至7日` after any; `~11:30` is an hour. */
const SHORT_END = new RegExp(
  `(?:(?<m>\\d{1,2})${GAP}[./-]${GAP}(?<d>\\d{1,2})(?![\\d.])|(?<d2>${DAY_NUMBER})(?:${DAY_SIGN}|(?![\\d.年月%]|:\\d|${GAP}[月年])))`,
  'iyu',
);
const LISTED = new RegExp(`${GAP}(?:、|和|及|与)${GAP}(?<d>${DAY_NUMBER})${DAY_SIGN}`, 'iyu');

/** Makes ranges of dates that a sign or word joins, and reads the days that are left without a month after a date. */
export function joinRanges(text: string, points: readonly ShapeReading[]): ShapeReading[] {
  const read: ShapeReading[] = [];
  for (let index = 0; index < points.length; index++) {
    const point = points[index] as ShapeReading;
    const next = points[index + 1];
    const joined = sameDate(point) ? join(text, point, next) : null;
    if (joined !== null) {
      read.push(joined);
      if (next !== undefined && joined.end >= next.end) index++;
    } else read.push(...listAfter(text, point));
  }
  return read;
}

const sameDate = ({ from, to }: ShapeReading): boolean =>
  from.year === to.year && from.month === to.month && from.day === to.day;

function join(text: string, first: ShapeReading, next: ShapeReading | undefined): ShapeReading | null {
  if (first.from.month === null) return null;
  const at = matchAt(JOINER, text, first.end);
  if (at === null) return null;
  const start = first.end + at[0].length;
  if (next !== undefined && next.start === start && sameGrain(first.from, next.from)) {
    const [from, to] = shareYear(first.from, next.to);
    return { start: first.start, end: next.end, from, to };
  }
  const short =
    first.from.day === null || (next !== undefined && next.start <= start)
      ? null
      : matchAt(SHORT_END, text, start);
  if (short === null) return null;
  const { m, d, d2 } = short.groups ?? {};
  if (d2 !== undefined && !/[日号]/u.test(short[0]) && !isDotted(text, first)) return null;
  const [from, to] = shareYear(first.from, {
    year: null,
    month: numberOf(m) ?? first.from.month,
    day: numberOf(d ?? d2),
  });
  return { start: first.start, end: start + short[0].length, from, to };
}

const isDotted = (text: string, { start, end }: ShapeReading): boolean =>
  !/[年月A-Za-z]/u.test(text.slice(start, end));

const sameGrain = (a: PartialDate, b: PartialDate): boolean =>
  (a.day === null) === (b.day === null) && b.month !== null;

/** A year written once is both dates' year, except over the turn of a year: `2024年12月28日至1月3日`. */
function shareYear(from: PartialDate, to: PartialDate): [PartialDate, PartialDate] {
  if (to.year !== null) return [{ ...from, year: from.year ?? yearOfStart(from, to) }, to];
  const turns = from.year !== null && (to.month ?? 0) < (from.month ?? 0);
  return [from, { ...to, year: from.year === null ? null : from.year + (turns ? 1 : 0) }];
}

/** Further on in the year than the end, a date stands in the year before if near (`12月28日至2025年1月3日`), else in any. */
function yearOfStart(from: PartialDate, to: PartialDate): number | null {
  const [first, last] = [from, to].map(({ month, day }) => (month ?? 1) * 31 + (day ?? 1)) as [
    number,
    number,
  ];
  if (first <= last || to.year === null) return to.year;
  return first - last > 9 * 31 ? to.year - 1 : null;
}

/** `3月5日、12日`: a further day of the same month; the next day makes a range. */
function listAfter(text: string, point: ShapeReading): ShapeReading[] {
  const read = [point];
  let last = point;
  for (let count = 0; count < 6 && last.to.day !== null; count++) {
    const found = matchAt(LISTED, text, last.end);
    const day = numberOf(found?.groups?.d);
    if (found === null || day === null) break;
    const to = { ...last.to, day };
    const end = last.end + found[0].length;
    if (day === last.to.day + 1) {
      last = { ...last, end, to };
      read[read.length - 1] = last;
    } else {
      last = { start: end - found[0].replace(/^[ \t]*[、和及与][ \t]*/u, '').length, end, from: to, to };
      read.push(last);
    }
  }
  return read;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
