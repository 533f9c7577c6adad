import {
  type Figure,
  isCount,
  isSingleFigure,
  noughtAt,
  type Span,
  type SumFact,
  scanFigures,
  shiftFigure,
} from '../../core/index.js';
import { NO_SUM_COLUMN, SUBTOTAL, TOTAL } from './total-words.js';

type Row = readonly Span[];

const contentOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s(?![a-z])|(?<![A-Za-z])\s/gu, '');

/** The place of the word 合计 in a row that has it among its first cells. */
const labelAt = (text: string, cells: Row, pattern: RegExp): number =>
  cells.slice(0, 3).findIndex((cell) => pattern.test(contentOf(text, cell)));

/** The sums of a table: rows headed 合计 or 小计, and a column headed 合计. */
export function readTableSums(text: string, header: Row | null, rows: readonly Row[]): SumFact[] {
  return [...readTotalRows(text, header, rows), ...readTotalColumn(text, header, rows)];
}

/** 小计 closes the rows since the last one; 合计 adds up the subtotals and what stands outside them. */
function readTotalRows(text: string, header: Row | null, rows: readonly Row[]): SumFact[] {
  const sums: SumFact[] = [];
  let group: Row[] = [];
  let closed: Row[] = [];
  for (const cells of rows) {
    if (labelAt(text, cells, SUBTOTAL) >= 0) {
      sums.push(...sumColumns(text, header, group, cells));
      closed.push(cells);
      group = [];
    } else if (labelAt(text, cells, TOTAL) >= 0) {
      sums.push(...sumColumns(text, header, [...closed, ...group], cells));
      group = [];
      closed = [];
    } else group.push(cells);
  }
  return sums;
}

function sumColumns(text: string, header: Row | null, rows: readonly Row[], totals: Row): SumFact[] {
  const [first] = rows;
  if (!first || rows.length < 2 || rows.some((cells) => cells.length !== first.length)) return [];
  const label = Math.max(labelAt(text, totals, TOTAL), labelAt(text, totals, SUBTOTAL));
  const sumsUp = (column: number) => {
    const heading = header?.[column];
    return !heading || !NO_SUM_COLUMN.test(contentOf(text, heading));
  };
  const columnOf = (column: number) => rows.flatMap((cells) => cells[column] ?? []);
  if (totals.length === first.length)
    return totals.flatMap((cell, column) =>
      column > label && sumsUp(column) ? sumOf(text, cell, columnOf(column)) : [],
    );
  // Merged cells shift a row of totals: it can be told only where there is one column of figures.
  const columns = first.flatMap((_, column) =>
    column > 0 && sumsUp(column) && columnOf(column).every((cell) => figureOf(text, cell)) ? [column] : [],
  );
  const figures = totals.filter((cell) => figureOf(text, cell));
  const [column, total] = [columns[0], figures[0]];
  if (columns.length !== 1 || figures.length !== 1 || column === undefined || !total) return [];
  return sumOf(text, total, columnOf(column));
}

/** `一季度 | 二季度 | 合计`: the cells of a row between its name and its total. */
function readTotalColumn(text: string, header: Row | null, rows: readonly Row[]): SumFact[] {
  const heads = header?.map((cell) => contentOf(text, cell)) ?? [];
  const year = heads.findIndex((head) => YEAR.test(head));
  const at =
    year > 1 && heads.slice(1, year).every((head) => PART_OF_YEAR.test(head))
      ? year
      : heads.findIndex((head) => TOTAL.test(head));
  const between = header?.slice(1, Math.max(at, 0)) ?? [];
  if (at < 3 || between.some((cell) => NO_SUM_COLUMN.test(contentOf(text, cell)))) return [];
  return rows.flatMap((cells) => {
    const total = cells[at];
    return total && cells.length === header?.length ? sumOf(text, total, cells.slice(1, at)) : [];
  });
}

const YEAR = /^(?:full )?year$|^全年$|^年度$/iu;
const PART_OF_YEAR = /^(?:Q[1-4]|[1-4]Q|第?[一二三四]季度|[上下]半年|\d{1,2}月|H[12])$/iu;

function sumOf(text: string, whole: Span, cells: readonly Span[]): SumFact[] {
  const total = figureOf(text, whole);
  const parts = cells.map((cell) => figureOf(text, cell));
  const kinds = [total, ...parts].map((figure) => kindOf(figure));
  if (!total || kinds.some((kind) => kind === null || kind !== kinds[0]) || parts.length < 2) return [];
  return [
    {
      start: whole.start,
      end: whole.end,
      total,
      parts: parts.flatMap((part) => part ?? []),
      exhaustive: 'yes',
    },
  ];
}

/** Counts of any name add up, amounts in one unit; rates and cells that are no figure do not. */
function kindOf(figure: Figure | null): string | null {
  if (!figure || !isSingleFigure(figure)) return null;
  if (figure.unit === null || isCount(figure.unit)) return 'count';
  return figure.unit.dimension === 'ratio' ? null : figure.unit.name;
}

const NOTHING = /^(?:\/|-|—|无)$/u;

/** The figure that fills a cell, or null where the cell holds anything else; a dash counts none. */
function figureOf(text: string, cell: Span): Figure | null {
  const content = text.slice(cell.start, cell.end);
  const [figure, ...others] = scanFigures(content);
  if (NOTHING.test(content.trim())) return noughtAt(cell, '0');
  if (!figure || others.length > 0 || content.replace(figure.raw, '').trim().length > 2) return null;
  return shiftFigure(figure, cell.start);
}
