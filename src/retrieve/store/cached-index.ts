import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Embedder } from '../../core/index.js';
import { buildGraph, GRAPH_THRESHOLD, type GraphVectors, loadGraph } from '../dense/graph.js';
import { ExactVectors, type VectorIndex } from '../dense/vectors.js';
import { computeIndex, type KnownVector, openIndex, type SearchIndex } from '../search/search-index.js';
import { vocabularyFingerprint } from '../terms/vocabulary.js';
import { replaceFile } from './durable.js';
import { type IndexFile, readIndexFile, writeIndexFile } from './index-file.js';
import type { CorpusRecord, NumberedWriteup } from './record.js';

const INDEX_FILE = 'index.bin';
const GRAPH_FILE = 'vectors.hnsw';

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Where an index stands relative to its corpus. */
export type IndexState = 'fresh' | 'stale' | 'missing';

/** The files beside the record that hold what was computed from it; deleting them loses nothing. */
export class IndexCache {
  constructor(
    private readonly directory: string,
    private readonly record: CorpusRecord,
    private readonly embedder: Embedder,
  ) {}

  state(): IndexState {
    const file = this.read();
    return file === null ? 'missing' : file.stamp === this.stampOf(this.record.stamp()) ? 'fresh' : 'stale';
  }

  /** The index of the current corpus, from the files where they fit it. */
  async open(): Promise<SearchIndex> {
    const file = this.read();
    return file?.stamp === this.stampOf(this.record.stamp()) ? this.fromFile(file) : this.compute(file);
  }

  /** Computes everything anew, vectors included. */
  rebuild(): Promise<SearchIndex> {
    return this.compute(null);
  }

  /** An index belongs to a state of the corpus and to the words it was made with. */
  private stampOf(corpus: string): string {
    return `${corpus}:${vocabularyFingerprint()}`;
  }

  /** A file of another embedder, or of other dimensions under the same name, is as good as none. */
  private read(): IndexFile | null {
    const file = readIndexFile(join(this.directory, INDEX_FILE));
    const { id, dimensions } = this.embedder;
    return file?.embedder === id && file.dimensions === dimensions ? file : null;
  }

  private async fromFile(file: IndexFile): Promise<SearchIndex> {
    const exact = new ExactVectors(file.dimensions, file.data.vectors);
    if (file.graph === null) return this.toIndex(file, exact);
    const graph = await this.readGraph(file.graph, exact);
    if (graph) return this.toIndex(file, graph);
    const built = await buildGraph(exact);
    this.write(file, built);
    return this.toIndex(file, built);
  }

  private async readGraph(checksum: number, exact: ExactVectors): Promise<VectorIndex | null> {
    const path = join(this.directory, GRAPH_FILE);
    try {
      return crc32(readFileSync(path)) === checksum ? await loadGraph(path, exact) : null;
    } catch {
      return null;
    }
  }

  /** Vectors of writeups that an earlier file knows are taken from it: they may have cost a call each. */
  private async compute(earlier: IndexFile | null): Promise<SearchIndex> {
    const { stamp, writeups } = this.record.snapshot();
    const data = await computeIndex(
      writeups.map(({ writeup }) => writeup),
      this.embedder,
      earlier ? knownVectors(earlier, writeups) : undefined,
    );
    const exact = new ExactVectors(this.embedder.dimensions, data.vectors);
    const graph = exact.size < GRAPH_THRESHOLD ? null : await buildGraph(exact);
    const file: IndexFile = {
      stamp: this.stampOf(stamp),
      embedder: this.embedder.id,
      dimensions: this.embedder.dimensions,
      numbers: Float64Array.from(writeups, ({ number }) => number),
      data,
      graph: null,
    };
    this.write(file, graph);
    return this.toIndex(file, graph ?? exact);
  }

  /** A corpus in a folder that cannot be written is still searched; it is computed again at the next start. */
  private write(file: IndexFile, graph: GraphVectors | null): void {
    try {
      writeIndexFile(join(this.directory, INDEX_FILE), { ...file, graph: graph && this.writeGraph(graph) });
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }

  private writeGraph(graph: GraphVectors): number {
    const path = join(this.directory, GRAPH_FILE);
    replaceFile(path, (temporary) => graph.write(temporary));
    return crc32(readFileSync(path));
  }

  private toIndex({ data, numbers }: IndexFile, vectors: VectorIndex): SearchIndex {
    return openIndex({
      data,
      embedderId: this.embedder.id,
      vectors,
      writeup: (doc) => this.record.writeup(numbers[doc] ?? -1),
    });
  }
}

/** The vectors that a file holds, by place in the list of writeups. */
function knownVectors(
  { numbers, data, dimensions }: IndexFile,
  writeups: readonly NumberedWriteup[],
): KnownVector {
  const docs = new Map(Array.from(numbers, (number, doc) => [number, doc]));
  return (place) => {
    const doc = docs.get(writeups[place]?.number ?? -1);
    return doc === undefined ? null : data.vectors.subarray(doc * dimensions, (doc + 1) * dimensions);
  };
}
