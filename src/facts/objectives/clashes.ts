import type { ObjectiveClash, ObjectiveResult, ObjectiveTarget, Report } from '../../core/index.js';
import { readCompanyAims } from './company-aims.js';
import { readSurveyScores } from './survey-scores.js';
import { readTellings } from './tellings.js';

/** What running text says of objectives against what is known of them, each place once. */
export function readObjectiveClashes(
  report: Report,
  targets: readonly ObjectiveTarget[],
  results: readonly ObjectiveResult[],
): ObjectiveClash[] {
  const told = readTellings(report, targets, results);
  const places = new Set(told.flatMap(({ first, second }) => [first.start, second.start]));
  return [
    ...told,
    ...[...readCompanyAims(report, targets), ...readSurveyScores(report, results)].filter(
      ({ first, second }) => !(places.has(first.start) && places.has(second.start)),
    ),
  ];
}
