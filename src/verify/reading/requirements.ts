import type { Comparison } from '../../core/index.js';
import type { Line } from './evidence.js';
import { certainFigures, isBeforeLimit, type Label, likenessOfLabels, readLabels } from './labels.js';
import type { Passage } from './passage.js';
import { type Quantity, signedBaseOf } from './quantities.js';

/** What is asked for: at least, at most, or within a range. */
export type Sense = 'at-least' | 'at-most' | 'range';

/** A noted result with the requirement that it is measured against. */
export interface Requirement {
  actual: Quantity;
  limit: Quantity;
  sense: Sense;
  met: boolean;
  label: Label;
  line: Line;
}

const AT_LEAST_BEFORE =
  /(?:最低|下限|合格线|合格分?|设计值?|min(?:imum)?|(?<=[,(]\s?)pass(?: mark)?|pass mark|asks for|procedure asks)[\s:是为值of]*$/iu;
const AT_MOST_BEFORE =
  /(?:±|最高|上限|限值?|限速|报警值?|更换值?|consent|max(?:imum)?|limit)[\s:是为值of]*$/iu;
const AT_LEAST_AFTER = /^\s?(?:的)?(?:下限|合格线|min(?:imum)?\b)/iu;
const AT_MOST_AFTER = /^\s?(?:的)?(?:上限|限值|报警值|max(?:imum)?\b|limit)/iu;

/** Results that are better when lower; for all others more is better. */
const LOWER_IS_BETTER =
  /投诉|客诉|抱怨|事故|伤|死亡|报废|废品|缺陷|不良|返工|返修|退货|耗|排放|噪声|浓度|偏差|误差|损失|破损|泄漏|时间|用时|周期|成本|浪费|节拍|停机|故障|ppm|complaint|accident|injur|incident|scrap|waste|defect|reject|return|rework|noise|emission|consumption|electricity|energy|water|loss|downtime|cost|time|takt|lti|spill/iu;
const HIGHER_IS_BETTER =
  /率|电量|产量|产值|销量|销售额|发电|满意|得分|评分|合格|score|rate|satisfaction|otd|otif|delivery|yield|availability|nps|ftq|cpk/iu;

const senseOfComparison = (comparison: Comparison): Sense =>
  comparison.startsWith('>') ? 'at-least' : 'at-most';

/** What the words at a figure say of its sense; null where they say nothing. */
export function statedSense(text: string, q: Quantity): Sense | null {
  if (isBeforeLimit(text, q)) return null;
  if (q.upper !== null || q.tolerance !== null) return 'range';
  const before = text.slice(Math.max(0, q.start - 16), q.start);
  const after = text.slice(q.end, q.end + 12);
  if (AT_MOST_AFTER.test(after)) return 'at-most';
  if (AT_LEAST_AFTER.test(after)) return 'at-least';
  if (q.comparison) return senseOfComparison(q.comparison);
  if (AT_LEAST_BEFORE.test(before)) return 'at-least';
  return AT_MOST_BEFORE.test(before) ? 'at-most' : null;
}

/** Times are limits from above, unless something must last. */
const MUST_LAST = /保|持续|回温|寿命|有效|浸|烘|静置|hold|watch|dwell|soak|bake|last/iu;

/** Concentrations and noise are limited from above. */
const EMISSIONS = new Set(['mass/volume', 'level', 'air-concentration', 'concentration']);

function impliedSense(label: Label, limit: Quantity, dimension: string | null): Sense | null {
  const words = label.words.map(({ word }) => word.text).join(' ');
  if (EMISSIONS.has(dimension ?? '')) return 'at-most';
  if (limit.measure.dimension === 'time' && !MUST_LAST.test(words)) return 'at-most';
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
  if (sense === 'at-least') return at >= bound - 1e-9;
  if (sense === 'at-most') return at <= bound + 1e-9;
  const scale = sameDimension ? limit.measure.factor : 1;
  const stray = (limit.tolerance ?? 0) * scale;
  const upper = limit.upper === null ? bound : limit.upper * scale;
  return at >= bound - stray - 1e-9 && at <= upper + stray + 1e-9;
}

/** Whether two figures measure the same kind of thing, as far as their units tell. */
export function comparable(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.measure.dimension, b.measure.dimension];
  return x === null || y === null || x === y || x.startsWith(`${y}/`) || y.startsWith(`${x}/`);
}

interface Noted {
  quantity: Quantity;
  label: Label;
  line: Line;
  sentence: number;
}

/** A line that lists objectives: its bare figures are targets. */
const OBJECTIVES = /^\W{0,6}(?:(?:Q|E|S|QES|ES)?\d+(?:\.\d+)*\s*)?(?:\p{Script=Han}{2,4})?目标|^\W{0,6}obj/iu;

/** `100% 现 97.2%`: target and result side by side. */
const isPaired = (target: Quantity, result: Quantity | undefined): boolean =>
  result !== undefined &&
  target.measure.dimension === result.measure.dimension &&
  target.measure.dimension !== null &&
  result.start - target.end <= 8;

/** `32 mg/m³(50)`: a bare number in brackets behind a measured one is its limit. */
const isBracketed = (line: Line, before: Quantity | undefined, q: Quantity): boolean =>
  before !== undefined &&
  q.measure.dimension === null &&
  /^\s?[(（]\s?[±≤≥<>]?\s?$/u.test(line.text.slice(before.end, q.start)) &&
  /^[)）]/u.test(line.text.slice(q.end));

function readNoted(line: Line): Noted[] {
  const figures = certainFigures(line);
  const labels = readLabels(line, figures);
  const objectives = OBJECTIVES.test(line.text);
  return figures.flatMap((quantity, index) => {
    const read = labels[index];
    const next = labels[index + 1];
    const bare =
      read?.role === null &&
      (objectives ||
        isBracketed(line, figures[index - 1], quantity) ||
        (next?.role === 'actual' && isPaired(quantity, figures[index + 1])));
    const label = read && bare ? { ...read, role: 'limit' as const } : read;
    const sentence = sentenceIndex(line, quantity.start);
    return label ? [{ quantity, label, line, sentence }] : [];
  });
}

const sentenceIndex = (passage: Passage, offset: number): number =>
  passage.sentences.findIndex(({ start, end }) => start <= offset && offset < end);

const isLimit = (noted: Noted): boolean =>
  noted.label.role === 'limit' || statedSense(noted.line.text, noted.quantity) !== null;

const LIMIT_WORDS =
  /目标值?|指标|规程|工艺|要求|规定|标准|标示?|限值?|上限|下限|限速|范围|允许|合格线|合格|设计|报警|更换值|更换|计划|SLA|target|limit|min(?:imum)?|max(?:imum)?|pass(?: mark)?|consent|rule|procedure|asks for|goal|spec|against|vs|[为是应]|[\s,(:≥≤<>=+-]/giu;

/** `195℃(185-205)`, `score 81, pass 70`: the limit stands right behind what it limits. */
const isAttached = (line: Line, actual: Quantity, limit: Quantity): boolean => {
  const gap = line.text.slice(actual.end, limit.start).replace(/\([^()]{0,16}\)/gu, '');
  return gap.length <= 16 && !/[\p{Script=Han}A-Za-z;]/u.test(gap.replace(LIMIT_WORDS, ''));
};

/** `≤46kWh/㎡ 9月止累计 44.7`: the result brings no name of its own, or says that it is the result. */
const followsDirectly = (limit: Noted, next: Noted): boolean =>
  next.label.role === 'actual' ||
  next.label.head === null ||
  likenessOfLabels(limit.label, next.label) >= 0.7;

/** The result that a limit is meant for: right before it, else the next of its kind, else of another line by name. */
function actualFor(limit: Noted, inLine: readonly Noted[], all: readonly Noted[]): Noted | null {
  const index = inLine.indexOf(limit);
  const fits = (noted: Noted | undefined): noted is Noted =>
    noted !== undefined && !isLimit(noted) && comparable(noted.quantity, limit.quantity);
  const before = inLine.slice(0, index).reverse().find(fits);
  if (before && isAttached(limit.line, before.quantity, limit.quantity)) return before;
  const next = inLine[index + 1];
  if (fits(next) && next.sentence === limit.sentence && followsDirectly(limit, next)) return next;
  const named = all
    .filter((noted) => noted !== limit && fits(noted))
    .map((noted) => ({ noted, score: likenessOfLabels(noted.label, { ...limit.label, role: null }) }))
    .sort((a, b) => b.score - a.score)[0];
  return named && named.score >= 0.7 ? named.noted : null;
}

/** `97.8 97.1 98.3 目标≥97.5`: the limit holds for every figure of the series. */
function seriesEndingAt(last: Noted, inLine: readonly Noted[]): Noted[] {
  const series = [last];
  for (let index = inLine.indexOf(last) - 1; index >= 0; index--) {
    const [before, after] = [inLine[index], series[0]];
    if (
      !before ||
      !after ||
      isLimit(before) ||
      before.quantity.measure.dimension !== last.quantity.measure.dimension
    )
      break;
    if (!/^[\s、,/]{1,3}$/u.test(last.line.text.slice(before.quantity.end, after.quantity.start))) break;
    series.unshift(before);
  }
  return series;
}

/** Every result of the lines with its requirement, and whether it was met. */
export function readRequirements(lines: readonly Line[]): Requirement[] {
  const byLine = lines.map(readNoted);
  const all = byLine.flat();
  return byLine.flatMap((inLine) =>
    inLine.filter(isLimit).flatMap((limit) => {
      const nearest = actualFor(limit, inLine, all);
      if (!nearest) return [];
      const label = { ...nearest.label, words: [...nearest.label.words, ...limit.label.words] };
      const sense =
        statedSense(limit.line.text, limit.quantity) ??
        impliedSense(label, limit.quantity, nearest.quantity.measure.dimension);
      if (!sense) return [];
      return seriesEndingAt(nearest, inLine).map((actual) => ({
        actual: actual.quantity,
        limit: limit.quantity,
        sense,
        met: keepsTo(actual.quantity, limit.quantity, sense),
        label,
        line: actual.line,
      }));
    }),
  );
}
