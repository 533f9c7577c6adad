import { rememberFor } from '../../core/index.js';
import { bestWeighed } from './likes.js';
import type { Word } from './words.js';

/** The words of content, each once. */
const contentOf = rememberFor((words: readonly Word[]): Word[] => {
  const seen = new Set<string>();
  return words.filter(({ weight, key }) => weight > 0 && !seen.has(key) && seen.add(key));
});

/** How many words of content of the one have a like in the other, glue weighing little. */
export const overlap = (words: readonly Word[], others: readonly Word[]): number =>
  contentOf(words).reduce((sum, word) => sum + bestWeighed(word, others), 0);
