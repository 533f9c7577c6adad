import { inMemory, type Postings } from '../lexical/bm25.js';
import type { FieldData } from '../lexical/field.js';
import { ByteWriter, DecodedList, writePosting } from '../lexical/lists.js';
import { buildPostings } from '../lexical/merge.js';
import { buildingTermTable, findTerm, termAt, termCount } from '../lexical/term-table.js';
import { Pace, stepInTurns, turn } from '../pace.js';
import type { ClauseTable } from '../search/clause-table.js';
import { clauseProfile, membersOf, profileMembers } from '../search/profiles.js';
import { indexedText } from '../search/search-index.js';
import { CharacterTally } from '../terms/character-tally.js';
import type { Tokeniser } from '../terms/tokenise.js';
import { readBody } from './index-batch.js';

/** Documents that profiles are made from, by their number: the clauses whose profile each is part of. */
type Members = ReadonlyMap<number, readonly number[]>;

/** The members from document `from` on. */
function membersFrom(clauses: ClauseTable, from: number): Members {
  const members = profileMembers(clauses);
  const profiles = new Map<number, number[]>();
  clauses.keys.forEach((_, key) => {
    for (const doc of membersOf(members, key)) {
      if (doc < from) continue;
      const own = profiles.get(doc);
      if (own) own.push(key);
      else profiles.set(doc, [key]);
    }
  });
  return profiles;
}

/** How often each term stands in the text of each clause, by term, then by clause. */
class CountsByTerm {
  readonly counts = new Map<string, Uint32Array>();

  constructor(private readonly keys: number) {}

  add(term: string, keys: readonly number[], by: number): void {
    let own = this.counts.get(term);
    if (!own) {
      own = new Uint32Array(this.keys);
      this.counts.set(term, own);
    }
    for (const key of keys) own[key] = (own[key] as number) + by;
  }
}

/** Postings whose documents are the clauses, written term by term. */
class ProfilePostings {
  private readonly terms: string[] = [];
  private readonly counts: number[] = [];
  private readonly lasts: number[] = [];
  private readonly offsets = [0];
  private readonly writer = new ByteWriter();
  private readonly lengths: Uint32Array;

  constructor(private readonly keys: number) {
    this.lengths = new Uint32Array(keys);
  }

  add(term: string, frequencies: Uint32Array): void {
    let last = -1;
    let count = 0;
    for (let key = 0; key < this.keys; key++) {
      const frequency = frequencies[key] as number;
      if (frequency === 0) continue;
      writePosting(this.writer, last, key, frequency);
      this.lengths[key] = (this.lengths[key] as number) + frequency;
      last = key;
      count++;
    }
    this.terms.push(term);
    this.counts.push(count);
    this.lasts.push(last);
    this.offsets.push(this.writer.length);
  }

  async finish(pace: Pace): Promise<Postings> {
    return {
      size: this.keys,
      lengths: this.lengths,
      terms: await stepInTurns(buildingTermTable(this.terms), pace),
      offsets: Float64Array.from(this.offsets),
      counts: Uint32Array.from(this.counts),
      lasts: Uint32Array.from(this.lasts),
      lists: inMemory(this.writer.written().slice()),
    };
  }
}

/** Postings of profiles as they were before some of the documents came. */
class EarlierPostings {
  private readonly taken: Uint8Array;
  private readonly list = new DecodedList();

  constructor(private readonly postings: Postings) {
    this.taken = new Uint8Array(termCount(postings.terms));
  }

  /** Adds what is known of a term, once. */
  take(term: string, sums: Uint32Array): void {
    const id = findTerm(this.postings.terms, term);
    if (id < 0) return;
    this.taken[id] = 1;
    this.read(id, sums);
  }

  /** The terms that nobody took. */
  *left(): Generator<[term: string, id: number]> {
    for (let id = 0; id < this.taken.length; id++) {
      if (!this.taken[id]) yield [termAt(this.postings.terms, id), id];
    }
  }

  read(id: number, sums: Uint32Array): void {
    const { lists, offsets } = this.postings;
    const { docs, frequencies, length } = this.list.read(lists.read(offsets[id] ?? 0, offsets[id + 1] ?? 0));
    for (let i = 0; i < length; i++) {
      const key = docs[i] as number;
      sums[key] = (sums[key] as number) + (frequencies[i] as number);
    }
  }
}

/** Documents of one segment that are part of profiles, by their number in it. */
interface SegmentMembers {
  texts: Postings;
  members: Members;
}

interface Growth {
  earlier: Postings;
  /** What is known beside the words of documents. */
  known: CountsByTerm;
  keys: number;
}

/** The clock is looked at now and then only. */
const TERMS_A_TURN = 64;

/** Profiles grown by the terms of documents, which are read from their posting lists, and by what else is known. */
async function grow(
  { texts, members }: SegmentMembers,
  { earlier: before, known, keys }: Growth,
): Promise<Postings> {
  const pace = new Pace();
  const joined = new ProfilePostings(keys);
  const earlier = new EarlierPostings(before);
  const list = new DecodedList();
  const sums = new Uint32Array(keys);
  const last = Math.max(-1, ...members.keys());
  const keysOf = Array.from({ length: last + 1 }, (_, doc) => members.get(doc) ?? []);
  const start = (term: string): void => {
    sums.fill(0);
    const counts = known.counts.get(term);
    if (counts) sums.set(counts);
    known.counts.delete(term);
  };
  for (let id = 0; id < termCount(texts.terms); id++) {
    if (id % TERMS_A_TURN === 0) await pace.rest();
    list.read(texts.lists.read(texts.offsets[id] ?? 0, texts.offsets[id + 1] ?? 0), last);
    if (list.length === 0) continue;
    const term = termAt(texts.terms, id);
    start(term);
    earlier.take(term, sums);
    for (let i = 0; i < list.length; i++) {
      for (const key of keysOf[list.docs[i] as number] as readonly number[]) {
        sums[key] = (sums[key] as number) + (list.frequencies[i] as number);
      }
    }
    if (sums.some((sum) => sum > 0)) joined.add(term, sums);
  }
  for (const [term, id] of earlier.left()) {
    if (id % TERMS_A_TURN === 0) await pace.rest();
    start(term);
    earlier.read(id, sums);
    joined.add(term, sums);
  }
  await pace.rest();
  for (const [term, counts] of known.counts) joined.add(term, counts);
  // The next segment grows what this one left.
  known.counts.clear();
  return joined.finish(pace);
}

const NO_FIELD: FieldData = { words: buildPostings([]), pairs: buildPostings([]) };

export interface ProfileRequest {
  clauses: ClauseTable;
  /** The texts of all segments, in their order. */
  texts: readonly FieldData[];
  /** Profiles with the words of all documents before `from`, of the first `keys` clauses; null where there are none. */
  earlier: { profiles: FieldData; keys: number; from: number } | null;
  bodyOf: (doc: number) => string | null;
  tokeniser: Tokeniser;
}

/**
 * The profiles of all clauses. The words of their writeups are read from the posting lists, where they are already;
 * single characters, which only profiles count, from the texts. Earlier profiles are gone on with.
 */
export async function computeProfiles({
  clauses,
  texts,
  earlier,
  bodyOf,
  tokeniser,
}: ProfileRequest): Promise<FieldData> {
  const members = membersFrom(clauses, earlier?.from ?? 0);
  const { length } = clauses.keys;
  const known = { words: new CountsByTerm(length), pairs: new CountsByTerm(length) };
  const pace = new Pace();
  await turn();
  for (const [id, key] of clauses.keys.entries()) {
    if (id < (earlier?.keys ?? 0)) continue;
    await pace.rest();
    const profile = clauseProfile(key, [], tokeniser);
    for (const [term, count] of profile.words) known.words.add(term, [id], count);
    for (const [term, count] of profile.pairs) known.pairs.add(term, [id], count);
  }
  const characters = new CharacterTally();
  for (const [doc, keys] of members) {
    await pace.rest();
    const writeup = readBody(bodyOf(doc));
    if (writeup === null) continue;
    characters.forEach(indexedText(writeup), (character, count) => known.pairs.add(character, keys, count));
  }
  let profiles = earlier?.profiles ?? NO_FIELD;
  let base = 0;
  for (const own of texts) {
    const { size } = own.words;
    const inside = new Map(
      [...members].flatMap(([doc, keys]) => (doc >= base && doc < base + size ? [[doc - base, keys]] : [])),
    );
    base += size;
    // What was never part of a profile changes none.
    if (inside.size === 0) continue;
    const next = (sort: 'words' | 'pairs') =>
      grow(
        { texts: own[sort], members: inside },
        { earlier: profiles[sort], known: known[sort], keys: length },
      );
    profiles = { words: await next('words'), pairs: await next('pairs') };
  }
  return profiles;
}

/** Whether some documents are part of a profile. */
export function arePartOfProfiles(clauses: ClauseTable, docs: Iterable<number>): boolean {
  const members = new Set(profileMembers(clauses).docs);
  for (const doc of docs) if (members.has(doc)) return true;
  return false;
}
