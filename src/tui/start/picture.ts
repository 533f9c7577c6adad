import type { StartServices } from '../../app/start.js';
import { translator } from '../../messages/index.js';
import { chooserPicture } from '../chooser/lines.js';
import { FOOTER_LINES, HEADER_LINES } from '../layout.js';
import { type Frame, framed } from '../pane/frame.js';
import { segment } from '../text/lines.js';
import { formPicture } from './form/lines.js';
import { formValues } from './form/reducer.js';
import { startHelp } from './frame-lines.js';
import type { StartState } from './state.js';

/** The screen ready to draw; `caret` from its corner. */
export interface StartPicture {
  width: number;
  height: number;
  frame: Frame;
  caret: { x: number; y: number } | null;
}

function helpFrame(state: StartState, width: number, height: number): Frame {
  const lines = startHelp(state);
  const room = Math.max(1, height - 2);
  const top = Math.min(state.help ?? 0, Math.max(0, lines.length - room));
  const title = [segment(translator(state.language)('tui:pane.help'), 'title')];
  const options = { width, height, isFocused: true, title, note: '' };
  return framed(lines.slice(top, top + room), options, state.theme.glyphs);
}

/** Frames stay one line short of the terminal, which keeps it from scrolling. */
export function startPicture(state: StartState, services: Pick<StartServices, 'read'>): StartPicture {
  const width = Math.max(20, state.size.columns);
  const height = Math.max(8, state.size.rows - 1);
  const body = height - HEADER_LINES - FOOTER_LINES;
  const { language, theme } = state;
  if (state.help !== null) return { width, height, frame: helpFrame(state, width, body), caret: null };
  const { frame, caret } = state.form
    ? formPicture(state, services.read(formValues(state.form), language), { columns: width, rows: body })
    : chooserPicture(state.chooser, { language, theme, width, height: body });
  return { width, height, frame, caret: caret && { x: caret.x, y: caret.y + HEADER_LINES } };
}
