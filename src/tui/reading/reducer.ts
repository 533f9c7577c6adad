/** Where the reader is in a pane of items (notes, sentences, writeups, findings). */
export interface ReadingState {
  /** Index of the selected item. */
  selected: number;
  /** Lines scrolled away from the selected item, by pages. */
  scroll: number;
}

export type ReadingAction = { type: 'move'; by: number; count: number } | { type: 'scroll'; to: number };

export const initialReading: ReadingState = { selected: 0, scroll: 0 };

export function readingReducer(state: ReadingState, action: ReadingAction): ReadingState {
  switch (action.type) {
    case 'move':
      return { selected: Math.max(0, Math.min(action.count - 1, state.selected + action.by)), scroll: 0 };
    case 'scroll':
      return { ...state, scroll: action.to };
  }
}

/** Lines of a pane with the item that has to be seen. */
export interface Anchor {
  start: number;
  end: number;
}

/** A text in lines, the lines of it that fit on screen, and what should be seen. */
export interface Scrolled {
  total: number;
  height: number;
  anchor: Anchor;
}

const highestLine = ({ total, height }: Scrolled): number => Math.max(0, total - height);

/** The first line to draw where nobody scrolled: the selected item a third down, whole where it fits. */
function naturalLine(view: Scrolled): number {
  const { height, anchor } = view;
  const third = Math.min(highestLine(view), Math.max(0, anchor.start - Math.floor(height / 3)));
  return anchor.end - anchor.start <= height ? Math.max(third, anchor.end - height) : third;
}

/** The first line to draw, moved by the reader's own scrolling. */
export const firstLine = (view: Scrolled, scroll: number): number =>
  Math.max(0, Math.min(highestLine(view), naturalLine(view) + scroll));

/** The scroll after some lines more, never past an end, so that the way back begins at once. */
export const scrolledBy = (view: Scrolled, scroll: number, by: number): number =>
  Math.max(0, Math.min(highestLine(view), firstLine(view, scroll) + by)) - naturalLine(view);
