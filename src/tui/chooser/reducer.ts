import { foldKey } from '../../core/index.js';
import { previousBoundary } from '../text/graphemes.js';

/** One line to choose. */
export interface Option {
  id: string;
  /** At the left, narrow: a clause number, a time; may be empty. */
  mark: string;
  text: string;
  /** At the right: keys of a command, a count; may be empty. */
  note: string;
}

/** A list to choose from in the place of the panes; what is typed filters it. */
export interface ChooserState<Purpose> {
  /** What the choice is for; whoever opened the list reads it when something was chosen. */
  purpose: Purpose;
  /** In the user's words. */
  title: string;
  options: readonly Option[];
  filter: string;
  /** Index among the options on show. */
  selected: number;
}

export type ChooserAction<Purpose> =
  | {
      type: 'open';
      purpose: Purpose;
      title: string;
      options: readonly Option[];
      /** Index of the option that is chosen at first. */
      at?: number;
    }
  | { type: 'move'; by: number }
  | { type: 'type'; text: string }
  | { type: 'erase' | 'clear' | 'close' };

/** Options that hold every word of the filter, in any order. */
export function shownOptions({
  options,
  filter,
}: Pick<ChooserState<unknown>, 'options' | 'filter'>): readonly Option[] {
  const words = filter.split(/\s+/u).map(foldKey).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ mark, text, note }) => {
    const whole = foldKey(`${mark} ${text} ${note}`);
    return words.every((word) => whole.includes(word));
  });
}

export const chosenOption = (chooser: ChooserState<unknown>): Option | null =>
  shownOptions(chooser)[chooser.selected] ?? null;

export function chooserReducer<Purpose>(
  state: ChooserState<Purpose> | null,
  action: ChooserAction<Purpose>,
): ChooserState<Purpose> | null {
  if (action.type === 'open') {
    const { purpose, title, options, at = 0 } = action;
    return { purpose, title, options, filter: '', selected: Math.max(0, at) };
  }
  if (!state || action.type === 'close') return null;
  switch (action.type) {
    case 'move': {
      const last = shownOptions(state).length - 1;
      return { ...state, selected: Math.max(0, Math.min(last, state.selected + action.by)) };
    }
    case 'type':
      return { ...state, filter: state.filter + action.text.replaceAll('\n', ' '), selected: 0 };
    case 'erase': {
      const { filter } = state;
      return { ...state, filter: filter.slice(0, previousBoundary(filter, filter.length)), selected: 0 };
    }
    case 'clear':
      return { ...state, filter: '', selected: 0 };
  }
}
