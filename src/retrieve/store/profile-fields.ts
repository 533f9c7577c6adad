import { inMemory, type Postings } from '../lexical/bm25.js';
import type { FieldData } from '../lexical/field.js';
import { ByteWriter, DecodedList, writePosting } from '../lexical/lists.js';
import { buildTermTable, termAt, termCount } from '../lexical/term-table.js';
import type { ClauseTable } from '../search/clause-table.js';
import { clauseProfile, membersOf, profileMembers } from '../search/profiles.js';
import { indexedText } from '../search/search-index.js';
import { charactersOf, type Tokeniser } from '../terms/tokenise.js';
import { readBody } from './index-batch.js';

/** For each document the clauses whose profile it is part of, as far as the last one that is part of any. */
function profilesOf(clauses: ClauseTable): number[][] {
  const members = profileMembers(clauses);
  const last = members.docs.reduce((most, doc) => Math.max(most, doc), -1);
  const profiles = Array.from({ length: last + 1 }, (): number[] => []);
  clauses.keys.forEach((_, key) => {
    for (const doc of membersOf(members, key)) profiles[doc]?.push(key);
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

  finish(): Postings {
    return {
      size: this.keys,
      lengths: this.lengths,
      terms: buildTermTable(this.terms),
      offsets: Float64Array.from(this.offsets),
      counts: Uint32Array.from(this.counts),
      lasts: Uint32Array.from(this.lasts),
      lists: inMemory(this.writer.written().slice()),
    };
  }
}

/** The terms of documents, read from their posting lists, and what else is known of each clause. */
function join(texts: Postings, profiles: readonly number[][], known: CountsByTerm, keys: number): Postings {
  const joined = new ProfilePostings(keys);
  const list = new DecodedList();
  const sums = new Uint32Array(keys);
  for (let id = 0; id < termCount(texts.terms); id++) {
    const bytes = texts.lists.read(texts.offsets[id] ?? 0, texts.offsets[id + 1] ?? 0);
    list.read(bytes, profiles.length - 1);
    if (list.length === 0) continue;
    const term = termAt(texts.terms, id);
    sums.set(known.counts.get(term) ?? new Uint32Array(keys));
    known.counts.delete(term);
    for (let i = 0; i < list.length; i++) {
      for (const key of profiles[list.docs[i] as number] as number[]) {
        sums[key] = (sums[key] as number) + (list.frequencies[i] as number);
      }
    }
    if (sums.some((sum) => sum > 0)) joined.add(term, sums);
  }
  for (const [term, counts] of known.counts) joined.add(term, counts);
  return joined.finish();
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
  const { length } = clauses.keys;
  const [words, pairs] = [new CountsByTerm(length), new CountsByTerm(length)];
  clauses.keys.forEach((key, id) => {
    const known = clauseProfile(key, [], tokeniser);
    for (const [term, count] of known.words) words.add(term, [id], count);
    for (const [term, count] of known.pairs) pairs.add(term, [id], count);
  });
  profiles.forEach((keys, doc) => {
    const writeup = keys.length > 0 ? readBody(bodyOf(doc)) : null;
    if (writeup === null) return;
    for (const character of charactersOf(indexedText(writeup))) pairs.add(character, keys, 1);
  });
  return {
    words: join(texts.words, profiles, words, length),
    pairs: join(texts.pairs, profiles, pairs, length),
  };
}
