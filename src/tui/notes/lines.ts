import type { Note } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import { itemPrefix, messageContent, type PaneContent, stackItems, wrapMessage } from '../reading/content.js';
import { notesOf, selectedRow } from '../selectors.js';
import type { WorkbenchState } from '../state.js';
import { type Line, type Segment, segment, wrapItem } from '../text/lines.js';

/** Routing below this confidence is shown as doubtful. */
const DOUBTFUL = 0.5;

/** How sure the routing is, where no heading said it; a doubtful one should be looked at. */
const certainty = ({ routed, confidence }: Note): Segment =>
  routed === 'auto'
    ? segment(`  ~${Math.round(confidence * 100)}%`, confidence < DOUBTFUL ? 'warn' : 'dim')
    : segment('');

const shortName = (file: string | undefined): string => file?.replace(/^notes\//u, '') ?? '';

/** The notes of the selected clause, each behind its line number; files are named where there are several. */
export function notesLines(state: WorkbenchState, columns: number): PaneContent {
  const t = translator(state.language);
  const row = selectedRow(state);
  if (!state.routed) return messageContent([segment(t(`tui:notes.${state.services}`), 'dim')]);
  if (!row) return messageContent();
  const notes = notesOf(state, row);
  if (notes.length === 0) return messageContent(...wrapMessage(t('tui:notes.none'), columns));
  const { selected } = state.reading.notes;
  const numberColumns = Math.max(...notes.map(({ line }) => String(line).length));
  const items = notes.map((note, index): Line[] => {
    const isSelected = state.focus === 'notes' && index === selected;
    const isNewFile = state.files.length > 1 && notes[index - 1]?.file !== note.file;
    const number = segment(`${String(note.line).padStart(numberColumns)} `, 'dim');
    const text: Line = [segment(note.text.trim(), isSelected ? 'strong' : 'plain'), certainty(note)];
    return [
      ...(isNewFile ? [[segment(shortName(note.file), 'dim')]] : []),
      ...wrapItem([...itemPrefix(state.theme.glyphs.marker, isSelected), number], text, columns),
    ];
  });
  return stackItems(items, selected);
}
