import { dayNumber, daysInMonth, type PartialDate, weekdayOf } from '../../core/index.js';
import type { DateReading } from './dates.js';
import type { Evidence, Line } from './evidence.js';

/** Days, months and quarters that notes tell in words: `6月底`, `上周三`, `上月`, `25年4季度`, `by end Mar`. */

type Audit = NonNullable<Evidence['audit']>;

const MONTHS_EN = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTHS_ZH = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** `6月30日` of a noted `6月底前`, `31 March` of `by end Mar`. */
function isEndOfMonth({ year, month, day }: PartialDate, text: string, audit: Audit | null): boolean {
  if (month === null || day === null || day !== daysInMonth(year ?? audit?.year ?? 2001, month)) return false;
  const name = MONTHS_EN[month - 1] ?? '';
  const written = new RegExp(
    `(?<!\\d)0?${month}\\s?月(?:份)?[底末]|(?<!十)${MONTHS_ZH[month - 1]}月(?:份)?[底末]|\\bend(?: of)? ${name}|\\b${name}[a-z]{0,6} end\\b`,
    'iu',
  );
  return (
    written.test(text) || (month === 12 && /年[底末]|\b(?:year[- ]end|end of (?:the )?year)\b/iu.test(text))
  );
}

const QUARTERS: ReadonlyArray<readonly [told: RegExp, noted: RegExp]> = [
  ['一', '1', 'first'],
  ['二', '2', 'second'],
  ['三', '3', 'third'],
  ['四', '4', 'fourth'],
].map(([han, digit, word]) => [
  new RegExp(`第?[${han}${digit}]\\s?季度|\\bQ${digit}\\b|\\b${word} quarter\\b`, 'iu'),
  new RegExp(
    `[${han}${digit}]\\s?季|Q${digit}(?!\\d)|(?<!\\d)${digit}Q(?![A-Za-z])|\\b${word} quarter\\b`,
    'iu',
  ),
]);

/** The last two digits of the year stand as such in the line. */
const namesYear = (year: number, text: string): boolean =>
  new RegExp(
    `(?<!\\d)(?:20)?${year % 100}(?:\\s?年|\\s?Q|[-/.'’ ]|$)|Q[1-4]\\s?'?(?:20)?${year % 100}(?!\\d)`,
    'iu',
  ).test(text);

/** `2025年第四季度` of a noted `25年4季度`; the year of the audit and the one before need not be written. */
function isQuarterNoted({ raw, from }: DateReading, text: string, audit: Audit | null): boolean {
  const quarter = QUARTERS.find(([told]) => told.test(raw));
  if (!quarter?.[1].test(text)) return false;
  const { year } = from;
  return (
    year === null ||
    namesYear(year, text) ||
    (audit !== null && year === audit.year && !/\d\s?年/u.test(text))
  );
}

const WEEKDAYS_ZH = '一二三四五六日';
const WEEKDAYS_EN = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** How many days before the audit a day in words lies. */
function daysBack(text: string, today: number): number[] {
  const weekday = weekdayOf(today);
  const back: number[] = [];
  if (/昨[天日晚夜]|\byesterday\b/iu.test(text)) back.push(1);
  if (/前[天日](?!下)/u.test(text)) back.push(2);
  if (/今[天日早晚]|当[天日]|\btoday\b|\bthis (?:morning|afternoon)\b/iu.test(text)) back.push(0);
  for (const [at, han] of [...WEEKDAYS_ZH].entries()) {
    if (new RegExp(`上(?:个)?(?:周|星期|礼拜)${han === '日' ? '[日天]' : han}`, 'u').test(text))
      back.push(weekday - at + 7);
    if (new RegExp(`(?<!上|上个|每|下|下个)(?:周|星期|礼拜)${han === '日' ? '[日天]' : han}`, 'u').test(text))
      back.push(weekday - at);
    if (new RegExp(`\\blast ${WEEKDAYS_EN[at]}`, 'iu').test(text))
      back.push(weekday - at + 7, weekday - at > 0 ? weekday - at : weekday - at + 7);
  }
  return back;
}

/** `3月4日` of a noted `上周三`, `2月` of a noted `上月`, worked out from the day of the audit. */
function isReckoned({ year, month, day }: PartialDate, text: string, audit: Audit | null): boolean {
  if (!audit || month === null) return false;
  if (day === null) {
    const back = /上(?:个)?月|\blast month\b/iu.test(text)
      ? 1
      : /[本当]月|\bthis month\b/iu.test(text)
        ? 0
        : null;
    if (back === null) return false;
    return (
      month === ((audit.month - back + 11) % 12) + 1 && (year === null || Math.abs(audit.year - year) <= 1)
    );
  }
  if (audit.day === null) return false;
  const today = dayNumber(audit.year, audit.month, audit.day);
  const told = dayNumber(year ?? audit.year, month, day);
  return daysBack(text, today).some((back) => today - told === back);
}

/** Whether a date of the narrative is one that the notes tell in words. */
export const isWordedNoted = (
  date: DateReading,
  end: PartialDate,
  lines: readonly Line[],
  audit: Evidence['audit'],
): boolean =>
  lines.some(
    ({ text }) =>
      isEndOfMonth(end, text, audit) || isQuarterNoted(date, text, audit) || isReckoned(end, text, audit),
  );
