import { matchesNear, type OfficeHolder, type Report, spanOf } from '../../core/index.js';
import { isCommonWord, personNameAt, surnameLength } from '../../entities/index.js';
import { statementAt } from '../identity/statement.js';
import { HEAD } from './titles.js';

/** Heads of departments in tables and in the headers of records. */

const DEPARTMENT = '[\\p{Script=Han}]{1,9}?(?:部|科|室|车间|中心|处|站|库|办)';
const DEPARTMENT_CELL = new RegExp(`^${DEPARTMENT}$`, 'u');
const DEPARTMENT_HEAD = /^(?:部门|车间|单位|部门名称|部门\/车间|职能部门|department)$/iu;
const PERSON_HEAD = /^(?:部门)?(?:负责人|主管|领导|主管领导|经理|主任|head(?: of department)?|manager)$/iu;
const NAME_CELL = /^\p{Script=Han}{2,4}$/u;
/** `受审核部门:动力部 主管领导:戚望舒`. */
const RECORD = new RegExp(
  `受审核?部门\\s?[:：]\\s?(?<department>${DEPARTMENT})[\\s,/|]{1,6}(?:主管领导|部门负责人|部门主管)\\s?[:：]\\s?(?<name>\\p{Script=Han}{2,4})(?=[\\s,;/|]|$)`,
  'gmu',
);
/** `【部门二】动力部      负责人:部长 戚望舒`. */
const HEADED = new RegExp(
  `(?:【[^】\\n]{1,8}】|^)\\s{0,3}(?<department>${DEPARTMENT})[\\s,|]{1,12}(?:部门)?负责人\\s?[:：]\\s?(?:(?:部长|科长|处长|经理|主任|主管|站长)\\s{0,2})?(?<name>\\p{Script=Han}{2,4})(?=[\\s,;/|(]|$)`,
  'gmu',
);
/** A leader of the whole organisation looks after a department without being its head. */
const LEADER = '(?:总经理|董事长|副总|总监|总工程师|管理者代表|厂长|法定代表人|最高管理者)';

const isLeader = (text: string, name: string): boolean =>
  new RegExp(`${LEADER}[\\s:|]{0,3}${name}|${name}\\s?[(|]?(?:副)?${LEADER}`, 'u').test(text);

/** A field holds a name, also one whose characters names seldom have. */
const isPerson = (word: string): boolean =>
  personNameAt(word, 0) === word.length ||
  (word.length === 3 && surnameLength(word, 0) === 1 && !isCommonWord(word) && !isCommonWord(word.slice(1)));

export function headsInRows(report: Report): OfficeHolder[] {
  const { text } = report.view;
  const make = (department: string, person: string, start: number, end: number): OfficeHolder[] =>
    isPerson(person) && !isLeader(text, person)
      ? [
          {
            start,
            end,
            person,
            office: HEAD,
            of: department,
            words: `${department}负责人`,
            former: false,
            statement: statementAt(text, { start, end }),
          },
        ]
      : [];
  const rows = report.tables.flatMap(({ header, rows: all }) => {
    const heads = header?.cells.map((cell) => text.slice(cell.start, cell.end).trim()) ?? [];
    const [of, who] = [DEPARTMENT_HEAD, PERSON_HEAD].map((shape) =>
      heads.findIndex((head) => shape.test(head)),
    );
    if (of === undefined || who === undefined || of < 0 || who < 0) return [];
    return all.flatMap(({ cells }) => {
      const [one, other] = [cells[of], cells[who]];
      if (!one || !other) return [];
      const [department, person] = [one, other].map((cell) => text.slice(cell.start, cell.end).trim());
      return department && person && DEPARTMENT_CELL.test(department) && NAME_CELL.test(person)
        ? make(department, person, Math.min(one.start, other.start), Math.max(one.end, other.end))
        : [];
    });
  });
  const written = [
    ...matchesNear(text, /主管领导|部门负责人|部门主管/u, RECORD),
    ...matchesNear(text, /负责人/u, HEADED),
  ];
  const records = written.flatMap((match) => {
    const { department = '', name = '' } = match.groups ?? {};
    const span = spanOf(match);
    return make(department, name, span.start, span.end);
  });
  return [...rows, ...records];
}
