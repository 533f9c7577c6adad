import { type Cell, columnsOfMark, excerpt } from './excerpt.js';
import type { Page, Style } from './page.js';
import { type Group, groupMarks, type Mark, type Row, type Stretch, unionOf } from './places.js';
import { makeVisible } from './visible.js';
import { hang } from './wrap.js';

/** What marks are shown in. `text` is null where the source is not at hand: then the quotes stand for it. */
export interface Source {
  path: string;
  text: string | null;
}

/** `report.txt:12:9`, the form that terminals and editors open. */
export const placeName = (path: string, { line, column }: Pick<Mark, 'line' | 'column'>): string =>
  [makeVisible(path), line, column].filter((part) => part !== '').join(':');

/** Pieces of the line with the marked cells painted, so that the passage shows without its underline, too. */
function paintCells(page: Page, cells: readonly Cell[], stretches: readonly Stretch[]): string {
  const styleOf = ({ start, end }: Cell): Style | null =>
    stretches.find((stretch) => start < stretch.end && stretch.start < end)?.mark.style ?? null;
  let line = '';
  let run = '';
  let style: Style | null = null;
  const flush = () => {
    line += style === null ? run : page.paint(style, run);
    run = '';
  };
  for (const cell of cells) {
    const next = styleOf(cell);
    if (next !== style) flush();
    style = next;
    run += cell.visible;
  }
  flush();
  return line.trimEnd();
}

/** `    ^^^^^^ target`: the label stands right of the carets, or left of them, or below, wherever there is room. */
function underline(
  page: Page,
  cells: readonly Cell[],
  stretch: Stretch,
  where: string,
  room: number,
): string[] {
  const { before, length } = columnsOfMark(cells, stretch);
  const { label, style } = stretch.mark;
  const carets = page.paint(style, '^'.repeat(length));
  const tail = where === '' ? '' : ` · ${where}`;
  const words = stretch.last ? label + tail : '';
  const painted = page.paint(style, label) + page.paint('faint', tail);
  const size = page.columns(words);
  if (words === '') return [' '.repeat(before) + carets];
  if (before + length + 1 + size <= room) return [`${' '.repeat(before)}${carets} ${painted}`];
  if (size + 1 <= before) return [`${' '.repeat(before - size - 1)}${painted} ${carets}`];
  return [' '.repeat(before) + carets, painted];
}

function drawRow(page: Page, row: Row, at: Mark, gutter: number, room: number): string[] {
  const bar = page.paint('faint', '│');
  const blank = ' '.repeat(gutter);
  if (row.text === null) return [`${blank} ${page.paint('faint', '⋮')}`];
  const cells = excerpt(row.text, unionOf(row.stretches), room, page.columns);
  const number = page.paint('faint', String(row.line).padStart(gutter));
  const carets = row.stretches.flatMap((stretch) => {
    const where = stretch.mark === at ? '' : `${stretch.mark.line}:${stretch.mark.column}`;
    return underline(page, cells, stretch, where, room);
  });
  return [
    `${number} ${bar} ${paintCells(page, cells, row.stretches)}`,
    ...carets.map((line) => `${blank} ${bar} ${line}`),
  ];
}

const gutterOf = (groups: readonly Group[]): number =>
  Math.max(2, ...groups.flatMap(({ rows }) => rows.map(({ line }) => String(line).length)));

/**
 * Draws passages in their context: for each its place, the line it stands on with its number, and carets under the
 * quote with what it is; neighbours on one line share it. The `closing` paragraphs follow below. Lines are at most
 * `page.width` columns wide, save where the name of a place alone is longer.
 */
export function drawSnippets(
  page: Page,
  source: Source,
  marks: readonly Mark[],
  closing: readonly string[],
): string[] {
  const widest = Math.max(2, ...marks.map(({ line }) => String(line).length + 1));
  const groups = groupMarks(marks, source.text, page.width - widest - 3, page);
  const gutter = gutterOf(groups);
  const blank = ' '.repeat(gutter);
  const corner = (mark: string) => `${blank} ${page.paint('faint', mark)} `;
  const drawn = groups.flatMap(({ at, rows }, index) => [
    corner(index === 0 ? '╭─' : '├─') + page.paint('faint', placeName(source.path, at)),
    ...rows.flatMap((row) => drawRow(page, row, at, gutter, page.width - gutter - 3)),
  ]);
  const ends = closing.flatMap((paragraph) => hang(page, ' '.repeat(gutter + 4), [paragraph]));
  const [first = '', ...rest] = ends;
  return first === '' ? drawn : [...drawn, corner('╰─') + first.trimStart(), ...rest];
}
