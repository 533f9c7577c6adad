import { scrolledBy } from '../../reading/reducer.js';
import { insideOf, reviewLayout } from '../layout.js';
import { textLines } from '../report/lines.js';
import { selectedFinding } from '../selectors.js';
import { type ReviewContext, stateOf } from './context.js';

export interface Reading {
  /** To the next (1) or the last (-1) place of the finding. */
  place(by: 1 | -1): void;
  /** Scrolls the text by lines. */
  scroll(by: number): void;
  page(direction: -1 | 1): void;
  /** First or last finding; in the whole text, its front or its end. */
  edge(direction: -1 | 1): void;
  back(): void;
}

/** A number of lines beyond every report. */
const FAR = 1e9;

/** Ways through the text of the report. */
export function createReading(context: ReviewContext): Reading {
  const { dispatch } = context.store;

  const textSize = () => insideOf(reviewLayout(stateOf(context)).panes.text);

  const scroll = (by: number) => {
    const state = stateOf(context);
    const size = textSize();
    const content = textLines(state, size);
    const view = { total: content.total, height: size.rows, anchor: content.anchor };
    dispatch({ type: 'scroll', to: scrolledBy(view, state.scroll, by) });
  };

  return {
    place(by) {
      dispatch({ type: 'place', by, count: selectedFinding(stateOf(context))?.evidence.length ?? 0 });
    },
    scroll,
    page: (direction) => scroll(direction * Math.max(1, textSize().rows - 1)),
    edge(direction) {
      if (stateOf(context).level === 'whole') scroll(direction * FAR);
      else dispatch({ type: 'move', by: direction * FAR });
    },
    back() {
      const { notices, level, filter } = stateOf(context);
      const isFiltered = filter.severity !== null || filter.rule !== null || filter.openOnly;
      if (notices.alerts.length > 0) dispatch({ type: 'notice', action: { type: 'dismiss' } });
      else if (level !== 'fit') dispatch({ type: 'level', level: 'fit' });
      else if (isFiltered) dispatch({ type: 'clear-filter' });
      else dispatch({ type: 'scroll', to: 0 });
    },
  };
}
