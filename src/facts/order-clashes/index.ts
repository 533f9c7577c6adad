import type { OrderClash, Report } from '../../core/index.js';
import { readLaterBases } from './basis.js';
import { readClosedEarly } from './closed-early.js';
import { readDeparted } from './departed.js';
import { readEarlyIssues } from './early-issues.js';
import { readFirstSupplies } from './first-supplies.js';
import { readWithdrawn } from './withdrawn.js';

/** Two dated statements, the order of which cannot be as a third says or as their nature wants it. */
export const extractOrderClashes = (report: Report): OrderClash[] => [
  ...readFirstSupplies(report),
  ...readWithdrawn(report),
  ...readDeparted(report),
  ...readClosedEarly(report),
  ...readEarlyIssues(report),
  ...readLaterBases(report),
];
