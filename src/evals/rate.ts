import type { CaseScore } from './case-score.js';

/** So many of so many. `value` and the interval are null where nothing was there to count: unscored, never zero. */
export interface Rate {
  hits: number;
  total: number;
  /** 0..1 */
  value: number | null;
  /** Ends of the 95% Wilson score interval, 0..1. */
  low: number | null;
  high: number | null;
}

/** The 97.5% quantile of the standard normal distribution: two-sided 95%. */
const Z = 1.959963984540054;

/**
 * A proportion with its 95% Wilson score interval (E. B. Wilson, Journal of the American Statistical Association 22,
 * 1927, p. 209), which stays within 0..1 and is honest for few cases.
 */
export function rate(hits: number, total: number): Rate {
  if (total === 0) return { hits, total, value: null, low: null, high: null };
  const value = hits / total;
  const spread = (Z * Z) / total;
  const centre = (value + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((value * (1 - value)) / total + spread / (4 * total));
  // At none or all of them one end is exactly 0 or 1; rounding must not move it.
  return {
    hits,
    total,
    value,
    low: hits === 0 ? 0 : centre - half,
    high: hits === total ? 1 : centre + half,
  };
}

export interface Metric extends Rate {
  /** Name in the `evals` catalogue and in threshold files. */
  id: string;
  better: 'higher' | 'lower';
  /** True where it is shown and compared, but neither fails a gate nor makes a case one that is not right. */
  reported?: boolean;
}

export const metric = (
  id: string,
  hits: number,
  total: number,
  better: Metric['better'] = 'higher',
): Metric => ({
  id,
  better,
  ...rate(hits, total),
});

/**
 * A mean of scores from 0 to 1: `hits` is their sum, and the interval is that of the normal distribution, cut to 0..1.
 */
export function meanMetric(id: string, scores: readonly number[]): Metric {
  const total = scores.length;
  if (total === 0) return metric(id, 0, 0);
  const sum = scores.reduce((a, b) => a + b, 0);
  const value = sum / total;
  const variance = scores.reduce((a, b) => a + (b - value) ** 2, 0) / Math.max(1, total - 1);
  const half = Z * Math.sqrt(variance / total);
  return {
    id,
    better: 'higher',
    hits: Number(sum.toFixed(2)),
    total,
    value,
    low: Math.max(0, value - half),
    high: Math.min(1, value + half),
  };
}

/** One row of a breakdown: by kind, by rule, by document. */
export interface SliceRow extends Rate {
  name: string;
  /** Counted neither as hit nor as nothing: a label of which only one place was found. */
  partial: number;
}

export const sliceRow = (name: string, hits: number, total: number, partial = 0): SliceRow => ({
  name,
  partial,
  ...rate(hits, total),
});

export interface Slice {
  /** Name in the `evals` catalogue. */
  id: string;
  rows: SliceRow[];
}

/** One thing to look at: what was missed, what was wrongly reported. */
export interface Detail {
  /** Name in the `evals` catalogue: `missed`, `falseAlarm`, ... */
  kind: string;
  case: string;
  /** What in the case: a label, a rule, a clause. */
  subject: string;
  text: string;
  /** The passages that show it, best first. */
  passages?: Passage[];
}

/** A stretch of a text that a fault is about. */
export interface Passage {
  /** Where it stands, a name in the `evals` catalogue: `note`, `draft`, `report`, `found`. */
  where: string;
  /** Its number there: a note's id, a clause; empty where it has none. */
  place: string;
  text: string;
}

/** What scoring a suite gives, whatever the suite. */
export interface EvalScore {
  version: 1;
  suite: string;
  /** Cases of the folder. */
  cases: number;
  /** Cases whose run ended in a failure; what they should have found counts as missed. */
  failures: { case: string; reason: string }[];
  /** Cases that were not run; they count nowhere. */
  unscored: string[];
  metrics: Metric[];
  slices: Slice[];
  details: Detail[];
  caseScores: CaseScore[];
}
