import { bestWeighed } from './likes.js';
import type { Word } from './words.js';

/** Words of content, each once. */
export function contentOf(words: readonly Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter(({ weight, key }) => weight > 0 && !seen.has(key) && seen.add(key));
}

/** How many words of content have a like among others, glue weighing little. */
export function contentIn(content: readonly Word[], others: readonly Word[]): number {
  let sum = 0;
  for (const word of content) sum += bestWeighed(word, others);
  return sum;
}

/** The same for any words. Who asks for the same words many times picks out their content once. */
export const overlap = (words: readonly Word[], others: readonly Word[]): number =>
  contentIn(contentOf(words), others);
