import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildGraph, type Graph, GraphVectors, loadGraph } from '../../src/retrieve/dense/graph.js';
import { murmur3 } from '../../src/retrieve/dense/hash.js';
import { HashedFeatures, offlineEmbedder } from '../../src/retrieve/dense/offline-embedder.js';
import { paddedLength, QuantisedVectors, quantiseAll } from '../../src/retrieve/dense/quantised.js';
import { byteProducts } from '../../src/retrieve/dense/simd.js';
import { ExactVectors, type VectorRows } from '../../src/retrieve/dense/vectors.js';

/** The UTF-16 text whose bytes are those of an ASCII text of even length. */
const asBytes = (ascii: string): string => Buffer.from(ascii, 'latin1').toString('utf16le');

const cosine = (a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Unit vectors from a small generator, the same at every run. */
function randomVectors(count: number, dimensions: number): Float32Array {
  let state = 42;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const data = new Float32Array(count * dimensions);
  for (let doc = 0; doc < count; doc++) {
    const vector = Array.from({ length: dimensions }, next);
    const length = Math.hypot(...vector);
    data.set(
      vector.map((value) => value / length),
      doc * dimensions,
    );
  }
  return data;
}

describe('murmur3', () => {
  it.each([
    ['', 0, 0],
    ['', 1, 0x514e28b7],
    ['aa', 0x9747b28c, 0x5d211726],
    ['aaaa', 0x9747b28c, 0x5a97808a],
    ['abcd', 0x9747b28c, 0xf0478627],
    ['test', 0, 0xba6bd213],
  ])('hashes the published vector %j with seed %i', (text, seed, hash) => {
    expect(murmur3(asBytes(text), seed)).toBe(hash);
  });
});

describe('offline embedder', () => {
  const embed = (...texts: string[]) => offlineEmbedder.embed(texts);

  it('gives unit vectors of its dimensions, the same every time', async () => {
    const [first] = await embed('抽查三份合同，评审均在签订之前。');
    const [again] = await embed('抽查三份合同，评审均在签订之前。');
    expect(first).toHaveLength(offlineEmbedder.dimensions);
    expect(cosine(first, first)).toBeCloseTo(1, 5);
    expect(again).toEqual(first);
  });

  it('does not let one text change the vector of another', async () => {
    const [alone] = await embed('内部审核');
    const [, beside] = await embed('管理评审和资源', '内部审核');
    expect(beside).toEqual(alone);
  });

  it('puts other words for the same nearer than other subjects', async () => {
    const [query, same, other] = await embed(
      '客户满意度调查',
      '向顾客发放问卷，统计满意程度',
      '叉车司机持证上岗',
    );
    expect(cosine(query, same)).toBeGreaterThan(cosine(query, other) + 0.1);
  });

  it('gives a text without any word the zero vector', async () => {
    const [nothing] = await embed('⟨ORG1⟩ — 12 …');
    expect(nothing?.every((value) => value === 0)).toBe(true);
  });

  it('keeps the length of feature vectors at one or zero', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.double({ min: 0.1, max: 5, noNaN: true })),
        (features) => {
          const hashed = new HashedFeatures(64);
          for (const [feature, weight] of Object.entries(features)) hashed.add(feature, weight);
          const length = Math.hypot(...hashed.unit());
          expect(length < 1e-3 || Math.abs(length - 1) < 1e-3).toBe(true);
        },
      ),
    );
  });
});

describe('exact vectors', () => {
  it('ranks as comparing one by one does, within the filter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 8 }), (count, limit) => {
        const vectors = new ExactVectors(8, randomVectors(count, 8));
        const query = randomVectors(31, 8).slice(30 * 8);
        const allows = (doc: number) => doc % 2 === 0;
        const naive = Array.from({ length: count }, (_, doc) => ({
          doc,
          score: vectors.similarity(query, doc),
        }))
          .filter(({ doc, score }) => allows(doc) && score > 0)
          .sort((a, b) => b.score - a.score)
          .slice(0, limit);
        expect(vectors.nearest(query, limit, allows).map(({ doc }) => doc)).toEqual(
          naive.map(({ doc }) => doc),
        );
      }),
    );
  });
});

describe('graph', () => {
  const dimensions = 16;
  const count = 600;
  const exact = new ExactVectors(dimensions, randomVectors(count, dimensions));
  const queries = Array.from({ length: 20 }, (_, i) =>
    randomVectors(count + 20, dimensions).slice((count + i) * dimensions, (count + i + 1) * dimensions),
  );
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'graph-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const recall = (graph: GraphVectors): number => {
    const hits = queries.map((query) => {
      const wanted = new Set(exact.nearest(query, 10).map(({ doc }) => doc));
      return graph.nearest(query, 10).filter(({ doc }) => wanted.has(doc)).length;
    });
    return hits.reduce((sum, hit) => sum + hit, 0) / (10 * queries.length);
  };

  it('finds nearly all of what an exact scan finds, also after it was written and loaded', async () => {
    const built = await buildGraph(exact);
    const found = recall(new GraphVectors(built, exact));
    expect(found).toBeGreaterThan(0.98);
    built.writeIndexSync(join(folder, 'graph'));
    const loaded = await loadGraph(join(folder, 'graph'), exact);
    expect(recall(new GraphVectors(loaded as Graph, exact))).toBe(found);
  });

  it('is not loaded for another number of vectors', async () => {
    (await buildGraph(exact)).writeIndexSync(join(folder, 'graph'));
    const fewer = new ExactVectors(dimensions, exact.data.slice(0, 10 * dimensions));
    expect(await loadGraph(join(folder, 'graph'), fewer)).toBeNull();
  });

  it('obeys a filter exactly', async () => {
    const graph = new GraphVectors(await buildGraph(exact), exact);
    const allows = (doc: number) => doc >= 590;
    const query = queries[0] as Float32Array;
    expect(graph.nearest(query, 10, allows)).toEqual(exact.nearest(query, 10, allows));
  });

  it('finds vectors that came after it was built', async () => {
    const first = new ExactVectors(dimensions, exact.data.slice(0, 500 * dimensions));
    const graph = new GraphVectors(await buildGraph(first), exact);
    expect(recall(graph)).toBeGreaterThan(0.98);
    const [found] = graph.nearest(exact.row(590), 1);
    expect(found?.doc).toBe(590);
    // Exact cosines are summed with double precision, a scan of all with single.
    expect(found?.score).toBeCloseTo(1, 6);
  });
});

describe('vectors as bytes', () => {
  const byteIndex = (rows: VectorRows): QuantisedVectors => {
    const { codes, scales } = quantiseAll(rows);
    const vectors = new QuantisedVectors(rows.dimensions, scales);
    vectors.codes.set(codes);
    return vectors;
  };

  it.each([1, 15, 16, 17, 32, 100])('multiply as the formula says (%i dimensions)', (dimensions) => {
    const length = paddedLength(dimensions);
    const count = 5;
    const value = (i: number) => ((i * 89) % 255) - 127;
    const products = byteProducts(count, length);
    for (let doc = 0; doc < count; doc++) {
      for (let i = 0; i < dimensions; i++) products.vectors[doc * length + i] = value(doc * 31 + i);
    }
    const query = new Int8Array(length).map((_, i) => (i < dimensions ? value(i * 7) : 0));
    const expected = Array.from({ length: count }, (_, doc) =>
      Array.from({ length: dimensions }, (_, i) => value(doc * 31 + i) * value(i * 7)).reduce(
        (a, b) => a + b,
      ),
    );
    expect([...products.products(query)]).toEqual(expected);
    const product = products.product(query);
    for (const doc of [4, 0, 2, 1, 3]) expect(product(doc)).toBe(expected[doc]);
  });

  it('find nearly all of what an exact scan finds, with nearly its scores, within the filter', () => {
    const [dimensions, count] = [64, 3000];
    const exact = new ExactVectors(dimensions, randomVectors(count, dimensions));
    const bytes = byteIndex(exact);
    let [hits, wanted] = [0, 0];
    for (let i = 0; i < 20; i++) {
      const query = exact.row(i * 100).map((value, at) => value + (at % 2 ? 0.1 : -0.1));
      for (const filter of [undefined, (doc: number) => doc % 3 === 0]) {
        const best = new Map(exact.nearest(query, 10, filter).map(({ doc, score }) => [doc, score]));
        for (const { doc, score } of bytes.nearest(query, 10, filter)) {
          if (best.has(doc)) hits++;
          expect(filter?.(doc) ?? true).toBe(true);
          expect(score).toBeCloseTo(exact.similarity(query, doc), 2);
          expect(bytes.cosine(query)(doc)).toBeCloseTo(score, 2);
        }
        wanted += best.size;
      }
    }
    expect(hits / wanted).toBeGreaterThan(0.97);
  });

  it('stand zero vectors and an empty list', () => {
    const nothing = byteIndex(new ExactVectors(8, new Float32Array(16)));
    expect(nothing.nearest(new Float32Array(8).fill(1), 5)).toEqual([]);
    expect(byteIndex(new ExactVectors(8, new Float32Array(0))).nearest(new Float32Array(8), 5)).toEqual([]);
  });
});
