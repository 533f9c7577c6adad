import { type Report, type Span, spanOf } from '../../core/index.js';

/** Somebody with the department, shift or team he belongs to. */
export interface Member extends Span {
  name: string;
  department: string;
}

export const UNIT = '(?:部|科|室|车间|中心|处|站|库|办|班|队)';
const DEPARTMENT = `[\\p{Script=Han}]{1,8}?${UNIT}`;
const NAME = '\\p{Script=Han}{2,4}';
const EDGE = '(?<=^|[\\s,;。:、—|)】])';
const POST =
  '(?:副?(?:部长|科长|处长|站长|主任|经理|主管|班长|队长|负责人|厂长)|(?:[\\p{Script=Han}]{0,4}(?:工程师|技术员|职员|员工|人员|干事|专员|[管检计保安采质化]\\p{Script=Han}{0,2}员)))';
const SINCE = '(?:自[^,。;\\n]{4,14}起(?:开始)?)?';
/** Shapes of one person beside his department. */
const SHAPES: readonly RegExp[] = [
  // `霍岚(生产部)`, `岑溪(所属部门:销售部)`
  new RegExp(
    `${EDGE}(?<name>${NAME})\\((?:所[属在]部门|部门|来自|隶属)?:?(?<department>${DEPARTMENT})[^()\\n]{0,6}\\)`,
    'gmu',
  ),
  // `常棣,供应科科长`, `申屠雪,任职:安环部部长`
  new RegExp(
    `${EDGE}(?<name>${NAME}),(?:现|本职)?(?:任职?|职务|担任|系|为|是)?:?(?<department>${DEPARTMENT})(?:的)?${POST}`,
    'gmu',
  ),
  // `尚青霜自2023年12月起任仓储部经理`, `苏木来自质检科`
  new RegExp(
    `${EDGE}(?:内审员)?(?<name>${NAME})${SINCE}(?:现任|担任|出任|任|来自|属于|隶属于?|所在部门为|所属部门为)(?<department>${DEPARTMENT})(?:的)?(?:${POST}|(?=[,;。\\s]|$))`,
    'gmu',
  ),
  // `质检科经理霍岚,本科`
  new RegExp(
    `(?<department>${DEPARTMENT})(?:的)?(?:部长|科长|处长|站长|主任|经理|主管|班长|队长|负责人)\\s?(?<name>${NAME})(?=[,;。、(|\\s]|$)`,
    'gmu',
  ),
  // `**质检科**(负责人:霍岚)`, `二、质检科(部门负责人:霍岚,陪同:…)`
  new RegExp(
    `(?<department>${DEPARTMENT})\\*{0,2}\\s?\\((?:部门)?(?:负责人|主管|部长|经理|科长|主任)\\s?:\\s?(?<name>${NAME})(?=[),;、\\s])`,
    'gmu',
  ),
  // `受审核部门:质检科 主管领导:霍岚`
  new RegExp(
    `受审核?部门\\s?:\\s?(?<department>${DEPARTMENT})[\\s,/|]{1,6}(?:主管领导|部门负责人|负责人|部门主管)\\s?:\\s?(?<name>${NAME})(?=[\\s,;/|(]|$)`,
    'gmu',
  ),
];
/** `维修班共4人(晏殊同、江蓠)`: everybody of a department. */
const CREW = new RegExp(
  `(?<department>${DEPARTMENT})(?:现|共|有|成员|人员){0,2}\\s?(?:\\d{1,3}人)?(?:\\(|:)(?<names>${NAME}(?:[、,/]${NAME}){1,15})\\)?`,
  'gu',
);
/** Behind a department in a plan of audits stand those who audit it. */
const PLANNED = /(?:内审|审核)(?:实施)?(?:计划|日程|分工|安排)/u;
/** Words of the sentence that ran into a department. */
const RAN_IN =
  /^.*(?:上午|下午|全天|当日|[年月日号]|周[一二三四五六日]|核对|其中|兼任?|、|现|为|是|由|在|及|和|与|查|问|对)(?=\p{Script=Han}{2,})/u;

const NAME_EN = '(?:(?:Mr|Mrs|Ms|Dr)\\.? )?(?:[A-Z]\\. |[A-Z][a-z]+ )?[A-Z][a-z]{2,}';
const POST_EN =
  '(?:manager|supervisor|head|foreman|forewoman|lead|leader|engineer|director|coordinator|officer|clerk|technician|buyer)';
const SHAPES_EN: readonly RegExp[] = [
  // `P. Osei (laboratory)`, `P. Osei (laboratory supervisor)`
  new RegExp(
    `(?<name>${NAME_EN}) \\((?:of |from )?(?:the )?(?<department>[A-Za-z]{4,16})(?: (?:department|${POST_EN}))?\\)`,
    'gu',
  ),
  // `P. Rudge, sales manager`
  new RegExp(`(?<name>${NAME_EN}), (?:the )?(?<department>[A-Za-z]{4,16}) ${POST_EN}\\b`, 'gu'),
  // `Warehouse supervisor Greta Holm`
  new RegExp(`\\b(?<department>[A-Za-z]{4,16}) ${POST_EN},? (?<name>${NAME_EN})(?![a-z])`, 'gu'),
  // `Mr Pike comes from Finance`, `is head of Sales`
  new RegExp(
    `(?<name>${NAME_EN}),? (?:who )?(?:comes from|works in|is from|belongs to|is head of|heads|runs) (?:the )?(?<department>[A-Za-z]{4,16})\\b`,
    'gu',
  ),
];
const NO_DEPARTMENT =
  /^(?:lead|team|internal|trainee|external|deputy|general|managing|senior|chief|certified|trained|observer|both|expert|witness|audit|auditor|acting)$/iu;

export const titleless = (name: string): string => name.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /u, '');

/** Who belongs where, as far as words beside the names tell. */
export const membersIn = (report: Report): Member[] =>
  report.language === 'en' ? englishMembers(report.view.text) : chineseMembers(report.view.text);

function chineseMembers(text: string): Member[] {
  const single = SHAPES.flatMap((shape) => [...text.matchAll(shape)]).map((match) => ({
    ...spanOf(match),
    name: match.groups?.name ?? '',
    department: (match.groups?.department ?? '').replace(RAN_IN, ''),
  }));
  const crews = [...text.matchAll(CREW)].flatMap((match) => {
    const sofar = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    if (PLANNED.test(sofar)) return [];
    const department = (match.groups?.department ?? '').replace(RAN_IN, '');
    const span = spanOf(match);
    return (match.groups?.names ?? '').split(/[、,/]/u).map((name) => ({ ...span, name, department }));
  });
  return [...single, ...crews].filter(({ department }) => department.length >= 2);
}

/** `Philippa Rudge` is `P. Rudge` in lists. */
const abbreviated = (name: string): string[] => {
  const { first = '', last = '' } = /^(?<first>[A-Z])[a-z]+ (?<last>[A-Z][a-z]+)$/u.exec(name)?.groups ?? {};
  return first === '' ? [] : [`${first}. ${last}`];
};

const englishMembers = (text: string): Member[] =>
  SHAPES_EN.flatMap((shape) => [...text.matchAll(shape)]).flatMap((match) => {
    const { name = '', department = '' } = match.groups ?? {};
    if (NO_DEPARTMENT.test(department)) return [];
    const span = spanOf(match);
    return [titleless(name), ...abbreviated(titleless(name))].map((one) => ({
      ...span,
      name: one,
      department: department.toLowerCase(),
    }));
  });
