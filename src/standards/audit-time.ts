import type { StandardId } from '../core/index.js';
import { AUDIT_TIME_BANDS } from './data/audit-time.js';

/** Complexity of a management system's risk, as IAF MD5 grades it; QMS days do not depend on it. */
export type Complexity = 'high' | 'medium' | 'low' | 'limited';

/**
 * Days of stage 1 plus stage 2 for an initial audit by IAF MD5:2019 (CNAS-CC105:2020), before any adjustment.
 * `personnel` is the effective number of personnel. Null where the table says nothing: below 1, above its last
 * band, `limited` for OHSMS.
 */
export function auditTimeFor(
  standard: StandardId,
  personnel: number,
  complexity: Complexity = 'medium',
): number | null {
  const band = AUDIT_TIME_BANDS.find(({ from, to }) => personnel >= from && personnel <= to);
  if (!band) return null;
  const days =
    standard === 'QMS' ? band.qms : standard === 'EMS' ? band.ems[complexity] : band.ohsms[complexity];
  return days ?? null;
}
