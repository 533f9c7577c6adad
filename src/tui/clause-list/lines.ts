import type { Language } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import { firstLine } from '../reading/reducer.js';
import { selectedRow, statusOf, visibleRows } from '../selectors.js';
import type { Size, WorkbenchState } from '../state.js';
import { fitLine, type Line, type Role, segment } from '../text/lines.js';
import { fitText, textWidth } from '../text/width.js';
import { STATUS_GLYPHS, type StatusGlyph } from '../theme.js';
import { type ClauseRow, UNROUTED } from './rows.js';

const STATUS_ROLE: Readonly<Record<StatusGlyph, Role>> = {
  none: 'dim',
  notes: 'plain',
  drafting: 'accent',
  drafted: 'accent',
  flagged: 'warn',
  accepted: 'good',
  nonconform: 'bad',
};

/** Columns of the status word at the right (`接受`, `flags`), with one to the left of it. */
const wordColumns = (language: Language): number =>
  1 + Math.max(...STATUS_GLYPHS.map((status) => textWidth(translator(language)(`tui:status.${status}`))));

interface RowStyle {
  columns: number;
  keyColumns: number;
  isSelected: boolean;
  isFocused: boolean;
}

function rowLine(
  state: WorkbenchState,
  row: ClauseRow,
  { columns, keyColumns, isSelected, isFocused }: RowStyle,
): Line {
  const t = translator(state.language);
  const { glyph, accepted } = statusOf(state, row);
  const role = STATUS_ROLE[glyph];
  const word =
    t(`tui:status.${glyph}`) + (accepted && glyph !== 'accepted' ? state.theme.glyphs.status.accepted : '');
  const title = row.key === UNROUTED ? t('tui:clauses.unrouted', { n: row.noteIds.length }) : row.title;
  const room = wordColumns(state.language);
  const titleColumns = Math.max(0, columns - 2 - keyColumns - 1 - room);
  const text: Role = isSelected ? 'strong' : glyph === 'none' ? 'dim' : 'plain';
  const line: Line = [
    segment(state.theme.glyphs.status[glyph], role),
    segment(state.list.marked.includes(row.key) ? '+' : ' ', 'accent'),
    segment(fitText(row.key === UNROUTED ? '' : row.key, keyColumns), text),
    segment(` ${fitText(title, titleColumns, state.theme.glyphs.ellipsis)}`, text),
    segment(' '.repeat(Math.max(0, room - textWidth(word))) + word, role),
  ];
  if (!isSelected || !isFocused) return line;
  return fitLine(line, columns).map(({ text: part }) => segment(part, 'cursor'));
}

/** The line in which a filter is typed or stands; its text ends where the caret belongs. */
export function filterLine({ list, language }: WorkbenchState): Line | null {
  if (!list.filtering && list.filter === '') return null;
  const hint = list.filter === '' ? translator(language)('tui:clauses.filter-hint') : '';
  return [segment('/ ', 'accent'), segment(list.filter, 'strong'), segment(hint, 'dim')];
}

export interface ListFrame {
  lines: Line[];
  /** Index of the selected row and number of rows, for the frame. */
  selected: number;
  total: number;
}

/** The clause list in a given space. */
export function listFrame(state: WorkbenchState, { columns, rows: height }: Size): ListFrame {
  const rows = visibleRows(state);
  const selected = rows.findIndex(({ key }) => key === selectedRow(state)?.key);
  const filter = filterLine(state);
  const room = Math.max(1, height - (filter ? 1 : 0));
  const anchor = { start: selected, end: selected + 1 };
  const middle = Math.floor(room / 6);
  const top = firstLine({ total: rows.length, height: room, anchor }, -middle);
  const keyColumns = Math.max(4, ...rows.map(({ key }) => key.length));
  const isFocused = state.focus === 'clauses' && !state.editing;
  const lines = rows
    .slice(top, top + room)
    .map((row, index) =>
      rowLine(state, row, { columns, keyColumns, isSelected: top + index === selected, isFocused }),
    );
  const empty: Line[] =
    rows.length === 0 ? [[segment(translator(state.language)('tui:clauses.none'), 'dim')]] : [];
  return { lines: [...(filter ? [filter] : []), ...lines, ...empty], selected, total: rows.length };
}
