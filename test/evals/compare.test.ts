import { describe, expect, it } from 'vitest';
import { caseInterval, differenceInterval, seededRandom } from '../../src/evals/bootstrap.js';
import type { Count } from '../../src/evals/case-score.js';
import { compareScores } from '../../src/evals/index.js';
import { manyCases, scoreOf } from './samples.js';

const recall = (hits: number, total: number) => ({ recall: [hits, total] as Count });
const half = (index: number) => recall(index % 2, 1);

describe('the bootstrap', () => {
  it('gives the same numbers for the same seed, spread over 0 to 1', () => {
    const [a, b] = [seededRandom(7), seededRandom(7)];
    const drawn = Array.from({ length: 1000 }, () => a());
    expect(drawn).toEqual(Array.from({ length: 1000 }, () => b()));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((x, y) => x + y) / 1000).toBeCloseTo(0.5, 1);
  });

  it('comes near the textbook where cases are independent, and is wider where they hang together', () => {
    const single = caseInterval(manyCases(100, half).caseScores, 'recall');
    // Normal approximation: 0.5 ± 1.96 · √(0.25 / 100).
    expect(single?.low).toBeCloseTo(0.402, 1);
    expect(single?.high).toBeCloseTo(0.598, 1);
    const clustered = caseInterval(
      manyCases(10, (index) => recall(10 * (index % 2), 10)).caseScores,
      'recall',
    );
    const width = (interval: typeof single) => (interval?.high ?? 0) - (interval?.low ?? 0);
    expect(width(clustered)).toBeGreaterThan(2 * width(single));
  });

  it.each<[string, Count[], Count[], { low: number; high: number } | null]>([
    ['no case', [], [], null],
    ['nothing counted on one side', [[0, 0]], [[1, 1]], null],
    [
      'no difference anywhere',
      [
        [1, 2],
        [3, 3],
      ],
      [
        [1, 2],
        [3, 3],
      ],
      { low: 0, high: 0 },
    ],
    [
      'the same difference everywhere',
      [
        [2, 2],
        [2, 2],
      ],
      [
        [1, 2],
        [1, 2],
      ],
      { low: -0.5, high: -0.5 },
    ],
  ])('of a difference: %s', (_, before, after, interval) => {
    expect(differenceInterval(before, after)).toEqual(interval);
  });
});

describe('a comparison', () => {
  it.each<[string, (index: number) => Count, (index: number) => Count, string, boolean]>([
    ['nothing moved', () => [3, 4], () => [3, 4], 'same', true],
    ['one of many lost', () => [1, 1], (index) => [index === 0 ? 0 : 1, 1], 'unclear', true],
    ['a tenth lost', () => [1, 1], (index) => [index % 10 === 0 ? 0 : 1, 1], 'worse', false],
    ['a tenth won', (index) => [index % 10 === 0 ? 0 : 1, 1], () => [1, 1], 'better', true],
    ['as many won as lost', (index) => [index % 2, 1], (index) => [(index + 1) % 2, 1], 'same', true],
    ['not scored any more', () => [1, 1], () => [0, 0], 'worse', false],
    ['never scored', () => [0, 0], () => [0, 0], 'same', true],
  ])('%s', (_, before, after, change, passed) => {
    const of = (counts: (index: number) => Count) => manyCases(60, (index) => ({ recall: counts(index) }));
    const compared = compareScores(of(before), of(after), 'b');
    expect([compared.metrics[0]?.change, compared.passed]).toEqual([change, passed]);
  });

  it('takes fewer for better where lower is better', () => {
    const of = (hits: number) => manyCases(30, () => ({ nearMissHits: [hits, 4] }));
    const change = (before: number, after: number) =>
      compareScores(of(before), of(after), 'b').metrics.find(({ id }) => id === 'nearMissHits')?.change;
    expect([change(1, 0), change(0, 1)]).toEqual(['better', 'worse']);
  });

  it('compares what both have, unchanged, and names the rest', () => {
    const before = scoreOf({ a: recall(1, 1), b: recall(1, 1), gone: recall(0, 1) });
    const after = scoreOf({ a: recall(1, 1), b: recall(0, 1), fresh: recall(0, 1) });
    const changed = after.caseScores.find((one) => one.case === 'b');
    if (changed) changed.hash = 'other labels';
    expect(compareScores(before, after, 'b')).toMatchObject({
      compared: 1,
      added: ['fresh'],
      removed: ['gone'],
      changed: ['b'],
      cases: [],
      passed: true,
    });
  });

  it('fails where a row of a breakdown falls silent, however few it had', () => {
    const withRule = (groups: Record<string, Record<string, Count>>) =>
      manyCases(200, () => recall(1, 1)).caseScores.map((one, index) =>
        index === 7 ? { ...one, groups } : one,
      );
    const base = manyCases(200, () => recall(1, 1));
    const compared = compareScores(
      { ...base, caseScores: withRule({ byRule: { 'nc-count': [1, 1], gone: [0, 1] } }) },
      { ...base, caseScores: withRule({ byRule: { other: [1, 1] } }) },
      'b',
    );
    expect([compared.silent, compared.passed]).toEqual([
      [{ slice: 'byRule', row: 'nc-count', before: 1 }],
      false,
    ]);
  });

  it('names the cases that are better or worse, and by what', () => {
    const before = scoreOf({ a: { recall: [1, 2], nearMissHits: [1, 1] }, b: recall(2, 2), c: recall(1, 1) });
    const after = scoreOf({ a: { recall: [2, 2], nearMissHits: [0, 1] }, b: recall(1, 2), c: recall(1, 1) });
    expect(compareScores(before, after, 'b').cases).toEqual([
      { case: 'a', better: ['recall', 'nearMissHits'], worse: [] },
      { case: 'b', better: [], worse: ['recall'] },
    ]);
  });
});
