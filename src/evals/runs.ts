import type { EvalScore } from './rate.js';

/** A case that could not be run to its end, and why. */
export interface Failed {
  name: string;
  failure: string;
}

/** Runs by the name of their case; of several runs of one case the last counts. */
export const runsByName = <R extends { name: string }>(runs: readonly R[]): ReadonlyMap<string, R> =>
  new Map(runs.map((run) => [run.name, run]));

/** The cases that have no result to score: those that failed and those that were never run. */
export function withoutResult(
  cases: readonly { name: string }[],
  runs: ReadonlyMap<string, { name: string } | Failed>,
): Pick<EvalScore, 'failures' | 'unscored'> {
  return {
    failures: cases.flatMap(({ name }) => {
      const run = runs.get(name);
      return run !== undefined && 'failure' in run ? [{ case: name, reason: run.failure }] : [];
    }),
    unscored: cases.map(({ name }) => name).filter((name) => !runs.has(name)),
  };
}
