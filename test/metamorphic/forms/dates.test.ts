import { describe, expect, it } from 'vitest';
import { type Language, scanDates } from '../../../src/core/index.js';
import { asPartial, type Day, dayForms, daysAfter, monthForms, rangeForms, yearlessForms } from './dates.js';

const DAYS: readonly Day[] = [
  [2024, 3, 5],
  [2023, 10, 28],
  [2020, 12, 11],
];
const LANGUAGES: readonly Language[] = ['zh', 'en'];
const CASES = LANGUAGES.flatMap((language) => DAYS.map((day) => ({ language, day })));

/** Every form inside a sentence, as it stands in reports. */
const sentence = (form: string, language: Language) =>
  language === 'zh' ? `于${form}实施了审核` : `The audit took place on ${form} at the site.`;

const readOf = (form: string, language: Language) =>
  scanDates(sentence(form, language)).map(({ from, to, exists }) => ({ from, to, exists }));

describe('every writing of a date is read', () => {
  it.each(CASES)('$language day $day', ({ language, day }) => {
    for (const form of dayForms(day, language))
      expect([form, readOf(form, language)]).toEqual([
        form,
        [{ from: asPartial(day), to: asPartial(day), exists: true }],
      ]);
  });

  it.each(CASES)('$language without its year $day', ({ language, day }) => {
    const date = { ...asPartial(day), year: null };
    for (const form of yearlessForms(day, language))
      expect([form, readOf(form, language)]).toEqual([form, [{ from: date, to: date, exists: true }]]);
  });

  it.each(CASES)('$language month $day', ({ language, day }) => {
    const date = { ...asPartial(day), day: null };
    for (const form of monthForms(day, language))
      expect([form, readOf(form, language)]).toEqual([form, [{ from: date, to: date, exists: true }]]);
  });

  it.each(CASES.flatMap((one) => [2, 25, 40].map((length) => ({ ...one, length }))))(
    '$language range from $day over $length days',
    ({ language, day, length }) => {
      const last = daysAfter(day, length);
      for (const form of rangeForms(day, last, language))
        expect([form, readOf(form, language)]).toEqual([
          form,
          [{ from: asPartial(day), to: asPartial(last), exists: true }],
        ]);
    },
  );
});
