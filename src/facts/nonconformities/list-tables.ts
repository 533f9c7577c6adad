import type { NcMention, Report, ReportTable } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { numberName } from './numbered.js';
import { parseClauses } from './target.js';
import { gradeIn } from './words.js';

const HEADER = {
  clause: /条款|clause/iu,
  grade: /性质|级别|等级|程度|grade|type/iu,
  department: /部门|责任单位|department|^(?:unit|area|function|process|site)$/iu,
  fact: /不符合(?:事实|描述|内容|项|情况)|^(?:事实|问题)(?:概述|摘要|描述|简述|陈述)?$|nonconformity|finding|description|^subject$/iu,
  number: /编号|^no\.?$|number|^code$|^ref/iu,
};

/** `NC-01`, `NC-31-02`, `BF-02`, `BX3`: such a number is a nonconformity's, whatever the table is called. */
const OWN_NUMBER = /^(?:NCR?|BFX?|BX|不符合)[- ]?(?:(?:20)?\d\d-)?\d{1,3}$/iu;

/** A table headed by clause and grade under words about nonconformities: one a row. */
export function readTable(report: Report, table: ReportTable): NcMention[] {
  const { text } = report.view;
  const names = table.header?.cells.map((cell) => text.slice(cell.start, cell.end)) ?? [];
  const column = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const [clause, grade, department, fact, number] = [
    column(HEADER.clause),
    column(HEADER.grade),
    column(HEADER.department),
    column(HEADER.fact),
    column(HEADER.number),
  ];
  const before = text.slice(Math.max(0, table.start - 80), table.start);
  const first = table.rows[0]?.cells[number];
  const isNumbered = first !== undefined && OWN_NUMBER.test(text.slice(first.start, first.end));
  const titled =
    fact >= 0 || isNumbered || isGraded(report, table, grade) || /不符合|conformit|findings/iu.test(before);
  const known = Math.max(grade, fact, isNumbered ? department : -1);
  if (clause < 0 || known < 0 || !titled || isElsewhere(report, table)) return [];
  return table.rows.map((row) => {
    const cellText = (index: number) => {
      const cell = index < 0 ? undefined : row.cells[index];
      return cell ? text.slice(cell.start, cell.end) : null;
    };
    return {
      start: row.start,
      end: row.end,
      grade: gradeIn(cellText(grade) ?? ''),
      clause: cellText(clause),
      clauses: parseClauses(cellText(clause) ?? ''),
      from: 'words' as const,
      department: cellText(department),
      number: /^[A-Z]+[- ]?\d/iu.test(cellText(number) ?? '') ? numberName(cellText(number) ?? '') : null,
      place: 'list' as const,
    };
  });
}

/** Every row graded: nothing but nonconformities are major or minor. */
const isGraded = ({ view }: Report, { rows }: ReportTable, grade: number): boolean =>
  rows.length > 0 &&
  rows.every(({ cells }) => {
    const cell = grade < 0 ? undefined : cells[grade];
    return cell !== undefined && GRADE.test(view.text.slice(cell.start, cell.end).trim());
  });
const GRADE = /^(?:严重|一般|轻微|major|minor)(?:不符合)?(?:项)?$/iu;
