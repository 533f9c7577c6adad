import { foldKey } from '../core/index.js';
import { SYNONYM_GROUPS } from './data/synonyms.js';

/** Groups of words that mean the same in an audit report; the first of each group is the canonical one. */
export const thesaurus: readonly (readonly string[])[] = SYNONYM_GROUPS.trim()
  .split('\n')
  .map((line) => line.split(',').map((term) => term.trim()));

const groupOf = new Map<string, readonly string[]>();
for (const group of thesaurus) {
  for (const term of group) if (!groupOf.has(foldKey(term))) groupOf.set(foldKey(term), group);
}

/** The word that stands for a term's group; the term itself where it has none. Width and case do not matter. */
export const canonicalTerm = (term: string): string => groupOf.get(foldKey(term))?.[0] ?? term;

/** The terms with all their synonyms, without repeats, the given ones first. */
export const expandTerms = (terms: readonly string[]): string[] => [
  ...new Set([...terms, ...terms.flatMap((term) => groupOf.get(foldKey(term)) ?? [])]),
];
