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

function createTranslator(language: Language): Translate {
  const instance = createInstance(language);
  /** Words without parameters, of which a screen shows some hundred in every frame. */
  const words = new Map<string, string>();
  return (key, params) => {
    if (params) return instance.t(key, { ...params });
    const known = words.get(key) ?? instance.t(key);
    words.set(key, known);
    return known;
  };
}

const translators = new Map<Language, Translate>();

/** The translator of a language; catalogues are compiled in, so this never waits and never fails. */
export function translator(language: Language): Translate {
  const translate = translators.get(language) ?? createTranslator(language);
  translators.set(language, translate);
  return translate;
}

/** What happened and how to mend it, in the user's words. */
export const describeInputError = (
  error: Pick<InputError, 'code' | 'params'>,
  t: Translate,
): { message: string; hint: string } => ({
  message: t(`errors:${error.code}.message`, error.params),
  hint: t(`errors:${error.code}.hint`, error.params),
});
