import type { Report, SystemStatement } from '../../core/index.js';
import { readAudited } from './audited.js';
import { readDecisions } from './decisions.js';
import { readLeftOut } from './left-out.js';

/** What the report says of whole management systems: audited, left out, recommended, found to conform, postponed. */
export const extractSystems = (report: Report): SystemStatement[] =>
  [...readAudited(report), ...readLeftOut(report), ...readDecisions(report)].sort(
    (a, b) => a.start - b.start,
  );
