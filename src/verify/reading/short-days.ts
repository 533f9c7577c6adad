import type { PartialDate } from '../../core/index.js';
import type { Line } from './evidence.js';

/** What makes `8.4` a figure after all. */
const A_FIGURE =
  '(?![\\d%‰℃°]|\\s?(?:mm|cm|m|kg|mg|g|t|kV|V|A|MPa|kPa|Pa|min|h|s|吨|米|元|万|分)(?![A-Za-z]))';

/** `去年10.2`: no day of the year of the audit. */
const EARLIER = '|[去上]年\\s?';

/**
 * `8.4到料`, `25.4` in an English note: month and day in the shortest form, even where it looks like a clause or a
 * figure. Only for a narrative's date that is otherwise not noted; the day comes first in English notes.
 */
export function isShortDayNoted(
  { year, month, day }: PartialDate,
  lines: readonly Line[],
  auditYear: number | null,
): boolean {
  if (month === null || day === null) return false;
  const han = lines.some(({ text }) => /\p{Script=Han}/u.test(text));
  const mayOmit = year === null || auditYear === null || year === auditYear;
  const optional = mayOmit ? '?' : '';
  const orders = han ? [[month, day]] : [[day, month]];
  return orders.some(([a, b]) => {
    const years = year === null ? '' : `(?:(?:20)?${String(year).slice(2)}[./-])${optional}`;
    const tail = han || year === null ? '' : `(?:[./-](?:20)?${String(year).slice(2)})${optional}`;
    const written = new RegExp(
      `(?<![\\d.]|20\\d\\d[/-]${year !== null && year === auditYear ? EARLIER : ''})${years}0?${a}[./-]0?${b}${tail}(?![./-]20\\d{2})${A_FIGURE}`,
      'u',
    );
    return lines.some(({ text }) => written.test(text));
  });
}
