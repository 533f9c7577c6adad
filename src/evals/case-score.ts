import { createHash } from 'node:crypto';
import { type Metric, meanMetric, metric } from './rate.js';

/** Hits and what they are counted of. A share of one case (a reciprocal rank) is so much of one. */
export type Count = readonly [hits: number, total: number];

/** What one case adds to every metric: enough to add metrics up again, to resample and to compare runs case by case. */
export interface CaseScore {
  case: string;
  /** Of the case itself: two runs are compared on cases of the same hash only. */
  hash: string;
  /** By metric; those that the case says nothing about are left out. */
  counts: Readonly<Record<string, Count>>;
  /** By breakdown, then by its rows: `{ byRule: { "nc-count": [2, 2] } }`. */
  groups: Readonly<Record<string, Readonly<Record<string, Count>>>>;
}

export interface MetricDefinition {
  /** Name in the `evals` catalogue and in threshold files. */
  id: string;
  better: Metric['better'];
  /** `mean`: every case brings a score from 0 to 1 instead of hits. */
  kind: 'rate' | 'mean';
  /** See `Metric`. */
  reported?: true;
}

/** Tells whether a case is still the same one: changes with its note, its report or its labels. */
export const caseHash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/** Hits and total of one metric over cases. */
export function sumCounts(cases: readonly CaseScore[], id: string): Count {
  let [hits, total] = [0, 0];
  for (const { counts } of cases) {
    const [caseHits, caseTotal] = counts[id] ?? [0, 0];
    hits += caseHits;
    total += caseTotal;
  }
  return [hits, total];
}

/** The metrics of a suite, added up over its cases. */
export function metricsOf(definitions: readonly MetricDefinition[], cases: readonly CaseScore[]): Metric[] {
  return definitions.map(({ id, better, kind, reported }) => {
    const shown = reported ? { reported } : {};
    if (kind === 'rate') return { ...metric(id, ...sumCounts(cases, id), better), ...shown };
    const scores = cases.flatMap(({ counts }) => {
      const [hits, total] = counts[id] ?? [0, 0];
      return total > 0 ? [hits / total] : [];
    });
    return { ...meanMetric(id, scores), better, ...shown };
  });
}

/** Counts of a case as pairs of a name and whether it is a hit. */
export function tally(seen: Iterable<readonly [name: string, hit: boolean]>): Record<string, Count> {
  const counts: Record<string, [number, number]> = {};
  for (const [name, hit] of seen) {
    const count = counts[name] ?? [0, 0];
    counts[name] = [count[0] + Number(hit), count[1] + 1];
  }
  return counts;
}
