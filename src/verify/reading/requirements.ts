import { rememberFor } from '../../core/index.js';
import type { Evidence, Line } from './evidence.js';
import { type Label, likenessOfLabels, likenessOfWords, readLabels } from './labels.js';
import { isLimit, type Noted, pairBracketed, pairInOrder } from './limit-pairs.js';
import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';
import { certainFigures } from './roles.js';
import { comparable, impliedSense, keepsTo, type Sense, statedSense } from './senses.js';

/** A noted result with the requirement that it is measured against. */
export interface Requirement {
  actual: Quantity;
  limit: Quantity;
  sense: Sense;
  met: boolean;
  label: Label;
  line: Line;
}

/** A line that lists objectives: its bare figures are targets. */
const OBJECTIVES = /^\W{0,6}(?:(?:Q|E|S|QES|ES)?\d+(?:\.\d+)*\s*)?(?:\p{Script=Han}{2,4})?目标|^\W{0,6}obj/iu;

/** `比去年 30天 长了 现 37天`: what it was before. */
const EARLIER =
  /(?:[去上][年月次]|上期|原来?|以前|同期|[比较]|\b(?:was|last (?:year|month)|before|previous))\s?$/iu;

/** `100% 现 97.2%`: target and result side by side. */
const isPaired = (text: string, target: Quantity, result: Quantity | undefined): boolean =>
  result !== undefined &&
  !EARLIER.test(text.slice(Math.max(0, target.start - 8), target.start)) &&
  target.measure.dimension === result.measure.dimension &&
  target.measure.dimension !== null &&
  result.start - target.end <= 8;

/** `32 mg/m³(50)`: a bare number in brackets behind a measured one is its limit. */
const isBracketed = (line: Line, before: Quantity | undefined, q: Quantity): boolean =>
  before !== undefined &&
  q.measure.dimension === null &&
  /^\s?[(（]\s?[±≤≥<>]?\s?$/u.test(line.text.slice(before.end, q.start)) &&
  /^[)）]/u.test(line.text.slice(q.end));

/** `4.3/5`: the best mark there is, not a result. */
const isFullMark = (text: string, before: Quantity | undefined, q: Quantity): boolean =>
  before !== undefined &&
  [5, 10, 100].includes(q.value) &&
  before.value <= q.value &&
  (before.decimals > 0 || q.value === 100) &&
  /^\s?(?:\/|of|out of)\s?$/iu.test(text.slice(before.end, q.start));

/** `8.6/10`, `4.2 out of 5`: of marks more is better. */
const isMark = ({ quantity, line }: Noted): boolean =>
  /^\s?(?:\/|out of)\s?(?:5|10|100)(?![\d.])/iu.test(line.text.slice(quantity.end));

/** Nothing but the time that a result is of. */
const PERIOD_ONLY =
  /^[\s,;:]{0,3}(?:(?:[到至]?\d{1,2}(?:[-~至]\d{1,2})?[年月]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b|全年|本?年|去年|[上下]半年|前\d{0,2}个?月?|[一二三四]季度?|ytd|目前|至今|实际?|现在?|实绩|今年|截[至止])(?:份|底|末|累计|为|是)?[\s,:]{0,2}){0,3}$/iu;

/** `目标≥96%，7月95.2%`: a bare figure behind a limit of its kind, with no name of its own, is its result. */
const answersLimit = (text: string, before: Quantity | undefined, q: Quantity): boolean =>
  before !== undefined &&
  (before.comparison !== null || /\p{L}/u.test(text.slice(before.end, q.start))) &&
  (before.measure.dimension === q.measure.dimension ||
    (before.measure.dimension === 'ratio' && q.measure.dimension === null)) &&
  PERIOD_ONLY.test(text.slice(before.end, q.start));

/** `≤2 per 1000 trips`, `每百单≤3件`: what a rate is counted by is no result. */
const isBase = (text: string, { start }: Quantity): boolean =>
  /(?:\bper|每)\s?$/iu.test(text.slice(Math.max(0, start - 5), start));

/** Words of a label that are those of another, at least. */
const SAME_NAME = 0.7;
/** `差错≤3 破损≤5 1月 差错1.8`: what bears the name of a limit told before it is its result. */
const namesLimitAgain = (label: Label, before: readonly Quantity[], labels: readonly Label[]): boolean =>
  before.some(({ comparison }, at) => {
    const limit = labels[at];
    return comparison !== null && limit !== undefined && likenessOfWords(label, limit) >= SAME_NAME;
  });

/** `(over 7 days)`, `一天不到1h` compare, and ask for nothing. */
const LOOSE = /^(?:(?:over|more than|less than|fewer than)\b|不到|不足)/iu;
export const isLoose = ({ raw }: Quantity): boolean => LOOSE.test(raw.trim());

function readNoted(line: Line): Noted[] {
  const figures = certainFigures(line);
  const labels = readLabels(line, figures);
  const objectives = OBJECTIVES.test(line.text);
  return figures.flatMap((quantity, index) => {
    if (isFullMark(line.text, figures[index - 1], quantity) || isLoose(quantity)) return [];
    if (isBase(line.text, quantity)) return [];
    const read = labels[index];
    const next = labels[index + 1];
    const bare =
      read?.role === null &&
      ((objectives &&
        !answersLimit(line.text, figures[index - 1], quantity) &&
        !namesLimitAgain(read, figures.slice(0, index), labels)) ||
        isBracketed(line, figures[index - 1], quantity) ||
        (next?.role === 'actual' && isPaired(line.text, quantity, figures[index + 1])));
    const label = read && bare ? { ...read, role: 'limit' as const } : read;
    const sentence = sentenceIndex(line, quantity.start);
    return label ? [{ quantity, label, line, sentence }] : [];
  });
}

const sentenceIndex = (passage: Passage, offset: number): number =>
  passage.sentences.findIndex(({ start, end }) => start <= offset && offset < end);

const LIMIT_WORDS =
  /目标值?|指标|规程|工艺|要求|规定|标准|标示?|限值?|上限|下限|限速|范围|允许|合格线|合格|设计|报警|更换值|更换|计划|SLA|target|tgt|obj(?:ective)?|limit|min(?:imum)?|max(?:imum)?|pass(?: mark)?|consent|rule|procedure|asks for|goal|spec|against|vs|[为是应]|[\s,(:≥≤<>=+-]/giu;

/** `l/100km`, `kWh/t`: a rate that no table of units has. */
const RATE = /^\s?\p{L}{1,5}\d?\/\s?\d{0,4}\s?\p{L}{1,6}(?![\p{L}/])/u;

/** `195℃(185-205)`, `score 81, pass 70`: the limit stands right behind what it limits. */
const isAttached = (line: Line, actual: Quantity, limit: Quantity): boolean => {
  const gap = line.text
    .slice(actual.end, limit.start)
    .replace(RATE, '')
    .replace(/\([^()]{0,16}\)/gu, '');
  return gap.length <= 16 && !/[\p{Script=Han}A-Za-z;]/u.test(gap.replace(LIMIT_WORDS, ''));
};

/** `≤58kWh/㎡ 6月止累计 52.3`: the result brings no name of its own, or says that it is the result. */
const followsDirectly = (limit: Noted, next: Noted): boolean =>
  next.label.role === 'actual' ||
  next.label.head === null ||
  answersLimit(next.line.text, limit.quantity, next.quantity) ||
  likenessOfLabels(limit.label, next.label) >= 0.7;

/** A bare number far from the range beside it measures something else. */
const isOfOneSize = (actual: Quantity, { value, upper, measure }: Quantity): boolean =>
  upper === null ||
  (actual.measure.dimension !== null && actual.measure.dimension === measure.dimension) ||
  (actual.value >= value / 4 && actual.value <= upper * 4);

/** `测3处 54 58 64` behind `55±5`: so many things are no reading. */
const isCountBesideRange = (actual: Quantity, { upper, tolerance, measure }: Quantity): boolean =>
  (upper !== null || tolerance !== null) &&
  measure.dimension === null &&
  actual.measure.dimension === 'count';

/** The result that a limit is meant for: right before it, else the next of its kind, else of another line by name. */
function actualFor(limit: Noted, inLine: readonly Noted[], all: readonly Noted[]): Noted | null {
  const index = inLine.indexOf(limit);
  const fits = (noted: Noted | undefined): noted is Noted =>
    noted !== undefined &&
    !isLimit(noted) &&
    comparable(noted.quantity, limit.quantity) &&
    !isCountBesideRange(noted.quantity, limit.quantity);
  const before = inLine.slice(0, index).reverse().find(fits);
  if (before && isAttached(limit.line, before.quantity, limit.quantity)) return before;
  const next = inLine.slice(index + 1).find(({ quantity }) => !isCountBesideRange(quantity, limit.quantity));
  if (
    fits(next) &&
    next.sentence === limit.sentence &&
    followsDirectly(limit, next) &&
    isOfOneSize(next.quantity, limit.quantity)
  )
    return next;
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

/** `55±5 测得 54 58 64`: and for those that follow it. */
function seriesStartingAt(first: Noted, inLine: readonly Noted[]): Noted[] {
  const series = [first];
  for (const next of inLine.slice(inLine.indexOf(first) + 1)) {
    const before = series.at(-1) ?? first;
    const apart = first.line.text.slice(before.quantity.end, next.quantity.start);
    if (isLimit(next) || next.quantity.measure.dimension !== first.quantity.measure.dimension) break;
    if (!/^[\s、,/]{1,3}$/u.test(apart)) break;
    series.push(next);
  }
  return series;
}

/** `A score 88, min 70, B score 61`: what goes by the same word in the line is held to the same limit. */
const namesakesOf = (actual: Noted, limit: Noted, inLine: readonly Noted[]): Noted[] =>
  inLine.filter(
    (other, index) =>
      other !== actual &&
      other !== limit &&
      !isLimit(other) &&
      !(inLine[index + 1] && isLimit(inLine[index + 1] as Noted)) &&
      other.quantity.start > limit.quantity.start &&
      !inLine.some(
        (between) =>
          between !== limit &&
          isLimit(between) &&
          between.quantity.start > limit.quantity.start &&
          between.quantity.start < other.quantity.start,
      ) &&
      other.label.head !== null &&
      other.label.head.key === actual.label.head?.key &&
      other.quantity.measure.dimension === actual.quantity.measure.dimension,
  );

/** Every result of the lines with its requirement, and whether it was met. */
export function readRequirements(lines: readonly Line[]): Requirement[] {
  const byLine = lines.map(readNoted);
  const all = byLine.flat();
  return byLine.flatMap((inLine) => {
    const inOrder = pairInOrder(inLine);
    const bracketed = pairBracketed(inLine);
    const limits = inOrder.size > 0 ? [...inOrder.keys()] : inLine.filter(isLimit);
    return limits.flatMap((limit) => {
      const nearest = inOrder.get(limit) ?? bracketed.get(limit) ?? actualFor(limit, inLine, all);
      if (!nearest) return [];
      const label = { ...nearest.label, words: [...nearest.label.words, ...limit.label.words] };
      const sense =
        statedSense(limit.line.text, limit.quantity) ??
        (isMark(nearest) ? 'at-least' : null) ??
        impliedSense(label, limit.quantity, nearest.quantity.measure.dimension);
      if (!sense) return [];
      const series =
        nearest.line === limit.line && nearest.quantity.start > limit.quantity.end
          ? seriesStartingAt(nearest, inLine)
          : seriesEndingAt(nearest, inLine);
      const results = inOrder.size > 0 || bracketed.has(limit) ? [nearest] : series;
      return [...results, ...namesakesOf(nearest, limit, inLine)].map((actual) => ({
        actual: actual.quantity,
        limit: limit.quantity,
        sense,
        met: keepsTo(actual.quantity, limit.quantity, sense),
        label,
        line: actual.line,
      }));
    });
  });
}

/** The requirements in the clause's own notes; read once. */
export const requirementsOf = rememberFor((evidence: Evidence): Requirement[] =>
  readRequirements(evidence.own),
);
