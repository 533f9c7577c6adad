import widestLine from './widest-line.js';

interface Piece {
  x: number;
  text: string;
}

interface WriteOptions {
  transformers: readonly ((line: string, index: number) => string)[];
}

/**
 * Stands in the place of Ink's `Output` in the build (`scripts/ink-frames.ts`): puts the texts of a frame together row by
 * row. Ink does it cell by cell, for texts that lie upon each other or are cut by their box; ours do and are neither,
 * and the eight thousand cells of a screen took most of the time between a key and its frame.
 */
export default class FrameRows {
  private readonly rows: Piece[][];

  constructor({ height }: { width: number; height: number }) {
    this.rows = Array.from({ length: height }, () => []);
  }

  /** Puts a text of one or more lines at a place; rows below the frame are dropped. */
  write(x: number, y: number, text: string, { transformers }: WriteOptions): void {
    if (text === '') return;
    for (const [index, line] of text.split('\n').entries()) {
      const drawn = transformers.reduce((result, transform) => transform(result, index), line);
      this.rows[y + index]?.push({ x, text: drawn });
    }
  }

  /** Nothing that we draw reaches over its box. */
  clip(): void {}

  unclip(): void {}

  get(): { output: string; height: number } {
    return { output: this.rows.map(rowText).join('\n'), height: this.rows.length };
  }
}

function rowText(pieces: Piece[]): string {
  let row = '';
  let column = 0;
  for (const { x, text } of pieces.sort((a, b) => a.x - b.x)) {
    row += ' '.repeat(Math.max(0, x - column)) + text;
    column = Math.max(x, column) + widestLine(text);
  }
  return row.trimEnd();
}
