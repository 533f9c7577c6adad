import type { DraftOutput, Language } from '../core/index.js';
import {
  type CaseScore,
  type Count,
  caseHash,
  type MetricDefinition,
  metricsOf,
  tally,
} from './case-score.js';
import type { NoteCase } from './draft-keys.js';
import { type Observation, observe } from './observe-draft.js';
import { type Detail, type EvalScore, type Slice, sliceRow } from './rate.js';
import { type Failed, runsByName, withoutResult } from './runs.js';
import { chrF, maskAtoms, rougeL } from './similarity.js';

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
  { id: 'factPrecision', better: 'higher', kind: 'rate' },
  { id: 'questionRecall', better: 'higher', kind: 'rate' },
  { id: 'citationRecall', better: 'higher', kind: 'rate', reported: true },
  { id: 'citationPrecision', better: 'higher', kind: 'rate', reported: true },
  { id: 'leaks', better: 'lower', kind: 'rate' },
  { id: 'modelDrafts', better: 'higher', kind: 'rate' },
  { id: 'schemaFirst', better: 'higher', kind: 'rate' },
  { id: 'schemaRepaired', better: 'higher', kind: 'rate' },
  { id: 'styleChrf', better: 'higher', kind: 'mean', reported: true },
  { id: 'styleRougeL', better: 'higher', kind: 'mean', reported: true },
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
  'citationRecall',
  'citationPrecision',
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

/** How each verdict of the keys was judged: `conform → observation` so many of all that are `conform`. */
function byVerdict(seen: readonly Observed[]): Slice {
  const verdicts = seen.filter(({ metric }) => metric === 'verdicts').map(({ kind = '' }) => kind);
  const keyOf = (name: string) => name.split(' ')[0];
  const rows = [...new Set(verdicts)].sort().map((name) => {
    const same = verdicts.filter((each) => each === name).length;
    return sliceRow(name, same, verdicts.filter((each) => keyOf(each) === keyOf(name)).length);
  });
  return { id: 'byVerdict', rows };
}

/** A past writeup to compare the wording with. */
export interface StyleReference {
  clauses: readonly string[];
  language: Language;
  text: string;
}

const MOST_REFERENCES = 3;
const LONGEST_TEXT = 400;

/** Likeness of each draft to the nearest of the first writeups of its clause, facts masked: reported, never gated. */
function styleOf(
  run: DraftRun,
  language: Language,
  references: readonly StyleReference[],
): Record<string, Count> {
  if ('failure' in run) return {};
  const likeness = run.output.drafts.flatMap(({ clause, narrative }) => {
    const own = maskAtoms(narrative).slice(0, LONGEST_TEXT);
    const others = references
      .filter((one) => one.language === language && one.clauses.includes(clause))
      .slice(0, MOST_REFERENCES)
      .map(({ text }) => maskAtoms(text).slice(0, LONGEST_TEXT));
    if (own === '' || others.length === 0) return [];
    const best = (measure: typeof chrF) => Math.max(...others.map((other) => measure(own, other)));
    return [{ chrf: best(chrF), rouge: best(rougeL) }];
  });
  const sum = (key: 'chrf' | 'rouge') => likeness.reduce((total, one) => total + one[key], 0);
  // Four digits are enough to compare, and keep baselines short.
  const mean = (key: 'chrf' | 'rouge'): Count => [Number((sum(key) / likeness.length).toFixed(4)), 1];
  return likeness.length === 0 ? {} : { styleChrf: mean('chrf'), styleRougeL: mean('rouge') };
}

/** What a model's answers were worth as answers; nothing for the composer. */
function answersOf(run: DraftRun): Record<string, Count> {
  if ('failure' in run || !run.use) return {};
  const { validFirst, validRepaired, failures, fallbacks } = run.use;
  const answers = validFirst + validRepaired + failures;
  const clauses = run.output.drafts.length;
  return {
    modelDrafts: [clauses - fallbacks, clauses],
    schemaFirst: [validFirst, answers],
    schemaRepaired: [validFirst + validRepaired, answers],
  };
}

/** Of all typed atoms that the drafts state, those that the notes hold. */
function precisionOf(own: readonly Observed[]): Record<string, Count> {
  const atoms = own.filter(({ metric }) => metric === 'unsupportedNumbers' || metric === 'unsupportedTitles');
  return { factPrecision: [atoms.filter(({ hit }) => !hit).length, atoms.length] };
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
export function scoreDraft(
  cases: readonly NoteCase[],
  runs: readonly DraftRun[],
  references: readonly StyleReference[] = [],
): EvalScore {
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
      const run = runOf.get(noteCase.name);
      return {
        case: noteCase.name,
        hash: caseHash(noteCase.key, noteCase.note),
        counts: {
          ...tally(own.map(({ metric, hit }) => [metric, hit])),
          ...precisionOf(own),
          ...(run ? { ...answersOf(run), ...styleOf(run, noteCase.key.language, references) } : {}),
        },
        groups: { byFact: tally(facts.map(({ kind = '', hit }) => [kind, hit])) },
      };
    });
  return {
    version: 1,
    suite: 'draft',
    cases: cases.length,
    ...withoutResult(cases, runOf),
    metrics: metricsOf(METRICS, caseScores),
    slices: [byNote(seen), byFactKind(seen), byVerdict(seen)],
    details: seen
      .filter(({ fault, metric: id }) => fault && !WITHOUT_DETAILS.has(id))
      .map(({ metric: kind, case: name, subject, text, passages }): Detail => {
        const shown = passages?.() ?? [];
        return { kind, case: name, subject, text, ...(shown.length > 0 ? { passages: shown } : {}) };
      }),
    caseScores,
  };
}
