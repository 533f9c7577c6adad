import { bigrams } from '../core/index.js';

interface Left {
  /** Letters of the shortest English word that counts. */
  least?: number;
  /** English words that tell nothing. */
  common?: RegExp;
}

/** What words speak of: pairs of characters in a row, and English words in lower case, each once. */
export function termsIn(words: string, { least = 4, common = /^(?!)/u }: Left = {}): Set<string> {
  const han = (words.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(bigrams);
  const latin = (words.match(/[a-z]+/giu) ?? []).filter((word) => word.length >= least && !common.test(word));
  return new Set([...han, ...latin.map((word) => word.toLowerCase())]);
}
