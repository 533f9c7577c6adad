import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.js';
import {
  type JudgedQuery,
  loadJudgedQueries,
  ndcg,
  type RetrievalRun,
  reciprocalRank,
  scoreRetrieval,
} from '../../src/evals/index.js';

describe('measures of a ranked list', () => {
  it.each([
    [[true], 1],
    [[false, true, true], 1 / 2],
    [[false, false, false, true], 1 / 4],
    [[false, false], 0],
    [[], 0],
  ])('reciprocal rank of %j', (right, value) => {
    expect(reciprocalRank(right)).toBe(value);
  });

  const second = 1 / Math.log2(3);
  it.each([
    ['the best order', [2, 1, 0], [2, 1, 0, 0], 10, 1],
    ['two places changed', [1, 2], [2, 1], 10, (1 + 3 * second) / (3 + second)],
    ['nothing right found', [0, 0], [2], 10, 0],
    ['no more than the depth', [0, 2], [2], 1, 0],
    ['an ideal no longer than the depth', [2], [2, 2, 2], 1, 1],
    ['nothing to find', [0], [0, 0], 10, null],
  ])('nDCG: %s', (_, grades, all, depth, value) => {
    const found = ndcg(grades, all, depth);
    if (value === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(value, 12);
  });
});

const query = (name: string, over: Partial<JudgedQuery>): JudgedQuery => ({
  name,
  set: 'a',
  query: '量具',
  standard: 'QMS',
  clause: '7.1.5',
  language: 'zh',
  accept: [{ number: '7.1.5', standards: ['QMS'] }],
  ...over,
});
const CORPUS = [
  { clauses: ['7.1.5'], standards: ['QMS' as const] },
  { clauses: ['7.1'], standards: ['QMS' as const, 'EMS' as const] },
  { clauses: ['8.2'], standards: ['OHSMS' as const] },
];
const [GAUGES, RESOURCES, EMERGENCY] = CORPUS.map((filed) => ({
  ...filed,
  clause: filed.clauses[0] as string,
}));
const found = (name: string, ...results: (typeof GAUGES)[]): RetrievalRun => ({
  name,
  results: results.flatMap((result) => result ?? []),
});
const emergency = query('e', {
  standard: 'EMS',
  clause: '8.2',
  accept: [{ number: '8.2', standards: ['EMS'] }],
  query: '泄漏',
});

describe('scoring a search', () => {
  const values = (queries: JudgedQuery[], runs: RetrievalRun[]) =>
    Object.fromEntries(
      scoreRetrieval(queries, runs, CORPUS).metrics.map(({ id, hits, total, value }) => [
        id,
        [hits, total, value === null ? null : Number(value.toFixed(3))],
      ]),
    );

  it.each([
    ['the clause itself', query('q', {}), [GAUGES], [1, 1, 1]],
    ['its parent', query('q', {}), [RESOURCES, GAUGES], [1, 1, 1]],
    ['the right number of another standard', emergency, [EMERGENCY], [0, 1, 0]],
    [
      'a further acceptable clause',
      { ...emergency, accept: [...emergency.accept, { number: '8.2', standards: ['OHSMS' as const] }] },
      [EMERGENCY],
      [1, 1, 1],
    ],
    ['nothing', query('q', {}), [], [0, 1, 0]],
  ])('counts %s first', (_, judged, results, expected) => {
    expect(values([judged], [found(judged.name, ...results)])).toMatchObject({ rightFirst: expected });
  });

  it('tells first, among five, number and means apart', () => {
    const judged = [query('q1', {}), query('q2', {}), emergency];
    const runs = [found('q1', GAUGES), found('q2', EMERGENCY, GAUGES), found('e', EMERGENCY)];
    expect(values(judged, runs)).toEqual({
      rightFirst: [1, 3, 0.333],
      rightWithin5: [2, 3, 0.667],
      numberFirst: [2, 3, 0.667],
      mrr10: [1.5, 3, 0.5],
      // 3 / (3 + 0.631) and 1.893 / 3.631; for the third there is nothing to find.
      ndcg10: [1.35, 2, 0.674],
    });
  });

  it('breaks down by set, language, standard and clause, and lists what was missed', () => {
    const judged = [query('q1', {}), query('q2', { set: 'b', language: 'en' })];
    const score = scoreRetrieval(judged, [found('q1', GAUGES), found('q2', EMERGENCY)], CORPUS);
    expect(
      score.slices.map(({ id, rows }) => [id, rows.map(({ name, hits, total }) => [name, hits, total])]),
    ).toEqual([
      [
        'bySet',
        [
          ['a', 1, 1],
          ['b', 0, 1],
        ],
      ],
      [
        'byLanguage',
        [
          ['en', 0, 1],
          ['zh', 1, 1],
        ],
      ],
      ['byStandard', [['QMS', 1, 2]]],
      ['byClause', [['7.1', 1, 2]]],
    ]);
    expect(score.details).toEqual([{ kind: 'notWithin5', case: 'q2', subject: '7.1.5 (8.2)', text: '量具' }]);
  });

  it('counts a failed search as missed and one that was not run nowhere', () => {
    const judged = [query('q1', {}), query('q2', {}), query('q3', {})];
    const score = scoreRetrieval(judged, [found('q1', GAUGES), { name: 'q2', failure: 'broken' }], CORPUS);
    expect([score.failures, score.unscored]).toEqual([[{ case: 'q2', reason: 'broken' }], ['q3']]);
    expect(score.metrics[0]).toMatchObject({ id: 'rightFirst', hits: 1, total: 2 });
  });

  it('calls nothing to score unscored', () => {
    expect(scoreRetrieval([], [], CORPUS).metrics.map(({ value }) => value)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('judged queries', () => {
  const line = '{"query":"q","clause":"9.2","standard":"QMS","also":["ES9.2"],"good":"g"}';
  const folder = async (content: string, name = 'set.jsonl') => {
    const dir = await mkdtemp(join(tmpdir(), 'queries-'));
    await writeFile(join(dir, name), content);
    return dir;
  };

  it('are read with all acceptable clauses', async () => {
    expect(await loadJudgedQueries(await folder(`\ufeff\r\n${line}\r\n`))).toEqual([
      {
        name: 'set.jsonl:2',
        set: 'set',
        query: 'q',
        standard: 'QMS',
        clause: '9.2',
        language: 'en',
        accept: [
          { number: '9.2', standards: ['QMS'] },
          { number: '9.2', standards: ['EMS', 'OHSMS'] },
        ],
      },
    ]);
  });

  it.each([
    ['no JSON', `${line}\n{`, 'eval-file-not-json', { file: 'set.jsonl:2' }],
    [
      'a clause that is none',
      line.replace('"9.2"', '"3.1"'),
      'eval-file-invalid',
      { file: 'set.jsonl:1', field: 'clause' },
    ],
    ['a further clause that is none', line.replace('ES9.2', 'X9.2'), 'eval-file-invalid', { field: 'also' }],
    ['a missing field', line.replace(',"good":"g"', ''), 'eval-file-invalid', { field: 'good' }],
    [
      'an unknown field',
      line.replace('"good"', '"goood":1,"good"'),
      'eval-file-invalid',
      { file: 'set.jsonl:1' },
    ],
    ['only empty lines', '\n\n', 'eval-folder-empty', {}],
  ])('name the place of %s', async (_, content, code, params) => {
    const failure = await loadJudgedQueries(await folder(content)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({ code, params });
  });

  it('cover every clause of the three standards down to its second number', async () => {
    const queries = await loadJudgedQueries(join(import.meta.dirname, '../../evals/cases/retrieval'));
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(queries.filter(({ language }) => language === 'en').length / queries.length).toBeGreaterThan(0.15);
    const heads = (standard: string) =>
      new Set(
        queries
          .filter((one) => one.standard === standard)
          .map(({ clause }) => clause.split('.').slice(0, 2).join('.')),
      );
    const common = [
      '4.1',
      '4.2',
      '4.3',
      '4.4',
      '5.1',
      '5.2',
      '5.3',
      '6.1',
      '6.2',
      '7.1',
      '7.2',
      '7.3',
      '7.4',
      '7.5',
      '8.1',
      '8.2',
      '9.1',
      '9.2',
      '9.3',
      '10.2',
      '10.3',
    ];
    for (const [standard, more] of [
      ['QMS', ['6.3', '8.3', '8.4', '8.5', '8.6', '8.7', '10.1']],
      ['EMS', []],
      ['OHSMS', ['5.4']],
    ] as const)
      expect([...common, ...more].filter((head) => !heads(standard).has(head))).toEqual([]);
  });
});
