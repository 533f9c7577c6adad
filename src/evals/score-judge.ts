import { type CaseScore, type Count, caseHash, type MetricDefinition, metricsOf } from './case-score.js';
import type { NoteCase } from './draft-keys.js';
import {
  ASPECTS,
  type Aspect,
  BEST_GRADE,
  type HumanJudgement,
  type Judgement,
  WORST_GRADE,
} from './judgements.js';
import { type Detail, type EvalScore, type Slice, sliceRow } from './rate.js';
import { runsByName } from './runs.js';
import type { ModelUse } from './score-draft.js';

/** What a model said of one narrative, or why it said nothing. */
export type Judged = { clause: string; narrative: string } & ({ judgement: Judgement } | { failure: string });

/** What a model said of the narratives of one case. */
export type JudgeRun = { name: string; judged: Judged[]; use?: ModelUse };

const DRAFT_METRICS = {
  faithfulness: 'judgeFaithfulness',
  completeness: 'judgeCompleteness',
  tone: 'judgeTone',
} as const satisfies Record<Aspect, string>;

/** All are reported only: a model's opinion decides nothing. */
const METRICS: readonly MetricDefinition[] = [
  ...ASPECTS.map(
    (aspect) => ({ id: DRAFT_METRICS[aspect], better: 'higher', kind: 'mean', reported: true }) as const,
  ),
  { id: 'judgeAnswered', better: 'higher', kind: 'rate', reported: true },
  { id: 'judgeSame', better: 'higher', kind: 'rate', reported: true },
  { id: 'judgeNear', better: 'higher', kind: 'rate', reported: true },
];

const STEPS = BEST_GRADE - WORST_GRADE;
/** Grades up to this one are worth a look. */
const LOW_GRADE = 2;
/** Grades that lie further apart than this are shown. */
const NEAR = 1;

/** The grade of an aspect; null for one that is not of the scale, and where nothing was said. */
function gradeOf(judged: Judged, aspect: Aspect): number | null {
  if ('failure' in judged) return null;
  const { grade } = judged.judgement[aspect];
  return Number.isInteger(grade) && grade >= WORST_GRADE && grade <= BEST_GRADE ? grade : null;
}

const gradesOf = (judged: readonly Judged[], aspect: Aspect): number[] =>
  judged.flatMap((one) => gradeOf(one, aspect) ?? []);

const answeredOf = (judged: readonly Judged[]): Count => [
  judged.reduce((sum, one) => sum + ASPECTS.filter((aspect) => gradeOf(one, aspect) !== null).length, 0),
  judged.length * ASPECTS.length,
];

/** Mean grades of the narratives of a note, from 0 for all worst to 1 for all best. */
function gradesOfNote(judged: readonly Judged[]): Record<string, Count> {
  const counts: Record<string, Count> = { judgeAnswered: answeredOf(judged) };
  for (const aspect of ASPECTS) {
    const grades = gradesOf(judged, aspect);
    const share = grades.reduce((sum, grade) => sum + (grade - WORST_GRADE) / STEPS, 0) / grades.length;
    if (grades.length > 0) counts[DRAFT_METRICS[aspect]] = [Number(share.toFixed(4)), 1];
  }
  return counts;
}

/** Grades of a person and of the model for the same aspect of the same narrative. */
interface Pair {
  aspect: Aspect;
  person: number;
  model: number;
}

const pairsOf = (human: HumanJudgement, judged: readonly Judged[]): Pair[] =>
  judged.flatMap((one) =>
    ASPECTS.flatMap((aspect) => {
      const model = gradeOf(one, aspect);
      return model === null ? [] : [{ aspect, person: human[aspect], model }];
    }),
  );

const agreementOf = (pairs: readonly Pair[]): Record<string, Count> => {
  if (pairs.length === 0) return {};
  const within = (most: number) =>
    pairs.filter(({ person, model }) => Math.abs(person - model) <= most).length;
  return { judgeSame: [within(0), pairs.length], judgeNear: [within(NEAR), pairs.length] };
};

/**
 * Agreement beyond chance with squared weights (J. Cohen, Psychological Bulletin 70, 1968, p. 213): 1 for the same
 * grades throughout, 0 for what chance would give, below 0 for less. Null where chance cannot disagree either.
 */
export function weightedKappa(pairs: readonly Pick<Pair, 'person' | 'model'>[]): number | null {
  const squared = (a: number, b: number) => (a - b) ** 2;
  const observed = pairs.reduce((sum, { person, model }) => sum + squared(person, model), 0) / pairs.length;
  const expected =
    pairs.reduce(
      (sum, { person }) => sum + pairs.reduce((inner, { model }) => inner + squared(person, model), 0),
      0,
    ) /
    pairs.length ** 2;
  return expected > 0 ? 1 - observed / expected : null;
}

function byAspect(pairs: readonly Pair[]): Slice {
  const rows = ASPECTS.flatMap((aspect) => {
    const own = pairs.filter((pair) => pair.aspect === aspect);
    const same = own.filter(({ person, model }) => person === model).length;
    return own.length === 0
      ? []
      : [{ ...sliceRow(aspect, same, own.length), value: weightedKappa(own), low: null, high: null }];
  });
  return { id: 'byAspect', rows };
}

const lowGrades = (name: string, judged: readonly Judged[]): Detail[] =>
  judged.flatMap((one) =>
    ASPECTS.flatMap((aspect) => {
      const grade = gradeOf(one, aspect);
      if (grade === null || grade > LOW_GRADE || 'failure' in one) return [];
      return [
        {
          kind: `judgedLow.${aspect}`,
          case: name,
          subject: `${one.clause} · ${grade}`,
          text: one.judgement[aspect].reason,
          passages: [{ where: 'draft', place: one.clause, text: one.narrative }],
        },
      ];
    }),
  );

const unanswered = (name: string, judged: readonly Judged[]): Detail[] =>
  judged.flatMap((one) =>
    'failure' in one ? [{ kind: 'notJudged', case: name, subject: one.clause, text: one.failure }] : [],
  );

const farApart = (human: HumanJudgement, pairs: readonly Pair[]): Detail[] =>
  pairs
    .filter(({ person, model }) => Math.abs(person - model) > NEAR)
    .map(({ aspect, person, model }) => ({
      kind: `judgedApart.${aspect}`,
      case: human.name,
      subject: human.clause,
      text: `${person} / ${model}`,
      passages: [{ where: 'draft', place: human.clause, text: human.narrative }],
    }));

/**
 * What a model as a judge says of drafts, and how far it agrees with people where people graded narratives. Kept apart
 * from what is counted: every metric is reported only. Cases without an answer are `unscored`.
 */
export function scoreJudge(
  cases: readonly NoteCase[],
  people: readonly HumanJudgement[],
  runs: readonly JudgeRun[],
): EvalScore {
  const runOf = runsByName(runs);
  const judgedOf = (name: string): readonly Judged[] => runOf.get(name)?.judged ?? [];
  const pairsBy = new Map(people.map((human) => [human, pairsOf(human, judgedOf(human.name))] as const));
  const caseScores: CaseScore[] = [
    ...cases
      .filter(({ name }) => runOf.has(name))
      .map(({ name, key, note }) => ({
        case: name,
        hash: caseHash(key, note),
        counts: gradesOfNote(judgedOf(name)),
        groups: {},
      })),
    ...people
      .filter(({ name }) => runOf.has(name))
      .map((human) => ({
        case: human.name,
        hash: caseHash(human.note, human.clause, human.narrative, ...ASPECTS.map((aspect) => human[aspect])),
        counts: {
          judgeAnswered: answeredOf(judgedOf(human.name)),
          ...agreementOf(pairsBy.get(human) ?? []),
        },
        groups: {},
      })),
  ];
  return {
    version: 1,
    suite: 'judge',
    cases: cases.length + people.length,
    failures: [],
    unscored: [...cases, ...people].map(({ name }) => name).filter((name) => !runOf.has(name)),
    metrics: metricsOf(METRICS, caseScores),
    slices: [byAspect([...pairsBy.values()].flat())],
    details: [
      ...cases.flatMap(({ name }) => [
        ...unanswered(name, judgedOf(name)),
        ...lowGrades(name, judgedOf(name)),
      ]),
      ...people.flatMap((human) => [
        ...unanswered(human.name, judgedOf(human.name)),
        ...farApart(human, pairsBy.get(human) ?? []),
      ]),
    ],
    caseScores,
  };
}
