import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  failingCases,
  loadBaseline,
  loadRun,
  metricHistory,
  newRun,
  renderBaseline,
  renderRun,
  type SuiteRun,
  suiteOf,
} from '../../src/evals/index.js';
import { sparkline } from '../../src/evals/sparkline.js';
import { temporaryFolder } from '../helpers/cli.js';
import { scoreOf } from './samples.js';

const suiteRun = (over: Partial<SuiteRun> = {}): SuiteRun => ({
  provider: 'offline',
  repeat: 0,
  cases: 'check',
  filtered: false,
  ms: 12,
  score: scoreOf({ a: { recall: [1, 2], nearMissHits: [0, 3] }, b: { recall: [2, 2] } }),
  outputs: [{ name: 'a', file: { findings: [] } } as { name: string }],
  ...over,
});
const run = (...suites: SuiteRun[]) => newRun('clausewright 0.0.0', new Date(Date.UTC(2026, 0, 2)), suites);

describe('a run', () => {
  it('is read as it was written', async () => {
    const written = run(suiteRun());
    const folder = temporaryFolder({ 'run.json': renderRun(written) });
    expect(await loadRun(join(folder, 'run.json'))).toEqual(written);
    expect(JSON.parse(renderRun(written))).toMatchObject({
      format: 'clausewright-eval-run',
      version: 1,
      created: '2026-01-02T00:00:00.000Z',
    });
  });

  it('is a baseline without what was generated, one line for each case', async () => {
    const text = renderBaseline(run(suiteRun(), suiteRun({ provider: 'm' })));
    const lines = text.split('\n').filter((line) => line.startsWith('{"case":'));
    expect(lines).toHaveLength(4);
    const folder = temporaryFolder({ 'check.json': text });
    const { suites } = await loadRun(join(folder, 'check.json'));
    expect(suites.map(({ provider, outputs, ms }) => [provider, outputs, ms])).toEqual([
      ['offline', undefined, 0],
      ['m', undefined, 0],
    ]);
    expect(suites[0]?.score.caseScores).toEqual(suiteRun().score.caseScores);
  });

  it('is put together from the files of a folder', async () => {
    const other = suiteRun({ score: { ...suiteRun().score, suite: 'draft' } });
    const folder = temporaryFolder({
      'check.json': renderBaseline(run(suiteRun())),
      'draft.json': renderBaseline(run(other)),
    });
    const baseline = await loadBaseline(folder);
    expect(suiteOf(baseline, 'draft', 'offline')?.score.suite).toBe('draft');
    expect(suiteOf(baseline, 'draft', 'another model')?.provider).toBe('offline');
    expect(suiteOf(baseline, 'retrieval', 'offline')).toBeUndefined();
  });

  it.each([
    ['nothing.json', '', 'eval-file-missing'],
    ['broken.json', '{', 'eval-file-not-json'],
    ['other.json', '{"format":"other"}', 'eval-file-invalid'],
    ['later.json', renderRun({ ...run(suiteRun()), version: 2 as 1 }), 'eval-file-invalid'],
    ['empty.json', renderRun(run()), 'eval-file-invalid'],
  ])('refuses %s', async (name, text, code) => {
    const folder = temporaryFolder(text === '' ? {} : { [name]: text });
    await expect(loadBaseline(join(folder, name))).rejects.toMatchObject({ code });
  });

  it('refuses a folder without runs', async () => {
    await expect(loadBaseline(temporaryFolder())).rejects.toMatchObject({ code: 'eval-folder-empty' });
  });
});

it('knows which cases are not as they should be', () => {
  const score = scoreOf({
    right: { recall: [2, 2], nearMissHits: [0, 3] },
    short: { recall: [1, 2] },
    alarmed: { nearMissHits: [1, 3] },
    nothing: {},
  });
  const failed = { ...score, failures: [{ case: 'broken', reason: 'x' }], unscored: ['idle'] };
  expect([...failingCases(failed)].sort()).toEqual(['alarmed', 'broken', 'idle', 'short']);
});

it('takes for history only what was run alike', () => {
  const half = suiteRun();
  const runs = [
    run(half),
    run(suiteRun({ provider: 'm' })),
    run(suiteRun({ filtered: true })),
    run(suiteRun({ cases: '/elsewhere' })),
    run(suiteRun({ score: scoreOf({ a: { recall: [1, 1] } }) })),
  ];
  expect(metricHistory(runs, half).get('recall')).toEqual([0.75, 1]);
  expect(metricHistory(runs, half).get('nearMissHits')).toEqual([0, null]);
  expect(metricHistory([], half).size).toBe(0);
});

it.each<[(number | null)[], string]>([
  [[0, 0.5, 1], '▁▅█'],
  [[0.8, 0.8], '▄▄'],
  [[0.1, null, 0.2], '▁ █'],
  [[], ''],
])('draws %j as %s', (values, line) => expect(sparkline(values)).toBe(line));
