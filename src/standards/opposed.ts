import { type BoostedTrees, parseTrees, shareOf } from './boosted-trees.js';
import { OPPOSED_TREES } from './data/opposed-trees.js';

let trees: BoostedTrees | undefined;

/** How likely a pair of statements with such traits contradict each other, by pairs learnt from (`scripts/learn-opposed.ts`). */
export function opposedShare(traits: readonly number[]): number {
  trees ??= parseTrees(OPPOSED_TREES);
  return shareOf(trees, traits);
}
