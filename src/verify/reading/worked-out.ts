import { dayNumber, type PartialDate } from '../../core/index.js';
import type { DateReading } from './dates.js';
import { periodsIn } from './due-days.js';
import type { Evidence, Line } from './evidence.js';
import { isRunOf } from './month-runs.js';
import type { Passage } from './passage.js';
import { baseOf, type Quantity } from './quantity.js';
import { runsIn, sumOf } from './runs.js';

const near = (value: number, q: Quantity): boolean => Math.abs(value - q.value) <= 0.5001 * 10 ** -q.decimals;

const AVERAGE = /平均|均值|均分|\b(?:average|mean|averag\w+)\b/iu;

/** The mean of figures that follow one another in a line: `抽3: 82 77 71` -> `平均76.7分`. */
function isMean(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (!AVERAGE.test(narrative.text.slice(Math.max(0, q.start - 12), q.end + 8))) return false;
  return lines.some(({ quantities }) =>
    runsIn(
      quantities.map(({ value }) => value),
      2,
      6,
    ).some((run) => near(sumOf(run) / run.length, q)),
  );
}

/** Days of a month, on average. */
const MONTH = 30.4;
const YEAR = 365.25;
const DAYS_OF: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:天|日|d$|days?)/iu, 1],
  [/^(?:周|星期|weeks?)/iu, 7],
  [/^(?:个?月|months?)/iu, MONTH],
  [/^(?:周?年|years?)(?!月)/iu, YEAR],
];

/** A day as its number, in a year that it does not name; null where it is no day. */
export const ordinalOf = ({ year, month, day }: PartialDate, elseYear: number): number | null =>
  month === null || day === null ? null : dayNumber(year ?? elseYear, month, day);

function ordinalsOf({ from, to }: DateReading, year: number): number[] {
  return [from, to].flatMap((date) => ordinalOf(date, year) ?? []);
}

/** How many days one of the figure's unit holds; nothing where it counts no time. */
function timeFactor(q: Quantity, narrative: Passage): number | undefined {
  const unit = `${q.raw.replace(/^[^\p{L}]*/u, '')} ${narrative.text.slice(q.end, q.end + 8)}`;
  return DAYS_OF.find(
    ([pattern]) =>
      [q.measure.spelling, unit.trim()].some((text) => pattern.test(text)) ||
      pattern.test(
        narrative.text
          .slice(q.start)
          .replace(
            /^[\d.\s]+|^[一二两三四五六七八九十]+|^(?:one|two|three|four|five|six|seven|eight|nine|ten)\s/iu,
            '',
          ),
      ),
  )?.[1];
}

/** The time between two days of one line: `评审7.2 签7.4` -> `两天`. */
function isElapsed(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const factor = timeFactor(q, narrative);
  if (factor === undefined) return false;
  return lines.some(({ dates }) => {
    const days = [...new Set(dates.flatMap((date) => ordinalsOf(date, 2025)))];
    return days.some((a) =>
      days.some((b) => a > b && Math.abs((a - b) / factor - q.value) <= (factor === 1 ? 1.01 : 0.5)),
    );
  });
}

const SINCE =
  /超期|逾期|过期|到期|已过|超过|至今|距|逾|满|近|前|迟|晚|\b(?:overdue|late|later|after|expired|ago|since|past|before)\b/iu;

/** `有效期至6月30日，已超期22天`: the time from a noted day to the day of the audit, either way. */
export function isElapsedToAudit(q: Quantity, narrative: Passage, { audit, own }: Evidence): boolean {
  const factor = timeFactor(q, narrative);
  const around = narrative.text.slice(Math.max(0, q.start - 16), q.end + 16);
  if (factor === undefined || !audit?.day || !SINCE.test(around)) return false;
  const today = dayNumber(audit.year, audit.month, audit.day);
  const reach = factor === 1 ? 1.01 : factor === YEAR ? 0.35 : 0.6;
  return own.some(({ dates, text }) => {
    const noted = dates.flatMap((date) => ordinalsOf(date, audit.year));
    const due = periodsIn(text).flatMap((months) => noted.map((day) => day + months * MONTH));
    return [...noted, ...due].some((day) => Math.abs(Math.abs(today - day) / factor - q.value) <= reach);
  });
}

const REST = /其余|其他|另外?|余下|剩余|the other|the remaining|the rest/iu;

/** `其余3项` of four, one of which was named. */
export function isAllButOne(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (!REST.test(narrative.text.slice(Math.max(0, q.start - 14), q.start)) || q.decimals > 0) return false;
  return lines.some(({ quantities }) => quantities.some(({ value }) => value === q.value + 1));
}

/** `270 seconds against a target of 300`: the unit of a time that stands close by. */
const timeBeside = (q: Quantity, { quantities }: Passage): number | null =>
  quantities.find(
    (other) => other !== q && other.measure.dimension === 'time' && Math.abs(other.start - q.start) < 48,
  )?.measure.factor ?? null;

/** `24年`, `audit plan 24` of a note as `2024`. */
function isShortYear(q: Quantity, lines: readonly Line[]): boolean {
  if (q.decimals > 0 || q.value < 2000 || q.value >= 2100) return false;
  const short = q.value % 100;
  const written = new RegExp(
    `(?<!\\d)${short}\\s?年|\\b(?:plan|audit|programme|year|FY|objectives?|targets?|budget)s?\\s?'?${short}(?![\\d.%:/])|(?<![\\d.])${short}\\s(?:plan|audit|programme)\\b`,
    'iu',
  );
  return lines.some(({ text }) => written.test(text));
}

const IN_ALL = /共|合计|总计|\b(?:in all|in total|together|altogether|making|totall?ing)\b/iu;

/** `one of thirteen days and one of four, so 17 days in all`: the sum of figures told right before it. */
function isSumTold(q: Quantity, narrative: Passage): boolean {
  if (!IN_ALL.test(narrative.text.slice(Math.max(0, q.start - 16), q.end + 12))) return false;
  const sentence = narrative.sentences.find(({ start, end }) => start <= q.start && q.end <= end);
  const before = narrative.quantities.filter(
    (other) =>
      other.start >= (sentence?.start ?? 0) &&
      other.end <= q.start &&
      other.measure.dimension === q.measure.dimension,
  );
  return [2, 3, 4, 5].some(
    (length) =>
      before.length >= length &&
      near(
        before.slice(-length).reduce((sum, { value }) => sum + value, 0),
        q,
      ),
  );
}

/** `26.8吨 转移 24吨 剩 2.8`: a bare figure among those of one dimension is in their unit. */
const isBareAmong = (n: Quantity, others: readonly Quantity[], dimension: string, base: number): boolean =>
  n.measure.dimension === null &&
  n.decimals > 0 &&
  others.some(
    ({ measure }) =>
      measure.dimension === dimension && Math.abs(n.value * measure.factor - base) <= 1e-9 * base,
  );

/** The same quantity in another unit of its dimension: `12.6t` as `12600kg`, `5 min` as `300 seconds`. */
function isConverted(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const borrowed = q.measure.dimension === null ? timeBeside(q, narrative) : null;
  if (borrowed !== null)
    return lines.some(({ quantities }) =>
      quantities.some(
        (n) => n.measure.dimension === 'time' && Math.abs(baseOf(n) - q.value * borrowed) < 1e-6,
      ),
    );
  const seconds = /^(?:of \d+ )?\s?(?:s|sec\w*)\b/iu.test(narrative.text.slice(q.end, q.end + 10));
  const dimension = seconds ? 'time' : q.measure.dimension;
  if (dimension === null || dimension === 'count' || dimension === 'ratio') return false;
  const base = seconds ? q.value : baseOf(q);
  return lines.some(({ quantities }) =>
    quantities.some(
      (n) =>
        (n.measure.dimension === dimension && Math.abs(baseOf(n) - base) <= 1e-9 * base) ||
        isBareAmong(n, quantities, dimension, base),
    ),
  );
}

/** `前9个月` for a noted `前9月`, `四个月` for `4-7月`: the months of a run, counted. */
const isMonthsOfRun = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  timeFactor(q, narrative) === MONTH && lines.some(({ text }) => isRunOf(q.value, text));

/** Whether a figure follows from noted ones by plain arithmetic that its words announce. */
export const isWorkedOut = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  isMean(q, narrative, lines) ||
  isElapsed(q, narrative, lines) ||
  isMonthsOfRun(q, narrative, lines) ||
  isAllButOne(q, narrative, lines) ||
  isShortYear(q, lines) ||
  isSumTold(q, narrative) ||
  isConverted(q, narrative, lines);
