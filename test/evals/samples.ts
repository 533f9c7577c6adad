import { type CaseScore, type Count, metricsOf } from '../../src/evals/case-score.js';
import type { EvalScore } from '../../src/evals/index.js';

/** A score of one case each; `found` counts upwards, `faults` downwards. */
export function scoreOf(
  cases: Readonly<Record<string, Readonly<Record<string, Count>>>>,
  over: Partial<Pick<CaseScore, 'hash' | 'groups'>> = {},
): EvalScore {
  const caseScores = Object.entries(cases).map(
    ([name, counts]): CaseScore => ({ case: name, hash: 'h', groups: {}, ...over, counts }),
  );
  return {
    version: 1,
    suite: 'check',
    cases: caseScores.length,
    failures: [],
    unscored: [],
    metrics: metricsOf(
      [
        { id: 'recall', better: 'higher', kind: 'rate' },
        { id: 'nearMissHits', better: 'lower', kind: 'rate' },
      ],
      caseScores,
    ),
    slices: [],
    details: [],
    caseScores,
  };
}

/** So many cases of `hits` of `total` each. */
export const manyCases = (count: number, counts: (index: number) => Readonly<Record<string, Count>>) =>
  scoreOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, counts(index)])));
