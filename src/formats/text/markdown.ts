import type { SourceCell, SourceHeading, SourceTable, Span } from '../../core/index.js';

interface Line extends Span {
  text: string;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/u;
const CLOSING_HASHES = /(?:^|[ \t])#+[ \t]*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/u;
const DELIMITER_CELL = /^[ \t]*:?-+:?[ \t]*$/u;

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { text: line, start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** Blanks the lines of fenced code blocks, where `#` and `|` mean nothing. */
function withoutCode(lines: readonly Line[]): Line[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const [, mark = null, info = ''] = FENCE.exec(line.text) ?? [];
    const inCode = fence !== null || mark !== null;
    if (fence === null) fence = mark;
    else if (mark?.startsWith(fence) && info.trim() === '') fence = null;
    return inCode ? { ...line, text: '' } : line;
  });
}

/** Trims a span of a text; an all-blank span becomes an empty one at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = end - slice.trimStart().length;
  return { start: from, end: from + slice.trim().length };
}

function headingOf(line: Line): SourceHeading[] {
  const match = HEADING.exec(line.text);
  if (!match) return [];
  const words = line.text.slice(match[0].length).replace(CLOSING_HASHES, '');
  const span = trimmed(line.text, { start: match[0].length, end: match[0].length + words.length });
  if (span.start === span.end) return [];
  return [{ level: match[1]?.length ?? 1, start: line.start + span.start, end: line.start + span.end }];
}

/** Positions of the pipes that part cells; `\|` is a character of its cell. */
function pipesOf(text: string): number[] {
  return [...text.matchAll(/\\.|\|/gu)].filter((match) => match[0] === '|').map((match) => match.index);
}

/** Spans of the cells of a row within its line, or null for a line that has no pipe. */
function cellSpans(text: string): Span[] | null {
  const pipes = pipesOf(text);
  if (pipes.length === 0) return null;
  const edges = [-1, ...pipes, text.length];
  const cells = edges.slice(1).map((end, i) => ({ start: (edges[i] ?? 0) + 1, end }));
  const isBlank = (cell: Span | undefined) => !cell || text.slice(cell.start, cell.end).trim() === '';
  // The parts before the first and after the last pipe are cells only where a row was written without outer pipes.
  return cells.slice(isBlank(cells[0]) ? 1 : 0, isBlank(cells.at(-1)) ? -1 : undefined);
}

function isDelimiterRow(text: string): boolean {
  const cells = cellSpans(text);
  return (
    cells !== null && cells.length > 0 && cells.every((c) => DELIMITER_CELL.test(text.slice(c.start, c.end)))
  );
}

const rowCells = (line: Line): SourceCell[] =>
  (cellSpans(line.text) ?? []).map((cell, column) => {
    const span = trimmed(line.text, cell);
    return { column, start: line.start + span.start, end: line.start + span.end };
  });

/** The table whose header row is line `first`, and the number of lines it takes; null where none begins. */
function tableAt(lines: readonly Line[], first: number): { table: SourceTable; taken: number } | null {
  const header = lines[first];
  const delimiter = lines[first + 1];
  if (!header || !delimiter || !cellSpans(header.text)?.length || !isDelimiterRow(delimiter.text))
    return null;
  let end = first + 2;
  while (cellSpans(lines[end]?.text ?? '')) end++;
  const body = lines.slice(first + 2, end);
  const rows = [header, ...body].map(rowCells).filter((row) => row.length > 0);
  return { table: { start: header.start, end: lines[end - 1]?.end ?? header.end, rows }, taken: end - first };
}

/**
 * Headings (`#` to `######`; the span holds the words without the marks) and pipe tables (header row first, the
 * delimiter row left out, cells trimmed) of a Markdown text. Fenced code is passed over. The text stays as it is.
 */
export function markdownStructure(text: string): { headings: SourceHeading[]; tables: SourceTable[] } {
  const lines = withoutCode(linesOf(text));
  const tables: SourceTable[] = [];
  for (let i = 0; i < lines.length; ) {
    const found = tableAt(lines, i);
    if (found) tables.push(found.table);
    i += found?.taken ?? 1;
  }
  return { headings: lines.flatMap(headingOf), tables };
}
