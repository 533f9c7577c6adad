import {
  type ObjectiveScope,
  type Report,
  type ReportTable,
  type Span,
  scanFigures,
  type TableRow,
} from '../../core/index.js';
import { cellFigures, cellMention, MET, type TableReading, tableScope } from './cells.js';
import { type Columns, readColumns } from './columns.js';
import { readName } from './names.js';
import { rowScopes } from './row-scopes.js';
import { readTurnedTable } from './turned.js';

type Admitted = (text: string) => boolean;

/** Tables of objectives, standing or turned. Null for tables about something else. */
export const readObjectiveTable = (
  report: Report,
  table: ReportTable,
  admitted: Admitted,
): TableReading | null =>
  readTurnedTable(report, table, admitted) ?? readStandingTable(report, table, admitted);

/** `目标 | 指标 | 结果` tables: one objective a row. */
function readStandingTable(report: Report, table: ReportTable, admitted: Admitted): TableReading | null {
  const { text } = report.view;
  const columns = readColumns(text, table);
  if (!columns) return null;
  const reading: TableReading = { mentions: [], claims: [] };
  const scope = tableScope(report, table.start);
  const scopes = rowScopes(text, table);
  for (const row of table.rows) readRow(text, row, columns, scopes?.get(row) ?? scope, admitted, reading);
  return reading.mentions.length > 0 ? reading : null;
}

function readRow(
  text: string,
  row: TableRow,
  columns: Columns,
  scope: ObjectiveScope,
  admitted: Admitted,
  reading: TableReading,
): void {
  const target = row.cells[columns.target];
  const result = columns.result < 0 ? undefined : row.cells[columns.result];
  if (!target) return;
  const name = nameOf(text, row, columns, target);
  if (name === '') return;
  const isAdmitted = admitted(text.slice(row.start, row.end));
  const add = (cell: Span, role: 'target' | 'result', most: number) => {
    for (const figure of cellFigures(text, cell).slice(0, most))
      reading.mentions.push(cellMention(cell, figure, role, name, scope, isAdmitted, columns.years[role]));
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
