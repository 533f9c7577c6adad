import {
  compareSpans,
  type Figure,
  foldWidth,
  isTaken,
  marksOf,
  type Span,
  scanFigures,
} from '../../core/index.js';
import { bareQuantity, type Quantity } from './quantity.js';
import {
  readBareRates,
  readDurations,
  readHyphened,
  readPointFirst,
  readSlashed,
  readWordNumbers,
} from './quantity-shapes.js';
import { comparisonOf, signOf, tellsExtreme } from './quantity-signs.js';
import { type Measure, NO_UNIT, readUnit } from './units.js';
import { readWordedDurations } from './worded-durations.js';
import { readChineseDecimals, readFractions, readHalves, readPowers, readScaled } from './written-numbers.js';

const NUMBER_PART =
  /^(?:[\d,]+(?:\.\d+)?|[〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿]+)(?:\s{0,2}(?:-|~|—|至|到|to)\s{0,2}[\d,]+(?:\.\d+)?)?(?:[万亿千](?!元|㎡|m²|平|人民|瓦|克|米|帕|牛|伏|欧))?/u;
/** Where the unit stands at the first end of a range: `205℃-225℃`. */
const UNIT_INSIDE = /^[\d,.]+\s?[^\d\s~—至到-]{1,8}\s{0,2}(?:-|~|—|至|到|to)\s{0,2}\d/u;
const RATIO_IN_WORDS = /^(?:百分之|千分之|万分之|[一二三四五六七八九]成)/u;

/** A bare number after `PPM` is in parts per million, whatever stands between. */
const LEADING_PPM = /ppm[^,;。、]{0,16}$/iu;
const ratioOf = (factor: number, spelling: string): Measure => ({
  dimension: 'ratio',
  factor,
  numerator: factor,
  spelling,
});
const PPM = ratioOf(1e-6, 'ppm');

const KILOWATT_HOURS: Measure = { dimension: 'energy', factor: 1, numerator: 1, spelling: '度' };
/** `用电 41万度`, `发电 860度`: degrees of no thermometer. */
const isOfPower = (text: string, start: number, number: string): boolean =>
  /[万亿]$/u.test(number) || /(?:电|光伏)[^,;。℃]{0,8}$/u.test(text.slice(Math.max(0, start - 12), start));

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
  if (measure.spelling === '度' && isOfPower(text, figure.core.start, number))
    return { measure: KILOWATT_HOURS, end: at + length };
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

/** `0.95千克`: the thousand belongs to the unit, not to the number. */
const KILO = /^[\d,.]+\s?千[克米瓦帕伏牛欧]/u;
/** `86.5万 签`: a magnitude with its unit left out. */
const LOOSE_SCALE = /^\s?([万亿])(?![元㎡m平人吨件台])/u;

/** The sign of a temperature is read with its words (`零下`, `下降`), so the figure itself goes without, and both its ends. */
function unsigned(folded: string, figure: Figure): Figure {
  if (figure.value >= 0)
    return (figure.upper ?? 0) < 0 ? { ...figure, upper: Math.abs(figure.upper ?? 0) } : figure;
  const { core } = figure;
  const start = core.start + Math.max(0, folded.slice(core.start, core.end).search(/\d/u));
  return {
    ...figure,
    value: -figure.value,
    upper: figure.upper === null ? null : Math.abs(figure.upper),
    start: figure.comparison === null ? start : figure.start,
    core: { start, end: core.end },
  };
}

function toQuantity(text: string, folded: string, read: Figure): Quantity {
  const given = unsigned(folded, read);
  const kilo = KILO.test(folded.slice(given.core.start, given.core.end + 2));
  const loose =
    given.unit === null ? LOOSE_SCALE.exec(folded.slice(given.core.end, given.core.end + 4))?.[1] : undefined;
  const times = (loose === '万' ? 1e4 : loose === '亿' ? 1e8 : 1) / (kilo ? 1000 : 1);
  const figure = {
    ...given,
    value: given.value * times,
    upper: given.upper === null ? null : given.upper * times,
  };
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
    scale: loose === undefined ? scaleOf(folded.slice(figure.core.start, figure.core.end)) : times,
    decimals: figure.decimals,
    measure,
    comparison: comparisonOf(folded, figure) ?? signed.comparison,
    sign: signed.sign,
    doubtful: false,
    core: { start: figure.core.start, end: Math.max(end, figure.core.end) },
  };
}

/** `2503-17` is the number of a furnace charge, not a range. */
const isFallingRange = ({ value, upper, sign }: Quantity): boolean =>
  upper !== null && upper <= value && sign === 0;

const COUNT_AND_COLD =
  /^(\d{1,4}[单个台件支间库号柜车批份](?:\s|\s?(?:到|达|至)\s?)[-−])(\d{1,4}(?:\.\d{1,2})?)/u;

/** `1单 -7.5`: a count and a reading below zero, which look like a range. */
function countAndCold(text: string, { start, end }: Quantity): Quantity[] {
  const [, joint = '', cold = ''] = COUNT_AND_COLD.exec(text.slice(start, end)) ?? [];
  const count = /^\d+/u.exec(joint)?.[0] ?? '';
  return [bareQuantity(text, start, count), { ...bareQuantity(text, start + joint.length, cold), sign: -1 }];
}

/** `48人 到 45`, `fell from 31 to 23`: so many and then so many, in words that would make a range. */
function partedCounts(text: string, { start, end }: Quantity): Quantity[] {
  const [, first = '', joint = '', second = ''] =
    /^(\d{1,5})([人名个台份件户条项张次]?\s?(?:到|实到)\s?)(\d{1,5})/u.exec(text.slice(start, end)) ??
    /^(\d{1,6}(?:\.\d{1,4})?)(\s?to\s)(\d{1,6}(?:\.\d{1,4})?)/iu.exec(text.slice(start, end)) ??
    [];
  if (first === '') return [];
  return [bareQuantity(text, start, first), bareQuantity(text, start + first.length + joint.length, second)];
}

const TOLERANCE = /^\s?(?:±|\+\s?\/?\s?[-−]|plus or minus|正负)\s?$/iu;

/** `2.5kg±25g`: in the unit of the figure itself. */
const toleranceIn = (own: Measure, { value, measure }: Quantity): number =>
  measure.dimension === own.dimension && measure.factor !== own.factor
    ? Number(((value * measure.factor) / own.factor).toPrecision(10))
    : value;

/** `920±10℃`, `25 +/- 0.1` is one figure with a tolerance. */
function joinTolerances(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const q of quantities) {
    const before = joined.at(-1);
    const gap = before ? text.slice(before.core.end, q.core.start) : '';
    if (!before || !TOLERANCE.test(gap)) {
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
      tolerance: toleranceIn(measure, q),
      core: { start: before.core.start, end: q.core.end },
    };
  }
  return joined;
}

const TO_BELOW_ZERO = /^\s?(?:~|-|—|至|到|to|and)\s?(?:零下|负|minus|[-−])\s?$/iu;

/** `零下9℃至零下5℃` is one range, as `-9~-5℃` is. */
function joinBelowZero(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const q of quantities) {
    const before = joined.at(-1);
    const plain = before && [before, q].every(({ sign, upper }) => sign < 0 && upper === null);
    if (!before || !plain || !TO_BELOW_ZERO.test(text.slice(before.core.end, q.core.start))) {
      joined.push(q);
      continue;
    }
    joined[joined.length - 1] = {
      ...before,
      end: q.end,
      raw: text.slice(before.start, q.end),
      measure: before.measure.dimension === null ? q.measure : before.measure,
      upper: q.value,
      core: { start: before.core.start, end: q.core.end },
    };
  }
  return joined;
}

/** Takes readings in turn and keeps what does not overlap one taken before. */
class Claimed {
  private readonly occupied: Uint8Array;
  readonly taken: Quantity[] = [];

  constructor(length: number, spans: readonly Span[]) {
    this.occupied = marksOf(spans, length);
  }

  add(quantities: readonly Quantity[]): this {
    for (const quantity of quantities) {
      const { start, end } = quantity.core;
      if (isTaken(this.occupied, quantity.core)) continue;
      this.occupied.fill(1, start, end);
      this.taken.push(quantity);
    }
    return this;
  }
}

/** Every figure of a text with its unit, sign and comparison, in reading order. Dates and codes are left out. */
export function readQuantities(text: string, dates: readonly Span[]): Quantity[] {
  const folded = foldWidth(text);
  const figures = scanFigures(text)
    .map((figure) => toQuantity(text, folded, figure))
    .flatMap((quantity) => {
      if (COUNT_AND_COLD.test(folded.slice(quantity.start, quantity.end)))
        return countAndCold(folded, quantity);
      return isFallingRange(quantity) ? partedCounts(folded, quantity) : [quantity];
    });
  const { taken } = new Claimed(folded.length, dates)
    .add(readPowers(folded))
    .add(readScaled(folded))
    .add(readPointFirst(folded))
    .add(readWordedDurations(folded))
    .add(readDurations(folded))
    .add(readHyphened(folded))
    .add(readHalves(folded))
    .add(readFractions(folded))
    .add(readChineseDecimals(folded))
    .add(figures)
    .add(readSlashed(folded))
    .add(readBareRates(folded))
    .add(readWordNumbers(folded));
  const read = taken
    .map((q) => (tellsExtreme(folded, q) ? { ...q, comparison: null } : q))
    .sort(compareSpans);
  return joinBelowZero(folded, joinTolerances(folded, read));
}
