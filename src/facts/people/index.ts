import type { PersonClash, Report } from '../../core/index.js';
import { readLeaves } from './leaves.js';
import { readOutsiders } from './outsiders.js';
import { readUnqualified } from './qualified.js';
import { readVacancies } from './vacancies.js';

/** Statements about people of which not both can be true. */
export const readPersonClashes = (report: Report): PersonClash[] => [
  ...readLeaves(report),
  ...readVacancies(report),
  ...readUnqualified(report),
  ...readOutsiders(report),
];
