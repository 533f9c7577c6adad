import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.js';
import {
  type EvalScore,
  gate,
  loadLabelledFolder,
  loadNoteSets,
  loadThresholds,
} from '../../src/evals/index.js';
import { metric } from '../../src/evals/rate.js';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'evals-'));
});
afterEach(() => rm(dir, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFile(path.join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));

/** Code and parameters of the InputError a promise ends with. */
async function failure(
  promise: Promise<unknown>,
): Promise<{ code: string; params: Record<string, unknown> }> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw new Error(`no InputError but ${String(error)}`);
  return { code: error.code, params: error.params };
}

const labels = (over: object = {}) => ({
  file: 'a.txt',
  language: 'zh',
  clean: false,
  inconsistencies: [
    {
      id: 'I1',
      kind: 'date-order',
      severity: 'error',
      quotes: ['甲', '乙'],
      explanation: '',
      certainty: 'arguable',
    },
  ],
  near_misses: [{ id: 'N1', quotes: ['丙'], why_fine: '…' }],
  layout: 'report',
  ...over,
});

describe('loadLabelledFolder', () => {
  it('reads the label files by name, each with its report', async () => {
    await write('b.labels.json', labels({ file: 'b.docx', clean: true, inconsistencies: [] }));
    await write('a.labels.json', `\ufeff${JSON.stringify(labels())}`);
    await write('a.txt', '甲乙丙');
    await write('b.docx', '');
    const cases = await loadLabelledFolder(dir);
    expect(cases.map(({ name, document }) => [name, path.relative(dir, document)])).toEqual([
      ['a', 'a.txt'],
      ['b', 'b.docx'],
    ]);
    expect(cases[0]?.labels.inconsistencies[0]).toMatchObject({ id: 'I1', certainty: 'arguable' });
  });

  it('refuses folders that hold nothing to check', async () => {
    expect(await failure(loadLabelledFolder(dir))).toEqual({
      code: 'eval-folder-empty',
      params: { dir, ending: '*.labels.json' },
    });
    const missing = path.join(dir, 'none');
    expect(await failure(loadLabelledFolder(missing))).toEqual({
      code: 'eval-folder-missing',
      params: { dir: missing },
    });
  });

  it('names the report that is not there', async () => {
    await write('a.labels.json', labels());
    expect(await failure(loadLabelledFolder(dir))).toEqual({
      code: 'eval-document-missing',
      params: { file: 'a.labels.json', document: 'a.txt' },
    });
  });

  const quoteless = { id: 'I1', kind: 'x', severity: 'error', quotes: [' '], explanation: '' };
  it.each([
    ['quotes without words', { inconsistencies: [quoteless] }, 'inconsistencies[0].quotes[0]'],
    ['no quotes', { near_misses: [{ id: 'N', quotes: [] }] }, 'near_misses[0].quotes'],
    [
      'an unknown severity',
      { inconsistencies: [{ ...quoteless, quotes: ['甲'], severity: 'fatal' }] },
      'inconsistencies[0].severity',
    ],
    ['a clean report with inconsistencies', { clean: true }, 'clean'],
    ['a report in another folder', { file: '../a.txt' }, 'file'],
    ['an id used twice', { near_misses: [{ id: 'I1', quotes: ['丙'] }] }, 'inconsistencies'],
  ])('names the field: %s', async (_, over, field) => {
    await write('a.labels.json', labels(over));
    await write('a.txt', '');
    expect(await failure(loadLabelledFolder(dir))).toMatchObject({
      code: 'eval-file-invalid',
      params: { file: 'a.labels.json', field },
    });
  });

  it('names the file that is no JSON', async () => {
    await write('a.labels.json', '{ "file": ');
    expect(await failure(loadLabelledFolder(dir))).toMatchObject({
      code: 'eval-file-not-json',
      params: { file: 'a.labels.json' },
    });
  });
});

describe('loadNoteSets', () => {
  const key = {
    language: 'zh',
    standards: ['QMS'],
    clauses: { '6.2': { facts: [], verdict: 'conform' } },
    traps: ['…'],
  };

  it('reads keys with their notes', async () => {
    await write('01-a.key.json', key);
    await write('01-a.md', '6.2 目标');
    const [only, ...others] = await loadNoteSets(dir);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: '01-a', document: path.join(dir, '01-a.md'), note: '6.2 目标' });
    expect(only?.key.clauses['6.2']).toEqual({
      facts: [],
      verdict: 'conform',
      must_not_say: [],
      needs_question_about: [],
    });
  });

  it('names the field that is wrong, and the note that is missing', async () => {
    await write('01-a.key.json', {
      ...key,
      clauses: { '6.2': { facts: [{ kind: 'x' }], verdict: 'conform' } },
    });
    expect(await failure(loadNoteSets(dir))).toMatchObject({
      code: 'eval-file-invalid',
      params: { file: '01-a.key.json', field: 'clauses.6.2.facts[0].value' },
    });
    await write('01-a.key.json', key);
    expect(await failure(loadNoteSets(dir))).toEqual({
      code: 'eval-document-missing',
      params: { file: '01-a.key.json', document: '01-a.md' },
    });
  });
});

describe('thresholds', () => {
  const score = (over: Partial<EvalScore> = {}): EvalScore => ({
    version: 1,
    suite: 'check',
    cases: 2,
    failures: [],
    unscored: [],
    metrics: [
      metric('recall', 9, 10),
      metric('nearMissHits', 1, 10, 'lower'),
      metric('warningPrecision', 0, 0),
    ],
    slices: [],
    details: [],
    caseScores: [],
    ...over,
  });
  const limits = (check: Record<string, { min?: number; max?: number }>) => ({
    version: 1 as const,
    suites: { check },
  });

  it('are read from a file', async () => {
    await write('t.json', limits({ recall: { min: 0.5 } }));
    expect(await loadThresholds(path.join(dir, 't.json'))).toEqual(limits({ recall: { min: 0.5 } }));
    expect(await failure(loadThresholds(path.join(dir, 'none.json')))).toMatchObject({
      code: 'eval-file-missing',
    });
  });

  it.each([
    [limits({ recall: {} }), 'suites.check.recall'],
    [limits({ recall: { min: 80 } }), 'suites.check.recall.min'],
    [{ version: 1, suites: {}, more: 1 }, '(root)'],
  ])('are refused where they say nothing: %j', async (content, field) => {
    await write('t.json', content);
    expect(await failure(loadThresholds(path.join(dir, 't.json')))).toMatchObject({
      code: 'eval-file-invalid',
      params: { field },
    });
  });

  it('are met at the limit, and missed beyond it', () => {
    expect(gate(score(), limits({ recall: { min: 0.9 }, nearMissHits: { max: 0.1 } }))).toEqual({
      passed: true,
      exitCode: 0,
      shortfalls: [],
    });
    expect(gate(score(), limits({ recall: { min: 0.91 }, nearMissHits: { max: 0.05 } }))).toEqual({
      passed: false,
      exitCode: 1,
      shortfalls: [
        { metric: 'recall', bound: 'min', limit: 0.91, value: 0.9 },
        { metric: 'nearMissHits', bound: 'max', limit: 0.05, value: 0.1 },
      ],
    });
  });

  it('are missed by what could not be scored and by metrics that do not exist', () => {
    const { passed, shortfalls } = gate(score(), limits({ warningPrecision: { max: 1 }, recal: { min: 0 } }));
    expect(passed).toBe(false);
    expect(shortfalls.map(({ metric: id, value }) => [id, value])).toEqual([
      ['warningPrecision', null],
      ['recal', null],
    ]);
  });

  it.each([
    ['failed', { failures: [{ case: 'a', reason: 'x' }] }],
    ['unscored', { unscored: ['a'] }],
    ['absent', { cases: 0 }],
  ])('do not let %s cases pass', (_, over) =>
    expect(gate(score(over), limits({}))).toEqual({ passed: false, exitCode: 1, shortfalls: [] }),
  );
});
