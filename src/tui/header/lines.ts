import { translator } from '../../messages/index.js';
import { progressOf } from '../selectors.js';
import type { WorkbenchState } from '../state.js';
import { fitLine, type Line, lineWidth, type Role, segment } from '../text/lines.js';
import { costText, elapsedSeconds } from '../work/reducer.js';

const SAVE_ROLE: Readonly<Record<WorkbenchState['save']['status'], Role>> = {
  saved: 'dim',
  unsaved: 'dim',
  failed: 'bad',
};

/** What the running work has used up. */
function spentText({ work, language }: WorkbenchState): string {
  if (!work) return '';
  const { tokens, cost } = work.spent;
  return translator(language)('tui:header.spent', { tokens }) + (cost ? ` ${costText(cost)}` : '');
}

function standing(state: WorkbenchState): Line {
  const t = translator(state.language);
  const { clauses, accepted, flagged } = progressOf(state);
  const parts: Line = [
    ...(state.work
      ? [
          segment(
            t('tui:header.work', {
              done: state.work.done.length,
              all: state.work.wanted.length,
              s: elapsedSeconds(state.work),
            }),
            'accent',
          ),
          ...(state.work.spent.tokens > 0 ? [segment(spentText(state), 'dim')] : []),
        ]
      : []),
    ...(state.list.marked.length > 0
      ? [segment(t('tui:header.marked', { n: state.list.marked.length }), 'accent')]
      : []),
    ...(state.readOnly ? [segment(t('tui:header.read-only'), 'warn')] : []),
    segment(
      t('tui:header.accepted', { accepted, clauses }),
      accepted === clauses && clauses > 0 ? 'good' : 'plain',
    ),
    ...(flagged > 0 ? [segment(t('tui:header.flagged', { n: flagged }), 'warn')] : []),
    segment(provider(state), 'dim'),
    segment(t(`tui:header.${state.save.status}`), SAVE_ROLE[state.save.status]),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [segment('  '), part]));
}

function provider({ services, provider: id, language }: WorkbenchState): string {
  const t = translator(language);
  if (services !== 'ready') return t(`tui:header.services-${services}`);
  return id === 'offline' ? t('tui:header.offline') : (id ?? '');
}

/** The top line: whose audit this is, and how far it has come. */
export function headerLine(state: WorkbenchState): Line {
  const { columns } = state.size;
  const right = standing(state);
  const standards = state.profile.standards.map(({ id }) => id).join('+');
  const left: Line = [segment(` ${state.profile.auditee.name}`, 'title'), segment(`  ${standards}`, 'dim')];
  const room = columns - lineWidth(right) - 2;
  if (room < 8) return fitLine(right, columns);
  return [...fitLine(left, room), segment(' '), ...right, segment(' ')];
}
