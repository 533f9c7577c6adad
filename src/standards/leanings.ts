import { LEANING_WEIGHTS } from './data/leaning-weights.js';
import { classify, parseWeights, type Weights } from './logistic.js';

/** A sentence stands by itself, or is one side of a contradiction that a reviewer should see. */
export const LEANING_CLASSES = ['alone', 'opposed'] as const;
export type LeaningClass = (typeof LEANING_CLASSES)[number];

let weights: Weights | undefined;

/** How likely a sentence of such grams is one side of a contradiction, by sentences learnt from (`scripts/learn-opposed.ts`). */
export function leaningOf(grams: Iterable<string>): number {
  weights ??= parseWeights(LEANING_WEIGHTS);
  const [, opposed = 0] = classify(grams, weights);
  return opposed;
}
