import {
  type Figure,
  isSingleFigure,
  type Limit,
  type Measurement,
  type Report,
  type ReportTable,
  type Span,
  scanFigures,
  shiftFigure,
  spanFrom,
  type TableRow,
} from '../../core/index.js';
import { stackedTables } from '../stacked-tables.js';
import { type ReadLimit, readLimits } from './limits.js';
import { comparable, readReadings } from './values.js';
import { withinClaims } from './within-claims.js';
import { ADMITTED, COLLECTIVE, CONFORMING, MEASURED_SHARE, OBJECTIVE } from './words.js';

const LIMIT =
  /限值|允许|公差|工艺参数|设定(?:值|范围)|控制(?:值|范围|要求|标准)|(?:标准|技术|工艺|质量|规定|设计|检验)?(?:要求|规定|标准)(?:值|范围)?(?:\(|$)|设计值|核定|上限|\blimit|requirement|\bspec|tolerance|allowed|permitted|required/iu;
/** A bare figure in such a column is the most that is allowed. */
const MOST = /限值|上限|最大|允许值|核定|最高|\blimit|maximum|permitted/iu;
const LEAST = /下限|最小|最低|minimum/iu;
const DEVIATION = /偏差|误差|deviation/iu;
const MEASURED =
  /实测|检[测验](?:结果|值|数据)?(?:\(|$)|测(?:量|定|试)?(?:结果|值)|监测|结果(?!判)|实际|读数|数值|现存|库存|记录值|浓度|^第?[一二三四1-4]季度|[上下]半年|^\d{1,2}月|^\d{4}|measured|result|reading|actual|found|value/iu;
const VERDICT = /评定|判定|结论|评价|是否|符合性|合格与否|verdict|status|assessment|conclusion|\bpass/iu;
const MET =
  /^(?:均)?(?:合格|符合(?:要求)?|达标|满足(?:要求)?|正常|OK|√|是|pass(?:ed)?|yes|conform(?:s|ing)?|accepted|compliant|within (?:limits?|spec))$/iu;

/** `三份报告所有项目都落在标准要求以内`, some lines behind the table. */
const OF_ALL = /所有|全部|各项|均|都|\b(?:all|every|each|none|no)\b/iu;
const SAID_BEHIND = 240;

interface Columns {
  limit: number;
  measured: number[];
  verdict: number;
}

/** Rows of a table that hold a value outside their own requirement or inside it, and are called conforming. */
export function readMeasurementTables(report: Report): Measurement[] {
  const { text } = report.view;
  const said = withinClaims(report).filter(({ start, end }) => OF_ALL.test(text.slice(start - 12, end)));
  return [...report.tables, ...stackedTables(report)].flatMap((table) => {
    const columns = columnsOf(text, table);
    if (!columns) return [];
    const behind = claimBehind(report, table);
    const ofAll = said.find(({ start }) => start >= table.end && start - table.end <= SAID_BEHIND);
    return table.rows.flatMap((row) =>
      readRow(text, table, row, columns, behind).map((found) => (ofAll ? { ...found, ofAll } : found)),
    );
  });
}

function columnsOf(text: string, table: ReportTable): Columns | null {
  const heads = (table.header?.cells ?? []).map((cell) => text.slice(cell.start, cell.end));
  const limits = heads.flatMap((head, index) => (LIMIT.test(head) ? [index] : []));
  const [limit] = limits;
  if (limit === undefined || limits.length > 1 || heads.some((head) => OBJECTIVE.test(head))) return null;
  const named = heads.findIndex((head, index) => index !== limit && VERDICT.test(head));
  const verdict = named < 0 ? judgedColumn(text, table) : named;
  const measured = heads.flatMap((head, index) =>
    index !== limit && index !== verdict && MEASURED.test(head) ? [index] : [],
  );
  return measured.length > 0 ? { limit, measured, verdict } : null;
}

/** A last column that holds nothing but verdicts, whatever its head (`Result`). */
function judgedColumn(text: string, { rows }: ReportTable): number {
  const last = rows.map(({ cells }) => cells.at(-1));
  const isJudged = last.every((cell) => cell && JUDGED.test(text.slice(cell.start, cell.end).trim()));
  return rows.length > 0 && isJudged ? (rows[0]?.cells.length ?? 0) - 1 : -1;
}
const JUDGED = new RegExp(`${MET.source}|^(?:不合格|不符合|超标|fail(?:ed)?|no|not met)$`, 'iu');

function readRow(
  text: string,
  table: ReportTable,
  row: TableRow,
  { limit: at, measured, verdict }: Columns,
  behind: Span | null,
): Measurement[] {
  const head = table.header?.cells[at];
  const cell = row.cells[at];
  if (!head || !cell || row.cells.length !== table.header?.cells.length) return [];
  const limit = limitOf(text, text.slice(head.start, head.end), cell);
  const claim = claimOf(text, row, row.cells[verdict], behind);
  const words = text.slice(row.start, row.end);
  // Rates in tables are objectives, which are held to their results elsewhere.
  const rate = limit?.unit?.dimension === 'ratio' && !MEASURED_SHARE.test(words);
  if (!limit || rate || !claim || ADMITTED.test(words)) return [];
  const values = measured.flatMap((index) => {
    const value = row.cells[index];
    return value ? valuesOf(text, value, limit) : [];
  });
  const { deviation: _deviation, ...bounds } = limit;
  return values.length > 0 ? [{ start: row.start, end: row.end, values, limit: bounds, claim }] : [];
}

/** The verdict of the row; where its table has none, what the words behind the table say of all of it. */
const claimOf = (text: string, row: TableRow, cell: Span | undefined, behind: Span | null): Span | null => {
  if (!cell) return behind && behind.start >= row.end ? behind : null;
  return MET.test(text.slice(cell.start, cell.end).trim()) ? cell : null;
};

function limitOf(text: string, head: string, cell: Span): ReadLimit | null {
  const content = text.slice(cell.start, cell.end);
  const [limit, ...others] = readLimits(content);
  const shift = (found: ReadLimit): ReadLimit => ({
    ...found,
    start: found.start + cell.start,
    end: found.end + cell.start,
  });
  if (others.length > 0) return null;
  if (limit) return limit.deviation && !DEVIATION.test(head) ? null : shift(limit);
  const [figure, ...more] = scanFigures(content);
  if (!figure || more.length > 0 || !isSingleFigure(figure) || !isFigureOnly(content)) return null;
  const bound = { value: figure.value * (figure.unit?.factor ?? 1), strict: false };
  if (!MOST.test(head) && !LEAST.test(head)) return null;
  const { start, end, raw, unit } = figure;
  const ends = MOST.test(head) && !LEAST.test(head) ? { low: null, high: bound } : { low: bound, high: null };
  return shift({ start, end, raw, unit, ...ends });
}

/** Nothing but a figure, or a list of figures, with their units. */
const isFigureOnly = (content: string): boolean => !/\p{Script=Han}{3}|[A-Za-z]{6}/u.test(content);

function valuesOf(text: string, cell: Span, limit: Limit): Figure[] {
  const content = text.slice(cell.start, cell.end);
  if (!isFigureOnly(content) || /[(×x*]/u.test(content)) return [];
  return readReadings(content, []).flatMap((reading) =>
    reading.unit === null || comparable(reading, limit) || limit.unit === null
      ? reading.values.map((value) => shiftFigure(value, cell.start))
      : [],
  );
}

const NEXT_LINES = 2;

/** `全部达标` right behind a table without a column of verdicts. */
function claimBehind(report: Report, table: ReportTable): Span | null {
  const first = report.lines.findIndex(({ start }) => start >= table.end);
  if (first < 0) return null;
  const lines = report.lines.slice(first, first + NEXT_LINES).filter(({ kind }) => kind === 'text');
  const from = lines[0]?.start;
  const content = report.view.text.slice(from, lines.at(-1)?.end).slice(0, 160);
  if (from === undefined || ADMITTED.test(content)) return null;
  const claim = COLLECTIVE.exec(content) ?? (CONFORMING.exec(content.split('。')[0] ?? '') || null);
  return claim && spanFrom(from, claim);
}
