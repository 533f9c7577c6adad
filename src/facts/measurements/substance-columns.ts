import {
  type Figure,
  isPlainFigure,
  type Report,
  type ReportTable,
  type Span,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { stackedTables } from '../stacked-tables.js';
import { substancesIn } from './substances.js';

/** Columns of tables that hold the results, or the limits, of one substance each. */

export interface NamedValue {
  /** Of the rows of substances. */
  row: number;
  figure: Figure;
}

/** What went in, and what is a limit itself. */
export const SET_APART = /进[水口]|原水|处理前|限值|标准|influent|inlet|untreated|\blimit|consent|standard/iu;

/** Figures of columns that are headed by one substance, in rows whose words are wanted. */
export function columnFigures(report: Report, isWanted: (row: string) => boolean): NamedValue[] {
  return [...report.tables, ...stackedTables(report), ...spacedTables(report)].flatMap((table) => {
    const heads = (table.header?.cells ?? []).map((cell) => viewText(report, cell));
    const rows = heads.map((head) => {
      const [only, ...more] = SET_APART.test(head) ? [] : substancesIn(head);
      return more.length === 0 ? (only?.row ?? -1) : -1;
    });
    if (!rows.some((row) => row >= 0)) return [];
    return table.rows
      .filter(({ cells }) =>
        isWanted(
          cells
            .map((cell) => viewText(report, cell))
            .join(' ')
            .trim(),
        ),
      )
      .flatMap(({ cells }) =>
        cells.flatMap((cell, index) => {
          const row = rows[index] ?? -1;
          const [figure, ...more] = row < 0 ? [] : scanFigures(viewText(report, cell));
          const alone = figure && more.length === 0 && isPlainFigure(figure);
          const own = alone && { ...figure, unit: figure.unit ?? unitIn(heads[index] ?? '') };
          return own && cells.length === heads.length ? [{ row, figure: shiftFigure(own, cell.start) }] : [];
        }),
      );
  });
}

/** `COD(mg/L)`, `Copper mg/l`. */
const UNIT = /(?:mg|μg|µg|ug|g)\/(?:L|l|m³|m3|Nm³|Nm3)|dB(?:\(A\))?/u;
const unitIn = (head: string) => scanFigures(`1${UNIT.exec(head)?.[0] ?? ''}`)[0]?.unit ?? null;

type Columns = Pick<ReportTable, 'header' | 'rows'>;

/** `              pH     Zinc (mg/l)` above `18 Nov 2024   7.1    1.38`: two spaces or more part the cells. */
function spacedTables(report: Report): Columns[] {
  const { lines, view } = report;
  return lines.flatMap((line, index): Columns[] => {
    if (line.kind === 'row' || !/\S\s{2,}\S/u.test(view.text.slice(line.start, line.end))) return [];
    const heads = cellsOf(view.text, line);
    const named = heads.filter((cell) => substancesIn(view.text.slice(cell.start, cell.end)).length === 1);
    if (named.length < 2 || named.length < heads.length - 1) return [];
    const rows: Array<Span & { cells: Span[] }> = [];
    for (const next of lines.slice(index + 1)) {
      const cells = cellsOf(view.text, next);
      const own = cells.slice(-named.length);
      const numeric = own.every((cell) => /^[\d.<]+$/u.test(view.text.slice(cell.start, cell.end)));
      if (cells.length < named.length || cells.length > named.length + 1 || !numeric) break;
      rows.push({ start: next.start, end: next.end, cells: own });
    }
    const header = { start: line.start, end: line.end, cells: named };
    return rows.length > 0 ? [{ header, rows } as Columns] : [];
  });
}

const cellsOf = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\S+(?: \S+)*/gu)].map(({ index, 0: cell }) => ({
    start: start + index,
    end: start + index + cell.length,
  }));
