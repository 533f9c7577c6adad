import type { QueryTerms } from '../lexical/field.js';
import { synonymsOf } from './concepts.js';
import type { Tokeniser } from './tokenise.js';

/** A synonym that the query did not use counts for less than its own words. */
const SYNONYM_WEIGHT = 0.4;

/** The terms of a query, each once, and the words of their synonyms with a lower weight. */
export function queryTerms(text: string, tokeniser: Tokeniser): QueryTerms {
  const own = tokeniser.terms(text);
  const words = new Map(own.words.map((word) => [word, 1]));
  for (const synonym of synonymsOf(text)) {
    const parts = tokeniser.terms(synonym).words;
    // A synonym of several words is one idea, not several.
    for (const word of parts) if (!words.has(word)) words.set(word, SYNONYM_WEIGHT / Math.sqrt(parts.length));
  }
  return { words, pairs: new Map([...own.pairs, ...own.characters].map((term) => [term, 1])) };
}
