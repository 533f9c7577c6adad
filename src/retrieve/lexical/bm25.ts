import { DecodedList } from './lists.js';
import { findTerm, type TermTable } from './term-table.js';

/**
 * Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, eq. 3.15), with the values of k1
 * and b that the paper calls reasonable in many circumstances. k1 bounds how much a repeated word adds, b how much
 * a long passage pays for its length.
 */
export const K1 = 1.2;
export const B = 0.75;

/** Bytes in memory or in a file. */
export interface ByteSource {
  readonly length: number;
  /** The bytes `from .. to`; valid until the next call. */
  read(from: number, to: number): Uint8Array;
}

export const inMemory = (bytes: Uint8Array): ByteSource => ({
  length: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
});

/**
 * Postings of one field. The list of term `t` is `lists[offsets[t] .. offsets[t + 1]]`, see `DecodedList`. Nothing in them
 * depends on other documents: mean length and idf come in with the query, so that lists stay valid when documents come
 * and go, and several indexes searched together rank as one.
 */
export interface Postings {
  /** How many documents. */
  readonly size: number;
  /** Terms of each document, repeats included. */
  readonly lengths: Uint32Array;
  readonly terms: TermTable;
  readonly offsets: Float64Array;
  /** In how many documents each term stands. */
  readonly counts: Uint32Array;
  /** The last document of each list: where it goes on when documents are added. */
  readonly lasts: Uint32Array;
  readonly lists: ByteSource;
}

/** Robertson's idf in the form that never turns negative. `documents` is the collection, `holding` those with the term. */
export const idf = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

/** How often each term stands in a document. */
export type TermCounts = ReadonlyMap<string, number>;

/** Adds the terms to the counts, which are returned. */
export function countTerms(terms: Iterable<string>, counts = new Map<string, number>()): Map<string, number> {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** What a document's length costs a term in it: the part of the denominator beside the frequency. */
function lengthCosts(parts: readonly Postings[], size: number): Float32Array {
  let total = 0;
  for (const { lengths } of parts) {
    for (let doc = 0; doc < lengths.length; doc++) total += lengths[doc] as number;
  }
  const mean = Math.max(1e-9, total / Math.max(1, size));
  const costs = new Float32Array(size);
  let base = 0;
  for (const { lengths } of parts) {
    for (let doc = 0; doc < lengths.length; doc++) {
      costs[base + doc] = K1 * (1 - B + (B * (lengths[doc] as number)) / mean);
    }
    base += lengths.length;
  }
  return costs;
}

/** Lists are read one after another, never two at a time. */
const list = new DecodedList();

/**
 * Looks terms up in postings and adds their scores. Postings that come in parts, each with the documents that follow those
 * of the part before, score as if they were one.
 */
export class Bm25 {
  readonly size: number;
  private readonly costs: Float32Array;
  private readonly bases: readonly number[];

  constructor(private readonly parts: readonly Postings[]) {
    const bases = [0];
    for (const { size } of parts) bases.push((bases.at(-1) ?? 0) + size);
    this.size = bases.pop() ?? 0;
    this.bases = bases;
    this.costs = lengthCosts(parts, this.size);
  }

  /** In how many documents a term stands. */
  documentFrequency(term: string): number {
    return this.parts.reduce((sum, { terms, counts }) => {
      const id = findTerm(terms, term);
      return id < 0 ? sum : sum + (counts[id] ?? 0);
    }, 0);
  }

  /** Adds `weight` times the impact of a term to the score of each document that holds it. */
  add(term: string, weight: number, scores: Float32Array): void {
    this.parts.forEach((part, i) => {
      this.addPart(part, this.bases[i] ?? 0, { term, weight, scores });
    });
  }

  private addPart(
    { terms, offsets, lists }: Postings,
    base: number,
    { term, weight, scores }: { term: string; weight: number; scores: Float32Array },
  ): void {
    const id = findTerm(terms, term);
    if (id < 0) return;
    const { costs } = this;
    const factor = weight * (K1 + 1);
    const { docs, frequencies, length } = list.read(lists.read(offsets[id] ?? 0, offsets[id + 1] ?? 0));
    for (let i = 0; i < length; i++) {
      const doc = base + (docs[i] as number);
      const frequency = frequencies[i] as number;
      scores[doc] = (scores[doc] as number) + (factor * frequency) / (frequency + (costs[doc] as number));
    }
  }
}
