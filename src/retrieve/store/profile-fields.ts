import type { Postings } from '../lexical/bm25.js';
import { type CountedTerms, countInto, type FieldData, noTerms } from '../lexical/field.js';
import { readList } from '../lexical/lists.js';
import { buildPostings } from '../lexical/merge.js';
import { termAt, termCount } from '../lexical/term-table.js';
import type { ClauseTable } from '../search/clause-table.js';
import { clauseProfile, membersOf, profileMembers } from '../search/profiles.js';
import { indexedText } from '../search/search-index.js';
import { charactersOf, type Tokeniser } from '../terms/tokenise.js';
import { readBody } from './index-batch.js';

/** For each document the clauses whose profile it is part of. */
function profilesOf(clauses: ClauseTable): number[][] {
  const members = profileMembers(clauses);
  const profiles = Array.from({ length: clauses.offsets.length - 1 }, (): number[] => []);
  clauses.keys.forEach((_, key) => {
    for (const doc of membersOf(members, key)) profiles[doc]?.push(key);
  });
  return profiles;
}

const increase = (counts: Map<string, number> | undefined, term: string, by: number): void =>
  void counts?.set(term, (counts.get(term) ?? 0) + by);

function addPostings(
  { terms, offsets, lists }: Postings,
  profiles: readonly number[][],
  counts: readonly Map<string, number>[],
): void {
  const sums = new Uint32Array(counts.length);
  for (let id = 0; id < termCount(terms); id++) {
    const touched: number[] = [];
    readList(lists.read(offsets[id] ?? 0, offsets[id + 1] ?? 0), (doc, frequency) => {
      for (const key of profiles[doc] as number[]) {
        if (sums[key] === 0) touched.push(key);
        sums[key] = (sums[key] as number) + frequency;
      }
    });
    if (touched.length === 0) continue;
    const term = termAt(terms, id);
    for (const key of touched) {
      increase(counts[key], term, sums[key] as number);
      sums[key] = 0;
    }
  }
}

/**
 * The profiles of all clauses. The words of their writeups are read from the posting lists, where they are already;
 * single characters, which only profiles count, from the texts.
 */
export function computeProfiles(
  clauses: ClauseTable,
  texts: FieldData,
  bodyOf: (doc: number) => string | null,
  tokeniser: Tokeniser,
): FieldData {
  const profiles = profilesOf(clauses);
  const counted = clauses.keys.map((key): CountedTerms => clauseProfile(key, [], tokeniser));
  const [words, pairs] = [counted.map((own) => own.words), counted.map((own) => own.pairs)];
  addPostings(texts.words, profiles, words);
  addPostings(texts.pairs, profiles, pairs);
  profiles.forEach((keys, doc) => {
    const writeup = keys.length > 0 ? readBody(bodyOf(doc)) : null;
    if (writeup === null) return;
    const { pairs: characters } = countInto(noTerms(), {
      words: [],
      pairs: charactersOf(indexedText(writeup)),
    });
    for (const key of keys) {
      for (const [character, count] of characters) increase(pairs[key], character, count);
    }
  });
  return { words: buildPostings(words), pairs: buildPostings(pairs) };
}
