import { translator } from '../../messages/index.js';
import { footerBindings, keyLabel } from '../keys.js';
import type { Notice } from '../notices/reducer.js';
import { placeOf } from '../place.js';
import type { WorkbenchState } from '../state.js';
import { type Line, lineWidth, type Role, segment } from '../text/lines.js';

const LEVEL_ROLE: Readonly<Record<Notice['level'], Role>> = {
  info: 'accent',
  good: 'good',
  warn: 'warn',
  bad: 'bad',
};

/** What there is to say: an answer to the last key first, then what waits to be read. */
export function messageLine({ notices, work, language }: WorkbenchState): Line {
  const t = translator(language);
  const [alert] = notices.alerts;
  const notice = notices.passing ?? alert;
  if (!notice) return work ? [segment(` ${t('tui:footer.working')}`, 'dim')] : [];
  const more =
    !notices.passing && notices.alerts.length > 1
      ? t('tui:footer.more', { n: notices.alerts.length - 1 })
      : '';
  const dismiss = notices.passing ? '' : `  ${t('tui:footer.dismiss')}${more}`;
  return [
    segment(` ${t(`tui:notice.${notice.key}`, notice.params)}`, LEVEL_ROLE[notice.level]),
    segment(dismiss, 'dim'),
  ];
}

/** The keys that help most here, as many as fit; the way to help and out always stays. */
export function keysLine(state: WorkbenchState): Line {
  const t = translator(state.language);
  const hints = footerBindings(placeOf(state)).map(
    ({ command, keys }): Line => [
      segment(keyLabel(keys[0] ?? ''), 'key'),
      segment(` ${t(`tui:command.${command}`)}`, 'dim'),
    ],
  );
  const kept = hints.slice(-2);
  const first = hints.slice(0, -2);
  let width = 1 + kept.reduce((sum, hint) => sum + lineWidth(hint) + 2, 0);
  const shown = first.filter((hint) => {
    width += lineWidth(hint) + 2;
    return width <= state.size.columns;
  });
  return [
    segment(' '),
    ...[...shown, ...kept].flatMap((hint, index) => (index === 0 ? hint : [segment('  '), ...hint])),
  ];
}
