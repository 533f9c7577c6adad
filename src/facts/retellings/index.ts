import type { Report, Retelling } from '../../core/index.js';
import { readOnlyOnes } from './only-ones.js';
import { readSharedMarks } from './shared-marks.js';

/** Pairs of sentences that date one thing differently. */
export const extractRetellings = (report: Report): Retelling[] => [
  ...readSharedMarks(report),
  ...readOnlyOnes(report),
];
