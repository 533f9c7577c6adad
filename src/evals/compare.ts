import { differenceInterval, type Interval } from './bootstrap.js';
import { type CaseScore, type Count, sumCounts } from './case-score.js';
import type { EvalScore, Metric } from './rate.js';

/** `better` and `worse`: beyond the interval of the difference. `unclear`: different, within it. */
export type Change = 'better' | 'worse' | 'same' | 'unclear';

export interface MetricChange {
  id: string;
  better: Metric['better'];
  /** Over the cases that both runs have; null where they leave nothing to count. */
  before: number | null;
  after: number | null;
  /** `after - before`, with the 95% interval of it. */
  difference: number | null;
  interval: Interval | null;
  change: Change;
}

/** One case that did not come out as before. */
export interface CaseChange {
  case: string;
  better: string[];
  worse: string[];
}

export interface Comparison {
  /** How the earlier run calls itself. */
  against: string;
  /** Cases of both runs that are the same ones. */
  compared: number;
  /** Cases of only one run, or changed in between: they are compared with nothing. */
  added: string[];
  removed: string[];
  changed: string[];
  metrics: MetricChange[];
  /** Rows of a breakdown with hits before and none now: what no interval excuses, since nothing of it is left. */
  silent: { slice: string; row: string; before: number }[];
  cases: CaseChange[];
  /** True where nothing that gates is worse beyond its interval and nothing fell silent. */
  passed: boolean;
}

interface Pair {
  before: CaseScore;
  after: CaseScore;
}

const NOTHING: Count = [0, 0];
const shareOf = ([hits, total]: Count): number | null => (total === 0 ? null : hits / total);

/** Positive where `after` is better. */
const gainOf = (better: Metric['better'], difference: number): number =>
  better === 'higher' ? difference : -difference;

function changeOf(better: Metric['better'], difference: number | null, interval: Interval | null): Change {
  if (difference === null || interval === null) return 'same';
  const worst = better === 'higher' ? interval.high : -interval.low;
  const best = better === 'higher' ? interval.low : -interval.high;
  if (worst < 0) return 'worse';
  if (best > 0) return 'better';
  return difference === 0 ? 'same' : 'unclear';
}

function compareMetric({ id, better }: Pick<Metric, 'id' | 'better'>, pairs: readonly Pair[]): MetricChange {
  const countsOf = (side: keyof Pair) => pairs.map((pair) => pair[side].counts[id] ?? NOTHING);
  const before = shareOf(
    sumCounts(
      pairs.map((pair) => pair.before),
      id,
    ),
  );
  const after = shareOf(
    sumCounts(
      pairs.map((pair) => pair.after),
      id,
    ),
  );
  const difference = before === null || after === null ? null : after - before;
  const interval = difference === null ? null : differenceInterval(countsOf('before'), countsOf('after'));
  // What was scored before and is not any more has not passed.
  const change = before !== null && after === null ? 'worse' : changeOf(better, difference, interval);
  return { id, better, before, after, difference, interval, change };
}

function hitsByRow(cases: readonly CaseScore[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { groups } of cases)
    for (const [slice, counts] of Object.entries(groups))
      for (const [row, [hits]] of Object.entries(counts)) {
        const key = JSON.stringify([slice, row]);
        rows.set(key, (rows.get(key) ?? 0) + hits);
      }
  return rows;
}

function silentRows(pairs: readonly Pair[]): Comparison['silent'] {
  const now = hitsByRow(pairs.map(({ after }) => after));
  return [...hitsByRow(pairs.map(({ before }) => before))].flatMap(([key, before]) => {
    const [slice, row] = JSON.parse(key) as [string, string];
    return before > 0 && (now.get(key) ?? 0) === 0 ? [{ slice, row, before }] : [];
  });
}

function changedCase(metrics: readonly Pick<Metric, 'id' | 'better'>[], { before, after }: Pair): CaseChange {
  const gains = metrics.map(({ id, better }) => {
    const [old, now] = [shareOf(before.counts[id] ?? NOTHING), shareOf(after.counts[id] ?? NOTHING)];
    return { id, gain: old === null || now === null ? 0 : gainOf(better, now - old) };
  });
  return {
    case: after.case,
    better: gains.filter(({ gain }) => gain > 0).map(({ id }) => id),
    worse: gains.filter(({ gain }) => gain < 0).map(({ id }) => id),
  };
}

/**
 * Compares two runs of a suite case by case. Metrics that only one of them has are compared with nothing; a metric that
 * could be scored before and cannot now is worse.
 */
export function compareScores(before: EvalScore, after: EvalScore, against: string): Comparison {
  const old = new Map(before.caseScores.map((one) => [one.case, one]));
  const names = new Set(after.caseScores.map((one) => one.case));
  const both = after.caseScores.flatMap((one) => {
    const earlier = old.get(one.case);
    return earlier ? [{ before: earlier, after: one }] : [];
  });
  const pairs = both.filter((pair) => pair.before.hash === pair.after.hash);
  const known = new Set(before.metrics.map(({ id }) => id));
  const metrics = after.metrics
    .filter(({ id }) => known.has(id))
    .map((metric) => compareMetric(metric, pairs));
  const silent = silentRows(pairs);
  const gating = new Set(after.metrics.filter(({ reported }) => !reported).map(({ id }) => id));
  return {
    against,
    compared: pairs.length,
    added: after.caseScores.map((one) => one.case).filter((name) => !old.has(name)),
    removed: before.caseScores.map((one) => one.case).filter((name) => !names.has(name)),
    changed: both.filter((pair) => pair.before.hash !== pair.after.hash).map((pair) => pair.after.case),
    metrics,
    silent,
    cases: pairs
      .map((pair) =>
        changedCase(
          metrics.filter(({ id }) => gating.has(id)),
          pair,
        ),
      )
      .filter(({ better, worse }) => better.length + worse.length > 0),
    passed: silent.length === 0 && metrics.every(({ id, change }) => change !== 'worse' || !gating.has(id)),
  };
}
