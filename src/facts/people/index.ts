import type { PersonClash, Report } from '../../core/index.js';
import { readAbsentAuditors } from './absent-auditors.js';
import { readLeaves } from './leaves.js';
import { readOutsiders } from './outsiders.js';
import { readUnqualified } from './qualified.js';
import { readStarters } from './starters.js';
import { readTenures } from './tenures.js';
import { readVacancies } from './vacancies.js';

/** Statements about people of which not both can be true. */
export function readPersonClashes(report: Report): PersonClash[] {
  const unqualified = readUnqualified(report);
  const told = new Set(unqualified.flatMap(({ places }) => places.map(({ start }) => start)));
  return [
    ...readLeaves(report),
    ...readVacancies(report),
    ...unqualified,
    ...readStarters(report).filter(({ places }) => !places.some(({ start }) => told.has(start))),
    ...readOutsiders(report),
    ...readTenures(report),
    ...readAbsentAuditors(report),
  ];
}
