import type { Writeup } from '../../core/index.js';
import { findClause } from '../../standards/index.js';
import { type CountedTerms, countInto, noTerms } from '../lexical/field.js';
import type { Terms, Tokeniser } from '../terms/tokenise.js';
import type { ClauseKey } from './clause-table.js';

/** More writeups of a clause add hardly a new word. */
const MOST_WRITEUPS = 200;
/** A title names the subject. */
const TITLE_COUNT = 2;

/** The catalogue's words for a clause. */
function catalogueTerms({ number, standard }: ClauseKey, tokeniser: Tokeniser): Terms[] {
  const clause = findClause(number, standard);
  if (!clause) return [];
  const title = tokeniser.terms(`${clause.titleZh}\n${clause.titleEn}`);
  return [...Array.from({ length: TITLE_COUNT }, () => title), tokeniser.terms(clause.keywords.join('\n'))];
}

/**
 * One text for each clause of an index: the catalogue's words for it together with the words of its writeups. A rough
 * note often shares no word with the best writeup, but does with the many ways in which its clause is written about
 * (cluster-based retrieval; Liu and Croft, SIGIR 2004).
 */
export function clauseProfiles(
  keys: readonly ClauseKey[],
  writeups: readonly Pick<Writeup, 'clauses' | 'standards'>[],
  terms: readonly Terms[],
  tokeniser: Tokeniser,
): CountedTerms[] {
  const places = new Map(keys.map(({ number, standard }, id) => [`${standard} ${number}`, id]));
  const profiles = keys.map((key) => catalogueTerms(key, tokeniser).reduce(countInto, noTerms()));
  const taken = new Uint32Array(keys.length);
  writeups.forEach(({ clauses, standards }, doc) => {
    for (const name of clauses.flatMap((number) => standards.map((standard) => `${standard} ${number}`))) {
      const id = places.get(name) ?? -1;
      const profile = profiles[id];
      const own = terms[doc];
      if (!profile || !own || (taken[id] ?? 0) >= MOST_WRITEUPS) continue;
      taken[id] = (taken[id] ?? 0) + 1;
      countInto(profile, own);
    }
  });
  return profiles;
}
