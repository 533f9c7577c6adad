import type { Declaration, Report, Sentence } from '../../core/index.js';
import { clauseBlockAt, departmentScope } from '../context.js';
import type { Match } from './words.js';

/** Evidence of a record table belongs to the department of its block; null outside and for leadership. */
function blockDepartment(report: Report, sentence: Sentence): string | null {
  const scope = departmentScope(clauseBlockAt(report, sentence.start)?.department ?? '');
  return scope.level === 'department' ? scope.name : null;
}

type Where = Pick<Declaration, 'department' | 'within'>;

export const whereFound = (report: Report, sentence: Sentence): Where => ({
  department: blockDepartment(report, sentence),
  within: null,
});

const OWN_DEPARTMENT = /本部门|该部门|部门内|本车间|本项目部|现场目前/u;
const WHOLE_ORGANISATION =
  /公司|组织|企业|单位|受审核方|全厂|厂内|我厂|学校|医院|体系|organi[sz]ation|company/iu;
/** `销售部不涉及特种设备`, `the sales office has no ...`: whom a denial names right before it. */
const NAMED =
  /(?<zh>[\p{Script=Han}]{2,8}(?:部|车间|科|室|组|班|分厂|厂区|社区|项目|小区|大厦|门店|工地|标段|仓库))(?:作业|目前|现场|均|也)?$|\bthe (?<en>[a-z]+ (?:office|department|shop|team|section)) (?:has|have|uses|carries out)\s?$/iu;

/** `No drill took place at the warehouse`: a part of the organisation named after what is denied there. */
const PLACE_AFTER =
  /^[a-z ]{0,24}\b(?:at|in|by|for) (?:the|our|its) (?<place>(?:[A-Za-z][a-z-]* ){1,2}(?:site|department|hall|plant)|(?:[A-Za-z][a-z-]* ){0,2}(?:office|warehouse|shop|workshop|store|depot|branch|laboratory|kitchen)|plant [A-Z\d]+)\b|^[a-z ]{0,24}\b(?:at|in) (?<town>(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q\d)[A-Z][\p{L}]+(?: [A-Z\d]\w*)?)/u;

/** A denial speaks for a department alone only where it says so, or names it. */
export function whomDenied(report: Report, sentence: Sentence, content: string, match: Match): Where {
  const before = content.slice(0, match.index);
  const groups = NAMED.exec(before)?.groups;
  const named = groups?.zh ?? groups?.en;
  if (named !== undefined && !/本部$|全部$|内部$|[各本]项目$|所有|全部项目|^各|^[每全]/u.test(named))
    return { department: named, within: null };
  const after = PLACE_AFTER.exec(content.slice(match.end))?.groups;
  const place = after?.place ?? after?.town;
  if (place !== undefined) return { department: place.toLowerCase(), within: null };
  const own = blockDepartment(report, sentence);
  if (OWN_DEPARTMENT.test(content)) return { department: own, within: null };
  return { department: null, within: WHOLE_ORGANISATION.test(before) ? null : own };
}
