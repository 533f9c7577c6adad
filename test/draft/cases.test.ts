import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeClause, readNotes } from '../../src/draft/index.js';
import { type DraftRun, type EvalScore, loadNoteSets, scoreDraft } from '../../src/evals/index.js';

/** The composer on our own note sets, scored as `eval draft` scores it. */
describe('our own note sets', () => {
  let score: EvalScore;

  beforeAll(async () => {
    const cases = await loadNoteSets(join(import.meta.dirname, '../../evals/cases/draft'));
    const runs = cases.map(({ name, note }): DraftRun => {
      const notes = readNotes([{ path: name, text: note }], null);
      const drafts = notes.groups.map((group) => composeClause({ group, notes }));
      return {
        name,
        output: {
          version: 1,
          provider: 'offline',
          notes: notes.notes,
          drafts,
          findings: [],
          unrouted: notes.unrouted,
        },
      };
    });
    score = scoreDraft(cases, runs);
  });

  const value = (id: string) => score.metrics.find((metric) => metric.id === id)?.value;

  it('are at least forty', () => {
    expect(score.cases).toBeGreaterThanOrEqual(40);
    expect([score.failures, score.unscored]).toEqual([[], []]);
  });

  it.each([
    ['factsAnywhere', 0.97],
    ['factsInClause', 0.92],
    ['negativesKept', 1],
    ['verdicts', 0.85],
    ['nonconformRecall', 0.95],
    ['insufficientRecall', 0.8],
    ['routing', 0.9],
  ])('%s at least %f', (id, least) => {
    expect(value(id)).toBeGreaterThanOrEqual(least);
  });

  it.each(['unsupportedNumbers', 'unsupportedTitles', 'uncited', 'falseNonconform', 'mustNotSaid'])(
    'no %s',
    (id) => {
      expect(value(id)).toBe(0);
    },
  );
});
