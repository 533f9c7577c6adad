import type { ObjectiveStatement, Report } from '../../core/index.js';
import { readClaimed } from './claimed/index.js';
import { readCompared } from './compared.js';
import { readCounted } from './counted.js';
import type { Objectives } from './index.js';
import { readInstances } from './instances.js';
import { readListed } from './listed.js';
import { readMonthSeries } from './month-series.js';
import { readPerQuantities } from './per-quantities.js';
import { readStatements } from './statements.js';
import { readToldCounts } from './told-counts.js';
import { readTwoCountTargets } from './two-counts.js';

/** All readings of an aim beside a figure that is said to reach it, each figure once. */
export function readObjectiveStatements(
  report: Report,
  objectives: Objectives,
  tallied: readonly ObjectiveStatement[],
): ObjectiveStatement[] {
  const { targets, claims } = objectives;
  const told = [
    ...withTwoCounts(report, [
      ...readStatements(report),
      ...readListed(report),
      ...readCounted(report),
      ...readCompared(report),
    ]),
    ...readMonthSeries(report, targets),
    ...readInstances(report),
    ...readPerQuantities(report),
    ...readToldCounts(report, targets, claims),
    ...tallied,
  ];
  return [...told, ...readClaimed(report, objectives, told)];
}

/** With the targets that two counts of a statement are said to reach, where no other reader has told of them. */
function withTwoCounts(report: Report, told: readonly ObjectiveStatement[]): ObjectiveStatement[] {
  const known = new Set(told.map(({ target }) => target.start));
  return [...told, ...readTwoCountTargets(report).filter(({ target }) => !known.has(target.start))];
}
