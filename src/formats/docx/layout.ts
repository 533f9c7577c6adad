import type { SourceCell, SourceHeading, SourceTable } from '../../core/index.js';
import type { Block, ParagraphBlock, TableBlock, TableCellBlock } from './blocks.js';

/** A stretch of text with the structure found in it; spans index into `text`. */
export interface Piece {
  text: string;
  headings: SourceHeading[];
  tables: SourceTable[];
}

/**
 * How blocks of one container become text: what stands between lines, and between the cells of a table.
 * Cells of a table row are parted by tabs, which its cells must therefore not hold.
 */
interface Setting {
  lineBreak: string;
  cellBreak: string;
  keepTabs: boolean;
}

const PAGE: Setting = { lineBreak: '\n', cellBreak: '\t', keepTabs: true };
/** A cell beside others: its tables and tabs cannot use tabs. */
const LONG_CELL: Setting = { lineBreak: '\n', cellBreak: ' ', keepTabs: false };
const SHORT_CELL: Setting = { lineBreak: ' ', cellBreak: ' ', keepTabs: false };

/** Cells of several paragraphs and more characters than this keep their lines: auditors quote evidence by line. */
const SHORT_CELL_CHARACTERS = 120;

/** A piece of plain text. */
const plain = (text: string): Piece => ({ text, headings: [], tables: [] });

const shift = <T extends { start: number; end: number }>(item: T, by: number): T => ({
  ...item,
  start: item.start + by,
  end: item.end + by,
});

const shiftTable = (table: SourceTable, by: number): SourceTable => ({
  ...shift(table, by),
  rows: table.rows.map((row) => row.map((cell) => shift(cell, by))),
});

/** Joins pieces and tells where each begins. */
function join(pieces: readonly Piece[], separator: string): { piece: Piece; starts: number[] } {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length + separator.length;
  }
  const at = (i: number) => starts[i] ?? 0;
  return {
    starts,
    piece: {
      text: pieces.map(({ text }) => text).join(separator),
      headings: pieces.flatMap(({ headings }, i) => headings.map((heading) => shift(heading, at(i)))),
      tables: pieces.flatMap(({ tables }, i) => tables.map((table) => shiftTable(table, at(i)))),
    },
  };
}

const hasText = (piece: Piece): boolean => piece.text.trim() !== '';

const linesOf = (paragraph: ParagraphBlock): string[] =>
  paragraph.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function layParagraph(paragraph: ParagraphBlock, setting: Setting): Piece {
  const text = linesOf(paragraph).join(setting.lineBreak);
  const shown = setting.keepTabs ? text : text.replaceAll('\t', ' ');
  const { headingLevel } = paragraph;
  return headingLevel === null || shown === ''
    ? plain(shown)
    : { text: shown, headings: [{ level: headingLevel, start: 0, end: shown.length }], tables: [] };
}

/** All lines of text in some blocks, those of nested tables included. */
const allLines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? linesOf(block) : block.rows.flat().flatMap((cell) => allLines(cell.blocks)),
  );

function layCell(cell: TableCellBlock): Piece {
  const isLong = allLines(cell.blocks).join(' ').length > SHORT_CELL_CHARACTERS;
  return layBlocks(cell.blocks, isLong ? LONG_CELL : SHORT_CELL);
}

/** Null for a row without any text. */
function layRow(
  row: readonly TableCellBlock[],
  setting: Setting,
): { piece: Piece; cells: SourceCell[] } | null {
  const pieces = row.map((cell) => (row.length === 1 ? layBlocks(cell.blocks, setting) : layCell(cell)));
  if (!pieces.some(hasText)) return null;
  const { piece, starts } = join(pieces, setting.cellBreak);
  const cells = row.map(({ column }, i) => {
    const start = starts[i] ?? 0;
    return { column, start, end: start + (pieces[i]?.text.length ?? 0) };
  });
  return { piece, cells };
}

function layTable(table: TableBlock, setting: Setting): Piece {
  const rows = table.rows.flatMap((row) => layRow(row, setting) ?? []);
  const { piece, starts } = join(
    rows.map((row) => row.piece),
    setting.lineBreak,
  );
  const cells = rows.map((row, i) => row.cells.map((cell) => shift(cell, starts[i] ?? 0)));
  const own: SourceTable[] = rows.length > 0 ? [{ start: 0, end: piece.text.length, rows: cells }] : [];
  return { ...piece, tables: [...own, ...piece.tables] };
}

function layBlocks(blocks: readonly Block[], setting: Setting): Piece {
  const pieces = blocks.map((block) =>
    block.kind === 'paragraph' ? layParagraph(block, setting) : layTable(block, setting),
  );
  return join(pieces.filter(hasText), setting.lineBreak).piece;
}

/**
 * Lays a document out as text: a line per paragraph and per table row, cells parted by tabs.
 *
 * A row that is one cell is a frame around a page, so its paragraphs and tables stay lines. Beside other cells the
 * paragraphs of a cell are joined by a space, or, where the cell is long, by line breaks. Empty paragraphs and
 * empty rows are left out; nested tables are listed after the table they are in.
 */
export const layOut = (blocks: readonly Block[]): Piece => layBlocks(blocks, PAGE);
