import { type DeclaredClause, parseClauseRef, type Report, type Span } from '../../core/index.js';

const NUMBER = '(?:[4-9]|10)(?:\\.\\d{1,2}){1,3}';
/** `审核条款:Q 4.1、5.2 / E 6.1.2`, `Clauses audited: 8.4, 8.5`: what the audit says that it looks at. */
const DECLARED = new RegExp(
  `(?:(?:计划|本次|拟|应|主要)?审核(?:的|涉及的?|覆盖的?)?(?:标准)?条款|(?:覆盖|抽样|计划|受审核)(?:的)?(?:标准)?条款|clauses? (?:audited|covered|planned|sampled|to be audited|in scope)|audited clauses?)\\s?[:为]\\s?(?<list>(?:[QESO]{0,3}(?:MS)?\\s?:?\\s?${NUMBER}[\\s、,/;和与及]{0,4}(?:and\\s)?){3,60})`,
  'giu',
);
const ONE = new RegExp(`(?<![\\d.])${NUMBER}(?![\\d.])`, 'gu');
const COLUMN =
  /^(?:计划|主要|涉及|覆盖)?(?:的)?(?:审核)?(?:标准)?条款(?:号)?$|^clauses?(?: audited| covered| planned)?$/iu;
/** A column beside these plans the audit; beside evidence or a verdict it tells of it. */
const PLAN = /部门|区域|时间|日期|审核员|分工|department|area|time|date|auditor/iu;
const TOLD =
  /证据|记录|判定|结论|事实|发现|描述|符合|性质|级别|evidence|finding|verdict|result|grade|description/iu;

/** Clauses that a list of the audit, or the column of its plan, says to be looked at. */
export function readDeclaredClauses(report: Report): DeclaredClause[] {
  const { text } = report.view;
  const within = ({ start, end }: Span): DeclaredClause[] =>
    [...text.slice(start, end).matchAll(ONE)].flatMap((match) => {
      const ref = parseClauseRef(match[0]);
      const at = start + match.index;
      return ref ? [{ start: at, end: at + match[0].length, number: ref.number }] : [];
    });
  const lists = [...text.matchAll(DECLARED)].flatMap((match) => {
    const list = match.groups?.list ?? '';
    const start = match.index + match[0].length - list.length;
    return within({ start, end: start + list.length });
  });
  const columns = report.tables.flatMap(({ header, rows }) => {
    const heads = header?.cells.map((cell) => text.slice(cell.start, cell.end).trim()) ?? [];
    const column = heads.findIndex((head) => COLUMN.test(head));
    if (column < 0 || !heads.some((head) => PLAN.test(head)) || heads.some((head) => TOLD.test(head)))
      return [];
    return rows.flatMap((row) => {
      const cell = row.cells[column];
      return cell ? within(cell) : [];
    });
  });
  return [...lists, ...columns].sort((a, b) => a.start - b.start);
}
