import type { HierarchicalNSW } from 'hnswlib-node';
import type { Scored } from '../top.js';
import { type Allows, rescore, type VectorIndex, type VectorRows } from './vectors.js';

/**
 * From this many values on (vectors times dimensions) a graph is worth its building, which takes a millisecond for each
 * vector: up to here a scan of bytes is done in some twenty milliseconds.
 */
export const GRAPH_FROM = 300_000_000;

/** Links per vector and breadth of the search, while building and while asking (Malkov and Yashunin, 2018). */
const LINKS = 16;
const BUILD_BREADTH = 200;
const SEARCH_BREADTH = 200;
const SEED = 42;

/** The package is CommonJS with a default export only. */
const library = async () => (await import('hnswlib-node')).default;

/** An approximate index: a navigable small-world graph proposes, exact cosines rank. */
export class GraphVectors implements VectorIndex {
  readonly dimensions: number;
  readonly size: number;

  constructor(
    private readonly graph: HierarchicalNSW,
    private readonly scan: VectorIndex,
  ) {
    this.dimensions = scan.dimensions;
    this.size = scan.size;
    // Not part of the file that hnswlib writes: without it every loaded graph searches with a breadth of 10.
    graph.setEf(SEARCH_BREADTH);
  }

  similarity(query: Float32Array, doc: number): number {
    return this.scan.similarity(query, doc);
  }

  /** With a filter the scan serves: it reads allowed vectors only, where the graph might find none of them. */
  nearest(query: Float32Array, limit: number, allows?: Allows): Scored[] {
    if (allows || limit > SEARCH_BREADTH) return this.scan.nearest(query, limit, allows);
    const { neighbors } = this.graph.searchKnn(Array.from(query), Math.min(limit, this.size));
    return rescore(this.scan, query, neighbors).filter(({ score }) => score > 0);
  }

  cosine(): null {
    return null;
  }

  /** Writes hnswlib's own file, in place and without a checksum: write to a temporary path and rename. */
  write(path: string): void {
    this.graph.writeIndexSync(path);
  }
}

export async function buildGraph(rows: VectorRows, scan: VectorIndex): Promise<GraphVectors> {
  const { HierarchicalNSW } = await library();
  const graph = new HierarchicalNSW('ip', rows.dimensions);
  graph.initIndex({ maxElements: rows.size, m: LINKS, efConstruction: BUILD_BREADTH, randomSeed: SEED });
  for (let doc = 0; doc < rows.size; doc++) graph.addPoint(Array.from(rows.row(doc)), doc);
  return new GraphVectors(graph, scan);
}

/**
 * Loads a written graph; null where it holds another number of vectors. hnswlib loads a file of other dimensions or a
 * damaged one without complaint, so the caller compares dimensions and checksum first.
 */
export async function loadGraph(path: string, scan: VectorIndex): Promise<GraphVectors | null> {
  const { HierarchicalNSW } = await library();
  const graph = new HierarchicalNSW('ip', scan.dimensions);
  graph.readIndexSync(path);
  return graph.getCurrentCount() === scan.size ? new GraphVectors(graph, scan) : null;
}
