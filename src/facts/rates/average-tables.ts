import {
  type AverageFact,
  type Figure,
  type Report,
  type ReportTable,
  type Span,
  unionOf,
} from '../../core/index.js';
import { onlyFigure } from '../only-figure.js';

/** Rows that end with their mean, and columns whose last row is theirs. */

const MEAN =
  /^(?:(?:全年|年度|总|算术)?平均值?(?:分|得分)?|均值|年均|(?:mean|average)(?: value)?)(?:\([^()]{1,12}\))?$/iu;
/** Headings of readings that stand side by side. */
const READING =
  /^(?:第?\s?[一二三四五六七八九十\d]{1,3}\s?(?:季度?|月份?|次|点|组|批|号|#)?|(?:测点|试样|样品|测值|试件|读数|sample|test|reading|point|batch|no\.?)\s?#?\d{0,3}|Q[1-4]|[上下]半年|[春夏秋冬]季?|spring|summer|autumn|winter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/iu;
const OTHER = /加权|weighted/iu;
const FEWEST = 3;

export const readAverageTables = (report: Report): AverageFact[] =>
  report.tables.flatMap((table) => [...inRows(report, table), ...inColumns(report, table)]);

function inRows({ view: { text } }: Report, { header, rows }: ReportTable): AverageFact[] {
  const headings = header?.cells.map((cell) => words(text, cell)) ?? [];
  const at = headings.findIndex((heading) => MEAN.test(heading));
  const readings = headings.flatMap((heading, index) => (READING.test(heading) && index < at ? [index] : []));
  if (at < 0 || OTHER.test(headings.join())) return [];
  return rows.flatMap(({ cells }) =>
    averageOf(
      onlyFigure(text, cells[at]),
      readings.map((index) => onlyFigure(text, cells[index])),
      false,
    ),
  );
}

function inColumns({ view: { text } }: Report, { header, rows }: ReportTable): AverageFact[] {
  const last = rows.at(-1);
  if (!header || !last || !MEAN.test(words(text, last.cells[0]))) return [];
  if (OTHER.test(text.slice(header.start, header.end))) return [];
  const before = rows.slice(0, -1);
  const plain = before.every(({ cells }) => READING.test(words(text, cells[0])));
  return last.cells.slice(1).flatMap((cell, index) =>
    averageOf(
      onlyFigure(text, cell),
      before.map(({ cells }) => onlyFigure(text, cells[index + 1])),
      !plain,
    ),
  );
}

function averageOf(mean: Figure | null, values: ReadonlyArray<Figure | null>, loose: boolean): AverageFact[] {
  const known = values.filter((value) => value !== null);
  if (!mean || known.length < Math.max(FEWEST - (loose ? 0 : 1), values.length)) return [];
  if (known.some((value) => value.unit && mean.unit && value.unit.name !== mean.unit.name)) return [];
  return [{ ...unionOf([...known, mean]), mean, values: known, loose }];
}

const words = (text: string, cell: Span | undefined): string =>
  cell ? text.slice(cell.start, cell.end).trim() : '';
