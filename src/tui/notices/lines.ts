import type { Translate } from '../../messages/index.js';
import { type Line, type Role, segment } from '../text/lines.js';
import type { Notice, NoticeState } from './reducer.js';

const LEVEL_ROLE: Readonly<Record<Notice['level'], Role>> = {
  info: 'accent',
  good: 'good',
  warn: 'warn',
  bad: 'bad',
};

/**
 * What there is to say: an answer to the last key first, then what waits to be read. Null where there is nothing.
 * `words` is the group of messages that the notices' keys belong to, for example `tui:notice`.
 */
export function noticeLine(notices: NoticeState, t: Translate, words: string): Line | null {
  const [alert] = notices.alerts;
  const notice = notices.passing ?? alert;
  if (!notice) return null;
  const more =
    !notices.passing && notices.alerts.length > 1
      ? t('tui:footer.more', { n: notices.alerts.length - 1 })
      : '';
  const dismiss = notices.passing ? '' : `  ${t('tui:footer.dismiss')}${more}`;
  return [
    segment(` ${t(`${words}.${notice.key}`, notice.params)}`, LEVEL_ROLE[notice.level]),
    segment(dismiss, 'dim'),
  ];
}
