import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSampleWriteups } from '../../src/app/corpus/sample.js';
import type { Writeup } from '../../src/core/index.js';
import {
  buildIndex,
  createSearch,
  offlineEmbedder,
  openVectorStore,
  type VectorStoreCorpus,
} from '../../src/retrieve/index.js';

const config = { module: '@langchain/classic/vectorstores/memory', name: 'MemoryVectorStore' };

let writeups: Writeup[];
let store: VectorStoreCorpus;
beforeAll(async () => {
  writeups = await loadSampleWriteups();
  store = await openVectorStore(config, offlineEmbedder);
  await store.add(writeups);
});

describe('a real vector store of LangChain', () => {
  it('proposes what the embedded search finds', async () => {
    const ours = createSearch({
      sources: [await buildIndex(writeups, offlineEmbedder)],
      embedder: offlineEmbedder,
    });
    const theirs = createSearch({ sources: [store], embedder: offlineEmbedder });
    const queries = [
      '供方评价和复评的记录',
      '内审检查表和不符合项',
      '危险废物暂存间的标识',
      '千分尺校准证书',
    ];
    for (const text of queries) {
      const [own] = await ours.search({ text, limit: 10 });
      const found = await theirs.search({ text, limit: 10 });
      expect(found[0]?.clause).toBe(own?.clause);
      expect(found.length).toBe(10);
    }
  });

  it('is never told an original', async () => {
    const seen: string[] = [];
    const { addVectors } = MemoryVectorStore.prototype;
    MemoryVectorStore.prototype.addVectors = function (vectors, documents) {
      seen.push(JSON.stringify(documents));
      return addVectors.call(this, vectors, documents);
    };
    try {
      const own = await openVectorStore(config, offlineEmbedder);
      await own.add(writeups.slice(0, 2));
    } finally {
      MemoryVectorStore.prototype.addVectors = addVectors;
    }
    const [documents] = seen.map((text) => JSON.parse(text) as { metadata: object }[]);
    expect(documents?.map(({ metadata }) => Object.keys(metadata))).toEqual([
      ['id', 'writeup', 'vector'],
      ['id', 'writeup', 'vector'],
    ]);
  });

  it('that cannot delete by id says what it keeps', async () => {
    expect(await store.remove(['a', 'b'])).toEqual(['a', 'b']);
  });
});
