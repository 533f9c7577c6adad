import { expect } from 'vitest';
import type { SourceText } from '../../src/core/index.js';

/** The words of every heading, with its level. */
export const headingsOf = ({ text, headings }: SourceText): [number, string][] =>
  headings.map(({ level, start, end }) => [level, text.slice(start, end)]);

/** The text of every cell of every table. */
export const cellsOf = ({ text, tables }: SourceText): string[][][] =>
  tables.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end))));

/** Fails unless all structure lies within the text, in order. */
export function expectSoundStructure(source: SourceText): void {
  const { text, headings, tables, pages } = source;
  const spans = [...headings, ...tables, ...tables.flatMap(({ rows }) => rows.flat())];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const table of tables) {
    const cells = table.rows.flat();
    cells.slice(1).forEach((cell, i) => {
      expect(cell.start).toBeGreaterThanOrEqual(cells[i]?.end ?? 0);
    });
    expect(cells.every((cell) => table.start <= cell.start && cell.end <= table.end)).toBe(true);
    for (const row of table.rows) {
      const columns = row.map(({ column }) => column);
      expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
    }
  }
  expect(pages).toEqual([...pages].sort((a, b) => a - b));
  expect(pages.every((page) => page <= text.length)).toBe(true);
  expect(text).not.toMatch(/\r|\ufeff$/u);
}
