import { innermostAt, type OfficeHolder, type Report } from '../../core/index.js';
import { statementAt } from '../identity/statement.js';
import { HEAD } from './titles.js';
import { type Holder, holderBefore, holderBehind, type OfficeWord, officeWords } from './words-zh.js';

/** Other organisations have offices, too. */
const OTHERS =
  /(?:供方|供应商|顾客|客户|甲方|业主|集团|子公司|分公司|母公司|总公司|外包方?|承包商|承包方|相关方|咨询机构|咨询公司|认证机构|租户|出租方|施工方|监理)(?:方|的|单位|公司|代表)?[\p{Script=Han}、]{0,6}$/u;
/** Fields for the head of the department that the header names: `受审核人:部长 沈砚`, `【主管领导】沈砚(部长)`. */
const FIELD = /(?:受审核人|主管领导|部门领导|受访人|访谈对象)】?[\s:]{0,3}(?:\p{Script=Han}{2,4}\s?\()?$/u;
/** `与部门负责人沟通了发现`: that of the department whose record it is. */
const SPOKEN_TO = /(?:^|[\s,;。:])(?:与|向|据|经|对)$/u;
const OWN_FIELD = /^(?:部门|主要)?负责人$/u;
const HEADER_REACH = 80;
const DEPARTMENT_NAME = '[\\p{Script=Han}]{1,9}(?:部|科|室|车间|中心|处|站|库|办)';
const HEADER = new RegExp(
  `(?:受审核?部门】?\\s?:?\\s?|【|^#{0,4}\\s?[一二三四五六七八九十\\d]{1,2}[、.\\s])(?<department>${DEPARTMENT_NAME})(?=[\\s】((,/:]|$)`,
  'u',
);
/** `检修部(负责人:…`: the department right before its people. */
const BESIDE = new RegExp(
  `(?:^|[\\s、.】#*])(?<department>${DEPARTMENT_NAME})\\*{0,2}\\s?\\((?:部门|主要)?$`,
  'u',
);
const SECTION = new RegExp(`^(?<department>${DEPARTMENT_NAME})(?=[\\s((:]|$)`, 'u');
/** `在质检部抽查了点检记录,与部门负责人沟通`: that of the department where it was seen. */
const SEEN_IN = new RegExp(
  `在(?<department>${DEPARTMENT_NAME})(?:现场)?(?:抽[查样]|审核|检查|查看|查阅|询问)[^。]*与(?:部门|主要)?$`,
  'u',
);
/** Several of a kind, or any of them: no office of which there is one. */
const MANY =
  /项目|分公司|门店|班组|^各|本部门|该部|相关|^部门$|职能|有关|所属|两个|其他|主管部门|分部|支部|总部$|^本|^部|责任部|客户|顾客|供|受审/u;

/** The department that a header names before its people, in the line or as the heading of the passage. */
function headedDepartment(report: Report, office: OfficeWord): string {
  const { start } = office;
  const { text } = report.view;
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - HEADER_REACH), start);
  const isField = OWN_FIELD.test(office.word)
    ? !/\p{Script=Han}$/u.test(line) || SPOKEN_TO.test(line)
    : FIELD.test(line);
  if (!isField) return '';
  const written =
    BESIDE.exec(line)?.groups?.department ??
    HEADER.exec(line)?.groups?.department ??
    SEEN_IN.exec(line)?.groups?.department;
  if (written) return written;
  const section = innermostAt(report.sections, start)?.title.trim() ?? '';
  return (
    SECTION.exec(section)?.groups?.department ??
    innermostAt(report.clauseBlocks, start)?.department ??
    headerAbove(report, start)
  );
}

/** The department of the last header above, where lines of its record follow it. */
function headerAbove(report: Report, start: number): string {
  const { text } = report.view;
  const above = text.slice(Math.max(0, start - RECORD_REACH), start);
  return [...above.matchAll(AUDITED)].at(-1)?.groups?.department ?? '';
}
const RECORD_REACH = 600;
const AUDITED = new RegExp(
  `(?:受审核?部门】?\\s?:?\\s?|(?<=^|\\n)\\s{0,2}【)(?<department>${DEPARTMENT_NAME})(?=[\\s】((,/;]|$)`,
  'gu',
);
/** `与车间主任谈话`: that of the department whose record it is. */
const OWN_DEPARTMENT = /^(?:本)?(?:车间|部门|科室)$/u;

function read(report: Report, office: OfficeWord, holder: Holder): OfficeHolder[] {
  const { text } = report.view;
  const start = Math.min(holder.start, office.start);
  const lead = text.slice(Math.max(0, office.start - 16), office.start);
  if (
    OTHERS.test(lead) ||
    /^(?:副|代理|执行|常务|项目|客户|产品|区域|大堂|门店|分公司|子公司)$/u.test(office.qualifier)
  )
    return [];
  const department =
    office.id !== HEAD
      ? ''
      : OWN_DEPARTMENT.test(office.department)
        ? headerAbove(report, office.start)
        : office.department || headedDepartment(report, office);
  if (office.id === HEAD && (department.length < 2 || MANY.test(department))) return [];
  // `总经理郁长(法定代表人授权)`: who gave the power, not who holds it.
  if (holder.start < office.start && GIVES_POWER.test(text.slice(office.end, office.end + 8))) return [];
  const close = text[Math.max(holder.end, office.end)] === ')' ? 1 : 0;
  const span = { start, end: Math.max(holder.end, office.end) + close };
  return [
    {
      ...span,
      person: holder.name,
      office: office.id,
      of: department,
      words: `${department}${department !== '' ? office.word.replace(/^部门/u, '') : office.word}`,
      former: /^(?:原|前任?)$/u.test(office.qualifier),
      statement: statementAt(text, span),
    },
  ];
}

const GIVES_POWER = /^(?:书面|正式|签发|以书面形式|[已曾]){0,2}(?:授权|委托|任命|指定|委派|聘任|批准)/u;

/** Who Chinese words say to hold an office. */
export function holdersZh(report: Report): OfficeHolder[] {
  const { text } = report.view;
  return officeWords(text).flatMap((office) =>
    [holderBehind(text, office), holderBefore(text, office)].flatMap((holder) =>
      holder ? read(report, office, holder) : [],
    ),
  );
}
