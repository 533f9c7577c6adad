import { type DateMention, dayInterval, dayNumber, type StatedPeriod, scanDates } from '../../core/index.js';

/** Parts of a year by their names, first and last month. */
const YEAR_PARTS: ReadonlyArray<readonly [RegExp, number, number]> = [
  [/上半年|first half/iu, 1, 6],
  [/下半年|second half/iu, 7, 12],
  [/(?:一|1)季度|first quarter|\bQ1\b/iu, 1, 3],
  [/(?:二|2)季度|second quarter|\bQ2\b/iu, 4, 6],
  [/(?:三|3)季度|third quarter|\bQ3\b/iu, 7, 9],
  [/(?:四|4)季度|fourth quarter|\bQ4\b/iu, 10, 12],
];
/** `2024年以来`, `自2024年6月起`, `since`: the period is open towards the audit. */
const OPEN_AFTER =
  /^\s?[)]?\s?(?:[\p{Script=Han}()]{0,14}?(?:以来|至今|相比|之后|起)|to date|(?:and|to|until|up to) (?:the |this )?(?:(?:date of (?:the )?)?audit|present|today|now))/u;
const OPEN_BEFORE = /(?:自从?|since|(?<!dat(?:ed|es|ing) )from)\s?$/iu;
const UNTIL_BEFORE = /(?:截至|截止|截止到|until|up to|(?:year|months?|period) (?:ended|ending|to))\s?$/iu;
/** English years stand alone: `in 2024`, `for 2024`, `2024 log`. */
const BARE_YEAR = /(?<![\d./-])(?<year>20[0-4]\d)(?![\d/-]|\.\d|年)/gu;
/** A statement about an earlier time, which binds nothing now. */
const EARLIER =
  /上(?:一|一个|个)(?:认证|监督|审核)?周期|上年度|上一年度?|去年|以往|历史上|20\d\d年(?:度)?曾|上次(?:审核)?报告(?:中)?(?:记载|写|提到|为|中)|(?<!以)上年(?!度|龄|纪|轻|长)|前一年|(?:previous|preceding|prior) (?:cycle|year)|last year|the year before|before (?:the|this) (?:(?:certification|audit|current|present) )?(?:cycle|period)\b|(?:本|认证|审核)周期(?:开始)?(?:之)?(?:前|外)/iu;

/** The period is one that has gone before the one under audit. */
export const isEarlier = (sentence: string): boolean => EARLIER.test(sentence);

/** A change of last year is most likely one since the last audit. */
export const isLastYear = (sentence: string): boolean =>
  EARLIER.test(sentence) && !EARLIER.test(sentence.replace(/去年|\blast year\b/giu, ''));

/** The period that governs what is said at `at` of a sentence: the nearest date before it, else the first after it. */
export function periodAt(sentence: string, at: number, end: number): StatedPeriod | null {
  const dates = [...scanDates(sentence).filter(({ exists }) => exists), ...bareYears(sentence)].sort(
    (a, b) => a.start - b.start,
  );
  const before = dates.filter((date) => date.end <= at).at(-1);
  const inside = dates.find(
    (date) =>
      date.start >= at &&
      (date.end <= end || (date.start < end && UNTIL_BEFORE.test(sentence.slice(at, date.start)))),
  );
  const after = dates.find((date) => date.start >= end && date.start - end < 24);
  const date = inside ?? fromFirst(sentence, dates, before) ?? after;
  const part = YEAR_PARTS.find(([words]) => words.test(sentence.slice(0, end)));
  const months = part ? { from: part[1], to: part[2] } : monthsOf(date);
  if (!date) return part ? { days: null, months } : null;
  const days = daysOf(sentence, date, part);
  // An open period holds every month.
  return { days, months: days && !(Number.isFinite(days.from) && Number.isFinite(days.to)) ? null : months };
}

/** `2025年全年及2026年至今`: two periods that are joined are one. */
function fromFirst(
  sentence: string,
  dates: readonly DateMention[],
  last: DateMention | undefined,
): DateMention | undefined {
  const first = dates[dates.indexOf(last as DateMention) - 1];
  if (
    !last ||
    !first ||
    !/^(?:全年|度)?\s?(?:及|和|与|以及|、|and)\s?$/u.test(sentence.slice(first.end, last.start))
  )
    return last;
  return { ...last, start: last.start, from: first.from };
}

function bareYears(sentence: string): DateMention[] {
  return [...sentence.matchAll(BARE_YEAR)].flatMap((match) => {
    if (!/(?:\b(?:in|for|during|since|of|from|log|year)\s|^|\()$/iu.test(sentence.slice(0, match.index)))
      return [];
    const point = { year: Number(match.groups?.year), month: null, day: null };
    const end = match.index + match[0].length;
    return [{ start: match.index, end, raw: match[0], from: point, to: point, exists: true }];
  });
}

const monthsOf = (date: DateMention | undefined): StatedPeriod['months'] =>
  date && date.from.month !== null && date.to.month !== null && date.from.year === date.to.year
    ? { from: date.from.month, to: date.to.month }
    : null;

function daysOf(
  sentence: string,
  date: DateMention,
  part: readonly [RegExp, number, number] | undefined,
): StatedPeriod['days'] {
  const days = dayInterval(date);
  if (!days) return null;
  const lead = sentence.slice(Math.max(0, date.start - 14), date.start);
  if (UNTIL_BEFORE.test(lead)) return { from: Number.NEGATIVE_INFINITY, to: days.to };
  if (OPEN_AFTER.test(sentence.slice(date.end, date.end + 20)) || OPEN_BEFORE.test(lead))
    return { from: days.from, to: Number.POSITIVE_INFINITY };
  const { year, month } = date.from;
  if (part && year !== null && month === null)
    return { from: dayNumber(year, part[1], 1), to: dayNumber(year, part[2] + 1, 0) };
  return days;
}
