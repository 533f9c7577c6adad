import type { StartServices } from '../../app/start.js';
import type { Language } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import type { ChooserAction, Option } from '../chooser/reducer.js';
import type { StartPurpose } from './state.js';

type Opening = ChooserAction<StartPurpose> & { type: 'open' };

export const CREATE = 'create';
export const REVIEW = 'review';
export const QUIT = 'quit';
/** In front of the folder of an engagement. */
export const OPEN = 'open ';

/** What one may do outside an engagement; first of all what was done last. */
export function startOptions(services: StartServices, language: Language): Opening {
  const t = translator(language);
  const recent = services.recent().map(
    ({ dir, auditee, at }): Option => ({
      id: OPEN + dir,
      mark: '',
      text: `${t('start:menu.recent', { auditee })}  ${dir}`,
      note: at.slice(0, 10),
    }),
  );
  const plain = (id: string): Option => ({ id, mark: '', text: t(`start:menu.${id}`), note: '' });
  return {
    type: 'open',
    purpose: 'start',
    title: t('start:menu.title'),
    options: [...recent, plain(CREATE), plain(REVIEW), plain(QUIT)],
  };
}

/** The files that may be reports. */
export function reportOptions(services: StartServices, language: Language): Opening {
  const options = services.reports().map((name): Option => ({ id: name, mark: '', text: name, note: '' }));
  return { type: 'open', purpose: 'report', title: translator(language)('start:menu.report'), options };
}
