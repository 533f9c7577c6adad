import type { Postings } from '../lexical/bm25.js';
import type { CountedTerms, FieldData } from '../lexical/field.js';
import { readList } from '../lexical/lists.js';
import { buildPostings } from '../lexical/merge.js';
import { termAt, termCount } from '../lexical/term-table.js';
import type { ClauseTable } from '../search/clause-table.js';
import { membersOf, type ProfileMembers, profileMembers } from '../search/profiles.js';
import type { Indexed, IndexedProfile, IndexTask } from './index-batch.js';
import type { IndexFile } from './index-file.js';
import type { CorpusRecord } from './record.js';

export type IndexStep = (task: IndexTask) => Promise<Indexed>;

interface ProfileRequest {
  record: CorpusRecord;
  earlier: IndexFile | null;
  numbers: Float64Array;
  clauses: ClauseTable;
  step: IndexStep;
}

/** The terms of each document of small postings. */
function countsOf({ size, terms, offsets, lists }: Postings): Map<string, number>[] {
  const counts = Array.from({ length: size }, () => new Map<string, number>());
  for (let id = 0; id < termCount(terms); id++) {
    const term = termAt(terms, id);
    readList(lists.read(offsets[id] ?? 0, offsets[id + 1] ?? 0), (doc, frequency) => {
      counts[doc]?.set(term, frequency);
    });
  }
  return counts;
}

/** The profiles of an earlier index by clause and the writeups they were made from. */
function knownProfiles(earlier: IndexFile | null): Map<string, CountedTerms> {
  if (earlier === null) return new Map();
  const { clauses, profiles } = earlier.data;
  const [words, pairs] = [countsOf(profiles.words), countsOf(profiles.pairs)];
  return new Map(
    clauses.keys.map(({ number, standard }, id) => [
      `${standard} ${number} ${membersOf(earlier.members, id).join()}`,
      { words: words[id] ?? new Map(), pairs: pairs[id] ?? new Map() },
    ]),
  );
}

/** The profiles of all clauses; one whose writeups are the same as before is taken from the earlier index. */
export async function computeProfiles({
  record,
  earlier,
  numbers,
  clauses,
  step,
}: ProfileRequest): Promise<{ profiles: FieldData; members: ProfileMembers }> {
  const members = profileMembers(clauses, (doc) => numbers[doc] ?? 0);
  const known = knownProfiles(earlier);
  const counted = await Promise.all(
    clauses.keys.map(async (key, id): Promise<CountedTerms> => {
      const own = membersOf(members, id);
      const before = known.get(`${key.standard} ${key.number} ${own.join()}`);
      return before ?? ((await step({ kind: 'profile', key, bodies: record.bodies(own) })) as IndexedProfile);
    }),
  );
  const profiles = {
    words: buildPostings(counted.map(({ words }) => words)),
    pairs: buildPostings(counted.map(({ pairs }) => pairs)),
  };
  return { profiles, members };
}
