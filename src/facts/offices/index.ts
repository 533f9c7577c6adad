import type { OfficeHolder, Report } from '../../core/index.js';
import { holdersEn } from './en.js';
import { teamLeaders } from './team.js';
import { holdersZh } from './zh.js';

/** Who is said to hold an office of which there is one, in reading order. */
export function extractOffices(report: Report): OfficeHolder[] {
  return [...teamLeaders(report), ...holdersZh(report), ...holdersEn(report)].sort(
    (a, b) => a.start - b.start,
  );
}

export { postsIn } from './posts-zh.js';
