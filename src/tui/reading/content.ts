import { type Line, segment, wrapStyled } from '../text/lines.js';
import type { Anchor } from './reducer.js';

/** The lines of a pane and those of the selected item. */
export interface PaneContent {
  lines: Line[];
  anchor: Anchor;
}

const NOTHING: Anchor = { start: 0, end: 0 };

/** A pane that has only something to say, for example that there is nothing to show. */
export const messageContent = (...lines: Line[]): PaneContent => ({ lines, anchor: NOTHING });

/** Such a message in as many lines as it needs. */
export const wrapMessage = (text: string, columns: number): Line[] =>
  wrapStyled([segment(text, 'dim')], columns).map(({ line }) => line);

/** Stacks items, with `gap` empty lines between them, and finds the selected one. */
export function stackItems(items: readonly Line[][], selected: number, gap = 0): PaneContent {
  const lines: Line[] = [];
  let anchor = NOTHING;
  for (const [index, item] of items.entries()) {
    if (index > 0) for (let i = 0; i < gap; i++) lines.push([]);
    if (index === selected) anchor = { start: lines.length, end: lines.length + item.length };
    lines.push(...item);
  }
  return { lines, anchor };
}

/** Two columns in front of an item: the marker of the selected one. */
export const itemPrefix = (marker: string, isSelected: boolean): Line => [
  isSelected ? segment(`${marker} `, 'accent') : segment('  '),
];
