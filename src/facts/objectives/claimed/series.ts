import {
  baseValue,
  comparableFigures,
  type Figure,
  isCount,
  isPlainFigure,
  type ObjectiveStatement,
  type Report,
  type ReportLine,
  type Span,
  scanFigures,
  shiftFigure,
  spanFrom,
  startingWithin,
  unionOf,
  viewText,
} from '../../../core/index.js';
import type { Aim } from './aims.js';
import { MISSED } from './claims.js';
import { commonOf, contentOf, sizeOf } from './content.js';
import { misses } from './keeps.js';

/**
 * Rows of a table that tell one objective month by month or quarter by quarter, of which one misses the aim though each
 * is said to have kept it: `每季度不多于2批`, `| 退货批次 | 1 | 0 | 3 | 2 |`, `四个季度无一超出控制线`.
 */

const PERIOD =
  /^(?:20\d\d年)?(?:第?[一二三四1-4]季度?|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|Q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter)(?: 20\d\d)?$/iu;
const EACH =
  /(?:月月|季季|逐[月季]|各[月季]度?|每个?[月季]度?|[两三四十二]{1,2}个(?:季度|月)|全部月份|所有季度)[^。;\n]{0,16}(?:达标|达到|完成|满足|符合|优于|实现|未超|没有超|无一|在[^,。;\d]{0,8}内|合格)[^,。;\n]{0,8}|无一(?:[月季]度?)?(?:超|例外|未达)[^,。;\n]{0,8}|\b(?:each|every|all|no) (?:of the )?(?:[a-z]+ )?(?:months?|quarters?)\b(?:(?!\band\b)[^.;\n]){0,50}\b(?:met|within|reached|achieved|kept|below|above|in line|exceeded|inside)\b[^.;\n]{0,24}|\b(?:met|kept|achieved|reached) (?:in|for) (?:each|every|all)\b[^.;\n]{0,24}/giu;
const NOT_EACH =
  /未(?:能)?(?:每|各|逐|达|完成)|其余|其它|其他|除[^,。;]{1,12}外|except|not (?:every|each|all)|but not/iu;
/** How many lines away it may be said of the rows. */
const REACH = 8;
const FEWEST = 2;
const TABLE_ABOVE = 40;

interface Series {
  name: string;
  unit: 'month' | 'quarter';
  figures: readonly Figure[];
  first: number;
  last: number;
}

export function readSeriesRows(
  report: Report,
  aims: readonly Aim[],
  ofAll: Span | null,
): ObjectiveStatement[] {
  if (aims.length === 0) return [];
  return seriesOf(report).flatMap((series) => statementOf(report, series, aims, ofAll) ?? []);
}

function statementOf(
  report: Report,
  { name, unit, figures, first, last }: Series,
  aims: readonly Aim[],
  ofAll: Span | null,
): ObjectiveStatement | null {
  const own = contentOf(name);
  const fitting = aims.filter(
    (aim) =>
      sizeOf(own) > 1 &&
      (commonOf(own, aim.content) === sizeOf(own) || commonOf(aim.content, own) === sizeOf(aim.content)) &&
      !(aim.line >= first && aim.line <= last) &&
      isForEach(aim, unit, figures),
  );
  const [aim] = fitting;
  if (
    !aim ||
    fitting.some(({ figure, sign }) => baseValue(figure) !== baseValue(aim.figure) || sign !== aim.sign)
  )
    return null;
  const missed = figures.filter((figure) => misses(figure, aim));
  const claim = missed.length < figures.length ? claimNear(report, first, last) : ofAll;
  if (missed.length === 0 || !claim) return null;
  return {
    ...unionOf([aim.span, claim, ...missed]),
    name: aim.name,
    target: aim.figure,
    sign: aim.sign,
    results: missed,
    claim,
    apart: true,
  };
}

/** Kept by each of them: a share or a time is, whatever the aim says of periods, a number only where it is one for each. */
function isForEach({ figure, per }: Aim, unit: Series['unit'], figures: readonly Figure[]): boolean {
  const measure = figure.unit !== null && !isCount(figure.unit);
  const alike = figures.every(
    (one) =>
      comparableFigures(one, figure) &&
      (one.unit === null || figure.unit === null || isCount(one.unit) === isCount(figure.unit)),
  );
  return alike && (measure ? per !== 'year' : per === unit);
}

function claimNear(report: Report, first: number, last: number): Span | null {
  const [from, to] = [Math.max(0, first - REACH), Math.min(report.lines.length - 1, last + REACH)];
  const [start, end] = [report.lines[from]?.start ?? 0, report.lines[to]?.end ?? 0];
  for (const sentence of startingWithin(report.sentences, { start, end })) {
    if (report.lines[sentence.line]?.kind === 'row') continue;
    const words = viewText(report, sentence);
    const [match] = [...words.matchAll(EACH)];
    if (MISSED.test(words)) return null;
    if (match && !NOT_EACH.test(words)) return spanFrom(sentence.start, match);
  }
  return null;
}

/** Rows under a head of periods, and columns beside a first one of periods. */
function seriesOf(report: Report): Series[] {
  return tablesOf(report.lines).flatMap(({ rows, at }) => {
    const cells = rows.map((row) =>
      row.cells.map((cell) => ({ cell, words: viewText(report, cell).trim() })),
    );
    const [head, ...body] = cells;
    if (!head) return [];
    const across = head.flatMap(({ words }, column) => (PERIOD.test(words) ? [column] : []));
    if (across.length >= FEWEST)
      return body.flatMap((row, index) =>
        seriesFrom(
          report,
          row[0]?.words ?? '',
          head[across[0] ?? 0]?.words ?? '',
          across.map((column) => row[column]?.cell),
          at + index + 1,
        ),
      );
    const down = body.filter((row) => PERIOD.test(row[0]?.words ?? ''));
    if (down.length < FEWEST) return [];
    return head.slice(1).flatMap(({ words }, column) =>
      seriesFrom(
        report,
        words,
        down[0]?.[0]?.words ?? '',
        down.map((row) => row[column + 1]?.cell),
        at,
        at + rows.length - 1,
      ),
    );
  });
}

function seriesFrom(
  report: Report,
  name: string,
  period: string,
  cells: ReadonlyArray<Span | undefined>,
  first: number,
  last = first,
): Series[] {
  const figures = cells.flatMap((cell) => (cell ? (onlyFigure(report, cell) ?? []) : []));
  const unit = /月|^[a-z]{3}/iu.test(period) && !/quarter/iu.test(period) ? 'month' : 'quarter';
  return figures.length >= FEWEST ? [{ name, unit, figures, first, last }] : [];
}

function onlyFigure(report: Report, cell: Span): Figure | null {
  const words = viewText(report, cell);
  const [figure, other] = scanFigures(words);
  const alone =
    figure && !other && isPlainFigure(figure) && words.trim().length - (figure.end - figure.start) < 3;
  return alone ? shiftFigure(figure, cell.start) : null;
}

function tablesOf(lines: readonly ReportLine[]): Array<{ rows: ReportLine[]; at: number }> {
  const tables: Array<{ rows: ReportLine[]; at: number }> = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'row') continue;
    const last = tables.at(-1);
    if (last && last.at + last.rows.length === index && last.rows.length < TABLE_ABOVE) last.rows.push(line);
    else tables.push({ rows: [line], at: index });
  }
  return tables;
}
