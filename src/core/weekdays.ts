/** 1 January 1970 was a Thursday, the fourth day of its week. */
const EPOCH = 3;

/** The weekday of a day counted from 1970, 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (((day + EPOCH) % 7) + 7) % 7;

const CHINESE = '一二三四五六日';
const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `星期三`, `周日`, `Wednesday`, `Wed.`: the same number; null for other words. */
export function parseWeekday(words: string): number | null {
  const han = /^(?:星期|周|礼拜)([一二三四五六日天])$/u.exec(words)?.[1];
  if (han !== undefined) return CHINESE.indexOf(han.replace('天', '日'));
  const at = ENGLISH.findIndex((name) => words.toLowerCase().startsWith(name));
  return at < 0 ? null : at;
}
