import { DECISION_WEIGHTS } from '../data/decision-weights.js';
import { classify, clauseFeatures, parseWeights, type Weights } from '../logistic.js';

/** What a clause of notes is: an account of what was seen (`told`), or what the auditor makes of it. */
export const CLAUSE_CLASSES = ['told', 'raised', 'observed', 'waived', 'fine', 'open'] as const;
export type ClauseClass = (typeof CLAUSE_CLASSES)[number];

let weights: Weights | undefined;

/** How likely a clause is each of the classes, by clauses that were told apart before (`scripts/learn-decisions.ts`). */
export function likelyClasses(clause: string): Readonly<Record<ClauseClass, number>> {
  weights ??= parseWeights(DECISION_WEIGHTS);
  const shares = classify(clauseFeatures(clause), weights);
  return Object.fromEntries(CLAUSE_CLASSES.map((name, at) => [name, shares[at] ?? 0])) as Record<
    ClauseClass,
    number
  >;
}
