import {
  type ObjectiveScope,
  type Report,
  type ReportTable,
  type Span,
  scanFigures,
  shiftFigure,
  type TableRow,
} from '../../core/index.js';
import { clauseBlockAt, departmentScope, ORGANISATION } from '../context.js';
import type { Mention } from './mentions.js';
import { readName } from './names.js';

const COLUMN = {
  result: /结果|实际|完成(?!人)|实绩|达成|\d{4}年?|[1-4]季度|月|result|actual|achieved|value/iu,
  /** A column headed 目标 alone holds names where another one holds the values. */
  strictTarget: /指标|目标值|要求|标准|限值|target|goal|limit/iu,
  target: /目标/u,
  name: /目标|项目|指标|名称|objective|metric|indicator|kpi/iu,
  verdict: /是否|评价|判定|结论|达标|verdict|met|achieved|assessment/iu,
  department: /部门|责任|department/iu,
};
/** What a verdict cell says of a row that was met. */
const MET = /^(?:已)?(?:达成|完成|达标|达到|符合|合格|满足|是|√|✓|Y|yes|met|achieved|ok)$/iu;

export interface TableReading {
  mentions: Array<Mention & { admitted: boolean }>;
  /** Verdict cells that say a row was met, with the name of its objective. */
  claims: Array<Span & { name: string; scope: ObjectiveScope }>;
}

interface Columns {
  /** -1 where the target cells hold the names. */
  name: number;
  target: number;
  /** -1 where the table gives no results. */
  result: number;
  /** -1 where it has no column of verdicts. */
  verdict: number;
}

export function readColumns(text: string, table: ReportTable): Columns | null {
  const names = table.header?.cells.map((cell) => text.slice(cell.start, cell.end).replace(/\s/gu, '')) ?? [];
  const find = (pattern: RegExp, taken: readonly number[]) =>
    names.findIndex((name, index) => !taken.includes(index) && pattern.test(name));
  const demands = names.flatMap((name, index) =>
    /目标值|指标|要求|target|goal|limit/iu.test(name) && !/完成|实际|达成|result|actual|achieved/iu.test(name)
      ? [index]
      : [],
  );
  const verdict = find(
    COLUMN.verdict,
    [find(COLUMN.result, demands)].filter((index) => /结果|实际/u.test(names[index] ?? '')),
  );
  const result = find(COLUMN.result, [verdict, ...demands]);
  const named = find(
    /^(?:序号)?(?:公司|质量|环境|安全|管理)*(?:目标|项目|指标)(?:名称|项目|内容)$|^(?:indicator|objective|metric|kpi)s?$/iu,
    [result, verdict],
  );
  const taken = [result, verdict, named];
  const strict = find(COLUMN.strictTarget, taken);
  const target = strict >= 0 ? strict : find(COLUMN.target, taken);
  const name = named >= 0 ? named : find(COLUMN.name, [result, verdict, target]);
  const aboutObjectives = name >= 0 && /目标|objective|kpi/iu.test(names[name] ?? '');
  if (target < 0 || (result < 0 && !aboutObjectives)) return null;
  return { name, target, result, verdict };
}

/** `目标 | 指标 | 结果` tables: one objective a row. Null for tables about something else. */
export function readObjectiveTable(
  report: Report,
  table: ReportTable,
  admitted: (text: string) => boolean,
): TableReading | null {
  const { text } = report.view;
  const columns = readColumns(text, table);
  if (!columns) return null;
  const reading: TableReading = { mentions: [], claims: [] };
  const block = clauseBlockAt(report, table.start);
  const scope = block?.department ? departmentScope(block.department) : ORGANISATION;
  for (const row of table.rows) readRow(text, row, columns, scope, admitted, reading);
  return reading.mentions.length > 0 ? reading : null;
}

function readRow(
  text: string,
  row: TableRow,
  columns: Columns,
  scope: ObjectiveScope,
  admitted: (text: string) => boolean,
  reading: TableReading,
): void {
  const target = row.cells[columns.target];
  const result = columns.result < 0 ? undefined : row.cells[columns.result];
  if (!target) return;
  const name = nameOf(text, row, columns, target);
  if (name === '') return;
  const isAdmitted = admitted(text.slice(row.start, row.end));
  const add = (cell: Span, role: 'target' | 'result', most: number) => {
    for (const figure of scanFigures(text.slice(cell.start, cell.end)).slice(0, most)) {
      reading.mentions.push({
        start: cell.start,
        end: cell.end,
        name,
        figure: shiftFigure(figure, cell.start),
        role,
        byContext: false,
        metric: true,
        scope,
        admitted: isAdmitted,
      });
    }
  };
  add(target, 'target', 1);
  if (result) add(result, 'result', Number.POSITIVE_INFINITY);
  const last = result ? row.cells.slice(columns.result + 1).at(-1) : undefined;
  const verdict = columns.verdict >= 0 ? row.cells[columns.verdict] : last;
  if (verdict && MET.test(text.slice(verdict.start, verdict.end).trim()))
    reading.claims.push({ ...verdict, name, scope });
}

/** The name cell, or the words before the figure where the target cell holds both. */
function nameOf(text: string, row: TableRow, columns: Columns, target: Span): string {
  const cell = columns.name >= 0 ? row.cells[columns.name] : undefined;
  const content = text.slice(target.start, target.end);
  const [figure] = scanFigures(content);
  const own = figure ? (readName(content.slice(0, figure.start).replace(/[\s:]+$/u, ''))?.name ?? '') : '';
  if (own !== '' && !/^(?:不|小于|大于)/u.test(own)) return own;
  return cell ? text.slice(cell.start, cell.end) : '';
}
