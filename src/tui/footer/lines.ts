import { openQuestions } from '../../app/engagement/index.js';
import { translator } from '../../messages/index.js';
import { type Command, keyLabel } from '../keys.js';
import { noticeLine } from '../notices/lines.js';
import { placeOf } from '../place.js';
import { selectedRow } from '../selectors.js';
import type { WorkbenchState } from '../state.js';
import { type Line, lineWidth, segment } from '../text/lines.js';
import { hintsLine } from './hints.js';

/** What is looked for, and how many there are; `caret` is where one types. */
export function findLine({ find, language }: Pick<WorkbenchState, 'find' | 'language'>): {
  line: Line;
  caret: number;
} {
  const t = translator(language);
  const { query, kept, match } = find;
  const front: Line = [
    segment(` ${t('tui:find.label')} `, 'title'),
    segment(query, kept ? 'cursor' : 'strong'),
  ];
  const count = match ? `${match.number}/${match.count}` : query === '' ? '' : t('tui:find.none');
  return { line: [...front, segment(`  ${count}`, match ? 'dim' : 'warn')], caret: lineWidth(front) };
}

/** What there is to say; while drafting runs, how to live with it. */
export function messageLine({ notices, work, find, language }: WorkbenchState): Line {
  const t = translator(language);
  if (find.open) return findLine({ find, language }).line;
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
      return row?.draft ? openQuestions(row.draft).length > 0 : false;
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
