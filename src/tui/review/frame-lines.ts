import { basename } from 'node:path';
import { SEVERITIES } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import { hintsLine } from '../footer/hints.js';
import { groupLines } from '../help/lines.js';
import { keyLabel } from '../key-table.js';
import { noticeLine } from '../notices/lines.js';
import { fitLine, type Line, lineWidth, segment } from '../text/lines.js';
import { REVIEW_GROUPS } from './keys.js';
import { countAll, countSeverity } from './selectors.js';
import { contextOf, type ReviewState } from './state.js';
import { SEVERITY_ROLE } from './words.js';

/** What stands at the right of the top line: how many are open, of each severity and in all. */
function standing(state: ReviewState): Line {
  const t = translator(state.language);
  if (countAll(state).all === 0) return [segment(t('review:header.none'), 'good')];
  const severities = SEVERITIES.flatMap((severity): Line => {
    const { open, all } = countSeverity(state, severity);
    if (all === 0) return [];
    const role = open > 0 ? SEVERITY_ROLE[severity] : 'dim';
    return [segment(t(`review:header.${severity}`, { open, all }), role), segment('  ')];
  });
  const { open, all } = countAll(state);
  return [...severities, segment(t('review:header.open', { open, all }), open === 0 ? 'good' : 'strong')];
}

/** The top line: which report this is, and how far the review has come. */
export function reviewHeader(state: ReviewState): Line {
  const { columns } = state.size;
  const right = standing(state);
  const left: Line = [
    segment(` ${translator(state.language)('review:header.title')} `, 'title'),
    segment(basename(state.path), 'strong'),
  ];
  const room = columns - lineWidth(right) - 2;
  if (room < 12) return fitLine(right, columns);
  return [...fitLine(left, room), segment(' '), ...right, segment(' ')];
}

export const reviewMessage = (state: ReviewState): Line =>
  noticeLine(state.notices, translator(state.language), 'review:notice') ?? [];

/** The keys that help most here. */
export function reviewHints(state: ReviewState): Line {
  const t = translator(state.language);
  const hints = state.keys.footerBindings(contextOf(state)).map(({ command, keys }) => ({
    key: keyLabel(keys[0] ?? ''),
    label: t(`review:command.${command}`),
  }));
  return hintsLine(hints, state.size.columns);
}

/** Everything that keys do. */
export function reviewHelp({ language, keys: table }: ReviewState): Line[] {
  const t = translator(language);
  return REVIEW_GROUPS.flatMap((group) =>
    groupLines(
      t(`review:group.${group}`),
      table.helpEntries(group).map(({ command, keys }) => ({ keys, says: t(`review:help.${command}`) })),
    ),
  );
}
