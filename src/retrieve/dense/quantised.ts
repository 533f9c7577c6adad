import { type Scored, topScores } from '../top.js';
import { type ByteProducts, byteProducts, STEP } from './simd.js';
import { type Allows, dot, rescore, type VectorIndex, type VectorRows } from './vectors.js';

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

/** Bytes order neighbours that are almost equally near otherwise than floats do: so many more are compared exactly. */
const SPARE = 3;

/** Scans all vectors as bytes, and ranks the best by exact cosines from `rows`, which may lie on disk. */
export class QuantisedVectors implements VectorIndex {
  readonly dimensions: number;
  readonly size: number;
  private readonly scan: ByteProducts;
  private readonly scores: Float32Array;

  constructor(
    private readonly rows: VectorRows,
    private readonly scales: Float32Array,
    fill: (codes: Int8Array) => void,
  ) {
    this.dimensions = rows.dimensions;
    this.size = rows.size;
    this.scan = byteProducts(rows.size, paddedLength(rows.dimensions));
    this.scores = new Float32Array(rows.size);
    fill(this.scan.vectors);
  }

  similarity(query: Float32Array, doc: number): number {
    return dot(query, this.rows.row(doc));
  }

  nearest(query: Float32Array, limit: number, allows?: Allows): Scored[] {
    const bytes = new Int8Array(paddedLength(this.dimensions));
    quantise(query, bytes);
    const products = this.scan.products(bytes);
    const { scores, scales } = this;
    for (let doc = 0; doc < scores.length; doc++) {
      scores[doc] = (products[doc] as number) * (scales[doc] as number);
    }
    const near = topScores(scores, SPARE * limit, allows).map(({ doc }) => doc);
    return rescore(this, query, near).slice(0, limit);
  }
}
