import { rememberFor } from '../../core/index.js';
import { ByValue, sizesOf } from './by-value.js';
import type { Line } from './evidence.js';
import { baseOf, type Quantity } from './quantity.js';

/** `same`: value and unit agree; `unit`: the digits agree, the units do not. */
export type Match = 'same' | 'unit' | null;

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

/** A rate whose `per` only one of them writes out is still the same unit. */
const sameUnit = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** `1186万kWh 计划1200`: the bare number takes the magnitude of the figure beside it. */
const sharesScale = (q: Quantity, n: Quantity): boolean => q.scale !== 1 || n.scale !== 1;

/** `9分` is a score or a time; notes leave that open. */
const isMinutes = (a: Quantity, b: Quantity): boolean =>
  [a, b].some((q) => q.measure.spelling === '分') &&
  [a, b].some((q) => q.measure.dimension === 'time' && q.measure.factor === 60);

/** `4个点` are points of a rate or places; beside a count they are places. */
const arePlaces = (a: Quantity, b: Quantity): boolean =>
  [a, b].some((q) => q.measure.spelling === '个点') && [a, b].some((q) => q.measure.dimension === 'count');

function matchValue(q: Quantity, value: number, n: Quantity, noted: number): Match {
  const [a, b] = [q.measure.dimension, n.measure.dimension];
  if (a === null || b === null) {
    const bare = a === null ? q : n;
    const share = (a === 'ratio' || b === 'ratio') && bare.decimals > 0;
    const scaled = a === null ? near(value, noted / n.scale) : near(value / q.scale, noted);
    const spelled =
      bare.scale !== 1 &&
      near(a === null ? noted * n.measure.factor : value * q.measure.factor, a === null ? value : noted);
    return near(value, noted) ||
      spelled ||
      (scaled && sharesScale(q, n)) ||
      (share && near(baseOf(q, value), baseOf(n, noted)))
      ? 'same'
      : null;
  }
  if (a !== b && (isMinutes(q, n) || arePlaces(q, n)) && near(value, noted)) return 'same';
  if (a === b && near(baseOf(q, value), baseOf(n, noted))) return 'same';
  if (a !== b && sameUnit(a, b) && near(value * q.measure.numerator, noted * n.measure.numerator))
    return 'same';
  return near(value, noted) ? 'unit' : null;
}

/** Most figures have nothing in common, which is soon seen. */
function mayMatch(q: Quantity, n: Quantity): boolean {
  const noted = sizesOf(n);
  for (const a of sizesOf(q))
    for (const b of noted)
      if (Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9)) return true;
  return false;
}

const rank = (match: Match): number => (match === 'same' ? 2 : match === 'unit' ? 1 : 0);

/** Whether a figure of the narrative may stand for a figure of the notes. Ranges match by either end. */
export function matchQuantity(q: Quantity, n: Quantity): Match {
  if (q.tolerance !== null && n.tolerance !== q.tolerance) return null;
  if (!mayMatch(q, n)) return null;
  const ends = n.upper === null ? [n.value] : [n.value, n.upper];
  const lower =
    ends.map((end) => matchValue(q, q.value, n, end)).sort((x, y) => rank(y) - rank(x))[0] ?? null;
  if (q.upper === null || lower === null) return lower;
  const upper =
    ends.map((end) => matchValue(q, q.upper ?? end, n, end)).sort((x, y) => rank(y) - rank(x))[0] ?? null;
  return rank(upper) < rank(lower) ? upper : lower;
}

export interface Candidate {
  line: Line;
  quantity: Quantity;
  index: number;
}

const figuresOf = rememberFor(
  (lines: readonly Line[]) =>
    new ByValue(
      lines.flatMap((line) =>
        line.quantities.map((quantity, index): Candidate => ({ line, quantity, index })),
      ),
      ({ quantity }) => quantity,
    ),
);

/** The figures of lines that a figure may stand for, with the same value and unit, and those that differ in unit only. */
export function candidatesFor(q: Quantity, lines: readonly Line[]): Record<'same' | 'unit', Candidate[]> {
  const found: Record<'same' | 'unit', Candidate[]> = { same: [], unit: [] };
  for (const candidate of figuresOf(lines).near(q)) {
    const match = matchQuantity(q, candidate.quantity);
    if (match) found[match].push(candidate);
  }
  if (q.upper !== null && found.same.length === 0) found.same.push(...endsFor(q, lines));
  return found;
}

/** The two ends of a range that the notes give apart (`25 -> 30 mm`, a series of readings). */
function endsFor(q: Quantity, lines: readonly Line[]): Candidate[] {
  const told = [q.value, q.upper ?? q.value].map((value) => ({ ...q, value, upper: null }));
  return lines.flatMap((line) => {
    const ends = told.map((end) => line.quantities.findIndex((n) => matchQuantity(end, n) === 'same'));
    return ends.every((index) => index >= 0)
      ? ends.flatMap((index) =>
          line.quantities[index] ? [{ line, quantity: line.quantities[index], index }] : [],
        )
      : [];
  });
}
