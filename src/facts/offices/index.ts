import { type OfficeHolder, type Report, spansOverlap } from '../../core/index.js';
import { departmentHeadsEn } from './departments-en.js';
import { holdersEn } from './en.js';
import { projectManagers } from './project-managers.js';
import { headsInRows } from './rows.js';
import { teamLeaders } from './team.js';
import { holdersZh } from './zh.js';

/** Who is said to hold an office of which there is one, in reading order. */
export function extractOffices(report: Report): OfficeHolder[] {
  const worded = holdersZh(report);
  const isKnown = (one: OfficeHolder) =>
    worded.some((other) => other.person === one.person && other.of === one.of && spansOverlap(other, one));
  return [
    ...teamLeaders(report),
    ...worded,
    ...headsInRows(report).filter((one) => !isKnown(one)),
    ...holdersEn(report),
    ...departmentHeadsEn(report),
    ...projectManagers(report),
  ].sort((a, b) => a.start - b.start);
}

export { postsIn } from './posts-zh.js';
