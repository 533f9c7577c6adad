import {
  type DateMention,
  dayNumber,
  innermostAt,
  type Report,
  type Span,
  scanDates,
} from '../../core/index.js';

/** A date without a year farther than this from the date before it may belong to the year before or after. */
const SAME_YEAR_DAYS = 150;

const NEXT_YEAR = /(?:次年|翌年|第二年|the following year,?|the next year,?)\s?$/iu;
const DAY_FIRST = /^(?<first>\d{1,2})[./-](?<second>\d{1,2})[./-](?:19|20)\d{2}$/u;

/**
 * `2024年1月6日、2月14日`: a date without a year takes that of the last one before it in the line, unless it would
 * then lie so far from it that another year is as likely.
 */
export function withYears(report: Report, sentence: Span, dates: readonly DateMention[]): DateMention[] {
  const content = report.view.text.slice(sentence.start, sentence.end);
  let last = dates.every(({ from }) => from.year !== null) ? null : dateBefore(report, sentence);
  return dates.map((date) => {
    const dated = date.from.year === null && last !== null ? inYearOf(last, date, content) : date;
    if (dated.to.year !== null) last = dated;
    return dated;
  });
}

function inYearOf(last: DateMention, date: DateMention, content: string): DateMention {
  if (last.to.year === null) return date;
  const turned = NEXT_YEAR.test(content.slice(Math.max(0, date.start - 20), date.start));
  const year = last.to.year + (turned ? 1 : 0);
  if (!turned && Math.abs(dayIn(year, date.from) - dayIn(year, last.to)) > SAME_YEAR_DAYS) return date;
  return { ...date, from: { ...date.from, year }, to: { ...date.to, year } };
}

const dayIn = (year: number, { month, day }: DateMention['from']): number =>
  dayNumber(year, month ?? 6, day ?? 15);

function dateBefore(report: Report, sentence: Span): DateMention | null {
  const line = innermostAt(report.lines, sentence.start);
  const before = line ? scanDates(report.view.text.slice(line.start, sentence.start)) : [];
  return before.findLast(({ to }) => to.year !== null) ?? null;
}

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
