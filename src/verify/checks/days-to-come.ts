import type { Case, Check, RawFlag } from '../flags.js';
import type { DateReading } from '../reading/dates.js';

/** What makes the day behind it one that has passed. */
const PASSED_BEFORE =
  /已(?:经)?(?:于|在)?\s?$|\b(?:expired|lapsed|completed|closed|ended|was done) (?:on|in)\s?$/iu;
/** What makes the day before it one that has passed; plans for it have not. */
const PASSED_AFTER = /^\s?(?:已经?|就已)(?!安排|计划|定|预|申请|报名|约|排)/u;
const REACH = 16;

/** Whether the day lies in a month after that of the audit; without its year nobody can tell. */
function isToCome({ from: { year, month } }: DateReading, { evidence: { audit } }: Case): boolean {
  if (!audit || year === null || month === null) return false;
  return year > audit.year || (year === audit.year && month > audit.month);
}

/** `2025.4.20到期` in notes of March told as `已于2025年4月20日过期`: what is still to come is no past. */
export const checkDaysToCome: Check = (subject) => {
  const { text, dates } = subject.narrative;
  return dates.flatMap((date): RawFlag[] => {
    const before = text.slice(Math.max(0, date.start - REACH), date.start);
    const past = PASSED_BEFORE.test(before) || PASSED_AFTER.test(text.slice(date.end, date.end + REACH));
    return past && isToCome(date, subject)
      ? [
          {
            start: date.start,
            end: date.end,
            kind: 'drift',
            messageId: 'day-to-come',
            params: { date: date.raw.trim() },
          },
        ]
      : [];
  });
};
