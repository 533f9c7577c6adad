/** A document as Word sees it, before it is laid out as lines of text. */

export interface ParagraphBlock {
  kind: 'paragraph';
  /** May hold `\n` (line breaks) and `\t`. */
  text: string;
  headingLevel: number | null;
}

export interface TableCellBlock {
  /** Column of the grid, counted from 0, which merged cells span. */
  column: number;
  blocks: Block[];
}

export interface TableBlock {
  kind: 'table';
  rows: TableCellBlock[][];
}

export type Block = ParagraphBlock | TableBlock;
