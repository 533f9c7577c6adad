import { type Figure, type Limit, scanFigures } from '../../core/index.js';

/** A run of values of one quantity: `0.06、0.08、0.10 mm`. */
export interface Reading {
  values: Figure[];
  start: number;
  end: number;
  unit: Figure['unit'];
}

const JOINT = /^\s?(?:[、,/]|和|及|与|and|,\s?and)\s?$/u;
/** Things, heads, money and dates are no readings. */
const READABLE: ReadonlySet<string> = new Set([
  'mass',
  'length',
  'area',
  'volume',
  'time',
  'temperature',
  'pressure',
  'concentration',
  'air-concentration',
  'level',
  'power',
  'voltage',
  'current',
  'resistance',
  'torque',
  'hardness',
  'speed',
  'rotation',
  'ratio',
]);

/** Runs of values that no words make a limit; a list may name its unit once, with its last value. */
export function readReadings(content: string, limits: readonly Limit[]): Reading[] {
  const figures = scanFigures(content).filter(
    (figure) =>
      figure.comparison === null &&
      figure.upper === null &&
      !figure.approximate &&
      (figure.unit === null || READABLE.has(figure.unit.dimension)) &&
      !limits.some((limit) => figure.start < limit.end && limit.start < figure.end),
  );
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const last = runs.at(-1)?.at(-1);
    const joined = last && JOINT.test(content.slice(last.end, figure.start)) && joins(last, figure);
    if (joined) runs.at(-1)?.push(figure);
    else runs.push([figure]);
  }
  return runs.flatMap((values) => {
    const [first] = values;
    const last = values.at(-1);
    return first && last ? [{ values, start: first.start, end: last.end, unit: last.unit }] : [];
  });
}

const joins = (last: Figure, next: Figure): boolean =>
  last.unit === null || next.unit === null || last.unit.name === next.unit.name;

/** One dimension on both sides; bare decimals take the unit of their requirement. */
export function comparable(reading: Reading, limit: Limit): boolean {
  if (reading.unit && limit.unit) return reading.unit.dimension === limit.unit.dimension;
  return (
    reading.unit === null && (limit.unit === null || reading.values.some(({ decimals }) => decimals > 0))
  );
}
