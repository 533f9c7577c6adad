import type { ContentPane, PaneId, Size, WorkbenchState } from './state.js';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedPane {
  pane: PaneId;
  rect: Rect;
  /** The panes that take turns in this place, where there are several. */
  tabs: readonly PaneId[];
}

export interface Layout {
  mode: 'wide' | 'split' | 'single';
  /** In columns from the left, each from top to bottom. */
  columns: readonly (readonly PlacedPane[])[];
  /** Below the panes, where a short text is written that belongs to none of them. */
  box: Rect | null;
  width: number;
  height: number;
}

export const WIDE_FROM = 120;
export const SPLIT_FROM = 76;
/** Lines above and below the panes: title; message and keys. */
export const HEADER_LINES = 1;
export const FOOTER_LINES = 2;

const CONTENT: readonly ContentPane[] = ['notes', 'draft', 'similar', 'findings'];
const ALL: readonly PaneId[] = ['clauses', ...CONTENT];

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

const place = (
  pane: PaneId,
  x: number,
  width: number,
  y: number,
  height: number,
  tabs: readonly PaneId[] = [],
): PlacedPane => ({
  pane,
  rect: { x, y, width, height },
  tabs,
});

/** Two panes one above the other; `share` is the upper one's part. */
function stacked(
  upper: PaneId,
  lower: PaneId,
  x: number,
  width: number,
  height: number,
  share: number,
): PlacedPane[] {
  const first = between(Math.round(height * share), 4, Math.max(4, height - 4));
  return [
    place(upper, x, width, HEADER_LINES, first),
    place(lower, x, width, HEADER_LINES + first, height - first),
  ];
}

type Input = Pick<WorkbenchState, 'size' | 'focus' | 'content' | 'editing'>;

function splitColumns({ content, editing }: Input, width: number, height: number): PlacedPane[][] {
  // Who writes the draft wants the notes beside it rather than the list.
  const left: PaneId = editing?.target.kind === 'draft' ? 'notes' : 'clauses';
  const tabs = CONTENT.filter((pane) => pane !== left);
  const first = left === 'notes' ? Math.floor(width * 0.42) : between(Math.floor(width * 0.4), 30, 44);
  return [
    [place(left, 0, first, HEADER_LINES, height)],
    [place(content, first, width - first, HEADER_LINES, height, tabs)],
  ];
}

function wideColumns(width: number, height: number): PlacedPane[][] {
  // From 160 columns on, the longest titles stand whole.
  const first = between(Math.floor(width * 0.32), 36, 52);
  const second = Math.floor((width - first) / 2);
  return [
    [place('clauses', 0, first, HEADER_LINES, height)],
    stacked('notes', 'similar', first, second, height, 0.55),
    stacked('draft', 'findings', first + second, width - first - second, height, 0.65),
  ];
}

/** Where everything goes. Frames stay one line short of the terminal, which keeps it from scrolling. */
export function layoutOf(input: Input): Layout {
  const width = Math.max(20, input.size.columns);
  const lines = Math.max(8, input.size.rows - 1);
  const body = lines - HEADER_LINES - FOOTER_LINES;
  const boxHeight = input.editing?.target.kind === 'answer' ? between(Math.floor(body / 3), 4, 8) : 0;
  const height = body - boxHeight;
  const box = boxHeight > 0 ? { x: 0, y: HEADER_LINES + height, width, height: boxHeight } : null;
  const shape = { width, height: lines, box };
  if (width >= WIDE_FROM) return { mode: 'wide', columns: wideColumns(width, height), ...shape };
  if (width >= SPLIT_FROM) return { mode: 'split', columns: splitColumns(input, width, height), ...shape };
  return { mode: 'single', columns: [[place(input.focus, 0, width, HEADER_LINES, height, ALL)]], ...shape };
}

export const rectOf = (layout: Layout, pane: PaneId): Rect | null =>
  layout.columns.flat().find((placed) => placed.pane === pane)?.rect ?? null;

/** The part of a pane that its frame leaves for text. */
export const innerSize = ({ width, height }: Rect): Size => ({
  columns: Math.max(1, width - 4),
  rows: Math.max(1, height - 2),
});

/** The pane that an edit is shown in. */
export function editingPane({ editing }: Pick<WorkbenchState, 'editing'>): ContentPane | null {
  const kind = editing?.target.kind;
  return kind === 'notes' || kind === 'draft' ? kind : null;
}

/** Where the open editor is drawn; null where none is open or its pane is not on show. */
export function editingRect(state: Input): Rect | null {
  const layout = layoutOf(state);
  const pane = editingPane(state);
  return pane ? rectOf(layout, pane) : layout.box;
}
