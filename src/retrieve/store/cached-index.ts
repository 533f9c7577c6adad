import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Embedder } from '../../core/index.js';
import { buildGraph, GRAPH_FROM, type Graph, GraphVectors, loadGraph } from '../dense/graph.js';
import { turn } from '../pace.js';
import { joinClauseTables } from '../search/clause-table.js';
import { openIndexInTurns, type SearchIndex } from '../search/search-index.js';
import { vocabularyFingerprint } from '../terms/vocabulary.js';
import { WorkerPool, workerFile } from '../workers/pool.js';
import type { BuildProgress, BuildTask, BuildWorkerData } from './build-worker.js';
import { type ComputedIndex, computeIndex, isFresh, isOffline, type OnIndexed } from './compute-index.js';
import { replaceFile } from './durable.js';
import {
  discardIndex,
  graphPath,
  type Index,
  type IndexHead,
  isOfAnotherVersion,
  type Opened,
  openIndexFiles,
  readIndexHead,
  writeIndex,
} from './index-file.js';
import { joinedFrom } from './merge-policy.js';
import type { CorpusRecord } from './record.js';
import { scanOf } from './scan.js';
import { inMemorySegment, laidTogether, writeSegment } from './segment-file.js';
import { openVectorCache } from './vector-cache.js';

/** From this many writeups on an index is computed in a thread of its own. */
const THREAD_FROM = 2_000;

const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;

/**
 * Where an index stands relative to its corpus. `outdated`: made by another version of the program or with another embedder,
 * so that it is computed anew.
 */
export type IndexState = 'fresh' | 'stale' | 'outdated' | 'missing';

export interface CacheOptions {
  embedder: Embedder;
  /** From how many values on vectors get a graph; `GRAPH_FROM` unless told. */
  graphFrom?: number;
}

/** The files beside the record that hold what was computed from it; deleting them loses nothing. */
export class IndexCache {
  private readonly embedder: Embedder;
  private readonly graphFrom: number;
  /** Why the last index could not be written; null where it was. */
  private unwritten: Error | null = null;

  constructor(
    private readonly directory: string,
    private readonly record: CorpusRecord,
    { embedder, graphFrom = GRAPH_FROM }: CacheOptions,
  ) {
    this.embedder = embedder;
    this.graphFrom = graphFrom;
  }

  /** Deletes an index that nobody can use, with what it holds of writeups that are gone. */
  discard(): void {
    discardIndex(this.directory);
  }

  state(): IndexState {
    const { directory } = this;
    const head = readIndexHead(directory);
    if (head === null) return isOfAnotherVersion(directory) ? 'outdated' : 'missing';
    if (!this.isOfThisCorpus(head)) return 'missing';
    if (!this.suits(head)) return 'outdated';
    return head.stamp === this.stampOf(this.record.stamp()) ? 'fresh' : 'stale';
  }

  /** The index of the current corpus, from the files as far as they fit it. */
  async open(onIndexed?: OnIndexed): Promise<SearchIndex> {
    const isCurrent = this.state() === 'fresh';
    await turn();
    const index = isCurrent ? await this.readWhole() : null;
    return index?.stamp === this.stampOf(this.record.stamp())
      ? this.toIndex(index)
      : this.compute(false, onIndexed);
  }

  /**
   * Computes everything anew; what an endpoint was asked for already is not asked again. Whoever asks for it wants the
   * files: throws the system's error where they could not be written.
   */
  async rebuild(onIndexed?: OnIndexed): Promise<void> {
    await this.compute(true, onIndexed);
    if (this.unwritten) throw this.unwritten;
  }

  /** An index belongs to a state of the corpus and to the words it was made with. */
  private stampOf(corpus: string): string {
    return `${corpus}:${vocabularyFingerprint()}`;
  }

  /** Numbers of writeups mean nothing in another corpus. */
  private isOfThisCorpus({ stamp }: Pick<IndexHead, 'stamp'>): boolean {
    return stamp.split(':')[0] === this.record.stamp().split(':')[0];
  }

  /** Terms mean nothing with another vocabulary, vectors nothing with another embedder. */
  private suits({
    embedder,
    dimensions,
    stamp,
  }: Pick<IndexHead, 'embedder' | 'dimensions' | 'stamp'>): boolean {
    const { id, dimensions: own } = this.embedder;
    const isOfWords = stamp.split(':')[2] === vocabularyFingerprint();
    return embedder === id && dimensions === own && isOfWords && this.isOfThisCorpus({ stamp });
  }

  private async read(): Promise<Opened | null> {
    const opened = await openIndexFiles(this.directory);
    return opened && this.suits(opened.index) ? opened : null;
  }

  private async readWhole(): Promise<Index | null> {
    const opened = await this.read();
    return opened?.isWhole ? opened.index : null;
  }

  /** The graph that belongs to an index; built again where it is missing or damaged, null where none is needed. */
  private async graphOf({ segments: [first], graph, ...index }: Index): Promise<Graph | null> {
    if (!first || !this.wantsGraph(first.numbers.length, index.dimensions)) return null;
    if (first.name !== null && graph !== null) {
      const path = graphPath(this.directory, first.name);
      try {
        const known = crc32(readFileSync(path)) === graph ? await loadGraph(path, first.vectors) : null;
        if (known) return known;
      } catch {
        // Whatever is wrong with it, it is built again.
      }
    }
    return buildGraph(first.vectors);
  }

  /** The largest segment gets one; what stands behind it is compared with every query. */
  private wantsGraph(vectors: number, dimensions: number): boolean {
    return vectors * dimensions >= this.graphFrom;
  }

  private async compute(anew: boolean, onIndexed: OnIndexed | undefined): Promise<SearchIndex> {
    const earlier = anew ? null : await this.read();
    const isMuch = this.toWrite(earlier) >= THREAD_FROM && !this.record.database.readonly;
    if (isMuch && isOffline(this.embedder) && (await this.buildInThread(anew, onIndexed))) {
      const index = await this.readWhole();
      if (index) return this.toIndex(index);
    }
    const { index, written } = await this.build(earlier, onIndexed);
    // From the files, so that what was computed does not stay in memory beside it.
    return this.toIndex((written ? await this.readWhole() : null) ?? index);
  }

  /** How many writeups stand in segments that are to be written. */
  private toWrite(earlier: Opened | null): number {
    if (!earlier?.isWhole) return this.record.count();
    const { segments } = earlier.index;
    const { counts, fresh } = this.record.since(segments.map(({ numbers }) => numbers.at(-1) ?? 0));
    const from = fresh.length === 0 ? counts.length : joinedFrom(counts, fresh.length);
    const isWritten = (count: number, i: number) => i >= from || count !== segments[i]?.numbers.length;
    return counts.filter(isWritten).reduce((sum, count) => sum + count, fresh.length);
  }

  /** Computes the index and writes it. */
  private async build(
    earlier: Opened | null,
    onIndexed: OnIndexed | undefined,
  ): Promise<{ index: Index; written: boolean }> {
    const { record, embedder } = this;
    const kept = isOffline(embedder) ? null : await openVectorCache(this.directory, embedder);
    const computed = await computeIndex({
      record,
      embedder,
      earlier: earlier && { ...earlier.index, profiles: earlier.isWhole ? earlier.index.profiles : null },
      kept,
      ...(onIndexed ? { onIndexed } : {}),
    }).finally(() => kept?.close());
    const written = await this.write(computed, earlier?.index ?? null);
    const segments = computed.segments.map((one) => (isFresh(one) ? inMemorySegment(one) : one));
    const stamp = this.stampOf(computed.stamp);
    return { index: { ...computed, stamp, segments, graph: null }, written };
  }

  /** Computes the index and writes it, and keeps nothing of it. False where it could not be written. */
  async buildFile(anew: boolean, onIndexed: OnIndexed): Promise<boolean> {
    return (await this.build(anew ? null : await this.read(), onIndexed)).written;
  }

  /** The same in a thread of its own: joining and writing large indexes would keep this one from anything else. */
  private async buildInThread(anew: boolean, onIndexed: OnIndexed = () => undefined): Promise<boolean> {
    const file = workerFile(import.meta.url, 'build-worker');
    const data: BuildWorkerData = { directory: this.directory, graphFrom: this.graphFrom };
    const pool = new WorkerPool<BuildTask, boolean, BuildProgress>({ file, size: 1, data });
    try {
      return await pool.run({ anew }, { onProgress: ([done, total]) => onIndexed(done, total) });
    } finally {
      await pool.close();
    }
  }

  /** A corpus in a folder that cannot be written is still searched; it is computed again at the next start. */
  private async write(computed: ComputedIndex, earlier: Index | null): Promise<boolean> {
    const { directory } = this;
    const { segments, profiles, keys, embedder, dimensions } = computed;
    try {
      const names: string[] = [];
      for (const one of segments) {
        names.push(isFresh(one) ? writeSegment(directory, one) : (one.name as string));
        await turn();
      }
      const graph = await this.writeGraph(computed, names[0], earlier);
      const stamp = this.stampOf(computed.stamp);
      writeIndex(directory, { stamp, embedder, dimensions, keys, segments: names, graph }, profiles);
      this.unwritten = null;
      return true;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.unwritten = error;
      return false;
    }
  }

  /** Writes the graph over the first segment, unless that is an earlier one which has a graph; its checksum. */
  private async writeGraph(
    { segments: [first], dimensions }: ComputedIndex,
    name: string | undefined,
    earlier: Index | null,
  ): Promise<number | null> {
    if (!first || name === undefined || !this.wantsGraph(first.numbers.length, dimensions)) return null;
    if (earlier && earlier.graph !== null && earlier.segments[0]?.name === name) return earlier.graph;
    const graph = await buildGraph(first.vectors);
    const path = graphPath(this.directory, name);
    replaceFile(path, (temporary) => graph.writeIndexSync(temporary));
    return crc32(readFileSync(path));
  }

  private async toIndex(index: Index): Promise<SearchIndex> {
    const { segments, profiles, dimensions } = index;
    const scan = await scanOf(segments, dimensions);
    const graph = await this.graphOf(index);
    await turn();
    const numbers = laidTogether(segments.map((segment) => segment.numbers));
    return openIndexInTurns({
      data: {
        texts: segments.map(({ texts }) => texts),
        clauses: joinClauseTables(segments.map(({ clauses }) => clauses)),
        profiles,
      },
      embedderId: this.embedder.id,
      vectors: graph ? new GraphVectors(graph, scan) : scan,
      writeup: (doc) => this.record.writeup(numbers[doc] ?? -1),
    });
  }
}
