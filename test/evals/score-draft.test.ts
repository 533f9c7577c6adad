import { describe, expect, it } from 'vitest';
import type { ClauseDraft, DraftOutput, Note } from '../../src/core/index.js';
import { compareClauses, normalise } from '../../src/evals/draft-text.js';
import { type EvalScore, type NoteCase, scoreDraft } from '../../src/evals/index.js';

const draft = (over: Partial<ClauseDraft>): ClauseDraft => ({
  clause: '6.2',
  standards: ['QMS'],
  title: '',
  verdict: 'conform',
  sentences: [],
  objectives: [],
  questions: [],
  narrative: '',
  ...over,
});
const sentence = (text: string, ...notes: string[]) => ({ text, notes, exemplars: [], flags: [] });
const note = (id: string, text: string, clause: string | null): Note => ({
  id,
  text,
  line: 1,
  clause,
  routed: 'auto',
  confidence: 1,
});
const outputOf = (drafts: ClauseDraft[], notes: Note[] = []): DraftOutput => ({
  version: 1,
  provider: 'offline',
  notes,
  drafts,
  findings: [],
  unrouted: [],
});
const fact = (value: string, kind = 'number', accept: string[] = []) => ({ kind, value, accept });
const clauseKey = (over: Partial<NoteCase['key']['clauses'][string]>) => ({
  facts: [],
  verdict: 'conform' as const,
  must_not_say: [],
  needs_question_about: [],
  ...over,
});
const caseOf = (
  clauses: NoteCase['key']['clauses'],
  over: Partial<NoteCase['key']> = {},
  text = '',
): NoteCase => ({
  name: 'n',
  document: 'n.md',
  note: text,
  key: { language: 'zh', standards: ['QMS'], clauses, routing: {}, routing_accept: {}, ...over },
});
const counts = (score: EvalScore) =>
  Object.fromEntries(
    score.metrics.filter(({ total }) => total > 0).map(({ id, hits, total }) => [id, `${hits}/${total}`]),
  );
const details = (score: EvalScore) =>
  score.details.map(({ kind, subject, text }) => `${kind} ${subject} ${text}`.trim());

describe('normalise', () => {
  it.each([
    ['２０２５年０３月０９日', '2025-3-9'],
    ['2025.3.9', '2025-3-9'],
    ['2025 年 3 月', '2025-3'],
    ['《质量 手册》（A版），', '质量手册a版'],
  ])('%s -> %s', (text, folded) => expect(normalise(text)).toBe(folded));
});

describe('compareClauses', () => {
  it.each([
    ['QES9.2', 'E9.2', 'same'],
    ['Q9.2', 'E9.2', 'other'],
    ['9.2', 'S9.2', 'same'],
    ['8.5', '8.5.1', 'near'],
    ['Q8.5.1', 'QE8.5', 'near'],
    ['8.5', '8.51', 'other'],
  ])('%s and %s: %s', (a, b, relation) => expect(compareClauses(a, b)).toBe(relation));
});

describe('scoreDraft', () => {
  it('counts facts in their clause and anywhere, negative findings apart, also in the objectives', () => {
    const noteCase = caseOf({
      '6.2': clauseKey({
        facts: [fact('≥98.5%', 'percent', ['不低于98.5%']), fact('９８.9%'), fact('没分析', 'quote')],
      }),
      '8.4': clauseKey({ facts: [fact('33 家'), fact('2024.12.18', 'date'), fact('丢了', 'quote')] }),
    });
    const objectives = [{ name: '甲', target: '≥98.5%', actual: '98.9%', period: '', met: true }];
    const score = scoreDraft(
      [noteCase],
      [
        {
          name: 'n',
          output: outputOf([
            draft({ objectives }),
            draft({ clause: '8.4', narrative: '合格供方33家，没分析，2024年12月18日评价。' }),
          ]),
        },
      ],
    );
    expect(counts(score)).toMatchObject({
      clausesFound: '2/2',
      factsInClause: '4/6',
      factsAnywhere: '5/6',
      negativesKept: '1/2',
      verdicts: '2/2',
      falseNonconform: '0/2',
    });
    expect(details(score)).toEqual(['factsAnywhere 8.4 丢了']);
    expect(
      score.slices
        .find(({ id }) => id === 'byFact')
        ?.rows.map((row) => `${row.name} ${row.hits}/${row.total}`),
    ).toEqual(['date 1/1', 'number 2/2', 'percent 1/1', 'quote 1/2']);
  });

  it('takes a draft of the parent clause only where the clause has none, and compares letters in a combined audit', () => {
    const combined = caseOf(
      { 'ES6.1.2': clauseKey({ facts: [fact('甲')] }), 'Q8.5.1': clauseKey({ facts: [fact('乙')] }) },
      { standards: ['QMS', 'EMS', 'OHSMS'] },
    );
    const score = scoreDraft(
      [combined],
      [
        {
          name: 'n',
          output: outputOf([
            draft({ clause: '6.1.2', standards: ['QMS'], narrative: '甲' }),
            draft({ clause: '8.5', standards: ['QMS'], narrative: '乙' }),
          ]),
        },
      ],
    );
    expect(counts(score)).toMatchObject({ clausesFound: '1/2', factsInClause: '1/2', factsAnywhere: '2/2' });
    expect(details(score)).toContain('clausesFound ES6.1.2');
  });

  it('counts verdicts, what must not be said, and nonconformities missed or invented', () => {
    const noteCase = caseOf({
      '6.2': clauseKey({ verdict: 'nonconform', must_not_say: ['目标已完成', '均符合'] }),
      '7.2': clauseKey({ verdict: 'insufficient' }),
      '8.4': clauseKey({ verdict: 'insufficient' }),
      '9.2': clauseKey({}),
    });
    const drafts = [
      draft({ verdict: 'nonconform', narrative: '质量目标 已完成。' }),
      draft({ clause: '7.2', verdict: 'insufficient' }),
      draft({ clause: '8.4', verdict: 'conform' }),
      draft({ clause: '9.2', verdict: 'nonconform' }),
    ];
    const score = scoreDraft([noteCase], [{ name: 'n', output: outputOf(drafts) }]);
    expect(counts(score)).toMatchObject({
      verdicts: '2/4',
      nonconformRecall: '1/1',
      falseNonconform: '1/3',
      insufficientRecall: '1/2',
      mustNotSaid: '1/2',
    });
    expect(details(score)).toEqual([
      'mustNotSaid 6.2 目标已完成',
      'verdicts 8.4 conform ≠ insufficient',
      'verdicts 9.2 nonconform ≠ conform',
      'falseNonconform 9.2 nonconform ≠ conform',
    ]);
  });

  it('counts numbers and titles that no note holds, and sentences that cite none', () => {
    const text = '合格率９５.０% 目标97；2025.3.9 查《作业指导书》 共08人';
    const drafts = [
      draft({
        sentences: [
          sentence('按6.2要求，目标97%，2025年3月9日实际95.0%，共8人。', 'n1'),
          sentence('依据《作业 指导书》和《检验规程》抽查12份。'),
        ],
      }),
    ];
    const score = scoreDraft([caseOf({}, {}, text)], [{ name: 'n', output: outputOf(drafts) }]);
    expect(counts(score)).toMatchObject({
      unsupportedNumbers: '1/8',
      unsupportedTitles: '1/2',
      factPrecision: '8/10',
      uncited: '1/2',
    });
    expect(details(score).map((line) => line.split(' :: ')[0])).toEqual([
      'uncited 6.2 依据《作业 指导书》和《检验规程》抽查12份。',
      'unsupportedNumbers 6.2 12',
      'unsupportedTitles 6.2 《检验规程》',
    ]);
  });

  it('counts routing by the main clause or an accepted one, a parent or child only as near', () => {
    const noteCase = caseOf(
      {},
      {
        routing: { '1. 目标 98%': '6.2', 供方评价: '8.4', 巡检记录: '8.5.1', 档案: '7.5' },
        routing_accept: { 供方评价: ['Q8.4.1'] },
      },
    );
    const notes = [
      note('n1', '目标98%', '6.2'),
      note('n2', '供方 评价 86分', '8.4.1'),
      note('n3', '巡检记录', '8.5'),
      note('n4', '档案', null),
      note('n5', '', '9.9'),
    ];
    const score = scoreDraft([noteCase], [{ name: 'n', output: outputOf([], notes) }]);
    expect(counts(score)).toEqual({ routing: '2/4', routingNear: '3/4' });
    expect(details(score)).toEqual(['routing 8.5.1 8.5 ≠ 8.5.1 :: 巡检记录', 'routing 7.5 - ≠ 7.5 :: 档案']);
  });

  it('takes a failed run as having kept nothing, and leaves out what was not run', () => {
    const noteCase = caseOf({ '6.2': clauseKey({ facts: [fact('甲')] }) });
    const failed = scoreDraft([noteCase], [{ name: 'n', failure: 'no model' }]);
    expect(counts(failed)).toMatchObject({ clausesFound: '0/1', factsAnywhere: '0/1', verdicts: '0/1' });
    expect(failed.failures).toEqual([{ case: 'n', reason: 'no model' }]);
    const idle = scoreDraft([noteCase], []);
    expect(idle.unscored).toEqual(['n']);
    expect(counts(idle)).toEqual({});
  });
});
