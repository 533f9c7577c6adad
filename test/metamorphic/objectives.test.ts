import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { gradedIn, shown } from '../helpers/whole-check.js';
import { brokenByPageAt, LOCAL_DAMAGE, tenderOffsets, wrappedAt, wrappedEnglish } from './forms/damage.js';
import { figureForms, type LimitForm, limitForms, limitsOfEveryFigure } from './forms/figures.js';
import { type Passage, RESULT_PASSAGES, TARGET_PASSAGES } from './forms/objective-passages.js';
import { METRICS, type Metric } from './forms/objectives.js';

/**
 * The same objective in every writing: each limit and figure, in each passage, once met or repeated faithfully (silent:
 * no error and no warning of any rule) and once missed or contradicted (found, with both places).
 */

/** One error of the rule and nothing else, whose places are verbatim and hold the expected words. */
function expectFound(text: string, language: Language, rule: string, words: readonly string[]): void {
  const findings = gradedIn(text, language);
  expect(
    findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
    `${text}\n${shown(findings).join('\n')}`,
  ).toEqual([`${rule} error`]);
  const evidence = findings[0]?.evidence ?? [];
  for (const word of words)
    expect(
      evidence.some(({ start, end }) => {
        const at = text.indexOf(word, Math.max(0, start - word.length));
        return at >= 0 && at < end && at + word.length > start;
      }),
      `no place at ${word}\n${text}\n${shown(findings).join('\n')}`,
    ).toBe(true);
}

const expectSilent = (text: string, language: Language): void =>
  expect(shown(gradedIn(text, language)), text).toEqual([]);

const everyLimit = (value: number, { unit, better }: Metric, language: Language): LimitForm[] => [
  ...limitForms(value, unit, better, language),
  ...limitsOfEveryFigure(value, unit, better, language),
];

const plainLimit = ({ target, unit, better }: Metric, language: Language): string =>
  limitForms(target, unit, better, language)[0]?.text ?? '';
const nth = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

/** Passages in which no word beside it calls a bare `达到98%` a target. */
const NEEDS_COMPARISON = new Set([
  'result in brackets',
  'satisfies',
  'wherein',
  'sections apart',
  'record row',
]);

const LANGUAGES = ['zh', 'en'] as const;

/** Every form meets every passage with some of the objectives; `CLAUSEWRIGHT_EVERY_FORM` asks for all of them. */
const STRIDE = process.env.CLAUSEWRIGHT_EVERY_FORM ? 1 : 9;
const isDue = (form: number, metric: number): boolean => (form + metric) % STRIDE === 0;

describe.each(LANGUAGES)('objective-result in every writing (%s)', (language) => {
  const metrics: readonly Metric[] = METRICS[language];
  const write = (passage: Passage, metric: Metric, limit: string, result: string): string => {
    const second = nth(metrics, metrics.indexOf(metric) + 1);
    return passage.write({
      name: metric.name,
      limit,
      result,
      name2: second.name,
      limit2: plainLimit(second, language),
      result2: nth(figureForms(second.good, second.unit, language), 0),
    });
  };

  describe.each(RESULT_PASSAGES[language])('$id', (passage) => {
    it.each(metrics)('$name', (metric) => {
      const good = figureForms(metric.good, metric.unit, language);
      const bad = figureForms(metric.bad, metric.unit, language);
      everyLimit(metric.target, metric, language).forEach((limit, index) => {
        if (!isDue(index, metrics.indexOf(metric)) || (limit.loose && NEEDS_COMPARISON.has(passage.id)))
          return;
        if (!limit.strict || metric.good !== metric.target)
          expectSilent(write(passage, metric, limit.text, nth(good, index)), language);
        const missed = nth(bad, index);
        expectFound(write(passage, metric, limit.text, missed), language, 'objective-result', [
          missed.trim(),
        ]);
      });
    });
  });

  it.each(LOCAL_DAMAGE)('damaged by $name', ({ apply }) => {
    for (const passage of RESULT_PASSAGES[language]) {
      for (const metric of metrics.slice(0, 4)) {
        const [good = '', bad = ''] = [metric.good, metric.bad].map(
          (value) => figureForms(value, metric.unit, language)[0] ?? '',
        );
        const limit = plainLimit(metric, language);
        expectSilent(apply(write(passage, metric, limit, good)), language);
        expectFound(apply(write(passage, metric, limit, bad)), language, 'objective-result', []);
      }
    }
  });
});

/** Passages of one paragraph, whose lines may break anywhere. */
const PROSE = new Set([
  'called a target',
  'target in brackets',
  'respectively',
  'result first',
  'satisfies',
  'announced',
  'wherein',
]);

describe('objective-result across broken lines and pages', () => {
  const [metric, second] = METRICS.zh;
  it.each(RESULT_PASSAGES.zh.filter(({ id }) => PROSE.has(id)))('$id', (passage) => {
    if (!metric || !second) throw new Error('no metrics');
    const text = (result: number) =>
      passage.write({
        name: metric.name,
        limit: plainLimit(metric, 'zh'),
        result: `${result}%`,
        name2: second.name,
        limit2: plainLimit(second, 'zh'),
        result2: `${second.good}%`,
      });
    const [good, bad] = [text(metric.good), text(metric.bad)];
    for (const offset of tenderOffsets(good)) {
      for (const broken of [wrappedAt, brokenByPageAt]) {
        expectSilent(broken(good, offset), 'zh');
        expectFound(broken(bad, offset), 'zh', 'objective-result', []);
      }
    }
  });

  it.each([60, 72, 78, 90])('English prose at %d columns', (width) => {
    const [delivery, quality] = METRICS.en;
    if (!delivery || !quality) throw new Error('no metrics');
    for (const passage of RESULT_PASSAGES.en.filter(({ id }) => !/table|list|clause|apart/u.test(id))) {
      const text = (result: number) =>
        passage.write({
          name: delivery.name,
          limit: 'at least 98 %',
          result: `${result} %`,
          name2: quality.name,
          limit2: 'at least 95 %',
          result2: '95 %',
        });
      expectSilent(wrappedEnglish(text(delivery.good), width), 'en');
      expectFound(wrappedEnglish(text(delivery.bad), width), 'en', 'objective-result', []);
    }
  });
});

describe.each(LANGUAGES)('objective-conflict in every writing (%s)', (language) => {
  const metrics: readonly Metric[] = METRICS[language];
  const listed = (metric: Metric, limit: string): string => {
    const other = nth(metrics, metrics.indexOf(metric) + 1);
    const first = plainLimit(other, language);
    return language === 'zh'
      ? `质量目标：${other.name}${first}；${metric.name}${limit}。\n`
      : `Quality objectives: ${other.name}: ${first}; ${metric.name}: ${limit}.\n`;
  };

  describe.each(TARGET_PASSAGES[language])('$id', (passage) => {
    it.each(metrics)('$name', (metric) => {
      const firm = (value: number) =>
        everyLimit(value, metric, language).filter(({ strict, loose }) => !strict && !loose);
      const [same, different] = [firm(metric.target), firm(metric.other)];
      const results = figureForms(metric.good, metric.unit, language);
      same.forEach((limit, index) => {
        if (!isDue(index, metrics.indexOf(metric))) return;
        const slots = { name: metric.name, name2: '', limit2: '', result2: '', result: nth(results, index) };
        const again = nth(same, index * 7 + 3).text;
        const other = nth(different, index * 7 + 3).text;
        expectSilent(listed(metric, limit.text) + passage.write({ ...slots, limit: again }), language);
        expectFound(
          listed(metric, limit.text) + passage.write({ ...slots, limit: other }),
          language,
          'objective-conflict',
          [limit.text.trim(), other.trim()],
        );
      });
    });
  });
});
