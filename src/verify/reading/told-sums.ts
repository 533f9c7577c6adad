import { agrees } from './companions.js';
import type { Line } from './evidence.js';
import { candidatesFor } from './matching.js';
import type { Passage } from './passage.js';
import { baseOf, type Quantity } from './quantity.js';
import { runsIn, sumOf } from './runs.js';

/** Figures of a narrative that are tried together; every two to five of them are added up. */
const MOST_TOLD = 10;
const MOST_ADDED = 5;

const IN_ALL =
  /合计|共计|总计|总共|共(?!同)|累计|总|\b(?:in all|in total|total\w*|together|altogether|combined)\b/iu;
const isSaid = (pattern: RegExp, q: Quantity, { text }: Passage): boolean =>
  pattern.test(text.slice(Math.max(0, q.start - 16), q.end + 16));

const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.measure.dimension === b.measure.dimension && a.measure.factor === b.measure.factor;

function sumsOf(values: readonly number[]): number[] {
  let sets: Array<{ sum: number; size: number }> = [{ sum: 0, size: 0 }];
  for (const value of values) {
    const open = sets.filter(({ size }) => size < MOST_ADDED);
    sets = sets.concat(open.map(({ sum, size }) => ({ sum: sum + value, size: size + 1 })));
  }
  return sets.filter(({ size }) => size > 1).map(({ sum }) => sum);
}

/** `两家合计1130亩，…甲680亩…乙450亩`: the sum of noted figures that the narrative tells anywhere, or of one line's. */
export function isSumOfTold(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (!isSaid(IN_ALL, q, narrative)) return false;
  const told = narrative.quantities
    .filter((other) => other !== q && other.upper === null && sameUnit(other, q) && other.value < q.value)
    .filter((other) => candidatesFor(other, lines).same.length > 0)
    .slice(0, MOST_TOLD);
  return (
    sumsOf(told.map(({ value }) => value)).some((sum) => agrees(sum, q)) ||
    lines.some(({ quantities }) =>
      [
        quantities.filter((n) => sameUnit(n, q)),
        quantities.filter(({ measure }) => measure.dimension === null),
      ].some((row) => runSums(row.map(({ value }) => value)).some((sum) => agrees(sum, q))),
    )
  );
}

/** The sums of values that follow one another: all of them, or every second, where each stands behind its number. */
const runSums = (values: readonly number[]): number[] =>
  [values, ...[0, 1].map((from) => values.filter((_, at) => at % 2 === from))].flatMap((row) =>
    runsIn(row, 3, 8).map(sumOf),
  );

const SHARE =
  /占|约|折合|比例|相当于|\b(?:share|roughly|about|around|nearly|some|that is|or|i\.e\.)\b|[(（]/iu;

/** `合计1130亩，约占36%`: a share of two figures that the narrative tells; each of the two is judged on its own. */
export function isShareOfTold(q: Quantity, narrative: Passage): boolean {
  if (q.measure.dimension !== 'ratio' || q.upper !== null || !isSaid(SHARE, q, narrative)) return false;
  const told = narrative.quantities.filter(
    ({ measure, upper }) => measure.dimension !== 'ratio' && upper === null,
  );
  return told.some((whole) =>
    told.some(
      (part) =>
        part !== whole &&
        part.value > 0 &&
        part.measure.dimension === whole.measure.dimension &&
        baseOf(part) < baseOf(whole) &&
        [baseOf(part) / baseOf(whole), 1 - baseOf(part) / baseOf(whole)].some((share) =>
          agrees(share / q.measure.factor, q),
        ),
    ),
  );
}

const TIMES = /^[^,;。\d]{0,14}(?:[x×*]|各|每)\s?$|^\s?(?:x|×|\*)\s?/iu;
/** `2 drums MEK 25 L each`. */
const EACH_BEHIND = /^\s?each\b/iu;

/** Litres told by a letter that may be a digit or a name elsewhere. */
const LITRES = /^\s?l(?![\p{L}\d])/iu;

/** `最多120m³` of a noted `4 tanks x 30,000 l`: so many times so much. */
export const isProduct = (q: Quantity, lines: readonly Line[]): boolean =>
  lines.some(({ text, quantities }) =>
    quantities.some((by, at) => {
      const each = quantities[at + 1];
      if (!each || by.decimals > 0 || by.value < 2) return false;
      if (!TIMES.test(text.slice(by.end, each.start)) && !EACH_BEHIND.test(text.slice(each.end)))
        return false;
      const inLitres = each.measure.dimension === null && LITRES.test(text.slice(each.end));
      const product = by.value * (inLitres ? each.value * 0.001 : baseOf(each));
      return (
        agrees(by.value * each.value, q) || Math.abs(product - baseOf(q)) <= 1e-6 * Math.max(product, 1e-9)
      );
    }),
  );
const OTHERS = /另|其[余他它]|\b(?:the )?(?:others?|rest|remaining)\b/iu;

/** `24 were due, twenty-three passed, the other failed`: the sum of two counts of one line, one of them told behind it. */
export function isWholeOfParts(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (q.decimals > 0 || !OTHERS.test(narrative.text.slice(q.end))) return false;
  const told = narrative.quantities.filter(({ start }) => start > q.end).map(({ value }) => value);
  return lines.some(({ quantities }) =>
    quantities.some((a, at) => {
      const b = quantities[at + 1];
      return (
        b !== undefined &&
        a.decimals + b.decimals === 0 &&
        a.value + b.value === q.value &&
        [a, b].some(({ value }) => told.includes(value))
      );
    }),
  );
}
