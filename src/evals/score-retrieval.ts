import {
  type ClauseRef,
  clauseNumbersRelated,
  compareClauseNumbers,
  type StandardId,
} from '../core/index.js';
import { type CaseScore, caseHash, type MetricDefinition, metricsOf } from './case-score.js';
import type { JudgedQuery } from './judged-queries.js';
import { ndcg, reciprocalRank } from './ranking.js';
import { type EvalScore, type Slice, sliceRow } from './rate.js';
import { type Failed, runsByName, withoutResult } from './runs.js';

/** What a writeup is filed under. */
export interface Filed {
  clauses: readonly string[];
  standards: readonly StandardId[];
}

export interface FoundWriteup extends Filed {
  /** The clause that the result was shown under. */
  clause: string;
  /** Kept for who reads the run. */
  title?: string;
  text?: string;
}

/** What searching for a query gave, best first, at least `DEPTH` results where there are as many. */
export type RetrievalRun = { name: string; query?: string; results: readonly FoundWriteup[] } | Failed;

/** Results that are looked at. */
export const DEPTH = 10;
const NEAR = 5;

const sharesStandard = ({ standards }: ClauseRef, filed: Filed): boolean =>
  standards.length === 0 || standards.some((standard) => filed.standards.includes(standard));

/** Shown under an acceptable clause, a parent or a child of it, and written for its standard. */
const isRight = ({ accept }: JudgedQuery, found: FoundWriteup): boolean =>
  accept.some((ref) => clauseNumbersRelated(ref.number, found.clause) && sharesStandard(ref, found));

const hasRightNumber = ({ accept }: JudgedQuery, { clause }: FoundWriteup): boolean =>
  accept.some(({ number }) => clauseNumbersRelated(number, clause));

/** 2: an acceptable clause itself; 1: its parent or child; 0: another one, or another standard. */
function gradeOf({ accept }: JudgedQuery, filed: Filed): 0 | 1 | 2 {
  const refs = accept.filter((ref) => sharesStandard(ref, filed));
  const has = (test: (ref: string, clause: string) => boolean) =>
    refs.some(({ number }) => filed.clauses.some((clause) => test(number, clause)));
  if (has((number, clause) => number === clause)) return 2;
  return has(clauseNumbersRelated) ? 1 : 0;
}

interface Judged {
  query: JudgedQuery;
  right: boolean[];
  rightNumberFirst: boolean;
  ndcg: number | null;
  first: string;
}

function judge(query: JudgedQuery, run: RetrievalRun, corpus: readonly Filed[]): Judged {
  const results = 'failure' in run ? [] : run.results.slice(0, DEPTH);
  const [first] = results;
  return {
    query,
    right: results.map((found) => isRight(query, found)),
    rightNumberFirst: first !== undefined && hasRightNumber(query, first),
    ndcg: ndcg(
      results.map((found) => gradeOf(query, found)),
      corpus.map((filed) => gradeOf(query, filed)),
      DEPTH,
    ),
    first: first === undefined ? '-' : first.clause,
  };
}

const isFirst = ({ right }: Judged): boolean => right[0] === true;
const isNear = ({ right }: Judged): boolean => right.slice(0, NEAR).includes(true);

const METRICS: readonly MetricDefinition[] = [
  { id: 'rightFirst', better: 'higher', kind: 'rate' },
  { id: 'rightWithin5', better: 'higher', kind: 'rate' },
  { id: 'numberFirst', better: 'higher', kind: 'rate' },
  { id: 'mrr10', better: 'higher', kind: 'mean' },
  { id: 'ndcg10', better: 'higher', kind: 'mean' },
];

const caseScoreOf = (one: Judged): CaseScore => ({
  case: one.query.name,
  hash: caseHash(one.query),
  counts: {
    rightFirst: [Number(isFirst(one)), 1],
    rightWithin5: [Number(isNear(one)), 1],
    numberFirst: [Number(one.rightNumberFirst), 1],
    mrr10: [reciprocalRank(one.right), 1],
    ...(one.ndcg === null ? {} : { ndcg10: [one.ndcg, 1] as const }),
  },
  groups: {},
});

function sliceBy(id: string, judged: readonly Judged[], keyOf: (query: JudgedQuery) => string): Slice {
  const keys = [...new Set(judged.map(({ query }) => keyOf(query)))];
  const sorted = id === 'byClause' ? keys.sort(compareClauseNumbers) : keys.sort();
  const rows = sorted.map((name) => {
    const own = judged.filter(({ query }) => keyOf(query) === name);
    return sliceRow(name, own.filter(isFirst).length, own.length);
  });
  return { id, rows };
}

/** The clause down to its second number: `8.5` for `8.5.1`. */
const headClause = ({ clause }: JudgedQuery): string => clause.split('.').slice(0, 2).join('.');

/**
 * Scores search results against judged queries: the share with a right clause first and among the first five, mean
 * reciprocal rank and mean nDCG of the first ten, by set, standard, clause and language. `corpus` is all that could
 * have been found.
 */
export function scoreRetrieval(
  queries: readonly JudgedQuery[],
  runs: readonly RetrievalRun[],
  corpus: readonly Filed[],
): EvalScore {
  const runOf = runsByName(runs);
  const judged = queries.flatMap((query) => {
    const run = runOf.get(query.name);
    return run === undefined ? [] : [judge(query, run, corpus)];
  });
  const caseScores = judged.map(caseScoreOf);
  return {
    version: 1,
    suite: 'retrieval',
    cases: queries.length,
    ...withoutResult(queries, runOf),
    metrics: metricsOf(METRICS, caseScores),
    slices: [
      sliceBy('bySet', judged, ({ set }) => set),
      sliceBy('byLanguage', judged, ({ language }) => language),
      sliceBy('byStandard', judged, ({ standard }) => standard),
      sliceBy('byClause', judged, headClause),
    ],
    details: judged
      .filter((one) => !isFirst(one))
      .map((one) => ({
        kind: isNear(one) ? 'notFirst' : 'notWithin5',
        case: one.query.name,
        subject: `${one.query.clause} (${one.first})`,
        text: one.query.query,
      })),
    caseScores,
  };
}
