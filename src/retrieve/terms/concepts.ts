import { canonicalTerm, expandTerms, thesaurus } from '../../standards/index.js';
import { type PhraseFinder, phraseFinder } from './phrases.js';
import { normaliseForTerms } from './tokenise.js';

let finder: PhraseFinder | undefined;

const thesaurusTermsIn = (normalised: string): string[] => {
  finder ??= phraseFinder(thesaurus.flat().map((term) => term.normalize('NFKC').toLowerCase()));
  return finder.find(normalised);
};

/** Of terms that were met before: a thesaurus has some hundred. */
const canonical = new Map<string, string>();

function conceptOf(term: string): string {
  const known = canonical.get(term) ?? canonicalTerm(term);
  canonical.set(term, known);
  return known;
}

/**
 * The canonical terms of the thesaurus that a text speaks of, with repeats: 客户 and customer both give 顾客. The text comes
 * from `normaliseForTerms`.
 */
export const conceptsOf = (normalised: string): string[] => thesaurusTermsIn(normalised).map(conceptOf);

/** Other words for what a text speaks of, without those that it uses itself. */
export function synonymsOf(text: string): string[] {
  const own = [...new Set(thesaurusTermsIn(normaliseForTerms(text)))];
  return expandTerms(own).filter((term) => !own.includes(term));
}
