import { translator } from '../../messages/index.js';
import { type Command, keyLabel } from '../keys.js';
import { noticeLine } from '../notices/lines.js';
import { placeOf } from '../place.js';
import { selectedRow } from '../selectors.js';
import type { WorkbenchState } from '../state.js';
import { type Line, segment } from '../text/lines.js';
import { hintsLine } from './hints.js';

/** What there is to say; while drafting runs, how to live with it. */
export function messageLine({ notices, work, language }: WorkbenchState): Line {
  const t = translator(language);
  const said = noticeLine(notices, t, 'tui:notice');
  return said ?? (work ? [segment(` ${t('tui:footer.working')}`, 'dim')] : []);
}

/** What is of use in some moments only, and then most of all. */
function isTimely(state: WorkbenchState, command: Command): boolean {
  const row = selectedRow(state);
  switch (command) {
    case 'route':
      return (row?.ref === null || state.focus === 'notes') && (row?.noteIds.length ?? 0) > 0;
    case 'answer':
      return (row?.draft?.draft.questions.length ?? 0) > 0;
    case 'insert':
      return state.focus === 'similar';
    default:
      return true;
  }
}

/** The keys that help most here, as many as fit; the way to help and out always stays. */
export function keysLine(state: WorkbenchState): Line {
  const t = translator(state.language);
  const bindings = state.keys
    .footerBindings(placeOf(state))
    .filter(({ command }) => isTimely(state, command));
  const hints = bindings.map(({ command, keys }) => ({
    key: keyLabel(keys[0] ?? ''),
    label: t(`tui:command.${command}`),
  }));
  return hintsLine(hints, state.size.columns);
}
