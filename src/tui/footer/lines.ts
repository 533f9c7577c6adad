import { translator } from '../../messages/index.js';
import { keyLabel } from '../keys.js';
import { noticeLine } from '../notices/lines.js';
import { placeOf } from '../place.js';
import type { WorkbenchState } from '../state.js';
import { type Line, segment } from '../text/lines.js';
import { hintsLine } from './hints.js';

/** What there is to say; while drafting runs, how to live with it. */
export function messageLine({ notices, work, language }: WorkbenchState): Line {
  const t = translator(language);
  const said = noticeLine(notices, t, 'tui:notice');
  return said ?? (work ? [segment(` ${t('tui:footer.working')}`, 'dim')] : []);
}

/** The keys that help most here, as many as fit; the way to help and out always stays. */
export function keysLine(state: WorkbenchState): Line {
  const t = translator(state.language);
  const hints = state.keys.footerBindings(placeOf(state)).map(({ command, keys }) => ({
    key: keyLabel(keys[0] ?? ''),
    label: t(`tui:command.${command}`),
  }));
  return hintsLine(hints, state.size.columns);
}
