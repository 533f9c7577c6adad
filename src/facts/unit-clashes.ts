import {
  baseValue,
  cellsAndLines,
  type Figure,
  groupBy,
  isSingleFigure,
  type Report,
  scanFigures,
  shiftFigure,
  type UnitClash,
  wordsAround,
} from '../core/index.js';
import { isOneQuantity, kinship, quantityName } from './measurements/names.js';
import { termsIn } from './terms.js';

/** From an amount to the same amount in another unit. */
const CONVERTED =
  /^\s?(?:\(|,|;|\s)\s?(?:约?合|折合|折算(?:为|成)?|换算(?:为|成|后为)?|相当于|即|等于|也就是|=|i\.e\.,?|that is,?|equal to|equivalent to|(?:which (?:the report |it |we )?)?convert(?:s|ed) to|or)(?:约)?\s?$|^\s?=\s?$/iu;
/** `8,200 MWh, or 1.3 kWh per kilogram`: the amount for each of something, and no other unit of the whole. */
const RATE_BEHIND = /^\s?(?:per|an?|each|\/)\s?[A-Za-z]|^\s?\/\s?\p{Script=Han}/u;
const WATER = /用水|取水|耗水|排水|废水|污水|自来水|water/iu;
/** Units that mean one amount of water. */
const OF_WATER: ReadonlySet<string> = new Set(['volume', 'mass']);
const REACH = 400;
const MOST_BETWEEN = 12;
const SAME_THING = /同一|一致|相同|铭牌|同样|\bsame\b/iu;

/** One amount that two units make two of: a wrong conversion, or the same digits in units of different size. */
export function extractUnitClashes(report: Report): UnitClash[] {
  const { text } = report.view;
  const figures = cellsAndLines(report).flatMap(({ start, end }) =>
    measured(text.slice(start, end)).map((figure) => shiftFigure(figure, start)),
  );
  return [...conversions(text, figures), ...twins(text, figures), ...slips(text, figures)].map((clash) => ({
    ...clash,
    start: clash.first.start,
    end: clash.second.end,
  }));
}

type Clash = Pick<UnitClash, 'kind' | 'first' | 'second'>;

function conversions(content: string, figures: readonly Figure[]): Clash[] {
  return figures.flatMap((first, index) => {
    const second = figures[index + 1];
    if (!second?.unit || !first.unit || first.unit.name === second.unit.name) return [];
    if (!CONVERTED.test(content.slice(first.end, second.start))) return [];
    if (RATE_BEHIND.test(content.slice(second.end, second.end + 12))) return [];
    const water = WATER.test(content.slice(Math.max(0, first.start - 12), first.start));
    const ofWater = [first, second].every(({ unit }) => water && OF_WATER.has(unit?.dimension ?? ''));
    if (first.unit.dimension !== second.unit.dimension && !ofWater) return [];
    const [a, b] = ofWater ? [tonnes(first), tonnes(second)] : [baseValue(first), baseValue(second)];
    return isOff(a, b) ? [{ kind: 'conversion' as const, first, second }] : [];
  });
}

/** A cubic metre of water is a tonne. */
const tonnes = (figure: Figure): number =>
  figure.unit?.dimension === 'mass' ? baseValue(figure) / 1000 : baseValue(figure);

/** Off by more than rounding: conversions are rounded to some digits, never by a tenth. */
const isOff = (a: number, b: number): boolean => Math.abs(a - b) > 0.1 * Math.min(Math.abs(a), Math.abs(b));

/** `电机功率75kW ... 电机功率75W`: one name, one number, two units. */
function twins(content: string, figures: readonly Figure[]): Clash[] {
  const positive = figures.filter(({ value }) => value > 0);
  return positive.flatMap((first, index) => {
    const next = positive.slice(index + 1, index + 1 + MOST_BETWEEN);
    const second = next.find((other) => other.start - first.end <= REACH && isTwin(content, first, other));
    return second ? [{ kind: 'twin' as const, first, second }] : [];
  });
}

function isTwin(content: string, a: Figure, b: Figure): boolean {
  if (a.unit?.dimension !== b.unit?.dimension || a.unit?.name === b.unit?.name) return false;
  if (digitsOf(a) !== digitsOf(b) || baseValue(a) === baseValue(b)) return false;
  const names = [quantityName(content, a), quantityName(content, b)] as const;
  if (names.some((name) => name.length < 2)) return false;
  const said = SAME_THING.test(content.slice(Math.max(0, a.start - 40), b.end + 40));
  const kin = kinship(...names);
  if (said) return kin === 'same' || (kin === 'open' && isOneQuantity(...names));
  return kin === 'same' && names[0] === names[1] && a.raw.replace(/[^\d]/gu, '').length >= 2;
}

/** Digits that two amounts of one thing share only where one of them has the wrong unit. */
const TELLING_DIGITS = 3;
const SHARED_WORDS = 2;
const MOST_OF_DIGITS = 12;

/** `收购鲜叶182,500kg … 按鲜叶收购量1,825吨投料`: the digits of one amount ten or a hundred times as large. */
function slips(content: string, figures: readonly Figure[]): Clash[] {
  const told = figures.filter((figure) => significant(figure).length >= TELLING_DIGITS);
  const groups = groupBy(told, (figure) => `${figure.unit?.dimension} ${significant(figure)}`);
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2 || group.length > MOST_OF_DIGITS) return [];
    return group.flatMap((first, index) => {
      const second = group.slice(index + 1).find((other) => isSlip(content, first, other));
      return second &&
        !group.some(
          (other) => baseValue(other) === baseValue(first) && other.unit?.name === second.unit?.name,
        )
        ? [{ kind: 'slip' as const, first, second }]
        : [];
    });
  });
}

const significant = (figure: Figure): string =>
  String(digitsOf(figure))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');

/** Multiples of ten packs weigh as the digits of one, so that the words must name one amount. */
function isSlip(content: string, a: Figure, b: Figure): boolean {
  if (a.unit?.name === b.unit?.name || baseValue(a) === baseValue(b) || digitsOf(a) === digitsOf(b))
    return false;
  const [one, other] = [a, b].map((figure) => wordsAround(content, figure, ',;。:()\n', SLIP_REACH));
  if ([one, other].some((words = '') => EACH.test(words))) return false;
  const shared = termsOf(one ?? '').filter((term) => (other ?? '').toLowerCase().includes(term));
  return shared.length >= SHARED_WORDS;
}

const SLIP_REACH = 28;
const EACH = /每|单[袋件箱个包桶重]|袋装|标称|净含量|规格|\b(?:each|per|every|nominal)\b/iu;
const COMMON = /全年|年度|本年|共计|合计|总计|总量|数量|累计|记录|实际|统计|平均|年[上下]|\d+/gu;

/** Pairs of characters, and long words, that say what an amount is of. */
const termsOf = (words: string): string[] => [
  ...termsIn(words.replace(COMMON, ' '), { least: 5, common: /^(?:total|tonnes|during|about)$/iu }),
];

/** What is money or counted has its own rule, or no units of different size. */
const measured = (content: string): Figure[] =>
  scanFigures(content).filter(
    (figure) =>
      figure.unit !== null &&
      isSingleFigure(figure) &&
      !/^(?:count|money|people|ratio|time|duration|months|score|person)/u.test(figure.unit.dimension),
  );

const digitsOf = ({ raw }: Figure): number =>
  Number(/[\d,]+(?:\.\d+)?/u.exec(raw.normalize('NFKC'))?.[0].replaceAll(',', ''));
