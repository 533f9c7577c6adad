import {
  type DepartmentCount,
  matchesNear,
  type Report,
  type ReportTable,
  rememberFor,
  type Span,
} from '../../core/index.js';
import { readGroups } from './groups.js';

/** How many people a department has: by a table of departments, by a list of them, or told of one. */

const NAME =
  '(?:(?![一二三四五两各全]部|各)[\\p{Script=Han}]{1,7}(?:部|科|室|车间|组|队|中心|班|站|店)|管理层)';
const NAME_CELL = new RegExp(`^${NAME}$`, 'u');
const NAME_COLUMN = /^(?:部门|车间|职能|单位|部门名称|部门\/职能|department)$/iu;
const COUNT_COLUMN = /^(?:人数|员工数|人员数量?|定员|在岗人数|现有人数|人数\(人\)|headcount|people|staff)$/iu;
const BARE_COUNT = /^(?<n>\d{1,4})\s?(?:人|名)?$/u;

const spanText = (report: Report, { start, end }: Span): string => report.view.text.slice(start, end).trim();

/** The column of people in a table of departments; -1 without one. */
export function countColumnOf(report: Report, { header }: ReportTable): number {
  const heads = header?.cells.map((cell) => spanText(report, cell)) ?? [];
  return heads.some((head) => NAME_COLUMN.test(head))
    ? heads.findIndex((head) => COUNT_COLUMN.test(head))
    : -1;
}

function readTable(report: Report, { header, rows }: ReportTable): DepartmentCount[] {
  const heads = header?.cells.map((cell) => spanText(report, cell)) ?? [];
  const names = heads.findIndex((head) => NAME_COLUMN.test(head));
  const counts = heads.findIndex((head) => COUNT_COLUMN.test(head));
  return rows.flatMap(({ cells }) => {
    const [own, number] = [cells[names], cells[counts]];
    if (!own || !number) return [];
    const value = Number(BARE_COUNT.exec(spanText(report, number))?.groups?.n);
    const department = spanText(report, own);
    if (!(value > 0) || !NAME_CELL.test(department)) return [];
    return [{ start: own.start, end: number.end, department, value }];
  });
}

/** `管理层2、质管部5、采购部4`, `管理层4人;生产部52人`: at least three of them in a row. */
const piece = (name: string, n: string) => `${name}\\s?(?:共|:|为)?\\s?${n}\\s?(?:人|名)?`;
const PIECE = piece(NAME, '\\d{1,4}');
const LIST = new RegExp(`${PIECE}(?:\\s?[、,;]\\s?${PIECE}){2,}`, 'gu');
const IN_LIST = new RegExp(piece(`(?<name>${NAME})`, '(?<n>\\d{1,4})'), 'gu');
/** Lists of those who took part, and of what is no people at all. */
const NO_STAFF =
  /参加|参与|培训|应到|实到|体检|检查|抽|隐患|份|项|台|问卷|目标|人次|危险源|因素|分数|记录|投诉|条款/u;

/** Each list as the departments that it names. */
export const readLists = rememberFor(({ view: { text } }: Report): DepartmentCount[][] =>
  matchesNear(text, /\d/u, LIST).flatMap((list): DepartmentCount[][] => {
    const lead =
      text
        .slice(Math.max(0, list.index - 24), list.index)
        .split(/[。\n]/u)
        .at(-1) ?? '';
    const people = /人|名/u.test(list[0]) || /人|员工|名/u.test(lead);
    if (!people || NO_STAFF.test(lead) || /其中$/u.test(lead)) return [];
    return [
      [...list[0].matchAll(IN_LIST)].map((piece) => {
        const start = list.index + piece.index;
        const { name = '', n } = piece.groups ?? {};
        return { start, end: start + piece[0].length, department: name, value: Number(n) };
      }),
    ];
  }),
);

/** `餐饮部共有员工24人`, `质管部6人全部持有上岗证`. */
const TOLD = new RegExp(
  `(?<=^|[\\s,。;:、(|])(?:本|其中|我)?(?<name>${NAME})(?:目前|现|总|全部)?(?:共有?|有|在册|在编|编制|定员|配备|配置|总人数|人数)?(?:为|:)?(?:员工|人员|职工)?(?:共)?\\s?(?<n>\\d{1,4})\\s?(?:人|名)(?<all>[^。;,\\n]{0,6}(?:全部|全员|均|都|皆))?`,
  'gu',
);
const SAID_WHOLE = /共|在册|在编|编制|定员|现有|总/u;
/** Numbers of another day, of those sampled or away, and what is said of some of them. */
const PARTLY =
  /抽|增|减|原有|去年|上年|调入|调出|新进|新增|计划|拟|招聘|离职|参加|培训|应|实到|访谈|询问|问卷|借调|兼|派遣|临时|季节|夜班|白班|当班|每班|值班|持证|取证|外包/u;
const AROUND = 16;
/** `一科、二科共21人`: of both together. */
const BESIDE_ANOTHER = new RegExp(`${NAME}[、和与及]$`, 'u');

function readTold({ view: { text } }: Report): DepartmentCount[] {
  return matchesNear(text, /\d\s?[人名]/u, TOLD).flatMap((match) => {
    const { name = '', n, all } = match.groups ?? {};
    const end = match.index + match[0].length;
    const said = SAID_WHOLE.test(match[0].replace(name, '')) || all !== undefined;
    // `质管部6人全部持证`: what all of them have is no part of them.
    const behind = all === undefined ? text.slice(end, end + AROUND).split(/[,。;\n]/u)[0] : '';
    const words = `${text
      .slice(Math.max(0, match.index - AROUND), match.index)
      .split(/[。;\n]/u)
      .at(-1)}${match[0].replace(name, '')}${behind}`;
    if (
      !said ||
      PARTLY.test(words) ||
      (BESIDE_ANOTHER.test(text.slice(0, match.index).slice(-12)) && /共/u.test(match[0]))
    )
      return [];
    return [{ start: match.index, end, department: name, value: Number(n) }];
  });
}

/** The staff of single departments, each as written; spans hold the name and the number. */
export function extractDepartmentCounts(report: Report): DepartmentCount[] {
  if (report.language !== 'zh') return [];
  const whole = [...report.tables.flatMap((table) => readTable(report, table)), ...readLists(report).flat()];
  const told = readTold(report).filter(
    ({ start, end }) => !whole.some((other) => other.start < end && start < other.end),
  );
  return [...whole, ...told, ...readGroups(report, whole)].sort((a, b) => a.start - b.start);
}
