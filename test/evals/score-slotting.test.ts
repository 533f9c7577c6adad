import { describe, expect, it } from 'vitest';
import { defaultCases, evaluate } from '../../src/app/evals/suites.js';
import { scoreSlotting } from '../../src/evals/index.js';
import { readMarks } from '../../src/evals/slotting-cases.js';

describe('marks', () => {
  it('come out of the text, with their places', () => {
    const { text, marks } = readMarks('a', '与[[PERSON:封听澜]]谈，[[ORG:铎光]]已整改。');
    expect(text).toBe('与封听澜谈，铎光已整改。');
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['PERSON', '封听澜'],
      ['ORG', '铎光'],
    ]);
  });

  it.each(['[[NAME:封听澜]]', '[[PERSON:封听澜]', 'PERSON:封听澜]]'])(
    'that are none are named: %s',
    (text) => {
      expect(() => readMarks('a.md', text)).toThrow(expect.objectContaining({ code: 'eval-file-invalid' }));
    },
  );
});

describe('the score of slotting', () => {
  const one = readMarks('a', '与[[PERSON:封听澜]]谈，电话[[PHONE:138 5791 2264]]，火灾预案。');
  const slot = (kind: string, words: string) => ({
    kind,
    start: one.text.indexOf(words),
    end: one.text.indexOf(words) + words.length,
  });
  const metric = (slots: ReturnType<typeof slot>[], id: string) => {
    const found = scoreSlotting([one], [{ name: 'a', slots }]).metrics.find((metric) => metric.id === id);
    return [found?.hits, found?.total];
  };

  it('counts a detail whose every letter and digit is gone', () => {
    expect(metric([slot('PERSON', '封听澜')], 'namesSlotted')).toEqual([1, 1]);
    expect(metric([slot('PERSON', '封听')], 'namesSlotted')).toEqual([0, 1]);
    expect(metric([slot('NUM', '138'), slot('NUM', '5791'), slot('NUM', '2264')], 'numbersSlotted')).toEqual([
      1, 1,
    ]);
  });

  it('counts slots for names where there is none', () => {
    expect(metric([slot('PERSON', '封听澜'), slot('ORG', '火灾')], 'wordsSlotted')).toEqual([1, 2]);
  });
});

it('of our cases: names at least 95 of 100, phone and identity numbers all, and hardly a word too many', async () => {
  const { score } = await evaluate('slotting', defaultCases('slotting'), { language: 'zh', env: {} });
  const value = (id: string) => score.metrics.find((metric) => metric.id === id)?.value ?? Number.NaN;
  expect(value('namesSlotted')).toBeGreaterThanOrEqual(0.95);
  expect(value('sitesSlotted')).toBeGreaterThanOrEqual(0.85);
  expect(value('codesSlotted')).toBe(1);
  // Clause by clause, as 01 to 09 are written, 99; the prose of 10 to 25 is full of names that are words as well.
  const clauseByClause = score.caseScores.filter(({ case: name }) => name < '10');
  const names = clauseByClause.map(({ counts }) => counts.namesSlotted ?? [0, 0]);
  const sum = (of: 0 | 1) => names.reduce((total, count) => total + count[of], 0);
  expect(sum(0) / sum(1)).toBeGreaterThanOrEqual(0.99);
  expect(value('numbersSlotted')).toBe(1);
  expect(value('licencesSlotted')).toBe(1);
  expect(value('wordsSlotted')).toBeLessThan(0.02);
});
