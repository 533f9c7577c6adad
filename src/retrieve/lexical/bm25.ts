/**
 * Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, eq. 3.15), with the values of k1
 * and b that the paper calls reasonable in many circumstances. k1 bounds how much a repeated word adds, b how much
 * a long passage pays for its length.
 */
export const K1 = 1.2;
export const B = 0.75;

/**
 * Postings of one field in typed arrays: term `t` owns the entries `offsets[t] .. offsets[t + 1]`.
 * `impacts` hold the part of BM25 that does not depend on the collection; the idf comes in with the query, so that
 * several indexes searched together rank as one.
 */
export interface Postings {
  readonly size: number;
  readonly terms: readonly string[];
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
  readonly impacts: Float32Array;
}

/** Robertson's idf in the form that never turns negative. `documents` is the collection, `holding` those with the term. */
export const idf = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

const impact = (frequency: number, length: number, meanLength: number): number =>
  (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / meanLength));

/** How often each term stands in a document. */
export type TermCounts = ReadonlyMap<string, number>;

/** Adds the terms to the counts, which are returned. */
export function countTerms(terms: Iterable<string>, counts = new Map<string, number>()): Map<string, number> {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

interface Occurrence {
  doc: number;
  frequency: number;
}

/** Builds the postings of documents given by their terms; a document's number is its place in the list. */
export function buildPostings(documents: readonly TermCounts[]): Postings {
  const lists = new Map<string, Occurrence[]>();
  const lengths = documents.map(() => 0);
  documents.forEach((counts, doc) => {
    for (const [term, frequency] of counts) {
      lengths[doc] = (lengths[doc] ?? 0) + frequency;
      const list = lists.get(term);
      if (list) list.push({ doc, frequency });
      else lists.set(term, [{ doc, frequency }]);
    }
  });
  return pack(lists, lengths);
}

function pack(lists: ReadonlyMap<string, readonly Occurrence[]>, lengths: readonly number[]): Postings {
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const offsets = new Uint32Array(lists.size + 1);
  let count = 0;
  let term = 0;
  for (const list of lists.values()) {
    count += list.length;
    offsets[++term] = count;
  }
  const docs = new Uint32Array(count);
  const impacts = new Float32Array(count);
  let at = 0;
  for (const list of lists.values()) {
    for (const { doc, frequency } of list) {
      docs[at] = doc;
      impacts[at++] = impact(frequency, lengths[doc] ?? 0, meanLength);
    }
  }
  return { size: lengths.length, terms: [...lists.keys()], offsets, docs, impacts };
}

/** Looks terms up in postings and adds their scores. */
export class Bm25 {
  private readonly ids: ReadonlyMap<string, number>;

  constructor(readonly postings: Postings) {
    this.ids = new Map(postings.terms.map((term, id) => [term, id]));
  }

  /** In how many documents a term stands. */
  documentFrequency(term: string): number {
    const id = this.ids.get(term);
    return id === undefined ? 0 : this.end(id) - this.start(id);
  }

  /** Adds `weight` times the impact of a term to the score of each document that holds it. */
  add(term: string, weight: number, scores: Float32Array): void {
    const id = this.ids.get(term);
    if (id === undefined) return;
    const { docs, impacts } = this.postings;
    for (let at = this.start(id), end = this.end(id); at < end; at++) {
      const doc = docs[at] as number;
      scores[doc] = (scores[doc] as number) + weight * (impacts[at] as number);
    }
  }

  private start(id: number): number {
    return this.postings.offsets[id] ?? 0;
  }

  private end(id: number): number {
    return this.postings.offsets[id + 1] ?? 0;
  }
}
