import {
  type Figure,
  innermostAt,
  type Report,
  type Span,
  stretchEnd,
  stretchStart,
} from '../../../core/index.js';
import { type Content, contentOf, sizeOf } from './content.js';

/** What the text around a figure says of it, whether it is an aim or was reached. */
export interface Told {
  figure: Figure;
  /** The figure with the words that name it. */
  span: Span;
  name: string;
  content: Content;
  /** The words of its clause, both sides of the figure. */
  clause: string;
  /** Year written with it, or null. */
  year: number | null;
  /** The department it is told of; empty where none is. */
  department: string;
  /** Of one piece of something: `每吨`, `per tonne`. */
  perPiece: boolean;
  line: number;
  sentence: Span;
}

const MARKS = ',;。:、(|\n';
const LONGEST_CLAUSE = 60;
const PER_PIECE =
  /每(?![年月季周天日个各次半])|单位|[人户台亩车]均|吨(?=\p{Script=Han})|[百千万](?=[名单台件人户])|万元|\bper (?!year|month|quarter|week|day|cent|annum)|\ba piece\b|\/\s?(?!年|月|季|周|天|日|year|month|quarter)/iu;

/** The clause of a figure; where that names nothing, the ones before it too, as far back as the sentence goes. */
export function namedBy(words: string, figure: Figure): { start: number; name: string; behind: string } {
  const until = figure.start;
  const names = (from: number) => sizeOf(contentOf(words.slice(from, until).replace(TELLS, ''))) > 1;
  let start = stretchStart(words, until, MARKS, LONGEST_CLAUSE);
  const end = clauseEnd(words, figure.core.end);
  const behind = words.slice(figure.end, Math.max(figure.end, end));
  if (!names(start) && sizeOf(contentOf(behind)) < 2)
    for (let step = 0; step < MOST_STEPS && start > 0 && !names(start); step++)
      start = stretchStart(words, start - 1, MARKS, LONGEST_CLAUSE);
  const before = words.slice(start, until).replace(TELLS, '');
  // In English a thing may be named on both sides: `2.1 % of bottles`.
  return { start, name: names(start) && !ENGLISH.test(before + behind) ? before : before + behind, behind };
}
/** A comma within a number parts nothing: `per 1,000 deliveries`. */
function clauseEnd(words: string, from: number): number {
  const end = stretchEnd(words, from, MARKS, LONGEST_CLAUSE);
  return /^\d,\d{3}/u.test(words.slice(end - 1, end + 4))
    ? stretchEnd(words, end + 1, MARKS, LONGEST_CLAUSE)
    : end;
}
const MOST_STEPS = 2;
const ENGLISH = /[a-z]{3}/u;
/** Who tells the figure is no part of its name. */
const TELLS =
  /^\p{Script=Han}{1,10}(?:统计|汇总|显示|登记|提供|台账|报表|记录|导出|反馈)(?:了|的|表|簿)?|^[^,;:]{0,50}\b(?:registered|recorded|records?|shows?|showed|lists?|listed|gives?|gave|states?|stated|reports?|reported|logged|counted|received|reads?)\b/iu;

export const isPerPiece = (clause: string, { unit }: Figure): boolean =>
  PER_PIECE.test(clause) || /\//u.test(unit?.name ?? '');

/** `染整分厂`, at the head of a line, in a bracket behind the word for aims or right before it. */
const UNIT_WORD = '(?:部|车间|科|室|中心|分厂|组|队|处|工段|班组|项目部|仓库|门店|站|所)';
const DEPARTMENT = [
  new RegExp(
    `^\\s?(?:[-•●·\\d.、()]{0,4}\\s?)(?<name>[\\p{Script=Han}]{1,8}${UNIT_WORD})(?:的|年度|20\\d\\d年|质量|安全|环境|部门|部分)*(?:目标|指标|:|考核|安全责任书|责任书)`,
    'u',
  ),
  new RegExp(`(?:目标|指标)\\((?<name>[\\p{Script=Han}]{1,8}${UNIT_WORD})\\)`, 'u'),
  new RegExp(
    `(?:^|[,;。:])(?<name>[\\p{Script=Han}]{1,8}?${UNIT_WORD})(?:对本部门|对内|自定|自设|自行|内控|另[定设])`,
    'u',
  ),
  /\b(?<name>[A-Z]?[a-z]+(?: [a-z]+)?) (?:department|workshop|team|shop|branch|depot)(?:'s)? (?:own )?(?:objective|target|goal|limit|aim)/u,
];
/** Who keeps the figures is not whose they are. */
const KEEPER =
  /品管|质[检管量]|统计|管理|综合|行政|办公|财务|客服|计划|动力|能源|企管|人事|人力|安环|安全|体系|市场|教务|生产(?=部|科|处)/u;

export function departmentOf(report: Report, line: Span, at: number): string {
  const words = report.view.text.slice(line.start, at);
  const named = DEPARTMENT.map((pattern) => pattern.exec(words)?.groups?.name).find(
    (name) => name !== undefined,
  );
  const name = named ?? innermostAt(report.clauseBlocks, at)?.department ?? '';
  return KEEPER.test(name) || /公司$|总经理|管理层|领导/u.test(name) ? '' : name.toLowerCase();
}

/** An aim that a part of the organisation set itself, perhaps none of whose name is known. */
export const OWN_AIM =
  /自定|自设|自行|本部门|部门|车间(?:级|目标|指标)|严于公司|高于公司|低于公司|内控|\b(?:own|internal|departmental|department's|stricter|tighter)\b/iu;

const YEAR = /(?<!\d)(20\d\d)(?=年|\s?[a-z,.;:)]|$|\s?-\d)/giu;

/** `0.8 % in 2032`. */
export const yearBehind = (behind: string): number | null => {
  const year = /^[^,;.\d]{0,30}\b(?:in|for|during|of)\s(20\d\d)\b/u.exec(behind)?.[1];
  return year === undefined ? null : Number(year);
};

/** The last year named before a figure in its line. */
export function yearBefore(words: string): number | null {
  const last = [...words.matchAll(YEAR)].at(-1)?.[1];
  return last === undefined ? null : Number(last);
}
