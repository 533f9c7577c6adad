import { type NcCount, type Report, type ReportTable, type Span, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { gradeOf, numberOf } from './words.js';

const LABEL =
  /^(?:(?<g>严重|一般|轻微)不符合(?:项)?(?:数量?|报告)?|不符合(?:项|报告)?(?:总数|合计|数量)|(?<ge>major|minor)(?: non-?conformit(?:y|ies))?|(?:total )?non-?conformities(?: \(?(?:total|number)\)?)?)\s?(?:\((?:项|个|份)\))?\s?:?$/iu;
const NUMBER = /^\(?(?<n>\d{1,2}|[〇零一二两三四五六七八九十]{1,3})\)?\s?(?:项|个|份)?$/u;

/** Counts in tables: beside their label (`一般不符合 | 2`) or under it. */
export function readCountCells(report: Report): NcCount[] {
  return report.tables.flatMap((table) =>
    isElsewhere(report, table)
      ? []
      : [...readBeside(report, table), ...readBelow(report, table), ...readTotal(report, table)],
  );
}

const textOf = (report: Report, cell: Span | undefined): string => (cell ? viewText(report, cell) : '');

function readBeside(report: Report, table: ReportTable): NcCount[] {
  return table.rows.flatMap((row) => {
    const [label, value] = row.cells.filter(({ start, end }) => end > start);
    return row.cells.length <= 3 && label && value ? toCount(report, label, value, true) : [];
  });
}

/** One row of numbers under labels. */
function readBelow(report: Report, table: ReportTable): NcCount[] {
  const [row, ...others] = table.rows;
  if (!table.header || !row || others.length > 0) return [];
  return table.header.cells.flatMap((label, index) => toCount(report, label, row.cells[index], false));
}

const TOTAL = /^(?:合计|总计|小计|共计|total)$/iu;
const DISTRIBUTION = /不符合|nonconformit/iu;

/** The last row of a distribution: `不符合分布 | 数量` ... `合计 | 3`. */
function readTotal(report: Report, { header, rows }: ReportTable): NcCount[] {
  const last = rows.at(-1);
  const [label, value, ...others] = last?.cells ?? [];
  if (!header || !label || !value || others.length > 0) return [];
  if (!DISTRIBUTION.test(viewText(report, header))) return [];
  const number = numberOf(NUMBER.exec(textOf(report, value))?.groups?.n);
  if (!TOTAL.test(textOf(report, label)) || number === null) return [];
  const span = { start: label.start, end: value.end };
  return [{ ...span, value: number, grade: 'all', standards: [], place: 'summary' }];
}

function toCount(report: Report, label: Span, value: Span | undefined, beside: boolean): NcCount[] {
  const groups = LABEL.exec(textOf(report, label))?.groups;
  const number = numberOf(NUMBER.exec(textOf(report, value))?.groups?.n);
  if (!groups || number === null || !value) return [];
  return [
    {
      start: beside ? label.start : value.start,
      end: value.end,
      value: number,
      grade: gradeOf(groups.g ?? groups.ge) ?? 'all',
      standards: [],
      place: 'summary',
    },
  ];
}
