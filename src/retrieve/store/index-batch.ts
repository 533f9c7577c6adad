import type { Embedder, Writeup } from '../../core/index.js';
import { countInto, noTerms } from '../lexical/field.js';
import { buffersOf, buildSegment, type Segment } from '../lexical/segment.js';
import { type ClauseKey, keysOf } from '../search/clause-table.js';
import { embeddedText, layOut, termsOf } from '../search/search-index.js';
import { loadTokeniser } from '../terms/tokenise.js';

/** A batch of writeups as JSON; null for one that was removed meanwhile: nothing is found by it. */
export interface BatchTask {
  bodies: readonly (string | null)[];
}

export interface IndexedBatch {
  words: Segment;
  pairs: Segment;
  /** The clauses of each. */
  keys: ClauseKey[][];
  /** One after another; null where somebody else embeds. */
  vectors: Float32Array | null;
}

export const readBody = (body: string | null): Writeup | null =>
  body === null ? null : (JSON.parse(body) as Writeup);

/** The text that the vector of a writeup stands for. */
export const textToEmbed = (writeup: Writeup | null): string =>
  writeup === null ? '' : embeddedText(writeup);

/** One part of computing an index, alike in a worker and outside. `embedder` is null where somebody else embeds. */
export async function indexBatch({ bodies }: BatchTask, embedder: Embedder | null): Promise<IndexedBatch> {
  const tokeniser = await loadTokeniser();
  const writeups = bodies.map(readBody);
  const counted = writeups.map((writeup) =>
    writeup === null ? noTerms() : countInto(noTerms(), termsOf(writeup, tokeniser)),
  );
  return {
    words: buildSegment(counted.map(({ words }) => words)),
    pairs: buildSegment(counted.map(({ pairs }) => pairs)),
    keys: writeups.map((writeup) => (writeup === null ? [] : keysOf(writeup))),
    vectors: embedder && layOut(await embedder.embed(writeups.map(textToEmbed)), embedder.dimensions),
  };
}

/** What of a batch is moved between threads rather than copied. */
export const movedWith = ({ words, pairs, vectors }: IndexedBatch): ArrayBuffer[] => [
  ...buffersOf(words),
  ...buffersOf(pairs),
  ...(vectors ? [vectors.buffer as ArrayBuffer] : []),
];
