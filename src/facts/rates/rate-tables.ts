import {
  type Figure,
  isCount,
  type RateFact,
  type Report,
  type ReportTable,
  type Span,
} from '../../core/index.js';
import { onlyFigure } from '../only-figure.js';
import { rateFact } from './rate-fact.js';

/** Tables with a column of rates beside the two columns of counts that give them; the other rows tell which two. */

const RATE_HEAD = /率|占比|比例|\brate\b|\byield\b|%/iu;
const WISHED = /目标|指标|要求|标准|计划值|target|goal/iu;
/** So many rows must agree on the two columns before one that does not is wrong. */
const FEWEST_AGREEING = 2;

interface Row {
  rate: Figure;
  /** By column; null where the cell holds no plain count. */
  counts: Array<Figure | null>;
}

export const readRateTables = (report: Report): RateFact[] =>
  report.tables.flatMap((table) =>
    rateColumns(report.view.text, table).flatMap((column) =>
      oddRows(rowsOf(report.view.text, table, column)),
    ),
  );

const rateColumns = (text: string, { header }: ReportTable): number[] =>
  (header?.cells ?? []).flatMap(({ start, end }, index) => {
    const head = text.slice(start, end);
    return index > 0 && RATE_HEAD.test(head) && !WISHED.test(head) ? [index] : [];
  });

function rowsOf(text: string, { rows }: ReportTable, column: number): Row[] {
  return rows.flatMap(({ cells }) => {
    const rate = onlyFigure(text, cells[column]);
    if (rate?.unit?.name !== '%') return [];
    return [{ rate, counts: cells.map((cell) => countIn(text, cell)) }];
  });
}

/** The rows whose counts do not give their rate, where most other rows' counts do. */
function oddRows(rows: readonly Row[]): RateFact[] {
  const width = Math.max(0, ...rows.map(({ counts }) => counts.length));
  const columns = [...Array(width).keys()];
  const pairs = columns.flatMap((part) =>
    columns.filter((whole) => whole !== part).map((whole) => [part, whole] as const),
  );
  const judged = pairs.map(([part, whole]) => judge(rows, part, whole));
  const best = judged.reduce<Judged | null>(
    (most, one) => (one.agreeing > (most?.agreeing ?? 0) ? one : most),
    null,
  );
  if (!best || best.agreeing < FEWEST_AGREEING || best.odd.length * 2 > best.agreeing) return [];
  return best.odd;
}

interface Judged {
  agreeing: number;
  odd: RateFact[];
}

function judge(rows: readonly Row[], partColumn: number, wholeColumn: number): Judged {
  const facts = rows.flatMap(({ rate, counts }) => {
    const [part, whole] = [counts[partColumn], counts[wholeColumn]];
    return part && whole && whole.value > 0 && part.value <= whole.value ? [rateFact(rate, part, whole)] : [];
  });
  const odd = facts.filter(({ rate, part, whole }) => !gives(part, whole, rate));
  return { agreeing: facts.length - odd.length, odd };
}

/** Whether a part of a whole is the rate as written, rounded or cut off. */
const gives = (part: Figure, whole: Figure, rate: Figure): boolean =>
  [part.value / whole.value, 1 - part.value / whole.value].some(
    (share) => Math.abs(share * 100 - rate.value) < 10 ** -rate.decimals,
  );

const countIn = (text: string, cell: Span | undefined): Figure | null => {
  const figure = onlyFigure(text, cell);
  return figure && figure.decimals === 0 && (figure.unit === null || isCount(figure.unit)) ? figure : null;
};
