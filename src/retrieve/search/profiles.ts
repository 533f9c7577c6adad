import type { Writeup } from '../../core/index.js';
import { findClause } from '../../standards/index.js';
import { type CountedTerms, countInto, noTerms } from '../lexical/field.js';
import { speechOf } from '../terms/speech.js';
import type { Terms, Tokeniser } from '../terms/tokenise.js';
import type { ClauseKey } from './clause-table.js';

/** More writeups of a clause add hardly a new word. */
const MOST_WRITEUPS = 200;
/** A title names the subject. */
const TITLE_COUNT = 2;

/** What is known of a clause before anything was written about it: its titles, its keywords, how people speak of it. */
function knownTexts({ number, standard }: ClauseKey): string[] {
  const clause = findClause(number, standard);
  const speech = speechOf(number, standard);
  if (!clause) return speech;
  const titles = Array.from({ length: TITLE_COUNT }, () => `${clause.titleZh}\n${clause.titleEn}`);
  return [...titles, clause.keywords.join('\n'), ...speech];
}

/** A whole clause has words enough for single characters to tell it from others; a writeup has not. */
const withCharacters = ({ words, pairs, characters }: Terms): Pick<Terms, 'words' | 'pairs'> => ({
  words,
  pairs: [...pairs, ...characters],
});

/**
 * One text for each clause of an index: what is known of it, and the words of its writeups. A rough note often shares
 * no word with the best writeup, but does with the many ways in which its clause is spoken and written about
 * (cluster-based retrieval; Liu and Croft, SIGIR 2004).
 */
export function clauseProfiles(
  keys: readonly ClauseKey[],
  writeups: readonly Pick<Writeup, 'clauses' | 'standards'>[],
  terms: readonly Terms[],
  tokeniser: Tokeniser,
): CountedTerms[] {
  const places = new Map(keys.map(({ number, standard }, id) => [`${standard} ${number}`, id]));
  const profiles = keys.map((key) =>
    knownTexts(key)
      .map((text) => withCharacters(tokeniser.terms(text)))
      .reduce(countInto, noTerms()),
  );
  const taken = new Uint32Array(keys.length);
  writeups.forEach(({ clauses, standards }, doc) => {
    for (const name of clauses.flatMap((number) => standards.map((standard) => `${standard} ${number}`))) {
      const id = places.get(name) ?? -1;
      const profile = profiles[id];
      const own = terms[doc];
      if (!profile || !own || (taken[id] ?? 0) >= MOST_WRITEUPS) continue;
      taken[id] = (taken[id] ?? 0) + 1;
      countInto(profile, withCharacters(own));
    }
  });
  return profiles;
}
