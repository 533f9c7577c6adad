import { FORM_FIELDS, type FormField, type FormReading } from '../../../app/engagement/index.js';
import { translator } from '../../../messages/index.js';
import { editorFrame } from '../../editor/lines.js';
import { type Frame, framed } from '../../pane/frame.js';
import { firstLine } from '../../reading/reducer.js';
import type { Size } from '../../state.js';
import { type Line, segment, wrapItem } from '../../text/lines.js';
import { fitText, textWidth } from '../../text/width.js';
import type { StartState } from '../state.js';
import { readingText } from './words.js';

/** Rows of the field under edit, where it has many. */
const MOST_ROWS = 5;

export interface FormPicture {
  frame: Frame;
  caret: { x: number; y: number } | null;
}

/** Columns of the marker in front of a label, and of the gap behind it. */
const MARGINS = 4;

const labelColumns = (state: StartState, columns: number): number => {
  const t = translator(state.language);
  const widest = Math.max(...FORM_FIELDS.map((field) => textWidth(t(`start:field.${field}`))));
  return Math.min(widest, Math.floor(columns / 3)) + MARGINS;
};

/** The part of a form's pane that a value has. */
export function valueViewport(state: StartState, columns: number): Size {
  return { columns: Math.max(2, columns - labelColumns(state, columns)), rows: MOST_ROWS };
}

interface Drawn {
  lines: Line[];
  caret: { x: number; y: number } | null;
}

function fieldLines(state: StartState, field: FormField, reading: FormReading, columns: number): Drawn {
  const { form, language, theme } = state;
  if (!form) return { lines: [], caret: null };
  const t = translator(language);
  const width = labelColumns(state, columns);
  const isFocused = form.focus === field;
  const problem = reading.problems[field];
  const marker = isFocused ? `${theme.glyphs.marker} ` : '  ';
  const label = segment(fitText(t(`start:field.${field}`), width - 2), isFocused ? 'title' : 'plain');
  const indent = segment(' '.repeat(width));
  const { text } = form.fields[field].model;
  if (!isFocused) {
    const shown =
      text.trim() === '' ? segment(t(`start:empty.${field}`), 'dim') : segment(text.replaceAll('\n', '；'));
    const sign = problem === undefined || text === '' ? [] : [segment(` ${theme.glyphs.flag}`, 'warn')];
    return { lines: [[segment(marker, 'accent'), label, shown, ...sign]], caret: null };
  }
  const frame = editorFrame(form.fields[field], valueViewport(state, columns));
  const rows = frame.lines.map(
    (line, index): Line => [...(index === 0 ? [segment(marker, 'accent'), label] : [indent]), ...line],
  );
  const said = problem === undefined ? readingText(field, reading, t) : '';
  const below: Line[] = [
    ...wrapItem([indent], [segment(t(`start:hint.${field}`), 'dim')], columns),
    ...(said === '' ? [] : wrapItem([indent], [segment(said, 'good')], columns)),
    ...(problem === undefined
      ? []
      : wrapItem([indent], [segment(t(`start:problem.${problem}`), 'warn')], columns)),
  ];
  return { lines: [...rows, ...below], caret: { x: width + frame.caret.x, y: frame.caret.y } };
}

/** The form in a frame, the field under edit open. */
export function formPicture(state: StartState, reading: FormReading, { columns, rows }: Size): FormPicture {
  const inner = Math.max(2, columns - 4);
  const lines: Line[] = [];
  let caret: Drawn['caret'] = null;
  let anchor = { start: 0, end: 0 };
  for (const field of FORM_FIELDS) {
    const drawn = fieldLines(state, field, reading, inner);
    if (drawn.caret) {
      caret = { x: drawn.caret.x, y: lines.length + drawn.caret.y };
      anchor = { start: lines.length, end: lines.length + drawn.lines.length };
    }
    lines.push(...drawn.lines);
  }
  const room = Math.max(1, rows - 2);
  const top = firstLine({ total: lines.length, height: room, anchor }, 0);
  const title = [segment(translator(state.language)('start:form.title'), 'title')];
  return {
    frame: framed(
      lines.slice(top, top + room),
      { width: columns, height: rows, isFocused: true, title, note: '' },
      state.theme.glyphs,
    ),
    caret: caret && { x: 2 + caret.x, y: 1 + caret.y - top },
  };
}
