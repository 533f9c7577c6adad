import { type Scored, topScores } from '../top.js';
import { type ByteProducts, byteProducts, STEP } from './simd.js';
import { type Allows, rescore, type VectorIndex, type VectorRows } from './vectors.js';

/** Vectors in one byte a dimension: a quarter of the memory to read, which is what a scan waits for. */
export interface Quantised {
  /** `size` times `paddedLength(dimensions)` bytes. */
  codes: Int8Array;
  /** What one step of each vector's bytes is worth. */
  scales: Float32Array;
}

const LARGEST = 127;

export const paddedLength = (dimensions: number): number => Math.ceil(dimensions / STEP) * STEP;

/** Writes a vector as bytes, its largest value as 127; returns what a step is worth. */
export function quantise(vector: Float32Array, into: Int8Array): number {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) return 0;
  const factor = LARGEST / largest;
  for (let i = 0; i < vector.length; i++) into[i] = Math.round((vector[i] as number) * factor);
  return largest / LARGEST;
}

export function quantiseAll(rows: VectorRows): Quantised {
  const length = paddedLength(rows.dimensions);
  const codes = new Int8Array(rows.size * length);
  const scales = new Float32Array(rows.size);
  for (let doc = 0; doc < rows.size; doc++) {
    scales[doc] = quantise(rows.row(doc), codes.subarray(doc * length, (doc + 1) * length));
  }
  return { codes, scales };
}

/** With the query in bytes too, as the scan has it, neighbours change places: so many more are looked at again. */
const SPARE = 3;

/**
 * Scans all vectors as bytes, and ranks the best by the query as it is. Cosines are within a hundredth of those of the
 * floats, mostly within a thousandth, and nothing is read from disk for them.
 */
export class QuantisedVectors implements VectorIndex {
  readonly size: number;
  private readonly scan: ByteProducts;
  private readonly length: number;
  private readonly scores: Float32Array;

  /** The codes are still to come, into `codes`. */
  constructor(
    readonly dimensions: number,
    private readonly scales: Float32Array,
  ) {
    this.size = scales.length;
    this.length = paddedLength(dimensions);
    this.scan = byteProducts(this.size, this.length);
    this.scores = new Float32Array(this.size);
  }

  /** Where the codes of all vectors lie: the scan reads them there, and they are written there once. */
  get codes(): Int8Array {
    return this.scan.vectors;
  }

  similarity(query: Float32Array, doc: number): number {
    const codes = this.scan.vectors;
    const start = doc * this.length;
    let sum = 0;
    for (let i = 0; i < query.length; i++) sum += (query[i] as number) * (codes[start + i] as number);
    return sum * (this.scales[doc] ?? 0);
  }

  nearest(query: Float32Array, limit: number, allows?: Allows): Scored[] {
    const near = topScores(this.cosines(query), SPARE * limit, allows).map(({ doc }) => doc);
    return rescore(this, query, near).slice(0, limit);
  }

  cosine(query: Float32Array): (doc: number) => number {
    const { bytes, step } = this.asBytes(query);
    const product = this.scan.product(bytes);
    const { scales } = this;
    return (doc) => Math.fround(product(doc) * (scales[doc] as number) * step);
  }

  private cosines(query: Float32Array): Float32Array {
    const { bytes, step } = this.asBytes(query);
    const products = this.scan.products(bytes);
    const { scores, scales } = this;
    for (let doc = 0; doc < scores.length; doc++) {
      scores[doc] = (products[doc] as number) * (scales[doc] as number) * step;
    }
    return scores;
  }

  private asBytes(query: Float32Array): { bytes: Int8Array; step: number } {
    const bytes = new Int8Array(this.length);
    return { bytes, step: quantise(query, bytes) };
  }
}
