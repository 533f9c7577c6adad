import { translator } from '../../messages/index.js';
import { paneContent } from '../app/content.js';
import { listFrame } from '../clause-list/lines.js';
import { editorFrame } from '../editor/lines.js';
import { editingPane, innerSize, type PlacedPane, type Rect } from '../layout.js';
import { wrapMessage } from '../reading/content.js';
import { firstLine } from '../reading/reducer.js';
import { flagsOf, itemCount, selectedRow } from '../selectors.js';
import type { ContentPane, PaneId, Size, WorkbenchState } from '../state.js';
import { type Line, segment } from '../text/lines.js';
import { textWidth } from '../text/width.js';
import { type Frame, framed } from './frame.js';
import { paneTitle } from './title.js';

/** A pane ready to draw. */
export interface PanePicture {
  frame: Frame;
  /** Where the caret belongs, from the screen's corner; null where the pane has none. */
  caret: { x: number; y: number } | null;
}

interface Body {
  lines: Line[];
  note: string;
  caret: { x: number; y: number } | null;
}

const position = (index: number, total: number): string => (total > 0 ? `${index + 1}/${total}` : '');

function listBody(state: WorkbenchState, size: Size): Body {
  const { lines, selected, total } = listFrame(state, size);
  const { filtering, filter } = state.list;
  const caret = filtering ? { x: Math.min(2 + textWidth(filter), size.columns - 1), y: 0 } : null;
  return { lines, note: position(selected, total), caret };
}

function editorBody(state: WorkbenchState, size: Size): Body {
  if (!state.editing) return { lines: [], note: '', caret: null };
  const { editor, target } = state.editing;
  const row = selectedRow(state);
  const isChecked = target.kind === 'draft' && row?.draft?.narrative === editor.model.text;
  const viewport = { columns: size.columns, rows: size.rows };
  const { lines, caret, top, total } = editorFrame(editor, viewport, isChecked ? flagsOf(state, row) : []);
  return {
    lines,
    caret,
    note: total > size.rows ? `${top + 1}-${Math.min(total, top + size.rows)}/${total}` : '',
  };
}

function readingBody(state: WorkbenchState, pane: ContentPane, size: Size): Body {
  const { lines, anchor } = paneContent(state, pane, size.columns);
  const view = { total: lines.length, height: size.rows, anchor };
  const top = firstLine(view, state.reading[pane].scroll);
  const count = itemCount(state, pane);
  const note =
    state.focus === pane
      ? position(Math.min(state.reading[pane].selected, count - 1), count)
      : count > 0
        ? String(count)
        : '';
  return { lines: lines.slice(top, top + size.rows), note, caret: null };
}

/** Rows that a question takes of its box at most, where it does not fit into the frame. */
const MOST_QUESTION_ROWS = 2;

/** The box below the panes: what is asked, and what is being answered. */
export function boxPicture(state: WorkbenchState, rect: Rect): PanePicture | null {
  const target = state.editing?.target;
  if (target?.kind !== 'answer') return null;
  const size = innerSize(rect);
  const label = translator(state.language)('tui:pane.answer');
  const fits = textWidth(`${label} ${target.question}`) <= size.columns - 2;
  const asked = fits
    ? []
    : wrapMessage(target.question, size.columns).slice(0, Math.min(MOST_QUESTION_ROWS, size.rows - 1));
  const body = editorBody(state, { ...size, rows: Math.max(1, size.rows - asked.length) });
  const title = [segment(`${label} `, 'title'), segment(fits ? target.question : '', 'strong')];
  const { width, height } = rect;
  const options = { width, height, isFocused: true, title, note: body.note };
  return {
    frame: framed([...asked, ...body.lines], options, state.theme.glyphs),
    caret: body.caret && { x: rect.x + 2 + body.caret.x, y: rect.y + 1 + asked.length + body.caret.y },
  };
}

function draw(state: WorkbenchState, { pane, rect, tabs }: PlacedPane): PanePicture {
  const size = innerSize(rect);
  const isEdited = editingPane(state) === pane;
  const body =
    pane === 'clauses'
      ? listBody(state, size)
      : isEdited
        ? editorBody(state, size)
        : readingBody(state, pane, size);
  const options = {
    width: rect.width,
    height: rect.height,
    isFocused: state.focus === pane,
    title: paneTitle(state, pane, tabs),
    note: body.note,
  };
  const caret = body.caret && { x: rect.x + 2 + body.caret.x, y: rect.y + 1 + body.caret.y };
  return { frame: framed(body.lines, options, state.theme.glyphs), caret };
}

/** Everything that a pane's picture is drawn from; a keystroke in one pane leaves the others as they are. */
function ingredients(state: WorkbenchState, { pane, rect }: PlacedPane): unknown[] {
  const { editing, files, size, language, theme, focus, content, list, planned, routed } = state;
  const { drafts, flags, work, services, reading, similar, findings } = state;
  const edited = editingPane(state) === pane ? editing : editing?.target;
  const common = [edited, files.length, size, language, theme, focus, content, list, planned, routed, drafts];
  return [
    ...common,
    flags,
    work,
    services,
    reading,
    similar,
    findings,
    rect.x,
    rect.y,
    rect.width,
    rect.height,
  ];
}

const pictures = new Map<PaneId, { from: unknown[]; picture: PanePicture }>();

/** Draws one pane into its place, or gives the last picture where nothing in it changed. */
export function panePicture(state: WorkbenchState, placed: PlacedPane): PanePicture {
  const from = ingredients(state, placed);
  const last = pictures.get(placed.pane);
  if (last?.from.every((part, index) => part === from[index])) return last.picture;
  const picture = draw(state, placed);
  pictures.set(placed.pane, { from, picture });
  return picture;
}
