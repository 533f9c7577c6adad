import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Embedder, Writeup } from '../../core/index.js';
import { buildIndex } from '../../retrieve/index.js';
import { packageRoot } from '../tool.js';

/**
 * The vectors of the sample writeups as the build leaves them, so that no process has to compute them anew. One line of
 * JSON says what they were made from; 32 bit floats follow, one writeup after the other.
 */
const builtVectorsPath = join(packageRoot, 'dist', 'sample-vectors.bin');

const headOf = (stamp: string, { id, dimensions }: Embedder, count: number): string =>
  `${JSON.stringify({ stamp, id, dimensions, count })}\n`;

/** Computes the vectors of the sample index and keeps them beside the sample writeups. */
export async function saveSampleVectors(
  writeups: readonly Writeup[],
  embedder: Embedder,
  stamp: string,
  path: string = builtVectorsPath,
): Promise<void> {
  const vectors: Float32Array[] = [];
  const recording: Embedder = {
    id: embedder.id,
    dimensions: embedder.dimensions,
    async embed(texts) {
      const computed = await embedder.embed(texts);
      vectors.push(...computed);
      return computed;
    },
  };
  await buildIndex(writeups, recording);
  const bytes = vectors.map((vector) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength));
  writeFileSync(path, Buffer.concat([Buffer.from(headOf(stamp, embedder, vectors.length)), ...bytes]));
}

function readSaved(path: string, stamp: string, embedder: Embedder, count: number): Float32Array[] | null {
  const head = Buffer.from(headOf(stamp, embedder, count));
  const size = embedder.dimensions * Float32Array.BYTES_PER_ELEMENT;
  try {
    const file = readFileSync(path);
    if (file.length !== head.length + count * size || !file.subarray(0, head.length).equals(head))
      return null;
    // Copied, because floats want an offset that four divides.
    const { buffer } = new Uint8Array(file.subarray(head.length));
    return Array.from({ length: count }, (_, i) => new Float32Array(buffer, i * size, embedder.dimensions));
  } catch {
    return null;
  }
}

/** An embedder that knows the vectors of exactly the sample writeups, and computes what it does not know. */
export const sampleEmbedder = (
  stamp: string,
  embedder: Embedder,
  path: string = builtVectorsPath,
): Embedder => ({
  id: embedder.id,
  dimensions: embedder.dimensions,
  embed: async (texts) => readSaved(path, stamp, embedder, texts.length) ?? embedder.embed(texts),
});
