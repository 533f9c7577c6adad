import i18next, { type i18n } from 'i18next';
import type { InputError, Language, MessageParams } from '../core/index.js';
import { en } from './en/index.js';
import { zh } from './zh/index.js';

/** Looks up `namespace:key` and fills its `{{parameters}}`. */
export type Translate = (key: string, params?: MessageParams) => string;

function createInstance(language: Language): i18n {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: Object.keys(zh),
    defaultNS: 'cli',
    resources: { zh, en },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

const instances = new Map<Language, i18n>();

/** The translator of a language; catalogues are compiled in, so this never waits and never fails. */
export function translator(language: Language): Translate {
  const instance = instances.get(language) ?? createInstance(language);
  instances.set(language, instance);
  return (key, params = {}) => instance.t(key, { ...params });
}

/** What happened and how to mend it, in the user's words. */
export const describeInputError = (
  error: Pick<InputError, 'code' | 'params'>,
  t: Translate,
): { message: string; hint: string } => ({
  message: t(`errors:${error.code}.message`, error.params),
  hint: t(`errors:${error.code}.hint`, error.params),
});
