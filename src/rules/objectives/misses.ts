import {
  type Comparison,
  comparableFigures,
  isCount,
  type ObjectiveResult,
  type ObjectiveTarget,
  type Report,
  type Span,
  valueBeside,
} from '../../core/index.js';

/** Whether a figure keeps a bound. */
export const HOLDS: Readonly<Record<Comparison, (actual: number, target: number) => boolean>> = {
  '>=': (actual, target) => actual >= target,
  '<=': (actual, target) => actual <= target,
  '>': (actual, target) => actual > target,
  '<': (actual, target) => actual < target,
};
/** Of each month or quarter. */
export const EACH_PERIOD = /各(?:月|季)|每(?:个?月|季)|[月季]均|(?:each|every) (?:month|quarter)/iu;

/** True for a result that falls short of its target, both of the same time and measure. */
export function misses(target: ObjectiveTarget, result: ObjectiveResult, report: Report): boolean {
  const { figure } = result;
  if (figure.approximate || figure.upper !== null || !comparableFigures(target.figure, figure)) return false;
  if (target.year !== null && result.year !== null && target.year !== result.year) return false;
  if (isPerUnit(target, result, report) || isFormer(figure, report)) return false;
  if (!samePeriod(target, result, report) || isStillGrowing(target, result, report)) return false;
  const [actual, limit] = [valueBeside(figure, target.figure), valueBeside(target.figure, figure)];
  return !HOLDS[target.comparison.sign](actual, limit);
}

/** `had been 84 %`, `由改造前的0.97kWh`: what it was before is no result. */
const isFormer = ({ start }: Span, { view: { text } }: Report): boolean =>
  /(?:\bhad (?:been|stood at|reached)|\b(?:previously|formerly)|(?:改造|整改|实施|治理|改进|优化|投用)前的?)\s?(?:为|约)?\s?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** A limit per quarter says nothing of a total over a year; cells of one row, or a figure of a month, it does limit. */
function samePeriod(target: ObjectiveTarget, result: ObjectiveResult, report: Report): boolean {
  if (target.per === null || target.per === 'year' || result.partial) return true;
  const between = report.view.text.slice(
    Math.min(target.end, result.end),
    Math.max(target.start, result.start),
  );
  return /^[^。;\n]{0,60}$/u.test(between) && (/[|\t]/u.test(between) || EACH_PERIOD.test(between));
}

/** `每百万瓶不超过3起,实际1.9起(投诉22起)`: of what is counted per unit only the figure right behind it is its result. */
const PER_UNIT =
  /(?:每|百|千|万)(?:百|千|万|台|件|瓶|单|人|吨|次|户|公里|小时|车|批|套|米|平方米|百万){1,4}[^,。;]{0,8}$|\bper (?:1,?000|million|hundred|thousand)\b[^,.;]{0,30}$/iu;

/** `≤1件/10万人次`. */
const PER_SO_MANY = /^(?: [a-z]+){0,3}\s?(?:\/|per)\s?\d/iu;
const PER_REACH = 40;
/** `≤0.8次/百吨`, `3 per thousand parcels`: of a quantity, not of a time. */
const PER_QUANTITY =
  /^\s?(?:\/\s?(?:[百千万亿]|[吨台件套车船单户床人架辆亩公平立](?!次?(?:年|月))|(?:t|kg|km|m[²³]|h)\b)|per (?:hundred|thousand|million|[a-z]*tonne|unit|vehicle|order|parcel))/iu;

function isPerUnit(
  { figure, start, end }: ObjectiveTarget,
  result: ObjectiveResult,
  report: Report,
): boolean {
  const { text } = report.view;
  const perSoMany = ({ end: behind }: Span) => PER_SO_MANY.test(text.slice(behind, behind + PER_REACH));
  const perQuantity = ({ end: behind }: Span) => PER_QUANTITY.test(text.slice(behind, behind + 16));
  const apart = result.start < start || result.start - end > NEXT_TO;
  const perUnit =
    PER_UNIT.test(text.slice(Math.max(0, start - 8), figure.start)) ||
    (perSoMany(figure) && !perSoMany(result.figure)) ||
    (perQuantity(figure) && result.figure.unit !== null && !perQuantity(result.figure));
  return perUnit && apart && (figure.unit === null || isCount(figure.unit));
}

const NEXT_TO = 12;

/** `人均培训≥16h;1—2月实际2.7h`: what adds up over the year may reach its minimum later. */
function isStillGrowing({ comparison, figure }: ObjectiveTarget, result: Span, report: Report): boolean {
  if (!comparison.sign.startsWith('>') || !figure.unit) return false;
  if (!isCount(figure.unit) && !ADDS_UP.has(figure.unit.dimension)) return false;
  const lead = report.view.text.slice(Math.max(0, result.start - 60), result.end).split(/[。\n]/u);
  return PART_OF_YEAR.test(lead.at(-1) ?? '');
}

const ADDS_UP: ReadonlySet<string> = new Set(['time', 'money', 'mass', 'volume', 'length', 'area']);
const PART_OF_YEAR =
  /截[止至]|半年|季度|\d\s?[-—~至到]\s?\d{1,2}月|\d月|目前|to date|so far|half|quarter|until|by (?:the end|january|february|march|april|may|june|july|august|september|october|november)\b/iu;
