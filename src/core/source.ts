import type { Span } from './span.js';

export const FORMATS = ['txt', 'md', 'docx', 'pdf'] as const;
export type FormatId = (typeof FORMATS)[number];

/** A heading that the file format itself marks (Word style, Markdown `#`). Level 1 is the highest. */
export interface SourceHeading extends Span {
  level: number;
}

/** One cell of a table that the file format itself marks. The span may be empty. */
export interface SourceCell extends Span {
  column: number;
}

export interface SourceTable extends Span {
  rows: SourceCell[][];
}

/**
 * A document as plain text, with the structure its format marks.
 *
 * `text` is exactly what `clausewright text FILE` prints; every offset anywhere refers to it, in UTF-16 units.
 * Line ends are `\n`, there is no byte order mark. Structure spans index into `text`; formats without structure
 * (txt, pdf) leave the lists empty. Check boxes appear in the text as `☑` or `□`.
 */
export interface SourceText {
  path: string;
  format: FormatId;
  /** Hex SHA-256 of the file's bytes. */
  sha256: string;
  text: string;
  headings: SourceHeading[];
  tables: SourceTable[];
  /** Offsets where a page begins (pdf); empty elsewhere. */
  pages: number[];
  /** Things a reader should know, as message codes of the `formats` namespace (for example `pages-without-text`). */
  notices: string[];
}
