import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { gradedIn, shown } from '../helpers/whole-check.js';
import {
  conclusionForms,
  englishConclusions,
  englishSummaries,
  listForms,
  summaryForms,
  toldForms,
} from './forms/nonconformities.js';

/** The same nonconformities in every writing: once agreeing (silent), once not (found, with both places). */

/** One finding of the rule that has a place in each of two passages. */
function expectFound(first: string, second: string, language: Language, rule: string): void {
  const text = `${first}\n${second}`;
  const findings = gradedIn(text, language);
  expect(
    findings.map(({ ruleId }) => ruleId),
    `${text}\n${shown(findings).join('\n')}`,
  ).toEqual([rule]);
  const starts = findings[0]?.evidence.map(({ start }) => start) ?? [];
  expect([starts.some((at) => at <= first.length), starts.some((at) => at > first.length)], text).toEqual([
    true,
    true,
  ]);
}

const pairs = (first: readonly string[], second: readonly string[]) =>
  first.flatMap((a) => second.map((b) => [a, b] as const));

describe('the number of nonconformities', () => {
  it.each(pairs(summaryForms(2), conclusionForms(2)))('agrees: %s / %s', (first, second) => {
    expect(shown(gradedIn(`${first}\n${second}`, 'zh'))).toEqual([]);
  });
  it.each(pairs(summaryForms(2), conclusionForms(3)))('differs: %s / %s', (first, second) => {
    expectFound(first, second, 'zh', 'nc-count');
  });
  it.each(pairs(englishSummaries(2), englishConclusions(2)))('agrees: %s / %s', (first, second) => {
    expect(shown(gradedIn(`${first}\n${second}`, 'en'))).toEqual([]);
  });
  it.each(pairs(englishSummaries(2), englishConclusions(4)))('differs: %s / %s', (first, second) => {
    expectFound(first, second, 'en', 'nc-count');
  });
  it.each(summaryForms(3))('is not that of other audits: %s', (summary) => {
    const others = '上次审核开具一般不符合1项，已关闭。\n内审于2024年3月实施，开具不符合5项，均已关闭。';
    expect(shown(gradedIn(`${others}\n${summary}`, 'zh'))).toEqual([]);
  });
});

describe('one nonconformity in text and list', () => {
  const own = { department: '酿造部', clause: '8.5.1' };
  it.each(pairs(toldForms(own), listForms(own)))('agrees: %s / %s', (text, list) => {
    expect(shown(gradedIn(`${text}\n${list}`, 'zh'))).toEqual([]);
  });
  it.each(pairs(toldForms(own), listForms({ ...own, clause: '7.1.5' })))(
    'two clauses: %s / %s',
    (text, list) => {
      expectFound(text, list, 'zh', 'nc-clause');
    },
  );
  it.each(pairs(toldForms(own), listForms({ ...own, department: '采购部' })))(
    'two departments: %s / %s',
    (text, list) => {
      expectFound(text, list, 'zh', 'nc-department');
    },
  );
  it.each(pairs(toldForms(own), listForms({ department: '采购部', clause: '8.4.1' })))(
    'another one: %s / %s',
    (text, list) => {
      expectFound(text, list, 'zh', 'nc-unlisted');
    },
  );
});
