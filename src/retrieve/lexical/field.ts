import { stepThrough, turn } from '../pace.js';
import type { Terms } from '../terms/tokenise.js';
import { Bm25, countTerms, idf, type Postings, type TermCounts } from './bm25.js';
import { buildPostings } from './merge.js';

/** Character pairs catch other segmentations; with the weight of words they would count everything twice. */
export const PAIR_WEIGHT = 0.35;

/**
 * What lexical search knows of a list of texts: words, and the smaller parts that count for less: pairs of characters,
 * where it pays also single ones.
 */
export interface FieldData {
  words: Postings;
  pairs: Postings;
}

/** Terms of one text, counted. Several texts may be counted together. */
export interface CountedTerms {
  words: Map<string, number>;
  pairs: Map<string, number>;
}

export function countInto(
  counted: CountedTerms,
  { words, pairs }: Pick<Terms, 'words' | 'pairs'>,
): CountedTerms {
  countTerms(words, counted.words);
  countTerms(pairs, counted.pairs);
  return counted;
}

export const noTerms = (): CountedTerms => ({ words: new Map(), pairs: new Map() });

export const buildField = (texts: ReadonlyArray<{ words: TermCounts; pairs: TermCounts }>): FieldData => ({
  words: buildPostings(texts.map(({ words }) => words)),
  pairs: buildPostings(texts.map(({ pairs }) => pairs)),
});

/** A list of texts that can be searched; its parts are numbered through. */
export class Field {
  readonly size: number;

  constructor(
    parts: readonly FieldData[],
    readonly words = new Bm25(parts.map((part) => part.words)),
    readonly pairs = new Bm25(parts.map((part) => part.pairs)),
  ) {
    this.size = words.size;
  }

  /** The same of many texts, with a turn for whatever else waits in the thread between its halves. */
  static async inTurns(parts: readonly FieldData[]): Promise<Field> {
    const words = new Bm25(parts.map((part) => part.words));
    await turn();
    return new Field(parts, words);
  }
}

/** Terms of a query with their weights. */
export interface QueryTerms {
  words: ReadonlyMap<string, number>;
  pairs: ReadonlyMap<string, number>;
}

/**
 * BM25 scores of every text of several fields, which count as one collection so that their scores compare. A step for each
 * term: a common one stands in most texts.
 */
export function* scoringFields(fields: readonly Field[], query: QueryTerms): Generator<void, Float32Array[]> {
  const scores = fields.map(({ size }) => new Float32Array(size));
  const texts = fields.reduce((sum, { size }) => sum + size, 0);
  for (const [sort, share] of [
    ['words', 1],
    ['pairs', PAIR_WEIGHT],
  ] as const) {
    for (const [term, weight] of query[sort]) {
      const holding = fields.reduce((sum, field) => sum + field[sort].documentFrequency(term), 0);
      if (holding === 0) continue;
      const termWeight = share * weight * idf(texts, holding);
      for (const [i, field] of fields.entries()) field[sort].add(term, termWeight, scores[i] as Float32Array);
      yield;
    }
  }
  return scores;
}

/** The same at once. */
export const scoreFields = (fields: readonly Field[], query: QueryTerms): Float32Array[] =>
  stepThrough(scoringFields(fields, query));
