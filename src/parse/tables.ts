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

/** Runs of table rows. The first row is a header when a ruler stands below it or no cell of it holds a figure. */
export function readTables(text: string, lines: readonly ReportLine[]): ReportTable[] {
  const tables: ReportTable[] = [];
  let run: TableRow[] = [];
  const flush = () => {
    const [first] = run;
    if (first && run.length >= 2) {
      const header = isHeader(text, first) || isRuled(text, first, run[1]) ? first : null;
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

/** Markdown: `|---|---|` between the first row and the second. */
const isRuled = (text: string, first: TableRow, second: TableRow | undefined): boolean =>
  first.cells.length >= 2 &&
  /^[\s|:]*-{2,}[\s|:-]*$/u.test(text.slice(first.end, second?.start ?? first.end)) &&
  first.cells.some(({ start, end }) => end > start);

/** Years, months, quarters and halves are no figures: `FY2024/25`, `2024年1—6月`, `Q3`, `第一季度`. */
const PERIOD =
  /\([^)]*\)|(?:FY\s?)?20\d{2}\s?[/~—–-]\s?(?:20)?\d{2}(?!\d)(?:年度?)?|FY\s?\d{2,4}|\d{4}年?度?|(?:第)?\d季度|\d{1,2}\s?[~—–-]\s?\d{1,2}\s?月|\d{1,2}月|\b[QH][1-4]\b/giu;
const LONGEST_HEADING = 36;

const isHeader = (text: string, row: TableRow): boolean =>
  row.cells.length >= 2 &&
  row.cells.every((cell) => {
    const content = text.slice(cell.start, cell.end);
    return content.length <= LONGEST_HEADING && !/\d/u.test(content.replace(PERIOD, ''));
  });
