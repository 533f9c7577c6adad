import { sameClause } from '../../app/engagement/index.js';
import { paneContent } from '../app/content.js';
import { innerSize, layoutOf, rectOf } from '../layout.js';
import { scrolledBy } from '../reading/reducer.js';
import { allRows, itemCount, visibleRows } from '../selectors.js';
import { type ContentPane, PANES, type PaneId } from '../state.js';
import { type Context, stateOf } from './context.js';

export interface Navigation {
  /** Items or rows up (negative) or down in the pane with the focus. */
  move(by: number): void;
  page(direction: -1 | 1): void;
  focus(pane: PaneId): void;
  cycle(by: -1 | 1): void;
  /** Shows the clause of the selected finding. */
  goToFinding(): void;
}

export function createNavigation(context: Context): Navigation {
  const { dispatch } = context.store;

  const paneHeight = (pane: PaneId): number => {
    const rect = rectOf(layoutOf(stateOf(context)), pane);
    return rect ? innerSize(rect).rows : 1;
  };

  const moveList = (by: number) => {
    const state = stateOf(context);
    const keys = visibleRows(state).map(({ key }) => key);
    // Where the chosen row is filtered away, the first one on show stands for it.
    const selected = keys.includes(state.list.selected ?? '') ? state.list.selected : (keys[0] ?? null);
    if (selected !== state.list.selected)
      dispatch({ type: 'list', action: { type: 'select', key: selected } });
    dispatch({ type: 'list', action: { type: 'move', by, keys } });
  };

  const scroll = (pane: ContentPane, by: number) => {
    const state = stateOf(context);
    const rect = rectOf(layoutOf(state), pane);
    if (!rect) return;
    const { columns, rows } = innerSize(rect);
    const { lines, anchor } = paneContent(state, pane, columns);
    const to = scrolledBy({ total: lines.length, height: rows, anchor }, state.reading[pane].scroll, by);
    dispatch({ type: 'reading', pane, action: { type: 'scroll', to } });
  };

  const moveItem = (pane: ContentPane, by: number) => {
    const state = stateOf(context);
    const count = itemCount(state, pane);
    const next = state.reading[pane].selected + by;
    const isEdge = next < 0 || next >= count;
    if (isEdge && Math.abs(by) === 1) scroll(pane, by);
    else dispatch({ type: 'reading', pane, action: { type: 'move', by, count } });
  };

  return {
    move(by) {
      const { focus } = stateOf(context);
      if (focus === 'clauses') moveList(by);
      else moveItem(focus, by);
    },
    page(direction) {
      const { focus } = stateOf(context);
      const by = direction * Math.max(1, paneHeight(focus) - 1);
      if (focus === 'clauses') moveList(by);
      else scroll(focus, by);
    },
    focus: (pane) => dispatch({ type: 'focus', pane }),
    cycle(by) {
      const at = PANES.indexOf(stateOf(context).focus);
      const pane = PANES[(at + by + PANES.length) % PANES.length];
      if (pane) dispatch({ type: 'focus', pane });
    },
    goToFinding() {
      const state = stateOf(context);
      const found = state.findings[state.reading.findings.selected];
      const ref = found?.clauses.find((clause) => clause !== null);
      const row = ref && allRows(state).find((candidate) => candidate.ref && sameClause(candidate.ref, ref));
      if (!row) return;
      dispatch({ type: 'list', action: { type: 'filter-clear' } });
      dispatch({ type: 'list', action: { type: 'select', key: row.key } });
      dispatch({ type: 'focus', pane: 'draft' });
    },
  };
}
