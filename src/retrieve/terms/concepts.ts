import { canonicalTerm, expandTerms, thesaurus } from '../../standards/index.js';
import { type PhraseFinder, phraseFinder } from './phrases.js';
import { normaliseForTerms } from './tokenise.js';

let finder: PhraseFinder | undefined;

const thesaurusTermsIn = (text: string): string[] => {
  finder ??= phraseFinder(thesaurus.flat().map((term) => term.normalize('NFKC').toLowerCase()));
  return finder.find(normaliseForTerms(text));
};

/** The canonical terms of the thesaurus that a text speaks of, with repeats: 客户 and customer both give 顾客. */
export const conceptsOf = (text: string): string[] => thesaurusTermsIn(text).map(canonicalTerm);

/** Other words for what a text speaks of, without those that it uses itself. */
export function synonymsOf(text: string): string[] {
  const own = [...new Set(thesaurusTermsIn(text))];
  return expandTerms(own).filter((term) => !own.includes(term));
}
