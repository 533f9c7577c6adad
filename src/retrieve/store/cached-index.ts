import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Embedder } from '../../core/index.js';
import { buildGraph, GRAPH_FROM, type GraphVectors, loadGraph } from '../dense/graph.js';
import type { VectorIndex } from '../dense/vectors.js';
import { openIndex, type SearchIndex } from '../search/search-index.js';
import { vocabularyFingerprint } from '../terms/vocabulary.js';
import { WorkerPool, workerFile } from '../workers/pool.js';
import type { BuildProgress, BuildTask, BuildWorkerData } from './build-worker.js';
import { computeIndex, isOffline, type OnIndexed } from './compute-index.js';
import { replaceFile } from './durable.js';
import {
  type FreshIndex,
  type IndexFile,
  inMemoryIndex,
  openIndexFile,
  readIndexMeta,
  writeIndexFile,
} from './index-file.js';
import type { CorpusRecord } from './record.js';
import { openVectorCache } from './vector-cache.js';

const INDEX_FILE = 'index.bin';
const GRAPH_FILE = 'vectors.hnsw';

/** From this many writeups on an index is computed in a thread of its own. */
const THREAD_FROM = 2_000;

const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;

/** Where an index stands relative to its corpus. */
export type IndexState = 'fresh' | 'stale' | 'missing';

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

  state(): IndexState {
    const meta = readIndexMeta(this.path(INDEX_FILE));
    if (meta === null || !this.suits(meta)) return 'missing';
    return meta.stamp === this.stampOf(this.record.stamp()) ? 'fresh' : 'stale';
  }

  /** The index of the current corpus, from the files as far as they fit it. */
  async open(onIndexed?: OnIndexed): Promise<SearchIndex> {
    const file = this.state() === 'fresh' ? await this.read() : null;
    return file?.stamp === this.stampOf(this.record.stamp())
      ? this.toIndex(file, await this.graphOf(file))
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

  /** Numbers of writeups mean nothing in another corpus, terms nothing with another vocabulary. */
  private isOfThisCorpus(stamp: string): boolean {
    const [corpus, , words] = stamp.split(':');
    const [own, , vocabulary] = this.stampOf(this.record.stamp()).split(':');
    return corpus === own && words === vocabulary;
  }

  /** A file of another embedder, or of other dimensions under the same name, is as good as none. */
  private suits({
    embedder,
    dimensions,
    stamp,
  }: Pick<IndexFile, 'embedder' | 'dimensions' | 'stamp'>): boolean {
    const { id, dimensions: own } = this.embedder;
    return embedder === id && dimensions === own && this.isOfThisCorpus(stamp);
  }

  private async read(): Promise<IndexFile | null> {
    const file = await openIndexFile(this.path(INDEX_FILE));
    return file && this.suits(file) ? file : null;
  }

  /** The graph that belongs to a file; built again where it is missing or damaged, null where none is needed. */
  private async graphOf(file: IndexFile): Promise<GraphVectors | null> {
    if (!this.wantsGraph(file)) return null;
    const path = this.path(GRAPH_FILE);
    try {
      const known = crc32(readFileSync(path)) === file.graph ? await loadGraph(path, file.scan) : null;
      if (known) return known;
    } catch {
      // Whatever is wrong with it, it is built again.
    }
    return buildGraph(file.rows, file.scan);
  }

  private wantsGraph({ numbers, dimensions }: Pick<IndexFile, 'numbers' | 'dimensions'>): boolean {
    return numbers.length * dimensions >= this.graphFrom;
  }

  private async compute(anew: boolean, onIndexed: OnIndexed | undefined): Promise<SearchIndex> {
    const much = this.record.count() >= THREAD_FROM;
    if (much && isOffline(this.embedder) && (await this.buildInThread(anew, onIndexed))) {
      const file = await this.read();
      if (file) return this.toIndex(file, await this.graphOf(file));
    }
    const { index, graph, written } = await this.build(anew ? null : await this.read(), onIndexed);
    // From the file, so that what was computed does not stay in memory beside it.
    const file = (written ? await openIndexFile(this.path(INDEX_FILE)) : null) ?? inMemoryIndex(index);
    return this.toIndex(file, graph && (await this.graphOf(file)));
  }

  /** Computes the index and writes it. */
  private async build(earlier: IndexFile | null, onIndexed: OnIndexed | undefined) {
    const { record, embedder } = this;
    const kept = isOffline(embedder) ? null : await openVectorCache(this.directory, embedder);
    const known = (await earlier?.hasWholeRows()) ? earlier : null;
    const request = { record, embedder, earlier: known, kept, ...(onIndexed ? { onIndexed } : {}) };
    const computed = await computeIndex(request).finally(() => kept?.close());
    const index: FreshIndex = { ...computed, stamp: this.stampOf(computed.stamp), graph: null };
    const { vectors } = index;
    const graph = this.wantsGraph(index) ? await buildGraph(vectors, vectors) : null;
    return { index, graph, written: this.write(index, graph) };
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
  private write(index: FreshIndex, graph: GraphVectors | null): boolean {
    try {
      writeIndexFile(this.path(INDEX_FILE), { ...index, graph: graph && this.writeGraph(graph) });
      this.unwritten = null;
      return true;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.unwritten = error;
      return false;
    }
  }

  private writeGraph(graph: GraphVectors): number {
    const path = this.path(GRAPH_FILE);
    replaceFile(path, (temporary) => graph.write(temporary));
    return crc32(readFileSync(path));
  }

  private toIndex({ data, numbers, scan }: IndexFile, graph: VectorIndex | null): SearchIndex {
    return openIndex({
      data,
      embedderId: this.embedder.id,
      vectors: graph ?? scan,
      writeup: (doc) => this.record.writeup(numbers[doc] ?? -1),
    });
  }

  private path(name: string): string {
    return join(this.directory, name);
  }
}
