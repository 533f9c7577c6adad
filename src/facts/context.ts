import { type ClauseBlock, innermostAt, type ObjectiveScope, type Report } from '../core/index.js';

/** Departments that speak for the whole organisation. */
const LEADERSHIP = /^(?:管理层|领导层|最高管理者|总经理|公司|高层|决策层)/u;

export const ORGANISATION: ObjectiveScope = { level: 'organisation', name: '' };

export const departmentScope = (name: string): ObjectiveScope =>
  name === '' || LEADERSHIP.test(name) ? ORGANISATION : { level: 'department', name: name.toLowerCase() };

/** The clause an offset belongs to, as written in the block's heading or row; null where unknown. */
export const clauseBlockAt = (report: Report, offset: number): ClauseBlock | undefined =>
  innermostAt(report.clauseBlocks, offset);
