import type { Report, ReportLine, Span } from '../../core/index.js';
import type { TableReading } from './cells.js';
import { columnsOf, type FlattenedTable, isHeading, readRow } from './flattened.js';

/** Tables of objectives whose rows were kept, a line each, with nothing but spaces between their cells. */

/** `目标 指标 结果`. */
const HEADINGS_LINE = /^\s*\S{2,12}(?:\s+\S{2,12}){2,4}\s*$/u;
const LONGEST_ROW = 80;
/** Lines of a page's head and foot that may stand between two rows. */
const MOST_BETWEEN = 6;

export function readSpaced(
  report: Report,
  lines: readonly ReportLine[],
  admitted: (text: string) => boolean,
): FlattenedTable[] {
  return lines.flatMap((line, first) => {
    const headings = line.kind === 'row' ? [] : headingsOf(report, line);
    const columns = headings.length >= 3 ? columnsOf(headings) : null;
    if (!columns?.includes('result')) return [];
    const reading: TableReading = { mentions: [], claims: [] };
    let last = first;
    for (let at = first + 1; at < lines.length && at - last <= MOST_BETWEEN; at += 1) {
      const row = lines[at];
      const cells = row ? cellsOf(report, row) : [];
      if (cells.length === columns.length && readRow(report, cells, columns, admitted, reading)) last = at;
    }
    return reading.mentions.length > 0 ? [{ first, last, reading }] : [];
  });
}

function headingsOf({ view: { text } }: Report, { start, end }: Span): string[] {
  const content = text.slice(start, end);
  if (!HEADINGS_LINE.test(content)) return [];
  const headings = content.trim().split(/\s+/u);
  return headings.every(isHeading) ? headings : [];
}

function cellsOf({ view: { text } }: Report, { start, end, kind }: ReportLine): Span[] {
  if (kind === 'row' || end - start > LONGEST_ROW) return [];
  return [...text.slice(start, end).matchAll(/\S+/gu)].map(({ index, 0: cell }) => ({
    start: start + index,
    end: start + index + cell.length,
  }));
}
