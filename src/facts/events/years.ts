import {
  type DateMention,
  dateOfDay,
  dayNumber,
  innermostAt,
  type Report,
  rememberFor,
  type Span,
  scanDates,
  viewText,
} from '../../core/index.js';

/** A date without a year farther than this from the date before it may belong to the year before or after. */
const SAME_YEAR_DAYS = 150;

/** A last day of validity lies in a year of its own. */
const LASTS =
  /有效期?[^,。;]{0,6}$|(?:合格|检定|检验|校准|校验|年检|复审|证书?|证件)[^,。;\d]{0,4}至\s?$|到期[^,。;]{0,4}$|valid[a-z ]{0,12}$|expir[a-z ]{0,8}$/iu;
const NEXT_YEAR = /(?:次年|翌年|第二年|the following year,?|the next year,?)\s?$/iu;
const DAY_FIRST = /^(?<first>\d{1,2})[./-](?<second>\d{1,2})[./-](?:19|20)\d{2}$/u;

/**
 * `2024年1月6日、2月14日`: a date without a year takes that of the last one before it in the line, unless it would
 * then lie so far from it that another year is as likely.
 */
export function withYears(report: Report, sentence: Span, dates: readonly DateMention[]): DateMention[] {
  const content = viewText(report, sentence);
  const before = dates.every(({ from }) => from.year !== null) ? null : dateBefore(report, sentence);
  return carryYears(content, dates, before);
}

/** The same by the dates of the sentence alone, then by the year that the report tells of. */
export function withOwnYears(report: Report, sentence: Span, dates: readonly DateMention[]): DateMention[] {
  const content = viewText(report, sentence);
  return withReportYear(report, carryYears(content, dates, null));
}

function carryYears(
  content: string,
  dates: readonly DateMention[],
  before: DateMention | null,
): DateMention[] {
  // `采样8月22日,报告2024年8月19日`: the year that only a later date gives.
  let last = before ?? (dates[0]?.from.year === null ? firstDated(content, dates) : null);
  return dates.map((date) => {
    const dated = date.from.year === null && last !== null ? inYearOf(last, date, content) : date;
    if (
      dated.to.year !== null &&
      !isYearAhead(content, dated) &&
      !LASTS.test(content.slice(Math.max(0, date.start - 12), date.start))
    )
      last = dated;
    return dated;
  });
}

/** `列入2026年预算` dates nothing that was done. */
const isYearAhead = (content: string, { from, start, end }: DateMention): boolean =>
  from.month === null &&
  (/^(?:度)?(?:预算|计划|规划|目标|工作)/u.test(content.slice(end, end + 4)) ||
    /(?:列入|拟|计划|预计|纳入)\s?$/u.test(content.slice(Math.max(0, start - 4), start)));

const firstDated = (content: string, dates: readonly DateMention[]): DateMention | null =>
  dates.find(
    ({ from, start }) =>
      from.year !== null && from.day !== null && !LASTS.test(content.slice(Math.max(0, start - 12), start)),
  ) ?? null;

function inYearOf(last: DateMention, date: DateMention, content: string): DateMention {
  if (last.to.year === null) return date;
  const turned = NEXT_YEAR.test(content.slice(Math.max(0, date.start - 20), date.start));
  const year = last.to.year + (turned ? 1 : 0);
  if (!turned && Math.abs(dayIn(year, date.from) - dayIn(year, last.to)) > SAME_YEAR_DAYS) return date;
  return { ...date, from: { ...date.from, year }, to: { ...date.to, year: date.to.year ?? year } };
}

const dayIn = (year: number, { month, day }: DateMention['from']): number =>
  dayNumber(year, month ?? 6, day ?? 15);

function dateBefore(report: Report, sentence: Span): DateMention | null {
  const line = innermostAt(report.lines, sentence.start);
  const before = line ? scanDates(report.view.text.slice(line.start, sentence.start)) : [];
  const words = line ? report.view.text.slice(line.start, sentence.start) : '';
  return (
    before.findLast(
      (date) =>
        date.to.year !== null &&
        !isYearAhead(words, date) &&
        !LASTS.test(words.slice(Math.max(0, date.start - 12), date.start)),
    ) ?? null
  );
}

/** Days of full dates that tell of something past, in order: last days of validity and plans are none. */
function pastDays(report: Report): number[] {
  const { text } = report.view;
  return scanDates(text)
    .filter(({ from, to, start }) => {
      const before = text.slice(Math.max(0, start - 12), start);
      return from.day !== null && to.year !== null && !LASTS.test(before) && !AHEAD.test(before);
    })
    .map(({ to }) => dayIn(to.year ?? 0, to))
    .sort((a, b) => a - b);
}

/** A year with fewer of the dates than this is none of the report's own. */
const SHARE = 0.15;

/** The last day of the last year that a good part of the dates lie in; null where no date has any. */
function lastOwnDay(days: readonly number[]): number | null {
  const yearIn = (day: number) => dateOfDay(day).getUTCFullYear();
  const counts = new Map<number, number>();
  for (const day of days) counts.set(yearIn(day), (counts.get(yearIn(day)) ?? 0) + 1);
  return days.findLast((day) => (counts.get(yearIn(day)) ?? 0) >= SHARE * days.length) ?? null;
}

const AHEAD = /计划|下次|期限|截止|至\s?$|拟|预计|due|until|next|plan/iu;
const SOME_YEAR = 2024;
const lastDayOf = rememberFor((report: Report) => {
  const days = pastDays(report);
  return { last: lastOwnDay(days), few: days.length < FEW };
});
/** So few dates do not tell when the report ends. */
const FEW = 3;

/**
 * Dates that no date of their line gives a year: a report tells of what was done before its last day, so that such
 * a date lies in the last year in which it is not later than that; all in one year where no date has any. Months
 * without a day are left alone unless `months` asks for them.
 */
export function withReportYear(
  report: Report,
  dates: readonly DateMention[],
  { months = false }: { months?: boolean } = {},
): DateMention[] {
  if (dates.every(({ from }) => from.year !== null)) return [...dates];
  const { last, few } = lastDayOf(report);
  const year = last === null ? SOME_YEAR : dateOfDay(last).getUTCFullYear();
  return dates.map((date) => {
    if (date.from.year !== null || (date.from.day === null && !(months && date.from.month !== null)))
      return date;
    const own = last !== null && !few && dayIn(year, date.from) > last ? year - 1 : year;
    return { ...date, from: { ...date.from, year: own }, to: { ...date.to, year: own } };
  });
}

/** `withYears`, then `withReportYear` for the dates that no other of their line gives a year. */
export const withAnyYear = (
  report: Report,
  sentence: Span,
  dates: readonly DateMention[],
  options?: { months?: boolean },
): DateMention[] => withReportYear(report, withYears(report, sentence, dates), options);

/** The days that a sentence names, with any year; placed in the sentence. */
export const daysIn = (report: Report, sentence: Span): DateMention[] =>
  withAnyYear(report, sentence, scanDates(viewText(report, sentence))).filter(
    ({ from, exists }) => exists && from.day !== null,
  );

/** The same, placed in the report. */
export const daysAt = (report: Report, sentence: Span): DateMention[] =>
  daysIn(report, sentence).map((date) => ({
    ...date,
    start: date.start + sentence.start,
    end: date.end + sentence.start,
  }));

/** A day, some days or one month; several months are a period that something covers, not when it happened. */
export const isEventDate = (date: DateMention): boolean =>
  date.exists &&
  date.from.month !== null &&
  (date.from.day !== null || date.from.month === date.to.month) &&
  !isAmbiguous(date);

/** `03/05/2024` is 3 May to some and 5 March to others. */
function isAmbiguous({ raw }: DateMention): boolean {
  const { first, second } = DAY_FIRST.exec(raw)?.groups ?? {};
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}
