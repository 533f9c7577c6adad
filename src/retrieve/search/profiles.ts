import { findClause } from '../../standards/index.js';
import { type CountedTerms, countInto, noTerms } from '../lexical/field.js';
import { speechOf } from '../terms/speech.js';
import type { Terms, Tokeniser } from '../terms/tokenise.js';
import { type ClauseKey, type ClauseTable, filingCount, idsOf } from './clause-table.js';

/** More writeups of a clause add hardly a new word. */
const MOST_WRITEUPS = 64;
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

/** The documents that each profile is made from: profile `k` has `docs[offsets[k] .. offsets[k + 1] - 1]`. */
export interface ProfileMembers {
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
}

/** The first writeups of each clause. */
export function profileMembers(table: ClauseTable): ProfileMembers {
  const { keys, filings } = table;
  const members = keys.map((): number[] => []);
  // Most documents are filed where no profile takes any more.
  const isFull = new Uint8Array(filingCount(table));
  filings.forEach((filing, doc) => {
    if (isFull[filing] === 1) return;
    const ids = idsOf(table, filing);
    for (const id of ids) {
      const own = members[id] as number[];
      if (own.length < MOST_WRITEUPS) own.push(doc);
    }
    if (ids.every((id) => (members[id] as number[]).length === MOST_WRITEUPS)) isFull[filing] = 1;
  });
  const starts = new Uint32Array(keys.length + 1);
  members.forEach((own, id) => {
    starts[id + 1] = (starts[id] ?? 0) + own.length;
  });
  return { offsets: starts, docs: Uint32Array.from(members.flat()) };
}

export const membersOf = ({ offsets, docs }: ProfileMembers, key: number): Uint32Array =>
  docs.subarray(offsets[key], offsets[key + 1]);

/**
 * The text of one clause: what is known of it, and the words of its writeups. A rough note often shares no word with
 * the best writeup, but does with the many ways in which its clause is spoken and written about (cluster-based
 * retrieval; Liu and Croft, SIGIR 2004).
 */
export function clauseProfile(key: ClauseKey, members: readonly Terms[], tokeniser: Tokeniser): CountedTerms {
  const known = knownTexts(key).map((text) => tokeniser.terms(text));
  return [...known, ...members].map(withCharacters).reduce(countInto, noTerms());
}

/** The profiles of all clauses of a table whose documents have these terms. */
export function clauseProfiles(
  table: ClauseTable,
  terms: readonly Terms[],
  tokeniser: Tokeniser,
): CountedTerms[] {
  const members = profileMembers(table);
  return table.keys.map((key, id) => {
    const own = Array.from(membersOf(members, id), (doc) => terms[doc] as Terms);
    return clauseProfile(key, own, tokeniser);
  });
}
