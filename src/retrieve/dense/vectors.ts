import { compareScored, type Scored, topScores } from '../top.js';

export type Allows = (doc: number) => boolean;

/** Unit vectors by document, in memory or on disk. */
export interface VectorRows {
  readonly dimensions: number;
  readonly size: number;
  /** Valid until the next call. */
  row(doc: number): Float32Array;
}

/** Finds the vectors nearest to a query by inner product; vectors have unit length. */
export interface VectorIndex {
  readonly dimensions: number;
  readonly size: number;
  /** Best first. Scores are cosines. */
  nearest(query: Float32Array, limit: number, allows?: Allows): Scored[];
  similarity(query: Float32Array, doc: number): number;
  /**
   * Compares the query with one vector after another, the fastest way: within a hundredth, valid until the next call.
   * Null where there are so many that `nearest` must propose some.
   */
  cosine(query: Float32Array): ((doc: number) => number) | null;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Compares the query with every vector: exact, and below some thousands of vectors also the fastest way. */
export class ExactVectors implements VectorIndex, VectorRows {
  readonly size: number;

  /** `data` holds the vectors one after another. */
  constructor(
    readonly dimensions: number,
    readonly data: Float32Array,
  ) {
    this.size = data.length / dimensions;
  }

  row(doc: number): Float32Array {
    return this.data.subarray(doc * this.dimensions, (doc + 1) * this.dimensions);
  }

  similarity(query: Float32Array, doc: number): number {
    return dot(query, this.row(doc));
  }

  nearest(query: Float32Array, limit: number, allows?: Allows): Scored[] {
    const cosines = new Float32Array(this.size).map((_, doc) => this.similarity(query, doc));
    return topScores(cosines, limit, allows);
  }

  cosine(query: Float32Array): (doc: number) => number {
    return (doc) => this.similarity(query, doc);
  }
}

/** A ranking by exact scores of documents that an approximate search proposed. */
export const rescore = (
  vectors: Pick<VectorIndex, 'similarity'>,
  query: Float32Array,
  docs: readonly number[],
): Scored[] => docs.map((doc) => ({ doc, score: vectors.similarity(query, doc) })).sort(compareScored);
