import { matchesNear, type PersonRole, type Report } from '../../core/index.js';
import { personNameAt } from '../../entities/index.js';
import { statementAt } from './statement.js';

const DEPARTMENT = '[\\p{Script=Han}]{1,8}(?:部|科|室|车间|中心|处|站|库|办)';
const ROLES =
  '总经理|董事长|法定代表人|管理者代表|管代|总监|总工程师|总工|厂长|校长|院长|站长|店长|部长|经理|主任|科长|主管|负责人|处长|所长|班长|工段长|内审组长|内审员|检验员|质检员|安全员|采购员|仓管员|库管员|保管员|计量员|资料员|施工员|技术员|设计师|工程师|焊工|电工|司炉工|操作工|操作者|内勤|会计|出纳|记录员|实习审核员|内部审核员|审核员|员工代表|安全总监';
/** Every phrase below names one of them. */
const ROLE = new RegExp(ROLES, 'u');
/** A role, with or without its department, right before a name. */
const BEFORE = new RegExp(
  `(?<department>${DEPARTMENT})?(?<deputy>副|原|前|助理|代理)?(?<role>${ROLES})(?:为|是|由)?\\s{0,2}[::]?\\s{0,2}(?=[\\p{Script=Han}])`,
  'gu',
);
/** An office said to be held by somebody: `生产部部长由沈砚担任`. */
const HELD_BY = new RegExp(
  `(?<department>${DEPARTMENT})?(?<deputy>副|原|前)?(?<role>${ROLES})由(?=[\\p{Script=Han}]{2,4}担任)`,
  'gu',
);
const HELD = /由[\p{Script=Han}]{2,4}担任/u;
/** Where somebody works: `沈砚为研发部架构师`. */
const WORKS = new RegExp(
  `(?:为|系|是)(?<department>${DEPARTMENT})(?<role>[\\p{Script=Han}]{2,6}?)(?=[\\s,;。、)]|$)`,
  'gmu',
);
/** Somebody told to hold an office: `桑砚任品质部负责人`. */
const HOLDS = new RegExp(
  `(?:任|担任|出任|现任)(?:公司)?(?<department>${DEPARTMENT})?(?<role>${ROLES})`,
  'gu',
);
/** The audit team in its list, its table or its signatures: `伍见山(组长)`, `1 伍见山 组长`. */
const TEAM = /(?:\(|[\t |]{1,4})(?<role>组长|组员)(?=[)\t |\n]|$)/gmu;
/** The same with the word before the name: `组员 荆未央`; a list behind it is not read to its end. */
const TEAM_BEFORE =
  /(?<=^|[\s,;。:(])(?:审核组)?(?<role>组 {0,3}长|组 {0,3}员)[\s:]{1,3}(?=[\p{Script=Han}]{2,4})/gmu;
const TEAM_ROLE = '审核组成员';
/** A name with its department and role in brackets: `应晓岚(质检部经理)`. */
const AFTER = new RegExp(`[((](?<department>${DEPARTMENT})?(?<deputy>副)?(?<role>${ROLES})[))]`, 'gu');
const CHANGING =
  /接任|改任|前任|原任|离任|卸任|继任|变更|更换|调整|调任|新任|离职|接替|轮换|兼任|两名|各一名|分别|之一|等\d|A组|B组/u;
/** `没有人员调整` changes nobody. */
const UNCHANGED = /(?:没有|未|无)(?:发生|进行)?[^,。;]{0,8}?(?:变更|更换|调整|离职|轮换|接替)/gu;
/** Words of the sentence that ran into a department: `由质检部`. */
const LEAD = /^.*[由经和与向对在请是为的及据]/u;
/** Words that begin where a role ends but are no names. */
const NO_NAME =
  /^(?:及|和|与|等|对|的|在|负责|主持|批准|审核|组织|签|亲自|介绍|说明|陈述|确认|提供|现场|应|为|任|兼|均|能|已|了|向|进行|参加|姓名|职责|能力|培训|证|岗位|名单|共|数|代表|任命|审批|编制|以上|制定)/u;
const HEADER_REACH = 60;
const HEADER = new RegExp(
  `(?:受审核部门】?\\s?:?\\s?|【|^#{0,4}\\s?[一二三四五六七八九十]{1,2}、)(?<department>${DEPARTMENT})[\\s】((,]`,
  'u',
);
const NAME_REACH = 5;
/** The edge behind a name in a list or sentence. */
const EDGE =
  /^(?:[\s,;。、()/]|$|于|主持|负责|介绍|说明|陈述|签|在|为|任|兼|等|和|与|及|批准|审核|编制|确认|陪同|出席|参加|提供|回答|讲|称|说|表示|组织|担任|告知|签字|签名|签批|审批|经|被|交谈|面谈|访谈|沟通|反映|解释|带领|现场|当场|在场|到场|描述|提到|展示|出示|口述|签署|承诺|指出|同意|就|处)/u;

const STEM = /(?:^|[\s,;:。、由经])(?<stem>\p{Script=Han}{2,3})$/u;

/** The department as written; of `生产部长` it is 生产部. */
function departmentOf(match: RegExpExecArray): string {
  const written = (match.groups?.department ?? '').replace(LEAD, '');
  const role = match.groups?.role ?? '';
  if (written !== '' || !/^[部科处]长$/u.test(role)) return written;
  const stem = STEM.exec(match.input.slice(Math.max(0, match.index - 4), match.index))?.groups?.stem;
  return stem ? stem + role.charAt(0) : '';
}

function nameAt(text: string, start: number): string | null {
  if (NO_NAME.test(text.slice(start, start + 2))) return null;
  const end = personNameAt(text, start);
  if (end === null || end - start > NAME_REACH || !EDGE.test(text.slice(end, end + 2))) return null;
  return text.slice(start, end);
}

/** The department that a header names in the line before its people: `受审核部门:质检部 负责人:…`, `【质检部】 …`. */
function headedDepartment(text: string, start: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - HEADER_REACH), start);
  return HEADER.exec(line)?.groups?.department ?? '';
}

/** The name of two to four characters that ends at an offset and begins after an edge. */
function nameBefore(text: string, end: number): { name: string; start: number } | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0 || !/[\s:,;。、)由经与和及]/u.test(text[start - 1] ?? '\n')) continue;
    if (personNameAt(text, start) === end) return { name: text.slice(start, end), start };
  }
  return null;
}

/** People with the roles that stand beside their names. */
export function extractPeople(report: Report): PersonRole[] {
  const { text } = report.view;
  const make = (match: RegExpExecArray, name: string, start: number, end: number): PersonRole => ({
    start,
    end,
    name,
    role: (match.groups?.deputy ?? '') + (match.groups?.role ?? ''),
    department: departmentOf(match) || headedDepartment(text, start),
    changing: CHANGING.test(statementAt(text, { start, end }).replace(match[0], '').replace(UNCHANGED, '')),
  });
  const before = [...matchesNear(text, ROLE, BEFORE), ...matchesNear(text, HELD, HELD_BY)].flatMap(
    (match) => {
      const at = match.index + match[0].length;
      const name = nameAt(text, at);
      const lead = Math.max(0, (match.groups?.department ?? '').length - departmentOf(match).length);
      return name ? [make(match, name, match.index + lead, at + name.length)] : [];
    },
  );
  const after = [...text.matchAll(AFTER), ...text.matchAll(WORKS), ...text.matchAll(HOLDS)].flatMap(
    (match) => {
      const found = nameBefore(text, match.index);
      return found ? [make(match, found.name, found.start, match.index + match[0].length)] : [];
    },
  );
  const team = [...text.matchAll(TEAM)].flatMap((match) => {
    const found = nameBefore(text, match.index);
    const closed = text[match.index + match[0].length] === ')' ? 1 : 0;
    return found ? [make(match, found.name, found.start, match.index + match[0].length + closed)] : [];
  });
  const lists = [...text.matchAll(TEAM_BEFORE)].flatMap((match) => {
    const at = match.index + match[0].length;
    const name = nameAt(text, at);
    return name ? [{ ...make(match, name, match.index, at + name.length), role: TEAM_ROLE }] : [];
  });
  return [...before, ...after, ...team, ...lists].sort((a, b) => a.start - b.start);
}
