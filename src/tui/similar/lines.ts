import type { SearchResult } from '../../core/index.js';
import { type Translate, translator } from '../../messages/index.js';
import { itemPrefix, messageContent, type PaneContent, stackItems, wrapMessage } from '../reading/content.js';
import { selectedRow } from '../selectors.js';
import type { WorkbenchState } from '../state.js';
import { type Line, markSpans, segment, wrapItem } from '../text/lines.js';
import { namedSlots, openSlots } from '../text/slots.js';

/** A past writeup with its slots set off: what has to be filled in anew. */
function writeup(
  result: SearchResult,
  columns: number,
  marker: string,
  isSelected: boolean,
  t: Translate,
): Line[] {
  const text = namedSlots(result.text.trim(), t);
  const slots = openSlots(text).map((slot) => ({ ...slot, role: 'slot' as const }));
  const heading: Line = [segment(`${result.clause} `, 'accent'), segment(result.title, 'strong')];
  return [
    ...wrapItem(itemPrefix(marker, isSelected), heading, columns),
    ...wrapItem([segment('  ')], markSpans(text, slots), columns),
  ];
}

/** Writeups of past reports that are like the notes of the selected clause. */
export function similarLines(state: WorkbenchState, columns: number): PaneContent {
  const t = translator(state.language);
  const { similar } = state;
  if (similar.status !== 'found' || similar.key !== selectedRow(state)?.key) {
    const status = similar.status === 'found' ? 'searching' : similar.status;
    return messageContent(
      ...wrapMessage(t(`tui:similar.${state.services === 'ready' ? status : state.services}`), columns),
    );
  }
  if (similar.results.length === 0) return messageContent([segment(t('tui:similar.nothing'), 'dim')]);
  const { selected } = state.reading.similar;
  const isFocused = state.focus === 'similar';
  const items = similar.results.map((result, index) =>
    writeup(result, columns, state.theme.glyphs.marker, isFocused && index === selected, t),
  );
  return stackItems(items, selected, 1);
}
