import { type NcMention, type Report, type ReportLine, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { isClauseCell, parseClauses } from './target.js';
import { gradeIn } from './words.js';

/** Column heads of a list of nonconformities, as its table prints them. */
const HEADS: Readonly<Record<string, RegExp>> = {
  number: /^(?:序号|编号|报告编号|不符合(?:项|报告)?(?:编号|号)|no\.?|number)$/iu,
  clause: /^(?:(?:不符合|标准|涉及)?(?:条款|标准条款)(?:号)?|标准\/条款|clause)$/iu,
  department: /^(?:责任|涉及|受审核|所在)?(?:部门|场所|区域)|department|area$/iu,
  fact: /^(?:不符合|事实)?(?:事实|描述|内容|摘要|陈述|项)(?:摘要|描述|陈述|简述)?$|^(?:finding|description|nonconformity)$/iu,
  status: /^(?:当前|整改|关闭|验证|纠正措施)?(?:状态|情况|结果)$|^(?:status|state)$/iu,
  due: /^(?:整改|纠正措施)?(?:完成|关闭)?(?:期限|日期|时限)$|^(?:due|deadline)(?: date)?$/iu,
  owner: /^(?:责任人|负责人|确认人|审核员)$|^(?:owner|auditor)$/iu,
  grade: /^(?:不符合)?(?:性质|级别|类型|程度|等级)|grade|type$/iu,
};
const LONGEST_HEAD = 12;
const NEAR = 160;

/** Tables whose cells an extractor printed one a line: a run of column heads, then the cells row by row. */
export function readFlatLists(report: Report): NcMention[] {
  const { lines } = report;
  const mentions: NcMention[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heads = headsFrom(report, at);
    if (heads.length < 3) continue;
    if (isList(report, lines[at], heads)) {
      const from = at + heads.length;
      const rows = readRows(report, from, heads);
      // The number may stand in one cell with the fact: `不符合报告01:...`.
      const shorter = heads.filter((head) => head !== 'number');
      mentions.push(...(rows.length > 0 || shorter.length < 3 ? rows : readRows(report, from, shorter)));
    }
    at += heads.length - 1;
  }
  return mentions;
}

const wordsOf = (report: Report, line: ReportLine | undefined): string =>
  line && line.kind !== 'row' ? viewText(report, line).trim() : '';

const headOf = (words: string): string | undefined =>
  words.length <= LONGEST_HEAD
    ? Object.keys(HEADS).find((name) => HEADS[name]?.test(words.replace(/\s/gu, '')))
    : undefined;

function headsFrom(report: Report, at: number): string[] {
  const heads: string[] = [];
  for (let head = headOf(wordsOf(report, report.lines[at])); head; ) {
    heads.push(head);
    head = headOf(wordsOf(report, report.lines[at + heads.length]));
  }
  return heads;
}

function isList(report: Report, line: ReportLine | undefined, heads: readonly string[]): boolean {
  if (!line || !heads.includes('clause') || new Set(heads).size < heads.length) return false;
  const before = report.view.text.slice(Math.max(0, line.start - NEAR), line.start);
  return /不符合|conformit/iu.test(before) && !isElsewhere(report, line);
}

function readRows(report: Report, from: number, heads: readonly string[]): NcMention[] {
  const rows: NcMention[] = [];
  const clauseAt = heads.indexOf('clause');
  for (let at = from; ; at += heads.length) {
    const cells = heads.map((_, index) => report.lines[at + index]);
    const [first, last] = [cells[0], cells.at(-1)];
    const cell = (head: string): string => wordsOf(report, cells[heads.indexOf(head)]);
    if (!first || !last || !isClauseCell(wordsOf(report, cells[clauseAt]))) return rows;
    const number = heads.includes('number') ? cell('number') : '';
    rows.push({
      start: first.start,
      end: last.end,
      grade: gradeIn(heads.includes('grade') ? cell('grade') : ''),
      clause: cell('clause'),
      clauses: parseClauses(cell('clause')),
      department: heads.includes('department') ? cell('department') || null : null,
      from: 'words',
      number: /[A-Z]/u.test(number) ? number.toUpperCase() : null,
      place: 'list',
    });
  }
}
