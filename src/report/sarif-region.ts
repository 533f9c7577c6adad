import type { Evidence } from '../core/index.js';

export interface SarifRegion {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
  snippet: { text: string };
}

/** A SARIF region; `endColumn` counts from 1 and points past the last character (SARIF 2.1.0, 3.30.8). */
export function regionOf({ quote, start, end, line, column }: Evidence): SarifRegion {
  const lines = quote.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    startLine: line,
    startColumn: column,
    endLine: line + lines.length - 1,
    endColumn: last.length + (lines.length === 1 ? column : 1),
    charOffset: start,
    charLength: Math.max(0, end - start),
    snippet: { text: quote },
  };
}
