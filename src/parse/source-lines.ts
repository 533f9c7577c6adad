import type { Span } from '../core/index.js';

/** A line of the source text; the span leaves out the line end. */
export interface SourceLine extends Span {
  text: string;
  /** Display columns: East Asian wide characters count two. */
  width: number;
  blank: boolean;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;

const displayColumns = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    lines.push({ start, end, text: line, width: displayColumns(line.trimEnd()), blank: line.trim() === '' });
    start = end + 1;
  }
  return lines;
}
