import { previousBoundary } from '../text/graphemes.js';

export interface ListState {
  /** Key of the selected row; null before the first choice. */
  selected: string | null;
  filter: string;
  /** Keys of the rows that had the status which the filter names, when it was typed. */
  byStatus: readonly string[];
  /** True while typed characters go into the filter. */
  filtering: boolean;
  /** Keys of the rows that were marked, to be drafted together. */
  marked: readonly string[];
}

export type ListAction =
  | { type: 'select'; key: string | null }
  /** Moves by rows through `keys`, the rows on show. */
  | { type: 'move'; by: number; keys: readonly string[] }
  | { type: 'mark'; key: string }
  | { type: 'unmark' }
  | { type: 'filter-open' | 'filter-confirm' | 'filter-cancel' | 'filter-erase' | 'filter-clear' }
  | { type: 'filter-type'; text: string };

export const initialList: ListState = {
  selected: null,
  filter: '',
  byStatus: [],
  filtering: false,
  marked: [],
};

/** The index that a move from `selected` reaches; the first row where nothing is selected. */
function moved(keys: readonly string[], selected: string | null, by: number): number {
  const from = Math.max(0, selected === null ? 0 : keys.indexOf(selected));
  return Math.max(0, Math.min(keys.length - 1, from + by));
}

export function listReducer(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case 'select':
      return { ...state, selected: action.key };
    case 'move':
      return {
        ...state,
        selected: action.keys[moved(action.keys, state.selected, action.by)] ?? state.selected,
      };
    case 'mark': {
      const others = state.marked.filter((key) => key !== action.key);
      const isMarked = others.length < state.marked.length;
      return { ...state, marked: isMarked ? others : [...others, action.key] };
    }
    case 'unmark':
      return { ...state, marked: [] };
    case 'filter-open':
      return { ...state, filtering: true, filter: '' };
    case 'filter-confirm':
      return { ...state, filtering: false };
    case 'filter-cancel':
      return { ...state, filtering: false, filter: '' };
    case 'filter-clear':
      return { ...state, filter: '' };
    case 'filter-erase':
      return { ...state, filter: state.filter.slice(0, previousBoundary(state.filter, state.filter.length)) };
    case 'filter-type':
      return { ...state, filter: state.filter + action.text.replaceAll('\n', ' ') };
  }
}
