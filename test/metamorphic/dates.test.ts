import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { gradedIn } from '../helpers/whole-check.js';
import { LOCAL_DAMAGE, tenderOffsets, wrappedAt } from './forms/damage.js';
import { DATE_PASSAGES, type DatePassage } from './forms/date-passages.js';
import { dayForms } from './forms/dates.js';

const dates = (text: string) => text.replace(/[\s*\u200b]/gu, '').normalize('NFKC');

/** Both dates are among the evidence of one finding of the rule. */
const shows = (findings: readonly Finding[], rule: string, written: readonly string[]): boolean =>
  findings.some(
    ({ ruleId, evidence }) =>
      ruleId === rule &&
      written.every((date) =>
        evidence.some(
          ({ quote }) => dates(quote).includes(dates(date)) || dates(date).includes(dates(quote)),
        ),
      ),
  );

function expectBoth(
  passage: DatePassage,
  fixed: string,
  good: string,
  bad: string,
  damage = (text: string) => text,
) {
  const { language, rule, write } = passage;
  const clean = damage(write(fixed, good));
  expect([clean, gradedIn(clean, language).map(({ message }) => message)]).toEqual([clean, []]);
  const wrong = damage(write(fixed, bad));
  expect([wrong, shows(gradedIn(wrong, language), rule, [fixed, bad])]).toEqual([wrong, true]);
}

describe('the same dates in every writing', () => {
  it.each(DATE_PASSAGES)('$rule, $language: $name', (passage) => {
    const { language, fixed, good, bad } = passage;
    const [first, second, third] = [fixed, good, bad].map((day) => dayForms(day, language)) as [
      string[],
      string[],
      string[],
    ];
    first.forEach((form, index) => {
      const at = (forms: readonly string[], step: number) => forms[(index + step) % forms.length] as string;
      expectBoth(passage, form, at(second, 0), at(third, 0));
      // Two writings in one passage.
      expectBoth(passage, form, at(second, 5), at(third, 5));
    });
  });
});

describe('the same dates after extraction', () => {
  it.each(DATE_PASSAGES)('$rule, $language: $name', (passage) => {
    const { language, fixed, good, bad } = passage;
    const [a, b, c] = [fixed, good, bad].map((day) => dayForms(day, language)[0]) as [string, string, string];
    for (const { apply } of LOCAL_DAMAGE) expectBoth(passage, a, b, c, apply);
  });

  const wrapped = DATE_PASSAGES.filter(
    ({ language, write }) => language === 'zh' && !/[\t|\n]/u.test(write('', '')),
  );
  it.each(wrapped)('hard-wrapped, $rule: $name', (passage) => {
    const { fixed, good, bad } = passage;
    const [a, b, c] = [fixed, good, bad].map((day) => dayForms(day, 'zh')[0]) as [string, string, string];
    for (const offset of tenderOffsets(passage.write(a, c)).filter((at) => at > 0))
      expectBoth(passage, a, b, c, (text) => wrappedAt(text, Math.min(offset, text.length - 1)));
  });
});
