import {
  type DateMention,
  dayInterval,
  type Span,
  scanDates,
  spanOf,
  spansOverlap,
} from '../../core/index.js';

/** A moment or stretch of time as written: a day, days, or a time of day. */
export interface TimePoint extends Span {
  /** First and last minute since 1970, or since an unknown midnight where `day` is null. */
  from: number;
  to: number;
  /** The day it lies on, as a day number; null for a time of day without a date before it. */
  day: number | null;
}

const DAY = 24 * 60;
/** `14:30`, `14时30分`, `下午2点半`, `9:05 am`; a range has both. Ratios such as 1:2 have no two digits behind. */
const CLOCK =
  /(?<![\d:.])(?:(?<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚|夜间)\s?)?(?<h>[01]?\d|2[0-4])(?::(?<m>[0-5]\d)(?::[0-5]\d)?|[时点](?:(?<zm>[0-5]?\d)分|(?<half>半)|整)?)(?![\d:%])(?:\s?(?<ap>[ap])\.?m\b)?|(?<![\d:.])(?<eh>1?\d)\s?(?<eap>[ap])\.?m\b/giu;
const AFTERNOON = /下午|傍晚|晚/u;
const NEXT_DAY = /(?:次日|翌日|第二天|the (?:next|following) (?:day|morning),?\s?(?:at)?)\s?$/iu;
const SAME_DATE = /^[\s,(]{0,3}(?:\([^)]{1,6}\))?\s?(?:at|from)?\s?$/iu;
const TO = /^\s?(?:-|~|—{1,2}|–|至|到|to)\s?$/iu;

interface Clock extends Span {
  minute: number;
}

function readClocks(text: string): Clock[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const { part, h, m, zm, half, ap, eh, eap } = match.groups ?? {};
    const hour = Number(h ?? eh);
    const late = AFTERNOON.test(part ?? '') || (ap ?? eap)?.toLowerCase() === 'p';
    const minute = (hour < 12 && late ? hour + 12 : hour) * 60 + (half ? 30 : Number(m ?? zm ?? 0));
    return hour > 24 || (ap !== undefined && hour > 12) ? [] : [{ ...spanOf(match), minute }];
  });
}

/** Until when something holds is no time at which anything was done. */
const UNTIL = /有效期?(?:限|均|都)?(?:截止|截至)?(?:至|到|:)\s?$|valid (?:until|till|to)\s$/iu;

/** A day, some days or one month: several months are a period in which something goes on. */
const isMoment = ({ from, to }: DateMention): boolean =>
  from.day !== null || (from.month !== null && from.month === to.month && from.year === to.year);

/**
 * The times written in a text, in order: a time of day belongs to the date right before it, else to the last date;
 * two joined by a sign are one stretch. `known` are its dates with the years that the context gives them.
 */
export function timePoints(text: string, known: readonly DateMention[] = scanDates(text)): TimePoint[] {
  const dates = known.flatMap((date) => {
    const days = dayInterval(date);
    return days === null ||
      !isMoment(date) ||
      UNTIL.test(text.slice(Math.max(0, date.start - 16), date.start))
      ? []
      : [
          {
            start: date.start,
            end: date.end,
            from: days.from * DAY,
            to: days.to * DAY + DAY - 1,
            day: days.to,
          },
        ];
  });
  const clocks = readClocks(text).filter((clock) => !known.some((date) => spansOverlap(date, clock)));
  const points: TimePoint[] = [...dates];
  let last: TimePoint | null = null;
  for (const clock of clocks) {
    if (last !== null && TO.test(text.slice(last.end, clock.start))) {
      const base = last.day === null ? 0 : last.day * DAY;
      const turned = base + clock.minute < last.from;
      last.end = clock.end;
      last.to = base + clock.minute + (turned ? DAY : 0);
      continue;
    }
    const date = dates.findLast(({ end }) => end <= clock.start) ?? null;
    const day = date === null ? null : date.day + (NEXT_DAY.test(text.slice(0, clock.start)) ? 1 : 0);
    const at = (day ?? 0) * DAY + clock.minute;
    const joined = date !== null && SAME_DATE.test(text.slice(date.end, clock.start));
    if (joined) points.splice(points.indexOf(date), 1);
    last = { start: joined ? date.start : clock.start, end: clock.end, from: at, to: at, day };
    points.push(last);
  }
  return points.sort((a, b) => a.start - b.start);
}
