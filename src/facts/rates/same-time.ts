import type { DateMention, ObjectiveResult } from '../../core/index.js';

/**
 * Neither has a period, or the years and months of both are the same. A single month is never the time of a result
 * that names none.
 */
export function isOfTheTime(
  { period, year }: Pick<ObjectiveResult, 'period' | 'year'>,
  [told]: readonly DateMention[],
): boolean {
  if (!told) return true;
  const years = [told.from.year, period?.from.year ?? year];
  if (years.every((one) => one != null) && years[0] !== years[1]) return false;
  const months = ({ from, to }: DateMention) => `${from.month ?? ''}-${to.month ?? ''}`;
  if (told.from.month === null) return true;
  return period === null ? told.from.month !== told.to.month : months(told) === months(period);
}
