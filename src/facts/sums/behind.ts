import {
  type Figure,
  firstFrom,
  isSingleFigure,
  type Report,
  type ReportTable,
  type SumFact,
  scanFigures,
  shiftFigure,
} from '../../core/index.js';
import { onlyFigure } from '../only-figure.js';

const TOTAL_BEHIND =
  /^[\p{Script=Han}\d]{0,8}(?:全年|合计|总计|共计|累计|总共|共)[^,。;\d]{0,10}$|^全年[^,。;\d]{0,4}$|^(?:total|in total|the total)\b[^.;\d]{0,30}$/iu;
const TOTAL_ROW = /合计|总计|共计|小计|\btotal\b/iu;
const NO_SUM = /率|均|单价|标准|要求|目标|指标|年龄|%|rate|average|target|limit/iu;

/** `全年5955吨` right behind a table that has no row of totals: it adds up the only column of figures. */
export function readTotalsBehind(report: Report): SumFact[] {
  const { text } = report.view;
  return report.tables.flatMap((table) => {
    const column = onlyColumn(text, table);
    const line = firstFrom(report.lines, table.end);
    if (!column || !line || line.kind === 'row') return [];
    const content = text.slice(line.start, line.end);
    const [total] = scanFigures(content);
    if (!total || !isSingleFigure(total) || !TOTAL_BEHIND.test(content.slice(0, total.start))) return [];
    const { parts, head } = column;
    const first = parts[0] ?? total;
    // Cells without a unit have that of their heading, which must be the unit of the total.
    const named =
      total.unit === null || head.includes(total.unit.name) || unitOfHead(head) === total.unit.name;
    if (first.unit === null && !named) return [];
    const unit = first.unit ?? total.unit;
    if ((total.unit ?? unit)?.name !== unit?.name) return [];
    const whole = shiftFigure({ ...total, unit }, line.start);
    return [
      {
        start: first.start,
        end: whole.end,
        total: whole,
        parts: parts.map((part) => ({ ...part, unit })),
        exhaustive: 'yes' as const,
      },
    ];
  });
}

const unitOfHead = (head: string): string | undefined =>
  scanFigures(`1${/\(([^()]{1,8})\)/u.exec(head)?.[1] ?? ''}`)[0]?.unit?.name;

/** The figures of the one column that holds nothing else; null where there are none or several. */
function onlyColumn(text: string, table: ReportTable): { parts: Figure[]; head: string } | null {
  const width = table.header?.cells.length ?? 0;
  if (table.rows.length < 2 || TOTAL_ROW.test(text.slice(table.start, table.end))) return null;
  if (table.rows.some(({ cells }) => cells.length !== width)) return null;
  const columns = (table.header?.cells ?? []).flatMap((head, column) => {
    if (column === 0 || NO_SUM.test(text.slice(head.start, head.end))) return [];
    const figures = table.rows.flatMap(({ cells }) => onlyFigure(text, cells[column]) ?? []);
    return figures.length === table.rows.length
      ? [{ parts: figures, head: text.slice(head.start, head.end) }]
      : [];
  });
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/** From one amount to the next in a list: a comma and a few words. */
const JOINT = /^(?:\s?[A-Za-z]{0,4})?,\s(?:and\s)?[a-z][a-z -]{1,30}\s$/iu;
const ENGLISH_TOTAL = /\.\s(?:Total|In total|The total|Altogether|Sum)\b[^.;\d]{0,40}?[:,\s]\s?$/u;

/** `paper 3.4 t, film 1.1 t, wood 0.9 t. Total waste in the quarter: 5.4 t.` */
export function readTotalSentence(content: string): SumFact[] {
  if (!/\.\s(?:Total|In total|The total|Altogether|Sum)\b/u.test(content)) return [];
  const figures = scanFigures(content).filter(isSingleFigure);
  return figures.flatMap((total, index) => {
    if (total.unit === null || total.unit.dimension === 'ratio') return [];
    const last = figures[index - 1];
    if (!last || !ENGLISH_TOTAL.test(content.slice(last.end, total.start))) return [];
    const parts: Figure[] = [last];
    for (const figure of figures.slice(0, index - 1).reverse()) {
      if (!JOINT.test(content.slice(figure.end, parts[0]?.start))) break;
      parts.unshift(figure);
    }
    const [first] = parts;
    if (!first || parts.length < 3 || parts.some(({ unit }) => unit?.name !== total.unit?.name)) return [];
    return [{ start: first.start, end: total.end, total, parts, exhaustive: 'yes' as const }];
  });
}
