import type { AmountClash, Report } from '../../core/index.js';
import { readAsLaidDown } from './as-laid-down.js';
import { readGrades } from './grades.js';
import { readNumbered } from './numbered.js';
import { readPolicies } from './policies.js';
import { readTenfold } from './tenfold.js';

/** What a thing has as long as it stands, told in two places with two values. */
export const extractPropertyClashes = (report: Report): AmountClash[] => [
  ...readTenfold(report),
  ...readAsLaidDown(report),
  ...readGrades(report),
  ...readNumbered(report),
  ...readPolicies(report),
];
