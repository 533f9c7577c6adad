import type { Comparison } from '../../core/index.js';
import type { Label } from './labels.js';
import { type Quantity, signedBaseOf } from './quantity.js';
import { isBeforeLimit } from './roles.js';

/** What is asked for: at least, at most, or within a range. */
export type Sense = 'at-least' | 'at-most' | 'range';

const AT_LEAST_BEFORE =
  /(?:最低|下限|合格线|合格分?|设计值?|min(?:imum)?|(?<=[,(]\s?)pass(?: mark)?|pass mark|asks for|procedure asks)[\s:是为值of]*$/iu;
const AT_MOST_BEFORE =
  /(?:±|最高|上限|限值?|限速|报警值?|更换值?|consent|max(?:imum)?|limit)[\s:是为值of]*$/iu;
const AT_LEAST_AFTER = /^\s?(?:的)?(?:下限|合格线|min(?:imum)?\b)(?![\s:为≥≤<>=+-]*\d)/iu;
const AT_MOST_AFTER = /^\s?(?:的)?(?:上限|限值|报警值|max(?:imum)?\b|limit)(?![\s:为≥≤<>=+-]*\d)/iu;

/** Results that are better when lower; for all others more is better. */
const LOWER_IS_BETTER =
  /投诉|客诉|抱怨|事故|伤|死亡|报废|废品|缺陷|不良|返工|返修|退货|耗|排放|噪声|浓度|偏差|误差|损失|破损|泄漏|时间|用时|周期|成本|浪费|节拍|停机|故障|ppm|complaint|accident|injur|incident|scrap|waste|defect|reject|return|rework|noise|emission|consumption|electricity|energy|fuel|diesel|water|loss|downtime|cost|time|takt|lti|spill/iu;
const HIGHER_IS_BETTER =
  /率|电量|产量|产值|销量|销售额|发电|满意|得分|评分|合格|score|rate|satisfaction|otd|otif|delivery|yield|availability|nps|ftq|cpk/iu;

const senseOfComparison = (comparison: Comparison): Sense =>
  comparison.startsWith('>') ? 'at-least' : 'at-most';

const NAMED_BEFORE = /(?<name>[上下])限值?[\s:是为]*$/u;

/** The sense of a figure that is called an upper or a lower limit outright. */
export function namedSense(text: string, q: Quantity): Sense | null {
  const before = NAMED_BEFORE.exec(text.slice(Math.max(0, q.start - 8), q.start))?.groups?.name;
  if (before !== undefined && q.comparison === null) return before === '上' ? 'at-most' : 'at-least';
  const after = text.slice(q.end, q.end + 16);
  if (AT_MOST_AFTER.test(after)) return 'at-most';
  return AT_LEAST_AFTER.test(after) ? 'at-least' : null;
}

/** What the words at a figure say of its sense; null where they say nothing. */
export function statedSense(text: string, q: Quantity): Sense | null {
  if (isBeforeLimit(text, q)) return null;
  if (q.upper !== null || q.tolerance !== null) return 'range';
  const before = text.slice(Math.max(0, q.start - 16), q.start);
  const named = namedSense(text, q);
  if (named) return named;
  if (q.comparison) return senseOfComparison(q.comparison);
  if (AT_LEAST_BEFORE.test(before)) return 'at-least';
  return AT_MOST_BEFORE.test(before) ? 'at-most' : null;
}

/** Times are limits from above, unless something must last. */
const MUST_LAST = /保|持续|回温|寿命|有效|浸|烘|静置|hold|watch|dwell|soak|bake|last/iu;

/** Concentrations and noise are limited from above. */
const EMISSIONS = new Set(['mass/volume', 'level', 'air-concentration', 'concentration']);

/** What is asked for where nobody says it: more of what is good, less of what is bad. `dimension` is the result's. */
export function impliedSense(label: Label, limit: Quantity, dimension: string | null): Sense | null {
  const words = label.words.map(({ word }) => word.text).join(' ');
  if (EMISSIONS.has(dimension ?? '')) return 'at-most';
  if ((limit.measure.dimension ?? dimension) === 'time' && !MUST_LAST.test(words)) return 'at-most';
  if (LOWER_IS_BETTER.test(words) || limit.sign < 0) return 'at-most';
  return HIGHER_IS_BETTER.test(words) ? 'at-least' : null;
}

/** Whether a value keeps to a limit; figures of one dimension or without unit are compared as written. */
export function keepsTo(actual: Quantity, limit: Quantity, sense: Sense): boolean {
  const sameDimension =
    actual.measure.dimension !== null && actual.measure.dimension === limit.measure.dimension;
  const sign = (q: Quantity) => (q.sign < 0 ? -1 : 1);
  const bare = (q: Quantity, other: Quantity) =>
    other.measure.dimension === null && other.scale === 1 ? q.value / q.scale : q.value;
  const at = sameDimension ? signedBaseOf(actual) : sign(actual) * bare(actual, limit);
  const bound = sameDimension ? signedBaseOf(limit) : sign(limit) * bare(limit, actual);
  // Of a range, both ends must keep to the limit.
  const far = actual.upper === null ? at : (at * actual.upper) / actual.value;
  if (sense === 'at-least') return Math.min(at, far) >= bound - 1e-9;
  if (sense === 'at-most') return Math.max(at, far) <= bound + 1e-9;
  const scale = sameDimension ? limit.measure.factor : 1;
  const stray = (limit.tolerance ?? 0) * scale;
  // `-9~-5`: both ends are below zero where the second is the smaller number.
  const turned = limit.sign < 0 && limit.upper !== null && limit.upper < limit.value ? -1 : 1;
  const upper = limit.upper === null ? bound : turned * limit.upper * scale;
  return Math.min(at, far) >= bound - stray - 1e-9 && Math.max(at, far) <= upper + stray + 1e-9;
}

/** Whether two figures measure the same kind of thing, as far as their units tell. */
export function comparable(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.measure.dimension, b.measure.dimension];
  return x === null || y === null || x === y || x.startsWith(`${y}/`) || y.startsWith(`${x}/`);
}
