import { formatPartialDate, type PartialDate } from '../../core/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import type { DateReading } from '../reading/dates.js';
import { isDueNoted, isNextDay } from '../reading/due-days.js';
import { type Evidence, type Line, ownOrAll } from '../reading/evidence.js';
import { isEndOfRun } from '../reading/month-runs.js';
import { overlap } from '../reading/overlap.js';
import { sentenceAt, wordsOf } from '../reading/passage.js';
import { isShortDayNoted } from '../reading/short-days.js';
import { isWordedNoted } from '../reading/worded-days.js';
import type { Word } from '../reading/words.js';

/**
 * Whether a written year may be the year of a date that was noted without one: the audit's own, the one before
 * for months that had not come yet, the one after for months gone by, or one that stands elsewhere in the line.
 */
function mayBeYear(year: number, month: number | null, line: Line, { audit }: Evidence): boolean {
  if (!audit || year === audit.year) return true;
  if (line.dates.some(({ from, to }) => from.year === year || to.year === year)) return true;
  if (month === null) return false;
  return (
    (year === audit.year - 1 && month >= audit.month) || (year === audit.year + 1 && month <= audit.month)
  );
}

/** `去年10.2`, said on the spot: the year before the audit's. */
const saysLastYear = ({ text }: Line, { start }: DateReading): boolean =>
  /(?:[去上]年|last year)\s?(?:on )?$/iu.test(text.slice(Math.max(0, start - 10), start));

function agrees(date: PartialDate, noted: PartialDate, line: Line, evidence: Evidence): boolean {
  if (date.day !== null && noted.day !== date.day) return false;
  if (date.month !== null && noted.month !== date.month) return false;
  if (date.year === null || noted.year === date.year) return true;
  return noted.year === null && mayBeYear(date.year, date.month ?? noted.month, line, evidence);
}

const ordinal = ({ year, month, day }: PartialDate): number =>
  (year ?? 0) * 10_000 + (month ?? 1) * 100 + (day ?? 0);

/** A month or a day inside a noted range is no news. */
function liesWithin(date: PartialDate, noted: DateReading): boolean {
  if (ordinal(noted.from) === ordinal(noted.to)) return false;
  const year = date.year !== null && noted.from.year !== null ? date.year : null;
  const [at, from, to] = [date, noted.from, noted.to].map((part) => ordinal({ ...part, year }));
  return (at ?? 0) >= (from ?? 0) && (at ?? 0) <= (to ?? 0) && (date.day === null || isFewDays(noted));
}

/** `11-16~11-18 三天`: of so few days each is told by itself. */
const FEW_DAYS = 10;
const isFewDays = ({ from, to }: DateReading): boolean =>
  from.month === to.month && from.day !== null && to.day !== null && to.day - from.day < FEW_DAYS;

function isNoted(date: PartialDate, words: readonly Word[], evidence: Evidence): boolean {
  return evidence.lines.some(
    (line) =>
      (line.own || line.header || evidence.own.length === 0 || overlap(words, line.words) >= 1) &&
      line.dates.some(
        (noted) =>
          (date.day !== null || line.own || line.header) &&
          !(date.year !== null && date.year === evidence.audit?.year && saysLastYear(line, noted)) &&
          (agrees(date, noted.from, line, evidence) ||
            agrees(date, noted.to, line, evidence) ||
            liesWithin(date, noted)),
      ),
  );
}

const LAST_YEAR = /[去上]年|\blast year\b/iu;

/** A bare year is also known from codes (`HQ-2023-077`) and from `去年`. */
const isYearNoted = (date: PartialDate, evidence: Evidence): boolean =>
  date.month === null &&
  date.year !== null &&
  (evidence.text.includes(String(date.year)) ||
    new RegExp(`(?<!\\d)${date.year % 100}\\s?年`, 'u').test(evidence.text) ||
    evidence.audit?.year === date.year ||
    (evidence.audit?.year === date.year + 1 && ownOrAll(evidence).some(({ text }) => LAST_YEAR.test(text))));

/** `休息5日` for a noted `休 5天`: days that passed, not a day of the month. */
function isSpan(raw: string, before: string, evidence: Evidence): boolean {
  const days = /^(\d{1,3})日$/u.exec(raw)?.[1];
  return (
    days !== undefined &&
    (/(?:休息?|停工|停产|误工|历时|为期|延误|推迟|晚|请假|缺勤|共)$/u.test(before) ||
      ownOrAll(evidence).some(({ text }) => new RegExp(`(?<!\\d)${days}\\s?(?:天|days?)`, 'iu').test(text)))
  );
}

/** `2024年下半年` for a noted `24年下半年`: the half of a year as the notes call it. */
function isHalfNoted(raw: string, evidence: Evidence): boolean {
  const half = /[上下]半年/u.exec(raw)?.[0];
  return half !== undefined && ownOrAll(evidence).some(({ text }) => text.includes(half));
}

/** `23日恢复` for a noted `23号才恢复`: a day without its month, as the notes have it. */
function isBareDayNoted(raw: string, evidence: Evidence): boolean {
  const day = /^(\d{1,2})[日号]$/u.exec(raw)?.[1];
  return (
    day !== undefined &&
    ownOrAll(evidence).some(({ text }) =>
      new RegExp(
        `(?<![\\d月.:/-]|月\\s)0?${day}(?:[日号](?!线|机|楼|库|炉|车)|(?:st|nd|rd|th)\\b)`,
        'u',
      ).test(text),
    )
  );
}

/** `revision 12 of August 2025`: the number of the revision, and no day. */
const BEHIND_NUMBERED = /\b(?:rev(?:ision)?|issue|iss|version|edition|amendment|sheet|page|no)\.?\s$/iu;

function judge({ narrative, evidence, exemplars }: Case, date: DateReading): RawFlag | null {
  const words = wordsOf(sentenceAt(narrative, date.start)).filter(({ tag }) => tag !== 'date');
  const numbered = BEHIND_NUMBERED.test(narrative.text.slice(0, date.start));
  const ends = [date.from, date.to].map((end) => (numbered ? { ...end, day: null } : end));
  const verbatim = date.raw.trim().toLowerCase();
  if (evidence.lines.some((line) => (line.own || line.header) && line.text.toLowerCase().includes(verbatim)))
    return null;
  if (isSpan(verbatim, narrative.text.slice(Math.max(0, date.start - 4), date.start), evidence)) return null;
  if (isBareDayNoted(verbatim, evidence)) return null;
  if (isHalfNoted(date.raw, evidence)) return null;
  const missing = ends.find(
    (end) =>
      !isNoted(end, words, evidence) &&
      !isYearNoted(end, evidence) &&
      !isShortDayNoted(end, ownOrAll(evidence), evidence.audit?.year ?? null) &&
      !isDueNoted(end, ownOrAll(evidence), evidence.audit?.year ?? null) &&
      !isNextDay(end, ownOrAll(evidence), evidence.audit?.year ?? null) &&
      !ownOrAll(evidence).some(({ text }) => isEndOfRun(end, text)) &&
      !isWordedNoted(date, end, ownOrAll(evidence), evidence.audit),
  );
  if (!missing) return null;
  const leaked = exemplars.includes(date.raw);
  return {
    start: date.start,
    end: date.end,
    kind: leaked ? 'leak' : 'unsupported',
    messageId: leaked ? 'date-leak' : 'date-unsupported',
    params: { date: date.raw, iso: formatPartialDate(missing) },
  };
}

/** Every date must stand in the notes in some form; a year may be completed from the header. */
export const checkDates: Check = (subject) =>
  subject.narrative.dates.flatMap((date) => judge(subject, date) ?? []);
