import type { Report, ReportTable, TableRow } from '../../core/index.js';
import { cellFigures, cellMention, type TableReading, tableScope } from './cells.js';
import { readName } from './names.js';

/** `项目 | 合格率 | 满意度` with a row of targets and a row of results. */

const TARGETS = /^(?:年度|公司|质量)*(?:目标值?|指标值?|目标指标|要求|targets?|objectives?|goals?)$/iu;
const RESULTS =
  /^(?:\d{4}年?)?(?:实际|完成|结果|达成|实绩|统计)(?:值|情况|结果|完成)?$|^(?:actuals?|results?|achieved)(?:\s\d{4})?$/iu;

/** Null for tables that stand upright. */
export function readTurnedTable(
  report: Report,
  table: ReportTable,
  admitted: (text: string) => boolean,
): TableReading | null {
  const { text } = report.view;
  const first = (row: TableRow) => text.slice(row.cells[0]?.start, row.cells[0]?.end).replace(/\s/gu, '');
  const targets = table.rows.find((row) => TARGETS.test(first(row)));
  const results = table.rows.find((row) => RESULTS.test(first(row)));
  const names = (table.header?.cells ?? []).map((cell) => text.slice(cell.start, cell.end));
  if (!targets || !results || !names.slice(1).some((name) => readName(name)?.metric)) return null;
  const reading: TableReading = { mentions: [], claims: [] };
  const scope = tableScope(report, table.start);
  const isAdmitted = admitted(text.slice(table.start, table.end));
  names.slice(1).forEach((name, index) => {
    for (const [row, role] of [
      [targets, 'target'],
      [results, 'result'],
    ] as const) {
      const cell = row.cells[index + 1];
      const [figure] = cell ? cellFigures(text, cell) : [];
      if (cell && figure) reading.mentions.push(cellMention(cell, figure, role, name, scope, isAdmitted));
    }
  });
  return reading;
}
