import type { CaseScore, Count } from './case-score.js';

/** Ends of a 95% interval. */
export interface Interval {
  low: number;
  high: number;
}

/** Resamples behind every interval. */
export const RESAMPLES = 2000;
/** The same cases give the same interval, on every machine. */
export const SEED = 20_260_101;

/** Pseudo-random numbers, 0 <= x < 1, the same for the same seed: "mulberry32" of T. Ettinger (public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The value below which so much of a sorted list lies, between two neighbours in proportion (R's type 7). */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? 0;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * The percentile interval of a statistic over so many cases (B. Efron, R. Tibshirani, An Introduction to the Bootstrap,
 * 1993, ch. 13): whole cases are drawn again with replacement, since what stands in one report hangs together.
 * `statistic` gets the places of the drawn cases, and is null where these leave nothing to count; such draws are left
 * out. Null where there is no case, or nothing could ever be counted.
 */
function bootstrap(size: number, statistic: (drawn: Uint32Array) => number | null): Interval | null {
  if (size === 0) return null;
  const random = seededRandom(SEED);
  const drawn = new Uint32Array(size);
  const values: number[] = [];
  for (let round = 0; round < RESAMPLES; round++) {
    for (let i = 0; i < size; i++) drawn[i] = Math.floor(random() * size);
    const value = statistic(drawn);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

const NOTHING: Count = [0, 0];

/** Share over drawn cases: hits over totals, both added up; null where there is no total. */
function share(counts: readonly Count[], drawn: Uint32Array): number | null {
  let hits = 0;
  let total = 0;
  for (const index of drawn) {
    const [caseHits, caseTotal] = counts[index] ?? NOTHING;
    hits += caseHits;
    total += caseTotal;
  }
  return total === 0 ? null : hits / total;
}

/** The interval of a metric when whole cases are drawn again. */
export function caseInterval(cases: readonly CaseScore[], id: string): Interval | null {
  const counts = cases.flatMap((one) => (one.counts[id] ? [one.counts[id]] : []));
  return bootstrap(counts.length, (drawn) => share(counts, drawn));
}

/**
 * The interval of the difference `after - before` of a metric: each draw takes the same cases on both sides, so that
 * what makes a case hard cancels out. Both lists hold the same cases in the same order.
 */
export function differenceInterval(before: readonly Count[], after: readonly Count[]): Interval | null {
  return bootstrap(before.length, (drawn) => {
    const [old, now] = [share(before, drawn), share(after, drawn)];
    return old === null || now === null ? null : now - old;
  });
}
