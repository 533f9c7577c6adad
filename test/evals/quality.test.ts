import { describe, expect, it } from 'vitest';
import type { ClauseDraft, DraftOutput, Note } from '../../src/core/index.js';
import { compareScores, failingCases, type NoteCase, scoreDraft } from '../../src/evals/index.js';
import { asksAbout } from '../../src/evals/observe-quality.js';
import { chrF, maskAtoms, rougeL } from '../../src/evals/similarity.js';

describe('likeness', () => {
  it.each<[string, string, number, number]>([
    ['同样的话', '同样的话', 1, 1],
    ['甲', '乙', 0, 0],
    ['', '乙', 0, 0],
    // n = 1: 2 of 3 and 2 of 2; n = 2: 1 of 2 and 1 of 1; precision 7/12, recall 1 over the lengths both have.
    ['abc', 'ab', (5 * (7 / 12) * 1) / (4 * (7 / 12) + 1), 4 / 5],
    // Common subsequence 抽查记录 of 6 and 5.
    ['抽查了记录份', '抽查记录齐', Number.NaN, 8 / 11],
  ])('%s | %s', (own, other, chrf, rouge) => {
    if (!Number.isNaN(chrf)) expect(chrF(own, other)).toBeCloseTo(chrf, 9);
    expect(rougeL(own, other)).toBeCloseTo(rouge, 9);
  });

  it('leaves facts out of account', () => {
    expect(maskAtoms('抽查《检验规程》2025-03-04的12份，⟨ORG1⟩合格率９８%')).toBe('抽查##的#份,#合格率#');
  });
});

describe('a question', () => {
  it.each([
    ['型式试验报告的编号是什么？', '型式试验报告编号', true],
    ['试验设备是否校准？', '型式试验报告编号', false],
    ['Was the contractor licence evaluated?', 'evaluation of the contractor licence', true],
    ['Is the boiler licensed?', 'evaluation of the contractor licence', false],
  ])('%s about %s: %s', (question, subject, asks) => expect(asksAbout(question, subject)).toBe(asks));
});

const note = (id: string, text: string): Note => ({
  id,
  text,
  line: 1,
  clause: '8.6',
  routed: 'heading',
  confidence: 1,
});
const NOTES = [note('n1', '抽12份'), note('n2', '合格11份'), note('n3', '见《检验规程》')];
type Sentence = ClauseDraft['sentences'][number];
const sentence = (text: string, notes: string[], flags: Sentence['flags'] = []): Sentence => ({
  text,
  notes,
  exemplars: [],
  flags,
});
const output = (sentences: Sentence[], questions: string[] = []): DraftOutput => ({
  version: 1,
  provider: 'm',
  notes: NOTES,
  findings: [],
  unrouted: [],
  drafts: [
    {
      clause: '8.6',
      standards: ['QMS'],
      title: '放行',
      verdict: 'observation',
      sentences,
      objectives: [],
      questions,
      narrative: sentences.map(({ text }) => text).join(''),
    },
  ],
});
const CASE: NoteCase = {
  name: 'n',
  document: 'n.md',
  note: NOTES.map(({ text }) => text).join('\n'),
  key: {
    language: 'zh',
    standards: ['QMS'],
    clauses: {
      '8.6': {
        facts: [],
        verdict: 'conform',
        must_not_say: [],
        needs_question_about: ['检验员资格', '放行签字'],
      },
    },
    routing: {},
    routing_accept: {},
  },
};
const metrics = (...of: Parameters<typeof scoreDraft>) =>
  Object.fromEntries(
    scoreDraft(...of).metrics.flatMap(({ id, hits, total }) => (total > 0 ? [[id, `${hits}/${total}`]] : [])),
  );

describe('what a draft is worth', () => {
  it('counts citations that support, and those that can be spared', () => {
    const score = metrics(
      [CASE],
      [
        {
          name: 'n',
          output: output([
            sentence('抽12份，合格11份。', ['n1', 'n2']),
            sentence('抽12份。', ['n1', 'n3']),
            sentence('合格11份，按《检验规程》。', ['n2']),
            sentence('上述情况符合要求。', ['n1']),
            sentence('另抽38份。', ['n1']),
          ]),
        },
      ],
    );
    expect(score).toMatchObject({ citationRecall: '2/4', citationPrecision: '3/6', factPrecision: '5/6' });
  });

  it('counts questions asked, leaks, and each verdict as it was judged', () => {
    const score = scoreDraft(
      [CASE],
      [
        {
          name: 'n',
          output: output(
            [
              sentence('由⟨ORG1⟩放行。', ['n1']),
              sentence('由甲公司放行。', ['n1'], [{ kind: 'leak', quote: '甲公司', message: 'm' }]),
              sentence('已放行。', ['n1']),
            ],
            ['检验员的资格有没有证明？'],
          ),
        },
      ],
    );
    const by = Object.fromEntries(score.metrics.map(({ id, hits, total }) => [id, `${hits}/${total}`]));
    expect(by).toMatchObject({ questionRecall: '1/2', leaks: '2/3', modelDrafts: '0/0' });
    const verdicts = score.slices.find(({ id }) => id === 'byVerdict')?.rows;
    expect(verdicts?.map(({ name, hits, total }) => `${name} ${hits}/${total}`)).toEqual([
      'conform → observation 1/1',
    ]);
  });

  it('counts what the answers of a model were worth as answers', () => {
    const use = {
      requests: 6,
      inputTokens: 1,
      outputTokens: 1,
      validFirst: 3,
      validRepaired: 1,
      failures: 2,
      ms: 1,
      fallbacks: 1,
    };
    expect(metrics([CASE], [{ name: 'n', output: output([]), use }])).toMatchObject({
      modelDrafts: '0/1',
      schemaFirst: '3/6',
      schemaRepaired: '4/6',
    });
  });

  it('reports style against past writeups of the clause and language, and gates nothing by it', () => {
    const of = (text: string) => output([sentence(text, ['n1'])]);
    const references = [
      { clauses: ['8.6'], language: 'zh' as const, text: '抽10份。' },
      { clauses: ['7.2'], language: 'zh' as const, text: '全然不同。' },
      { clauses: ['8.6'], language: 'en' as const, text: 'sampled' },
    ];
    const score = (text: string) => scoreDraft([CASE], [{ name: 'n', output: of(text) }], references);
    const [alike, unlike] = [score('抽12份。'), score('天差地别')];
    const shareOf = (one: typeof alike, id: string) => one.metrics.find((each) => each.id === id)?.value;
    expect([shareOf(alike, 'styleChrf'), shareOf(alike, 'styleRougeL')]).toEqual([1, 1]);
    expect(shareOf(unlike, 'styleRougeL')).toBe(0);
    const style = compareScores(alike, unlike, 'b').metrics.find(({ id }) => id === 'styleChrf');
    expect(style?.change).toBe('worse');
    const without = (one: typeof alike) => ({
      ...one,
      metrics: one.metrics.filter(({ reported }) => reported),
    });
    expect(compareScores(without(alike), without(unlike), 'b').passed).toBe(true);
    expect(failingCases(without(unlike)).size).toBe(0);
  });
});
