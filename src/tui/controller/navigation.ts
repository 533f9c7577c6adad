import { sameClause } from '../../app/engagement/index.js';
import { paneContent } from '../app/content.js';
import { innerSize, layoutOf, rectOf } from '../layout.js';
import { scrolledBy } from '../reading/reducer.js';
import { allRows, itemCount, sentencesOf, visibleRows } from '../selectors.js';
import { type ContentPane, PANES, type PaneId } from '../state.js';
import { type Context, say, stateOf } from './context.js';

export interface Navigation {
  /** Items or rows up (negative) or down in the pane with the focus. */
  move(by: number): void;
  page(direction: -1 | 1): void;
  focus(pane: PaneId): void;
  cycle(by: -1 | 1): void;
  /** Shows a place of the selected finding, at the next call the next one. */
  goToFinding(): void;
  /** From one place of the finding that was followed last to the next. */
  otherPlace(): void;
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

  /** The finding whose places are being looked at, and which of them was shown last. */
  let followed: { fingerprint: string; place: number } | null = null;

  /** Shows the next place of a finding that lies in a narrative: its clause, and in it the sentence. */
  const goToPlace = (fingerprint: string | null) => {
    const state = stateOf(context);
    const found =
      state.findings.find(({ finding }) => finding.fingerprint === fingerprint) ?? state.findings[0];
    if (!found) return;
    const { finding, clauses } = found;
    const shown = followed?.fingerprint === finding.fingerprint ? followed.place : -1;
    const order = clauses.map((_, index) => (shown + 1 + index) % clauses.length);
    const place = order.find((index) => clauses[index] !== null);
    const ref = place === undefined ? null : clauses[place];
    const row = ref && allRows(state).find((candidate) => candidate.ref && sameClause(candidate.ref, ref));
    if (place === undefined || !row) return;
    followed = { fingerprint: finding.fingerprint, place };
    dispatch({ type: 'list', action: { type: 'filter-clear' } });
    dispatch({ type: 'list', action: { type: 'select', key: row.key } });
    dispatch({ type: 'focus', pane: 'draft' });
    const at = row.draft?.narrative.indexOf(finding.evidence[place]?.quote ?? '') ?? -1;
    const sentences = sentencesOf(row.draft);
    const by = sentences.findIndex(({ start, end }) => start <= at && at < end);
    if (by > 0)
      dispatch({ type: 'reading', pane: 'draft', action: { type: 'move', by, count: sentences.length } });
    say(context, 'info', 'finding-place', {
      place: place + 1,
      count: clauses.length,
      message: finding.message,
    });
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
    otherPlace() {
      if (stateOf(context).findings.length === 0) say(context, 'info', 'no-findings');
      else goToPlace(followed?.fingerprint ?? null);
    },
    goToFinding() {
      const { findings, reading } = stateOf(context);
      goToPlace(findings[reading.findings.selected]?.finding.fingerprint ?? null);
    },
  };
}
