import { availableParallelism } from 'node:os';
import type { Embedder } from '../../core/index.js';
import { offlineEmbedder } from '../dense/offline-embedder.js';
import { ExactVectors } from '../dense/vectors.js';
import { PostingsMerger } from '../lexical/merge.js';
import { Pace } from '../pace.js';
import { ClauseTableBuilder, keysAt } from '../search/clause-table.js';
import { layOut } from '../search/search-index.js';
import { loadTokeniser } from '../terms/tokenise.js';
import { WorkerPool, workerFile } from '../workers/pool.js';
import { type BatchTask, type IndexedBatch, indexBatch, readBody, textToEmbed } from './index-batch.js';
import type { FreshIndex, IndexFile } from './index-file.js';
import type { IndexWorkerData } from './index-worker.js';
import { computeProfiles } from './profile-fields.js';
import type { CorpusRecord } from './record.js';
import type { VectorCache } from './vector-cache.js';

/** Writeups that a thread indexes at a time: the more, the fewer terms come up again in the next batch. */
const BATCH = 1024;
/** The same where every one is waited for, or where whoever waits for the index shows something meanwhile. */
const SMALL_BATCH = 32;
/** From this many writeups on, threads of their own are started for them. */
const WORTH_THREADS = 2048;

type IndexStep = (task: BatchTask) => Promise<IndexedBatch>;

/** Told how many writeups of how many are done. */
export type OnIndexed = (done: number, total: number) => void;

export interface ComputeOptions {
  record: CorpusRecord;
  embedder: Embedder;
  /** What an earlier index has of writeups that are still there is taken from it: vectors may have cost a call each. */
  earlier: IndexFile | null;
  /** Keeps what other embedders than the offline one were asked; none for that one. */
  kept: VectorCache | null;
  onIndexed?: OnIndexed;
}

export const isOffline = (embedder: Embedder): boolean => embedder.id === offlineEmbedder.id;

/** The parts of an index as they grow, document by document. */
class Growth {
  readonly words = new PostingsMerger();
  readonly pairs = new PostingsMerger();
  readonly clauses = new ClauseTableBuilder();
  readonly vectors: Float32Array;
  private size = 0;

  constructor(
    total: number,
    private readonly dimensions: number,
  ) {
    this.vectors = new Float32Array(total * dimensions);
  }

  keep(earlier: IndexFile, places: Int32Array): void {
    const { texts, clauses } = earlier.data;
    this.words.addPostings(texts.words, places);
    this.pairs.addPostings(texts.pairs, places);
    places.forEach((place, doc) => {
      if (place < 0) return;
      this.clauses.add(keysAt(clauses, doc));
      this.vectors.set(earlier.rows.row(doc), this.size++ * this.dimensions);
    });
  }

  add({ words, pairs, keys, vectors }: IndexedBatch): void {
    this.words.addSegment(words);
    this.pairs.addSegment(pairs);
    for (const own of keys) this.clauses.add(own);
    if (vectors) this.vectors.set(vectors, this.size * this.dimensions);
    this.size += keys.length;
  }
}

/** Where the writeups of an earlier index stand in a new one that begins with them; -1 for those that are gone. */
function placesOf(earlier: Float64Array, numbers: Float64Array): Int32Array {
  const places = new Map(Array.from(numbers, (number, place) => [number, place]));
  return Int32Array.from(earlier, (number) => places.get(number) ?? -1);
}

/** Runs `work` with something that does the steps: threads where there is much to do, else this one. */
async function withSteps<T>(
  much: boolean,
  embedder: Embedder,
  work: (step: IndexStep) => Promise<T>,
): Promise<T> {
  const embeds = isOffline(embedder);
  if (!much) {
    const pace = new Pace();
    return work(async (task) => {
      await pace.rest();
      return indexBatch(task, embeds);
    });
  }
  const file = workerFile(import.meta.url, 'index-worker');
  const data: IndexWorkerData = { embeds };
  const pool = new WorkerPool<BatchTask, IndexedBatch>({ file, size: availableParallelism(), data });
  try {
    return await work((task) => pool.run(task));
  } finally {
    await pool.close();
  }
}

/** Indexes writeups batch by batch, as many at once as keep every thread busy, and hands them on in their order. */
async function indexAll(
  fresh: Float64Array,
  batch: number,
  indexOne: (numbers: Float64Array) => Promise<IndexedBatch>,
  take: (batch: IndexedBatch, done: number) => void,
): Promise<void> {
  const most = 2 * availableParallelism();
  const ahead: Promise<IndexedBatch>[] = [];
  let done = 0;
  try {
    for (let at = 0; at < fresh.length || ahead.length > 0; ) {
      while (at < fresh.length && ahead.length < most) {
        const started = indexOne(fresh.subarray(at, at + batch));
        // It may fail before its turn comes, when nobody waits for it yet.
        started.catch(() => undefined);
        ahead.push(started);
        at += batch;
      }
      const indexed = (await ahead.shift()) as IndexedBatch;
      done += indexed.keys.length;
      take(indexed, done);
    }
  } finally {
    // Where one fails the others under way come to their end, and what they cost is kept.
    await Promise.allSettled(ahead);
  }
}

/** Computes the index of what a record holds now. */
export async function computeIndex(options: ComputeOptions): Promise<Omit<FreshIndex, 'graph'>> {
  const { record, embedder, earlier, kept, onIndexed = () => undefined } = options;
  const { stamp, numbers } = record.snapshot();
  const growth = new Growth(numbers.length, embedder.dimensions);
  const places = placesOf(earlier?.numbers ?? new Float64Array(), numbers);
  if (earlier) growth.keep(earlier, places);
  // Numbers rise, so what an earlier index has stands before what it has not.
  const fresh = numbers.subarray(places.filter((place) => place >= 0).length);
  const much = fresh.length > WORTH_THREADS;
  return withSteps(much, embedder, async (step) => {
    const indexOne = async (part: Float64Array): Promise<IndexedBatch> => {
      const bodies = record.bodies(part);
      const [batch, vectors] = await Promise.all([
        step({ bodies }),
        kept?.vectors(part, (place) => textToEmbed(readBody(bodies[place] ?? null))),
      ]);
      return vectors ? { ...batch, vectors: layOut(vectors, embedder.dimensions) } : batch;
    };
    await indexAll(fresh, much && !kept ? BATCH : SMALL_BATCH, indexOne, (batch, done) => {
      growth.add(batch);
      onIndexed(done, fresh.length);
    });
    kept?.keepOnly(numbers);
    const clauses = growth.clauses.finish();
    const texts = { words: growth.words.finish(), pairs: growth.pairs.finish() };
    const bodyOf = (doc: number) => record.bodies(numbers.subarray(doc, doc + 1))[0] ?? null;
    const profiles = computeProfiles(clauses, texts, bodyOf, await loadTokeniser());
    return {
      stamp,
      embedder: embedder.id,
      dimensions: embedder.dimensions,
      numbers,
      data: { texts, clauses, profiles },
      vectors: new ExactVectors(embedder.dimensions, growth.vectors),
    };
  });
}
