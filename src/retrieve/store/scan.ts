import { paddedLength, QuantisedVectors } from '../dense/quantised.js';
import { ExactVectors, type VectorIndex } from '../dense/vectors.js';
import { turn } from '../pace.js';
import { SCAN_BYTES_FROM, type Segment } from './segment-file.js';

/** The vectors of all segments in memory, one behind another: as they are where they are few, else in bytes. */
export async function scanOf(segments: readonly Segment[], dimensions: number): Promise<VectorIndex> {
  const size = segments.reduce((sum, { numbers }) => sum + numbers.length, 0);
  if (size < SCAN_BYTES_FROM) {
    const data = new Float32Array(size * dimensions);
    await eachPart(segments, (vectors, from, to) =>
      vectors.fillExact(data.subarray(from * dimensions, to * dimensions)),
    );
    return new ExactVectors(dimensions, data);
  }
  await turn();
  const scales = new Float32Array(size);
  const scan = new QuantisedVectors(dimensions, scales);
  const length = paddedLength(dimensions);
  await eachPart(segments, (vectors, from, to) =>
    vectors.fillBytes(scan.codes.subarray(from * length, to * length), scales.subarray(from, to)),
  );
  return scan;
}

async function eachPart(
  segments: readonly Segment[],
  fill: (vectors: Segment['vectors'], from: number, to: number) => Promise<void>,
): Promise<void> {
  let from = 0;
  for (const { vectors, numbers } of segments) {
    await fill(vectors, from, from + numbers.length);
    from += numbers.length;
  }
}
