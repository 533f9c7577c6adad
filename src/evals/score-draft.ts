import type { DraftOutput } from '../core/index.js';
import { type CaseScore, caseHash, type MetricDefinition, metricsOf, tally } from './case-score.js';
import type { NoteCase } from './draft-keys.js';
import { type Observation, observe } from './observe-draft.js';
import { type Detail, type EvalScore, type Slice, sliceRow } from './rate.js';
import { type Failed, runsByName, withoutResult } from './runs.js';

/** What drafting a note gave. */
export type DraftRun = { name: string; output: DraftOutput; use?: ModelUse } | Failed;

/** What a model was used for in drafting one note. */
export interface ModelUse {
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** Answers that kept to their schema at once, and after being handed back. */
  validFirst: number;
  validRepaired: number;
  failures: number;
  /** Milliseconds. */
  ms: number;
  /** Clauses that the composer wrote instead. */
  fallbacks: number;
}

/** The metrics, in the order they are shown. For those where lower is better, a hit is a fault. */
const METRICS: readonly MetricDefinition[] = [
  { id: 'clausesFound', better: 'higher', kind: 'rate' },
  { id: 'factsInClause', better: 'higher', kind: 'rate' },
  { id: 'factsAnywhere', better: 'higher', kind: 'rate' },
  { id: 'negativesKept', better: 'higher', kind: 'rate' },
  { id: 'verdicts', better: 'higher', kind: 'rate' },
  { id: 'nonconformRecall', better: 'higher', kind: 'rate' },
  { id: 'falseNonconform', better: 'lower', kind: 'rate' },
  { id: 'insufficientRecall', better: 'higher', kind: 'rate' },
  { id: 'mustNotSaid', better: 'lower', kind: 'rate' },
  { id: 'routing', better: 'higher', kind: 'rate' },
  { id: 'routingNear', better: 'higher', kind: 'rate' },
  { id: 'unsupportedNumbers', better: 'lower', kind: 'rate' },
  { id: 'unsupportedTitles', better: 'lower', kind: 'rate' },
  { id: 'uncited', better: 'lower', kind: 'rate' },
];

interface Observed extends Observation {
  case: string;
  fault: boolean;
}

const FAULT_IS_HIT = new Set(METRICS.filter(({ better }) => better === 'lower').map(({ id }) => id));
/** Counts that repeat another one's cases: their details would say everything twice. */
const WITHOUT_DETAILS = new Set([
  'factsInClause',
  'negativesKept',
  'nonconformRecall',
  'insufficientRecall',
  'routingNear',
]);

function byFactKind(seen: readonly Observed[]): Slice {
  const facts = seen.filter(({ metric: id }) => id === 'factsAnywhere');
  const kinds = [...new Set(facts.map(({ kind = '' }) => kind))].sort();
  const rows = kinds.map((name) => {
    const own = facts.filter(({ kind }) => kind === name);
    return sliceRow(name, own.filter(({ hit }) => hit).length, own.length);
  });
  return { id: 'byFact', rows };
}

function byNote(seen: readonly Observed[]): Slice {
  const facts = seen.filter(({ metric: id }) => id === 'factsAnywhere');
  const rows = [...new Set(seen.map((each) => each.case))].map((name) => {
    const own = facts.filter((each) => each.case === name);
    return sliceRow(name, own.filter(({ hit }) => hit).length, own.length);
  });
  return { id: 'byNote', rows };
}

/**
 * Scores drafts against the keys of their notes: facts kept, negative findings kept, verdicts, claims that must not be
 * made, routing, and figures, titles or sentences that no note supports. Cases without a run are `unscored`.
 */
export function scoreDraft(cases: readonly NoteCase[], runs: readonly DraftRun[]): EvalScore {
  const runOf = runsByName(runs);
  const seen = cases.flatMap((noteCase): Observed[] => {
    const run = runOf.get(noteCase.name);
    if (run === undefined) return [];
    const output = 'failure' in run ? { drafts: [], notes: [] } : run.output;
    return observe(noteCase, output).map((each) => ({
      ...each,
      case: noteCase.name,
      fault: each.hit === FAULT_IS_HIT.has(each.metric),
    }));
  });
  const caseScores = cases
    .filter(({ name }) => runOf.has(name))
    .map((noteCase): CaseScore => {
      const own = seen.filter((each) => each.case === noteCase.name);
      const facts = own.filter(({ metric }) => metric === 'factsAnywhere');
      return {
        case: noteCase.name,
        hash: caseHash(noteCase.key, noteCase.note),
        counts: tally(own.map(({ metric, hit }) => [metric, hit])),
        groups: { byFact: tally(facts.map(({ kind = '', hit }) => [kind, hit])) },
      };
    });
  return {
    version: 1,
    suite: 'draft',
    cases: cases.length,
    ...withoutResult(cases, runOf),
    metrics: metricsOf(METRICS, caseScores),
    slices: [byNote(seen), byFactKind(seen)],
    details: seen
      .filter(({ fault, metric: id }) => fault && !WITHOUT_DETAILS.has(id))
      .map(({ metric: kind, case: name, subject, text, passages }): Detail => {
        const shown = passages?.() ?? [];
        return { kind, case: name, subject, text, ...(shown.length > 0 ? { passages: shown } : {}) };
      }),
    caseScores,
  };
}
