import type { Embedder, Writeup } from '../../core/index.js';
import { countInto, noTerms } from '../lexical/field.js';
import { buffersOf, buildSegment, type Segment } from '../lexical/segment.js';
import { type ClauseKey, keysOf } from '../search/clause-table.js';
import { clauseProfile } from '../search/profiles.js';
import { embeddedText, layOut, termsOf } from '../search/search-index.js';
import { loadTokeniser } from '../terms/tokenise.js';

/** A batch of writeups as JSON; null for one that was removed meanwhile: nothing is found by it. */
export interface BatchTask {
  kind: 'batch';
  bodies: readonly (string | null)[];
}

/** The profile of a clause from its writeups as JSON. */
export interface ProfileTask {
  kind: 'profile';
  key: ClauseKey;
  bodies: readonly (string | null)[];
}

export interface IndexedBatch {
  kind: 'batch';
  words: Segment;
  pairs: Segment;
  /** The clauses of each. */
  keys: ClauseKey[][];
  /** One after another; null where somebody else embeds. */
  vectors: Float32Array | null;
}

export interface IndexedProfile {
  kind: 'profile';
  words: Map<string, number>;
  pairs: Map<string, number>;
}

export type IndexTask = BatchTask | ProfileTask;
export type Indexed = IndexedBatch | IndexedProfile;

export const readBody = (body: string | null): Writeup | null =>
  body === null ? null : (JSON.parse(body) as Writeup);

/** The text that the vector of a writeup stands for. */
export const textToEmbed = (writeup: Writeup | null): string =>
  writeup === null ? '' : embeddedText(writeup);

async function indexBatch({ bodies }: BatchTask, embedder: Embedder | null): Promise<IndexedBatch> {
  const tokeniser = await loadTokeniser();
  const writeups = bodies.map(readBody);
  const counted = writeups.map((writeup) =>
    writeup === null ? noTerms() : countInto(noTerms(), termsOf(writeup, tokeniser)),
  );
  return {
    kind: 'batch',
    words: buildSegment(counted.map(({ words }) => words)),
    pairs: buildSegment(counted.map(({ pairs }) => pairs)),
    keys: writeups.map((writeup) => (writeup === null ? [] : keysOf(writeup))),
    vectors: embedder && layOut(await embedder.embed(writeups.map(textToEmbed)), embedder.dimensions),
  };
}

async function indexProfile({ key, bodies }: ProfileTask): Promise<IndexedProfile> {
  const tokeniser = await loadTokeniser();
  const members = bodies.flatMap((body) => readBody(body) ?? []);
  const terms = members.map((writeup) => termsOf(writeup, tokeniser));
  return { kind: 'profile', ...clauseProfile(key, terms, tokeniser) };
}

/** One part of computing an index, alike in a worker and outside. `embedder` is null where somebody else embeds. */
export const indexPart = (task: IndexTask, embedder: Embedder | null): Promise<Indexed> =>
  task.kind === 'batch' ? indexBatch(task, embedder) : indexProfile(task);

/** What of a part is moved between threads rather than copied. */
export const movedWith = (part: Indexed): ArrayBuffer[] =>
  part.kind === 'profile'
    ? []
    : [
        ...buffersOf(part.words),
        ...buffersOf(part.pairs),
        ...(part.vectors ? [part.vectors.buffer as ArrayBuffer] : []),
      ];
