import type { HierarchicalNSW } from 'hnswlib-node';
import type { Scored } from '../top.js';
import { type Allows, type ExactVectors, rescore, type VectorIndex } from './vectors.js';

/** Below this many vectors the exact scan is as fast as the graph, and needs no file. */
export const GRAPH_THRESHOLD = 5_000;

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
    private readonly exact: ExactVectors,
  ) {
    this.dimensions = exact.dimensions;
    this.size = exact.size;
    // Not part of the file that hnswlib writes: without it every loaded graph searches with a breadth of 10.
    graph.setEf(SEARCH_BREADTH);
  }

  similarity(query: Float32Array, doc: number): number {
    return this.exact.similarity(query, doc);
  }

  /** With a filter the exact scan serves: it reads allowed vectors only, where the graph might find none of them. */
  nearest(query: Float32Array, limit: number, allows?: Allows): Scored[] {
    if (allows || limit > SEARCH_BREADTH) return this.exact.nearest(query, limit, allows);
    const { neighbors } = this.graph.searchKnn(Array.from(query), Math.min(limit, this.size));
    return rescore(this.exact, query, neighbors).filter(({ score }) => score > 0);
  }

  /** Writes hnswlib's own file, in place and without a checksum: write to a temporary path and rename. */
  write(path: string): void {
    this.graph.writeIndexSync(path);
  }
}

export async function buildGraph(exact: ExactVectors): Promise<GraphVectors> {
  const { HierarchicalNSW } = await library();
  const graph = new HierarchicalNSW('ip', exact.dimensions);
  graph.initIndex({ maxElements: exact.size, m: LINKS, efConstruction: BUILD_BREADTH, randomSeed: SEED });
  for (let doc = 0; doc < exact.size; doc++) {
    const start = doc * exact.dimensions;
    graph.addPoint(Array.from(exact.data.subarray(start, start + exact.dimensions)), doc);
  }
  return new GraphVectors(graph, exact);
}

/**
 * Loads a written graph; null where it holds another number of vectors. hnswlib loads a file of other dimensions or a
 * damaged one without complaint, so the caller compares dimensions and checksum first.
 */
export async function loadGraph(path: string, exact: ExactVectors): Promise<GraphVectors | null> {
  const { HierarchicalNSW } = await library();
  const graph = new HierarchicalNSW('ip', exact.dimensions);
  graph.readIndexSync(path);
  return graph.getCurrentCount() === exact.size ? new GraphVectors(graph, exact) : null;
}

/** The index that suits the number of vectors. */
export const vectorIndexOf = async (exact: ExactVectors): Promise<VectorIndex> =>
  exact.size < GRAPH_THRESHOLD ? exact : buildGraph(exact);
