import { formatClauseRef } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import { editingPane } from '../layout.js';
import { selectedRow } from '../selectors.js';
import { PANES, type PaneId, type WorkbenchState } from '../state.js';
import { type Line, type Role, segment } from '../text/lines.js';

const label = (state: WorkbenchState, pane: PaneId): string =>
  `${PANES.indexOf(pane) + 1} ${translator(state.language)(`tui:pane.${pane}`)}`;

/** What a pane with an open editor is called. */
function editingTitle(state: WorkbenchState, role: Role): Line {
  const t = translator(state.language);
  const target = state.editing?.target;
  const name = target?.kind === 'draft' ? formatClauseRef(target.ref) : (target?.file ?? '');
  return [segment(`${t('tui:pane.editing')} `, role), segment(name, role)];
}

/** The title of a pane, or the tabs of the panes that share its place. */
export function paneTitle(state: WorkbenchState, pane: PaneId, tabs: readonly PaneId[]): Line {
  const isFocused = state.focus === pane;
  const role: Role = isFocused ? 'title' : 'strong';
  if (editingPane(state) === pane) return editingTitle(state, 'title');
  const row = selectedRow(state);
  const subject = pane === 'clauses' || pane === 'findings' || !row?.ref ? '' : row.key;
  if (tabs.length === 0) return [segment(label(state, pane), role), segment(subject && ` ${subject}`, 'dim')];
  return tabs.flatMap(
    (tab, index): Line => [
      segment(index === 0 ? '' : '  '),
      segment(label(state, tab), tab === pane ? role : 'dim'),
      segment(tab === pane && subject ? ` ${subject}` : '', 'dim'),
    ],
  );
}
