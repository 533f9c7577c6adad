import { type Comparison, type Figure, foldWidth, type Span, scanFigures } from '../../core/index.js';
import { readEnglishNumbers } from './english-numbers.js';
import { type Measure, NO_UNIT, readUnit } from './units.js';

/** A figure of a note or a narrative, with its unit read for comparing. */
export interface Quantity extends Span {
  raw: string;
  /** Without its sign. */
  value: number;
  upper: number | null;
  /** `135±5`: how far the value may stray, in the written unit. */
  tolerance: number | null;
  /** 10000 where 万 was written, and so on; already in the value. */
  scale: number;
  decimals: number;
  measure: Measure;
  comparison: Comparison | null;
  /** -1 below zero or falling, 1 rising, 0 where nothing was written. */
  sign: -1 | 0 | 1;
  approximate: boolean;
  /** True where it may be part of a code or a date as well; it supports, but nothing is concluded from it. */
  doubtful: boolean;
  /** The digits and the unit, without comparison words. */
  core: Span;
}

const NUMBER_PART =
  /^(?:[\d,]+(?:\.\d+)?|[〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿]+)(?:\s{0,2}(?:-|~|—|至|到|to)\s{0,2}[\d,]+(?:\.\d+)?)?(?:[万亿千](?!元|㎡|m²|平|人民|瓦|克|米|帕|牛))?/u;
/** Where the unit stands at the first end of a range: `205℃-225℃`. */
const UNIT_INSIDE = /^[\d,.]+\s?[^\d\s~—至到-]{1,8}\s{0,2}(?:-|~|—|至|到|to)\s{0,2}\d/u;
const RATIO_IN_WORDS = /^(?:百分之|千分之|万分之|[一二三四五六七八九]成)/u;

const RISING = /(?:上升|增长|增加|提高|升高|上涨|rose|risen|increased?|up)(?:了|到)?(?:\s?by)?\s?$/iu;
const FALLING =
  /(?:下降|降低|减少|下跌|降|减|fell|fallen|decreased?|reduced|down|reduction of)(?:了)?(?:\s?by)?\s?$/iu;
const FALLING_AFTER = /^\s?(?:的)?(?:降幅|reduction|decrease)/iu;
const SIGNED_COMPARISON: ReadonlyArray<readonly [RegExp, Comparison]> = [
  [/(?:≥|>=|不低于|不小于|不少于|at least|no less than|not less than|no fewer than)\s?$/iu, '>='],
  [/(?:≤|<=|不高于|不超过|不大于|at most|no more than|not more than)\s?$/iu, '<='],
  [/(?:>|高于|above)\s?$/iu, '>'],
  [/(?:<|低于|below)\s?$/iu, '<'],
];

function signOf(text: string, figure: Figure): { sign: -1 | 0 | 1; comparison: Comparison | null } {
  const before = text.slice(Math.max(0, figure.core.start - 24), figure.core.start);
  const minus = /(?:^|[^\w)\]）%℃])([-+])\s?$/u.exec(before);
  if (minus) {
    const lead = before.slice(0, minus.index + minus[0].indexOf(minus[1] ?? '-'));
    const found = SIGNED_COMPARISON.find(([words]) => words.test(lead));
    return { sign: minus[1] === '-' ? -1 : 1, comparison: found?.[1] ?? null };
  }
  if (
    /(?:零下|below zero)\s?$/u.test(before) ||
    FALLING.test(before) ||
    FALLING_AFTER.test(text.slice(figure.core.end))
  ) {
    return { sign: -1, comparison: null };
  }
  return { sign: RISING.test(before) ? 1 : 0, comparison: null };
}

/** A bare number after `PPM` is in parts per million, whatever stands between. */
const LEADING_PPM = /ppm[^,;。、]{0,16}$/iu;
const ratioOf = (factor: number, spelling: string): Measure => ({
  dimension: 'ratio',
  factor,
  numerator: factor,
  spelling,
});
const PPM = ratioOf(1e-6, 'ppm');

function measureOf(text: string, figure: Figure): { measure: Measure; end: number } {
  const core = text.slice(figure.core.start, figure.core.end);
  if (RATIO_IN_WORDS.test(core)) {
    return {
      measure: ratioOf(figure.unit?.factor ?? 0.01, figure.unit?.name ?? '%'),
      end: figure.core.end,
    };
  }
  const number = UNIT_INSIDE.test(core) ? '' : (NUMBER_PART.exec(core)?.[0] ?? '');
  if (number === '') {
    const unit = figure.unit;
    return {
      measure: unit
        ? { dimension: unit.dimension, factor: unit.factor, numerator: unit.factor, spelling: unit.name }
        : NO_UNIT,
      end: figure.core.end,
    };
  }
  const at = figure.core.start + number.length;
  const { measure, length } = readUnit(text.slice(at, at + 24));
  if (
    measure.dimension === null &&
    LEADING_PPM.test(text.slice(Math.max(0, figure.start - 24), figure.start))
  ) {
    return { measure: PPM, end: at };
  }
  return { measure, end: at + length };
}

const SCALES: ReadonlyArray<readonly [RegExp, number]> = [
  [/\d\s?万(?!元|㎡|m²|平|人民)/u, 10_000],
  [/\d\s?亿(?!元)/u, 100_000_000],
  [/\d\s?千(?![克米瓦帕伏牛欧])/u, 1000],
];

const scaleOf = (core: string): number => SCALES.find(([word]) => word.test(core))?.[1] ?? 1;

/** `未超过60分钟` is at most, `未低于` at least. */
function negated(text: string, { comparison, start }: Figure): Comparison | null {
  if (
    !comparison ||
    comparison.endsWith('=') ||
    !/(?:未|没有?|\bnot )$/iu.test(text.slice(Math.max(0, start - 4), start))
  )
    return comparison;
  return comparison === '>' ? '<=' : '>=';
}

function toQuantity(text: string, folded: string, figure: Figure): Quantity {
  const { measure, end } = measureOf(folded, figure);
  const signed = signOf(folded, figure);
  const to = Math.max(end, figure.end);
  return {
    start: figure.start,
    end: to,
    raw: text.slice(figure.start, to),
    value: figure.value,
    upper: figure.upper,
    tolerance: null,
    scale: scaleOf(folded.slice(figure.core.start, figure.core.end)),
    decimals: figure.decimals,
    measure,
    comparison: negated(folded, figure) ?? signed.comparison,
    sign: signed.sign,
    approximate: figure.approximate,
    doubtful: false,
    core: { start: figure.core.start, end: Math.max(end, figure.core.end) },
  };
}

/** The later numbers of `34/36/33` and `4/5`, which a scan for codes takes for parts of a code. */
const AFTER_SLASH = /(?<=\d\s?\/\s?)\d{1,9}(?:\.\d{1,6})?(?![\d.-])/gu;

/** `3/month`: a scan for codes takes the number for part of one. */
const BARE_RATE = /(?<![\w./-])\d{1,6}(?:\.\d{1,4})?(?=\s?\/\s?[A-Za-z\u5e74\u6708\u5b63\u5929\u73ed])/gu;

function withComparison(text: string, quantity: Quantity): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
  const comparison = SIGNED_COMPARISON.find(([words]) => words.test(before))?.[1] ?? null;
  return { ...quantity, comparison };
}

/** `3分40秒`, `1小时30分`: one duration. */
const DURATION =
  /(?<h>\d{1,3})\s?(?:小时|h)\s?(?<hm>\d{1,2})\s?(?:分钟?|min)|(?<half>\d{1,3})\s?分钟?半|(?<m>\d{1,3})\s?(?:分钟?|min|minutes?)\s?(?:and\s)?(?<s>\d{1,2})\s?(?:秒|s(?:econds?)?)(?![A-Za-z])/gu;

function bare(span: Span, text: string, value: number, decimals: number, measure: Measure): Quantity {
  const raw = text.slice(span.start, span.end);
  return {
    ...span,
    raw,
    value,
    decimals,
    measure,
    upper: null,
    tolerance: null,
    scale: 1,
    comparison: null,
    sign: 0,
    approximate: false,
    doubtful: false,
    core: span,
  };
}

/** A plain number at an offset of a text, with the unit behind it. */
export function bareQuantity(text: string, start: number, digits: string): Quantity {
  const at = start + digits.length;
  const { measure, length } = readUnit(text.slice(at, at + 24));
  return bare({ start, end: at + length }, text, Number(digits), digits.split('.')[1]?.length ?? 0, measure);
}

function readDurations(text: string): Quantity[] {
  return [...text.matchAll(DURATION)].map((match) => {
    const { h, hm, half, m, s } = match.groups ?? {};
    const seconds =
      Number(h ?? 0) * 3600 + Number(hm ?? m ?? half ?? 0) * 60 + (half === undefined ? Number(s ?? 0) : 30);
    const span = { start: match.index, end: match.index + match[0].length };
    return bare(span, text, seconds, 0, { dimension: 'time', factor: 1, numerator: 1, spelling: 's' });
  });
}

const overlapsAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end);

/** `2503-17` is the number of a furnace charge, not a range. */
const isFallingRange = ({ value, upper, sign }: Quantity): boolean =>
  upper !== null && upper <= value && sign === 0;

/** Every figure of a text with its unit, sign and comparison, in reading order. Dates and codes are left out. */
export function readQuantities(text: string, dates: readonly Span[]): Quantity[] {
  const folded = foldWidth(text);
  const durations = readDurations(folded);
  const figures = scanFigures(text)
    .map((figure) => toQuantity(text, folded, figure))
    .filter((quantity) => !isFallingRange(quantity) && !overlapsAny(quantity.core, [...durations, ...dates]));
  const slashed = [...folded.matchAll(AFTER_SLASH)]
    .map((match) => bareQuantity(folded, match.index, match[0]))
    .filter((quantity) => !overlapsAny(quantity, [...figures, ...dates]));
  const rates = [...folded.matchAll(BARE_RATE)]
    .map((match) => withComparison(folded, bareQuantity(folded, match.index, match[0])))
    .filter(
      (quantity) => quantity.measure.dimension !== null && !overlapsAny(quantity, [...figures, ...dates]),
    );
  const words = readEnglishNumbers(folded)
    .filter((number) => !overlapsAny(number, figures))
    .map(({ value, ...span }) => {
      const { measure, length } = readUnit(folded.slice(span.end, span.end + 24));
      return withComparison(
        folded,
        bare({ start: span.start, end: span.end + length }, text, value, 0, measure),
      );
    });
  return joinTolerances(
    folded,
    [...figures, ...durations, ...slashed, ...rates, ...words].sort((a, b) => a.start - b.start),
  );
}

/** `920±10℃` is one figure with a tolerance. */
function joinTolerances(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const q of quantities) {
    const before = joined.at(-1);
    const gap = before ? text.slice(before.core.end, q.core.start) : '';
    if (!before || !/^\s?±\s?$/u.test(gap)) {
      joined.push(q);
      continue;
    }
    const measure = before.measure.dimension === null ? q.measure : before.measure;
    const end = Math.max(q.end, before.end);
    joined[joined.length - 1] = {
      ...before,
      end,
      raw: text.slice(before.start, end),
      measure,
      tolerance: q.value,
      core: { start: before.core.start, end: q.core.end },
    };
  }
  return joined;
}

/** The value in the base unit of its dimension, rounded past the noise of binary fractions. */
export const baseOf = (quantity: Quantity, value = quantity.value): number =>
  Number((value * quantity.measure.factor).toPrecision(10));

/** With its sign, for comparing which is larger. */
export const signedBaseOf = (quantity: Quantity): number => (quantity.sign < 0 ? -1 : 1) * baseOf(quantity);
