import type { HierarchicalNSW } from 'hnswlib-node';
import { type Scored, topScores } from '../top.js';
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

/** hnswlib's own, over the first of some vectors. */
export type Graph = HierarchicalNSW;

/**
 * An approximate index: a navigable small-world graph proposes, exact cosines rank. Vectors behind those of the graph, which
 * came later and are few, are compared one by one.
 */
export class GraphVectors implements VectorIndex {
  readonly dimensions: number;
  readonly size: number;
  private readonly covered: number;

  constructor(
    private readonly graph: Graph,
    private readonly scan: VectorIndex,
  ) {
    this.dimensions = scan.dimensions;
    this.size = scan.size;
    this.covered = graph.getCurrentCount();
    // Not part of the file that hnswlib writes: without it every loaded graph searches with a breadth of 10.
    graph.setEf(SEARCH_BREADTH);
  }

  similarity(query: Float32Array, doc: number): number {
    return this.scan.similarity(query, doc);
  }

  /** With a filter the scan serves: it reads allowed vectors only, where the graph might find none of them. */
  nearest(query: Float32Array, limit: number, allows?: Allows): Scored[] {
    if (allows || limit > SEARCH_BREADTH) return this.scan.nearest(query, limit, allows);
    const { neighbors } = this.graph.searchKnn(Array.from(query), Math.min(limit, this.covered));
    return rescore(this.scan, query, [...neighbors, ...this.nearestBehind(query, limit)])
      .filter(({ score }) => score > 0)
      .slice(0, limit);
  }

  private nearestBehind(query: Float32Array, limit: number): number[] {
    const { covered } = this;
    const cosine = covered < this.size ? this.scan.cosine(query) : null;
    if (cosine === null) return [];
    const cosines = Float32Array.from({ length: this.size - covered }, (_, i) => cosine(covered + i));
    return topScores(cosines, limit).map(({ doc }) => covered + doc);
  }

  cosine(): null {
    return null;
  }
}

/** hnswlib writes its file in place and without a checksum: have it write to a temporary path, and rename. */
export async function buildGraph(rows: VectorRows): Promise<Graph> {
  const { HierarchicalNSW } = await library();
  const graph = new HierarchicalNSW('ip', rows.dimensions);
  graph.initIndex({ maxElements: rows.size, m: LINKS, efConstruction: BUILD_BREADTH, randomSeed: SEED });
  for (let doc = 0; doc < rows.size; doc++) graph.addPoint(Array.from(rows.row(doc)), doc);
  return graph;
}

/**
 * Loads a written graph; null where it holds another number of vectors. hnswlib loads a file of other dimensions or a
 * damaged one without complaint, so the caller compares dimensions and checksum first.
 */
export async function loadGraph(
  path: string,
  { dimensions, size }: Pick<VectorRows, 'dimensions' | 'size'>,
): Promise<Graph | null> {
  const { HierarchicalNSW } = await library();
  const graph = new HierarchicalNSW('ip', dimensions);
  graph.readIndexSync(path);
  return graph.getCurrentCount() === size ? graph : null;
}
