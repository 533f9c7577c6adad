import { makeVisible, unionOf } from '../core/index.js';
import { type Cell, columnsOfMark, excerpt } from './excerpt.js';
import type { Page, Style } from './page.js';
import { type Group, groupMarks, type Mark, type Row, type Stretch } from './places.js';
import { hang } from './wrap.js';

/** What marks are shown in. `text` is null where the source is not at hand: then the quotes stand for it. */
export interface Source {
  path: string;
  text: string | null;
}

/** `report.txt:12:9`, the form that terminals and editors open. */
const placeName = (path: string, { line, column }: Pick<Mark, 'line' | 'column'>): string =>
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
  remarks: readonly string[],
  room: number,
): string[] {
  const { before, length } = columnsOfMark(cells, stretch);
  const { label, style } = stretch.mark;
  const carets = page.paint(style, '^'.repeat(length));
  const tail = remarks.map((remark) => ` · ${remark}`).join('');
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
  // An empty passage may stand at the very end of the line: its caret needs a column of its own.
  const caret = row.stretches.some(({ start, end }) => start === end) ? 1 : 0;
  const cells = excerpt(row.text, unionOf(row.stretches), room - caret, page.columns);
  const number = page.paint('faint', String(row.line).padStart(gutter));
  const carets = row.stretches.flatMap((stretch, index) => {
    const { mark } = stretch;
    const said = row.stretches[index - 1]?.mark.remark === mark.remark;
    const where = mark === at ? '' : `${mark.line}:${mark.column}`;
    const remarks = [said ? '' : mark.remark, where].filter((remark) => remark !== '');
    return underline(page, cells, stretch, remarks, room);
  });
  return [
    `${number} ${bar} ${paintCells(page, cells, row.stretches)}`,
    ...carets.map((line) => `${blank} ${bar} ${line}`),
  ];
}

const gutterOf = (groups: readonly Group[]): number =>
  Math.max(2, ...groups.flatMap(({ rows }) => rows.map(({ line }) => String(line).length)));

/** Columns for the text of a row, right of its number and the bar with a space on either side. */
const roomBeside = (page: Page, gutter: number): number => page.width - gutter - 2 - page.columns('│');

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
  const groups = groupMarks(marks, source.text, roomBeside(page, widest), page);
  const gutter = gutterOf(groups);
  const blank = ' '.repeat(gutter);
  const corner = (mark: string) => `${blank} ${page.paint('faint', mark)} `;
  const drawn = groups.flatMap(({ at, rows }, index) => [
    corner(index === 0 ? '╭─' : '├─') + page.paint('faint', placeName(source.path, at)),
    ...rows.flatMap((row) => drawRow(page, row, at, gutter, roomBeside(page, gutter))),
  ]);
  const indent = ' '.repeat(gutter + 2 + page.columns('╰─'));
  const ends = closing.flatMap((paragraph) => hang(page, indent, [paragraph]));
  const [first = '', ...rest] = ends;
  return first === '' ? drawn : [...drawn, corner('╰─') + first.trimStart(), ...rest];
}
