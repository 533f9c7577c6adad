import type { ReportLine, ReportTable, Span, TableRow } from '../core/index.js';

const toRow = (line: ReportLine): TableRow => ({
  start: line.start,
  end: line.end,
  cells: withoutEdges(line.cells),
});

/** Leading empty cells come from indentation and mean nothing. */
const withoutEdges = (cells: readonly Span[]): Span[] => {
  const first = cells.findIndex((cell) => cell.end > cell.start);
  return cells.slice(Math.max(0, first));
};

/** Runs of table rows. The first row is a header when no cell of it holds a digit outside brackets. */
export function readTables(text: string, lines: readonly ReportLine[]): ReportTable[] {
  const tables: ReportTable[] = [];
  let run: TableRow[] = [];
  const flush = () => {
    const [first] = run;
    if (first && run.length >= 2) {
      const header = isHeader(text, first) ? first : null;
      tables.push({
        start: first.start,
        end: run.at(-1)?.end ?? first.end,
        header,
        rows: header ? run.slice(1) : run,
      });
    }
    run = [];
  };
  for (const line of lines) {
    if (line.kind === 'row') run.push(toRow(line));
    else flush();
  }
  flush();
  return tables;
}

const isHeader = (text: string, row: TableRow): boolean =>
  row.cells.length >= 2 &&
  row.cells.every((cell) => {
    const content = text.slice(cell.start, cell.end);
    return (
      content.length <= 24 &&
      !/\d/u.test(content.replace(/\([^)]*\)/gu, '').replace(/\d{4}年?|\d{1,2}[~-]\d{1,2}月/gu, ''))
    );
  });
