import { baseValue, type Comparison, type Figure, sameDimension } from '../../core/index.js';
import type { Candidate } from './candidates.js';
import { longestRun } from './grams.js';
import { type Details, detailsOf, type Statement } from './statements.js';

/** A pair of statements with all that its traits are read from. */
export interface Pairing extends Candidate {
  a: Statement;
  b: Statement;
  /** The closest that either comes to any other statement. */
  closestA: number;
  closestB: number;
  /** Statements in all. */
  of: number;
  english: boolean;
}

/** Units of a statement that are looked at for runs; what comes after is seldom what it is about. */
const LONGEST_COMPARED = 90;

const intersect = <T>(a: Iterable<T>, b: { has(item: T): boolean }): T[] =>
  [...a].filter((item) => b.has(item));
const differing = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  a.size + b.size - 2 * intersect(a, b).length;

const figureKey = (figure: Figure): string => `${baseValue(figure)} ${figure.unit?.dimension ?? ''}`;

const BROKEN: Readonly<Record<Comparison, (value: number, limit: number) => boolean>> = {
  '>=': (value, limit) => value < limit,
  '<=': (value, limit) => value > limit,
  '>': (value, limit) => value <= limit,
  '<': (value, limit) => value >= limit,
};

/** Plain values of one statement outside what the other asks for in the same dimension. */
const outside = (limits: readonly Figure[], values: readonly Figure[]): number =>
  limits.reduce(
    (sum, limit) =>
      sum +
      values.filter((value) => {
        if (value.comparison !== null || value.unit === null || limit.unit === null) return false;
        if (!sameDimension(value, limit)) return false;
        if (limit.comparison) return BROKEN[limit.comparison](baseValue(value), baseValue(limit));
        if (limit.upper === null) return false;
        const base = baseValue(value);
        return base < baseValue(limit) || base > baseValue({ value: limit.upper, unit: limit.unit });
      }).length,
    0,
  );

const CONTEXT = 6;
const before = ({ text }: Statement, { start }: Figure): ReadonlySet<string> =>
  new Set(text.slice(Math.max(0, start - CONTEXT), start).replace(/[\s,.:;，。：；、]/gu, ''));

interface Likest {
  /** Characters shared before two differing figures of one dimension, at most. */
  shared: number;
  /** The smaller figure over the larger. */
  ratio: number;
}

function likestFigures({ a, b }: Pairing, onlyA: readonly Figure[], onlyB: readonly Figure[]): Likest {
  let best: Likest = { shared: 0, ratio: 0 };
  for (const one of onlyA)
    for (const other of onlyB) {
      if (!sameDimension(one, other)) continue;
      const shared = intersect(before(a, one), before(b, other)).length;
      if (shared <= best.shared) continue;
      const [small = 0, large = 1] = [Math.abs(baseValue(one)), Math.abs(baseValue(other))].sort(
        (x, y) => x - y,
      );
      best = { shared, ratio: small / Math.max(large, 1e-9) };
    }
  return best;
}

const whether = (fact: boolean): number => (fact ? 1 : 0);
const either = (a: number, b: number): number => whether(a > 0 !== b > 0);

/** Days apart in the order of the text: 1 where the later statement tells of later days, -1 of earlier, else 0. */
function orderOf(a: Details, b: Details): number {
  const [lastA, firstB] = [a.dates.at(-1), b.dates[0]];
  const [firstA, lastB] = [a.dates[0], b.dates.at(-1)];
  if (!lastA || !firstB || !firstA || !lastB) return 0;
  return whether(dayKey(lastA) < dayKey(firstB)) - whether(dayKey(firstA) > dayKey(lastB));
}
const dayKey = (date: string): number => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year * 400 + month * 32 + day;
};

function figureTraits(pair: Pairing): number[] {
  const [a, b] = [detailsOf(pair.a), detailsOf(pair.b)];
  const [keysA, keysB] = [new Set(a.figures.map(figureKey)), new Set(b.figures.map(figureKey))];
  const onlyA = a.figures.filter((figure) => !keysB.has(figureKey(figure)));
  const onlyB = b.figures.filter((figure) => !keysA.has(figureKey(figure)));
  const unitsA = new Set(onlyA.flatMap(({ unit }) => unit?.dimension ?? []));
  const unitsB = new Set(onlyB.flatMap(({ unit }) => unit?.dimension ?? []));
  const { shared, ratio } = likestFigures(pair, onlyA, onlyB);
  return [
    a.figures.length,
    b.figures.length,
    intersect(keysA, keysB).length,
    onlyA.length,
    onlyB.length,
    intersect(unitsA, unitsB).length,
    shared,
    ratio,
    outside(a.figures, b.figures) + outside(b.figures, a.figures),
  ];
}

function dateTraits(pair: Pairing): number[] {
  const [a, b] = [detailsOf(pair.a), detailsOf(pair.b)];
  const [datesA, datesB] = [new Set(a.dates), new Set(b.dates)];
  const shared = intersect(datesA, datesB).length;
  return [
    datesA.size,
    datesB.size,
    shared,
    differing(datesA, datesB),
    whether(datesA.size > 0 && datesB.size > 0 && shared === 0),
    orderOf(a, b),
    intersect(a.years, b.years).length,
    differing(a.years, b.years),
    whether(a.years.size > 0 && b.years.size > 0 && intersect(a.years, b.years).length === 0),
  ];
}

const namedTraits = (a: Details, b: Details): number[] => [
  intersect(a.codes, b.codes).length,
  differing(a.codes, b.codes),
  intersect(a.titles, b.titles).length,
  differing(a.titles, b.titles),
];

function wordTraits({ a, b, closeness, closestA, closestB }: Pairing): number[] {
  const shared = intersect(a.weights.keys(), b.weights)
    .map((gram) => a.weights.get(gram) ?? 0)
    .sort((x, y) => y - x);
  const weight = shared.reduce((sum, value) => sum + value, 0);
  const [partA, partB] = [weight / (a.weight || 1), weight / (b.weight || 1)];
  return [
    closeness,
    closeness / closestA,
    closeness / closestB,
    weight,
    partA,
    partB,
    Math.max(partA, partB),
    Math.min(partA, partB),
    shared[0] ?? 0,
    shared[1] ?? 0,
    shared[2] ?? 0,
    shared.length,
    longestRun(a.units.slice(0, LONGEST_COMPARED), b.units.slice(0, LONGEST_COMPARED)).length,
    a.units.length,
    b.units.length,
    ...namedTraits(detailsOf(a), detailsOf(b)),
  ];
}

function markTraits(pair: Pairing): number[] {
  const [a, b] = [detailsOf(pair.a), detailsOf(pair.b)];
  const counts = a.marks.map((count, at) => [count, b.marks[at] ?? 0] as const);
  return [
    ...a.marks,
    ...b.marks,
    ...counts.map(([one, other]) => either(one, other)),
    ...counts.map(([one, other]) => Math.max(one, other)),
  ];
}

function placeTraits({ a, b, first, second, of, english }: Pairing): number[] {
  return [
    whether(a.kind === 'row'),
    whether(b.kind === 'row'),
    whether(a.kind === 'heading'),
    whether(b.kind === 'heading'),
    whether(a.section === b.section),
    whether(a.line === b.line),
    b.line - a.line,
    first / of,
    second / of,
    (second - first) / of,
    whether(english),
  ];
}

const leaningTraits = ({ a, b }: Pairing): number[] => [
  a.leaning,
  b.leaning,
  Math.min(a.leaning, b.leaning),
  Math.max(a.leaning, b.leaning),
  a.leaning * b.leaning,
];

/** What the trees of `src/standards/data/opposed-trees.ts` look at, in the order in which they were learnt. */
export const traitsOf = (pair: Pairing): number[] => [
  ...wordTraits(pair),
  ...figureTraits(pair),
  ...dateTraits(pair),
  ...markTraits(pair),
  ...placeTraits(pair),
  ...leaningTraits(pair),
];
