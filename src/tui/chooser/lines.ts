import type { Language } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import { type Frame, framed } from '../pane/frame.js';
import { firstLine } from '../reading/reducer.js';
import { fitLine, type Line, segment, wrapItem } from '../text/lines.js';
import { fitText, textWidth } from '../text/width.js';
import type { Theme } from '../theme.js';
import { type ChooserState, type Option, shownOptions } from './reducer.js';

export interface ChooserLook {
  language: Language;
  theme: Theme;
  width: number;
  height: number;
}

/** A chooser ready to draw; `caret` from its frame's top left corner. */
export interface ChooserPicture {
  frame: Frame;
  caret: { x: number; y: number };
}

/** Rows that the chosen text may take; others take one. */
const MOST_ROWS = 6;

interface Columns {
  all: number;
  mark: number;
  note: number;
}

const flat = (text: string): string => text.replaceAll('\n', ' ');

function optionLines(
  { mark, text, note }: Option,
  columns: Columns,
  isChosen: boolean,
  theme: Theme,
): Line[] {
  const { marker, ellipsis } = theme.glyphs;
  const front: Line = [
    segment(isChosen ? `${marker} ` : '  ', 'accent'),
    segment(columns.mark > 0 ? `${fitText(mark, columns.mark)} ` : '', 'accent'),
  ];
  const room = columns.all - 2 - (columns.mark > 0 ? columns.mark + 1 : 0);
  const behind = columns.note > 0 ? columns.note + 1 : 0;
  if (isChosen && textWidth(text) > room - behind) {
    const tail: Line[] =
      note === '' ? [] : [[segment(' '.repeat(columns.all - textWidth(note)) + note, 'dim')]];
    return [...wrapItem(front, [segment(flat(text), 'strong')], columns.all).slice(0, MOST_ROWS), ...tail];
  }
  const line: Line = [
    ...front,
    segment(fitText(flat(text), Math.max(1, room - behind), ellipsis), isChosen ? 'strong' : 'plain'),
    segment(behind > 0 ? ` ${' '.repeat(columns.note - textWidth(note))}${note}` : '', 'dim'),
  ];
  return [isChosen ? fitLine(line, columns.all) : line];
}

const widest = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map(textWidth)));

/** The list in a frame: the filter on its first line, the options below. */
export function chooserPicture(
  chooser: ChooserState<unknown>,
  { language, theme, width, height }: ChooserLook,
): ChooserPicture {
  const t = translator(language);
  const options = shownOptions(chooser);
  const inner = Math.max(1, width - 4);
  const columns: Columns = {
    all: inner,
    mark: widest(
      chooser.options.map(({ mark }) => mark),
      Math.floor(inner / 3),
    ),
    note: widest(
      chooser.options.map(({ note }) => note),
      Math.floor(inner / 3),
    ),
  };
  const fitNote = (option: Option): Option => ({
    ...option,
    note: fitText(option.note, columns.note).trimEnd(),
  });
  const lines: Line[] = [];
  let anchor = { start: 0, end: 0 };
  for (const [index, option] of options.entries()) {
    const drawn = optionLines(fitNote(option), columns, index === chooser.selected, theme);
    if (index === chooser.selected) anchor = { start: lines.length, end: lines.length + drawn.length };
    lines.push(...drawn);
  }
  if (options.length === 0) lines.push([segment(t('tui:chooser.none'), 'dim')]);
  const room = Math.max(1, height - 3);
  const top = firstLine({ total: lines.length, height: room, anchor }, 0);
  const hint = chooser.filter === '' ? t('tui:chooser.hint') : '';
  const filter: Line = [segment('/ ', 'accent'), segment(chooser.filter, 'strong'), segment(hint, 'dim')];
  const note = options.length > 0 ? `${chooser.selected + 1}/${options.length}` : '';
  const title = [segment(chooser.title, 'title')];
  return {
    frame: framed(
      [filter, ...lines.slice(top, top + room)],
      { width, height, isFocused: true, title, note },
      theme.glyphs,
    ),
    caret: { x: 2 + Math.min(2 + textWidth(chooser.filter), inner - 1), y: 1 },
  };
}
