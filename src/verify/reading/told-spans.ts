import type { Evidence } from './evidence.js';
import { monthRunsIn } from './month-runs.js';
import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';
import { ordinalOf } from './worked-out.js';

const DAY_UNIT = /^(?:天|日|days?)/iu;
const MONTH_UNIT = /^(?:个月|months?)/iu;

const unitAt = (q: Quantity, { text }: Passage): string =>
  q.measure.spelling !== '' ? q.measure.spelling : text.slice(q.end, q.end + 8).trim();

/** `two days later, on 22 May`, `back five months, from June to November`: the time between two days, or months, told. */
export function isBetweenTold(q: Quantity, narrative: Passage, { audit }: Evidence): boolean {
  if (q.decimals > 0 || q.upper !== null || audit === null) return false;
  const unit = unitAt(q, narrative);
  if (DAY_UNIT.test(unit)) {
    const days = narrative.dates.flatMap(({ from }) => ordinalOf(from, audit.year) ?? []);
    return days.some((a) => days.some((b) => a - b === q.value || a - b + 1 === q.value));
  }
  if (!MONTH_UNIT.test(unit)) return false;
  const months = narrative.dates.flatMap(({ from, to }) =>
    [from, to].flatMap(({ year, month }) => (month === null ? [] : [(year ?? audit.year) * 12 + month])),
  );
  return (
    months.some((a) => months.some((b) => a - b === q.value)) ||
    monthRunsIn(narrative.text).some(({ ends }) => ends !== null && ends.to - ends.from === q.value)
  );
}
