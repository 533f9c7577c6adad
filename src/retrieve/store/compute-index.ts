import { availableParallelism } from 'node:os';
import type { Embedder } from '../../core/index.js';
import { offlineEmbedder } from '../dense/offline-embedder.js';
import { ExactVectors } from '../dense/vectors.js';
import { PostingsMerger } from '../lexical/merge.js';
import { Pace, turn } from '../pace.js';
import { ClauseTableBuilder, joinClauseTables, keysAt } from '../search/clause-table.js';
import { layOut } from '../search/search-index.js';
import { loadTokeniser } from '../terms/tokenise.js';
import { WorkerPool, workerFile } from '../workers/pool.js';
import { type BatchTask, type IndexedBatch, indexBatch, readBody, textToEmbed } from './index-batch.js';
import type { Index } from './index-file.js';
import type { IndexWorkerData } from './index-worker.js';
import { type Left, profilesLeft, standingOf } from './left-segments.js';
import { joinedFrom } from './merge-policy.js';
import { computeProfiles } from './profile-fields.js';
import type { CorpusRecord } from './record.js';
import { type FreshSegment, laidTogether, type Segment } from './segment-file.js';
import type { VectorCache } from './vector-cache.js';

/** Writeups that a thread indexes at a time: the more, the fewer terms come up again in the next batch. */
const BATCH = 1024;
/** The same where every one is waited for, or where whoever waits for the index shows something meanwhile. */
const SMALL_BATCH = 32;
/** The same in the thread that asks, which must not be held by a batch. */
const OWN_BATCH = 8;
/** From this many writeups on, threads of their own are started for them. */
const WORTH_THREADS = 2048;

type IndexStep = (task: BatchTask) => Promise<IndexedBatch>;

/** Told how many writeups of how many are done. */
export type OnIndexed = (done: number, total: number) => void;

/** Segments that may be used again, and the profiles over all of them; without those where a segment is lost. */
export interface EarlierIndex {
  segments: readonly Segment[];
  keys: Index['keys'];
  profiles: Index['profiles'] | null;
}

export interface ComputeOptions {
  record: CorpusRecord;
  embedder: Embedder;
  /** What an earlier index has of writeups that are still there is taken from it: vectors may have cost a call each. */
  earlier: EarlierIndex | null;
  /** Keeps what other embedders than the offline one were asked; none for that one. */
  kept: VectorCache | null;
  onIndexed?: OnIndexed;
}

/** An index some of whose segments stand in no file yet. */
export interface ComputedIndex extends Omit<Index, 'segments' | 'graph'> {
  segments: readonly (Segment | FreshSegment)[];
}

export const isFresh = (segment: Segment | FreshSegment): segment is FreshSegment => !('name' in segment);

export const isOffline = (embedder: Embedder): boolean => embedder.id === offlineEmbedder.id;

/** A segment as it grows, document by document. */
class Growth {
  private readonly words = new PostingsMerger();
  private readonly pairs = new PostingsMerger();
  private readonly clauses = new ClauseTableBuilder();
  private readonly vectors: Float32Array;
  private size = 0;

  constructor(
    private readonly numbers: Float64Array,
    private readonly dimensions: number,
  ) {
    this.vectors = new Float32Array(numbers.length * dimensions);
  }

  keep({ texts, clauses, vectors }: Segment, places: Int32Array): void {
    this.words.addPostings(texts.words, places);
    this.pairs.addPostings(texts.pairs, places);
    places.forEach((place, doc) => {
      if (place < 0) return;
      this.clauses.add(keysAt(clauses, doc), clauses.days[doc] as number);
      this.vectors.set(vectors.row(doc), this.size++ * this.dimensions);
    });
  }

  add({ words, pairs, keys, days, vectors }: IndexedBatch): void {
    this.words.addSegment(words);
    this.pairs.addSegment(pairs);
    keys.forEach((own, doc) => {
      this.clauses.add(own, days[doc] as number);
    });
    if (vectors) this.vectors.set(vectors, this.size * this.dimensions);
    this.size += keys.length;
  }

  async finish(): Promise<FreshSegment> {
    const pace = new Pace();
    await turn();
    return {
      numbers: this.numbers,
      texts: { words: await this.words.finishInTurns(pace), pairs: await this.pairs.finishInTurns(pace) },
      clauses: this.clauses.finish(),
      vectors: new ExactVectors(this.dimensions, this.vectors),
    };
  }
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
export async function computeIndex(options: ComputeOptions): Promise<ComputedIndex> {
  const { record, embedder, earlier, kept, onIndexed = () => undefined } = options;
  const { stamp, left, fresh } = standingOf(earlier?.segments ?? [], record);
  const sizes = left.map(({ count }) => count);
  const from = fresh.length === 0 ? left.length : joinedFrom(sizes, fresh.length);
  const whole = await wholeOf(left, from);
  if (earlier && whole < left.length) {
    const usable = { keys: [], profiles: null, segments: earlier.segments.slice(0, whole) };
    return computeIndex({ ...options, earlier: usable });
  }
  const segments: (Segment | FreshSegment)[] = [];
  for (const one of left.slice(0, from)) segments.push(...(await alone(one, embedder)));
  const joined = left.slice(from);
  if (fresh.length > 0) {
    const own = laidTogether([...joined.map((one) => one.numbers), fresh]);
    const growth = new Growth(own, embedder.dimensions);
    for (const { segment, places } of joined) growth.keep(segment, places);
    await indexFresh(fresh, growth, { record, embedder, kept, onIndexed });
    segments.push(await growth.finish());
    await turn();
  }
  const numbers = laidTogether(segments.map((segment) => segment.numbers));
  kept?.keepOnly(numbers);
  const clauses = joinClauseTables(segments.map((segment) => segment.clauses));
  const profiles = await computeProfiles({
    clauses,
    texts: segments.map(({ texts }) => texts),
    earlier: earlier && profilesLeft(earlier, left),
    bodyOf: (doc) => record.bodies(numbers.subarray(doc, doc + 1))[0] ?? null,
    tokeniser: await loadTokeniser(),
  });
  return {
    stamp,
    embedder: embedder.id,
    dimensions: embedder.dimensions,
    keys: clauses.keys,
    segments,
    profiles,
  };
}

/** How many segments before the first whose vectors are to be written again and are not as they were written. */
async function wholeOf(left: readonly Left[], from: number): Promise<number> {
  for (const [i, { segment, count }] of left.entries()) {
    const isRead = i >= from || count < segment.numbers.length;
    if (isRead && !(await segment.vectors.areWhole())) return i;
  }
  return left.length;
}

/** A segment as it is, or without what is gone; none where all is. */
async function alone(
  { segment, places, count, numbers }: Left,
  { dimensions }: Embedder,
): Promise<(Segment | FreshSegment)[]> {
  if (count === places.length) return [segment];
  if (count === 0) return [];
  const growth = new Growth(numbers, dimensions);
  growth.keep(segment, places);
  return [await growth.finish()];
}

type FreshOptions = Pick<ComputeOptions, 'record' | 'embedder' | 'kept'> & { onIndexed: OnIndexed };

/** Tokenises and embeds writeups, in threads where they are many. */
function indexFresh(fresh: Float64Array, growth: Growth, options: FreshOptions): Promise<void> {
  const { record, embedder, kept, onIndexed } = options;
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
    const batch = kept ? SMALL_BATCH : much ? BATCH : OWN_BATCH;
    await indexAll(fresh, batch, indexOne, (indexed, done) => {
      growth.add(indexed);
      onIndexed(done, fresh.length);
    });
  });
}
