import { describe, expect, it } from 'vitest';
import type { HumanJudgement } from '../../src/evals/index.js';
import { type Judged, scoreJudge, weightedKappa } from '../../src/evals/score-judge.js';

const KEY = { language: 'zh', standards: ['QMS'], clauses: {}, routing: {}, routing_accept: {} } as const;
const noteCase = (name: string) => ({
  name,
  document: `${name}.md`,
  note: '抽3份',
  key: { ...KEY, standards: ['QMS'] },
});

const graded = (faithfulness: number, completeness: number, tone: number): Judged => ({
  clause: '8.6',
  narrative: '抽查三份。',
  judgement: {
    faithfulness: { grade: faithfulness, reason: '依据充分' },
    completeness: { grade: completeness, reason: '漏了日期' },
    tone: { grade: tone, reason: '通顺' },
  },
});
const unanswered: Judged = { clause: '8.4', narrative: '抽查采购。', failure: 'timeout' };

const person = (faithfulness: number, completeness: number, tone: number, line = 1): HumanJudgement => ({
  name: `judgements.jsonl:${line}`,
  note_file: '01.md',
  document: '01.md',
  note: '抽3份',
  clause: '8.6',
  narrative: '抽查三份。',
  faithfulness,
  completeness,
  tone,
  by: '复核员',
});

const shareOf = (score: ReturnType<typeof scoreJudge>, id: string) =>
  score.metrics.find((metric) => metric.id === id)?.value ?? null;

describe('weightedKappa', () => {
  it.each([
    [
      'the same grades throughout',
      [
        [1, 1],
        [3, 3],
        [5, 5],
      ],
      1,
    ],
    [
      'grades turned round',
      [
        [1, 5],
        [5, 1],
      ],
      -1,
    ],
    [
      'no better than chance',
      [
        [1, 1],
        [1, 5],
        [5, 1],
        [5, 5],
      ],
      0,
    ],
    // Observed (0+1+0+1)/4 = 0.5; expected, over all 16 crossings, (22+10+10+22)/16 = 4.
    [
      'one grade off now and then',
      [
        [1, 1],
        [2, 3],
        [4, 4],
        [5, 4],
      ],
      0.875,
    ],
  ] as const)('is known for %s', (_, grades, kappa) => {
    expect(weightedKappa(grades.map(([one, other]) => ({ person: one, model: other })))).toBeCloseTo(
      kappa,
      10,
    );
  });

  it('says nothing where all grades are one and the same, or there are none', () => {
    expect(weightedKappa([{ person: 4, model: 4 }])).toBeNull();
    expect(weightedKappa([])).toBeNull();
  });
});

describe('scoreJudge', () => {
  it('takes the mean of a note, then of all notes, and gates nothing', () => {
    const score = scoreJudge(
      [noteCase('a'), noteCase('b')],
      [],
      [
        { name: 'a', judged: [graded(5, 3, 4), graded(3, 3, 4)] },
        { name: 'b', judged: [graded(1, 5, 4)] },
      ],
    );
    expect(shareOf(score, 'judgeFaithfulness')).toBeCloseTo((0.75 + 0) / 2, 10);
    expect(shareOf(score, 'judgeCompleteness')).toBeCloseTo((0.5 + 1) / 2, 10);
    expect(shareOf(score, 'judgeAnswered')).toBe(1);
    expect(score.metrics.every(({ reported }) => reported)).toBe(true);
    expect(score.failures).toEqual([]);
  });

  it.each([
    ['a failure', unanswered, 0],
    ['a grade that is not on the scale', graded(7, 3, 3), 2 / 3],
    ['a grade between two', graded(3, 2.5, 3), 2 / 3],
  ])('leaves unscored what has no grade: %s', (_, judged, answered) => {
    const score = scoreJudge([noteCase('a')], [], [{ name: 'a', judged: [judged] }]);
    expect(shareOf(score, 'judgeAnswered')).toBeCloseTo(answered, 10);
    const missing = ['judgeFaithfulness', 'judgeCompleteness', 'judgeTone'].filter(
      (id) => shareOf(score, id) === null,
    );
    expect(missing.length).toBe(3 - Math.round(answered * 3));
  });

  it('counts nothing for a case without an answer, and names it', () => {
    const score = scoreJudge([noteCase('a')], [], []);
    expect([score.unscored, shareOf(score, 'judgeFaithfulness')]).toEqual([['a'], null]);
  });

  it('compares with people apart from the drafts, and shows where they differ widely', () => {
    const score = scoreJudge(
      [noteCase('a')],
      [person(5, 4, 3), person(1, 2, 3, 2)],
      [
        { name: 'a', judged: [graded(5, 5, 5)] },
        { name: 'judgements.jsonl:1', judged: [graded(5, 3, 3)] },
        { name: 'judgements.jsonl:2', judged: [graded(4, 2, 3)] },
      ],
    );
    expect(shareOf(score, 'judgeFaithfulness')).toBe(1);
    expect(shareOf(score, 'judgeSame')).toBeCloseTo(4 / 6, 10);
    expect(shareOf(score, 'judgeNear')).toBeCloseTo(5 / 6, 10);
    const [slice] = score.slices;
    expect(slice?.rows.map(({ name, hits, total }) => [name, hits, total])).toEqual([
      ['faithfulness', 1, 2],
      ['completeness', 1, 2],
      ['tone', 2, 2],
    ]);
    // Observed (0+9)/2 = 4.5; expected (0+1+16+9)/4 = 6.5.
    expect(slice?.rows[0]?.value).toBeCloseTo(1 - 4.5 / 6.5, 10);
    expect(slice?.rows[2]?.value).toBeNull();
    expect(score.details).toEqual([
      {
        kind: 'judgedApart.faithfulness',
        case: 'judgements.jsonl:2',
        subject: '8.6',
        text: '1 / 4',
        passages: [{ where: 'draft', place: '8.6', text: '抽查三份。' }],
      },
    ]);
  });

  it('shows low grades with their reason, and what was not judged', () => {
    const score = scoreJudge([noteCase('a')], [], [{ name: 'a', judged: [graded(5, 2, 5), unanswered] }]);
    expect(score.details.map(({ kind, subject, text }) => [kind, subject, text])).toEqual([
      ['notJudged', '8.4', 'timeout'],
      ['judgedLow.completeness', '8.6 · 2', '漏了日期'],
    ]);
  });
});
