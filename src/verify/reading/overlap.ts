import { bestWeighed } from './likes.js';
import type { Word } from './words.js';

/** How many words of content of the one have a like in the other, glue weighing little. */
export function overlap(words: readonly Word[], others: readonly Word[]): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const word of words) {
    if (word.weight === 0 || seen.has(word.key)) continue;
    seen.add(word.key);
    sum += bestWeighed(word, others);
  }
  return sum;
}
