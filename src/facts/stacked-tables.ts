import type { Report, ReportLine, ReportTable, Span } from '../core/index.js';

const MOST_COLUMNS = 8;

/**
 * Tables that an extractor left with one indented cell a line and a blank line after each row: the first group of
 * lines is the header, every other of the same size a row. Groups of other sizes end a table.
 */
export function stackedTables(report: Report): ReportTable[] {
  const tables: ReportTable[] = [];
  let groups: Span[][] = [];
  const flush = () => {
    const [header, ...rows] = groups;
    if (header && rows.length > 0) tables.push(toTable(header, rows));
    groups = [];
  };
  for (const group of cellGroups(report)) {
    const width = groups[0]?.length;
    if (group.length < 2 || group.length > MOST_COLUMNS || (width !== undefined && width !== group.length))
      flush();
    if (group.length >= 2 && group.length <= MOST_COLUMNS) groups.push(group);
  }
  flush();
  return tables;
}

/** Runs of indented one-cell lines between blank lines; an empty group where other text stands between. */
function cellGroups(report: Report): Span[][] {
  const groups: Span[][] = [];
  let open: Span[] = [];
  let previous: ReportLine | null = null;
  for (const line of report.lines) {
    const isCell =
      line.kind === 'text' && report.view.text.slice(Math.max(0, line.start - 3), line.start).includes('\t');
    if (open.length > 0 && (!isCell || (previous !== null && isParted(report, previous, line)))) {
      groups.push(open);
      open = [];
    }
    if (isCell) open.push({ start: line.start, end: line.end });
    else groups.push([]);
    previous = line;
  }
  groups.push(open);
  return groups;
}

/** A blank line stood between the two in the source. */
function isParted(report: Report, first: Span, second: Span): boolean {
  const from = report.view.toSource(first).end;
  const to = report.view.toSource(second).start;
  return /\n[ \t\u3000]*\r?\n/u.test(report.source.text.slice(from, to));
}

const toTable = (header: readonly Span[], rows: readonly Span[][]): ReportTable => {
  const row = (cells: readonly Span[]) => ({
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    cells: [...cells],
  });
  const all = [row(header), ...rows.map(row)];
  return { start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0, header: row(header), rows: all.slice(1) };
};
