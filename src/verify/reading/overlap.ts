import { likeness, type Word } from './words.js';

/** How many words of content of the one have a like in the other, glue weighing little. */
export function overlap(words: readonly Word[], others: readonly Word[]): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const word of words) {
    if (word.weight === 0 || seen.has(word.key)) continue;
    seen.add(word.key);
    const best = others.reduce(
      (most, other) => Math.max(most, likeness(word, other) * Math.min(word.weight, other.weight)),
      0,
    );
    sum += best;
  }
  return sum;
}
