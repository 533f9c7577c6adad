import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import MiniSearch from 'minisearch';
import type { Writeup } from '../../../src/core/index.js';
import { offlineEmbedder } from '../../../src/retrieve/index.js';
import { ExactVectors } from '../../../src/retrieve/dense/vectors.js';
import { embeddedText } from '../../../src/retrieve/search/search-index.js';
import { loadDictionary } from '../../../src/retrieve/terms/dictionary.js';
import { costing } from '../measure.js';
import type { Engine } from './engine.js';
import { syntheticWriteups } from './synthetic.js';

/** Made before the clock runs. */
async function allOf(count: number): Promise<Writeup[]> {
  const writeups: Writeup[] = [];
  for await (const writeup of syntheticWriteups(count)) writeups.push(writeup);
  return writeups;
}

const cut = async (): Promise<(text: string) => string[]> => {
  const jieba = await loadDictionary();
  return (text) => jieba.cutForSearch(text, true).filter((word) => /[\p{L}\p{N}]/u.test(word));
};

const storedMiniSearch = (words: (text: string) => string[]) => ({ fields: ['text'], tokenize: words });

const miniSearch: Engine = {
  name: 'MiniSearch + jieba',
  async build(folder, count) {
    const words = await cut();
    const index = new MiniSearch(storedMiniSearch(words));
    const writeups = await allOf(count);
    const cost = await costing(() => {
      for (const { id, text } of writeups) index.add({ id, text });
    });
    writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(index));
    return cost;
  },
  async open(folder) {
    const words = await cut();
    const index = MiniSearch.loadJSON(readFileSync(join(folder, 'minisearch.json'), 'utf8'), storedMiniSearch(words));
    return {
      search: async (text, limit) => index.search(text).slice(0, limit).map(({ id }) => String(id)),
      exact: null,
    };
  },
};

const fts5: Engine = {
  name: 'SQLite FTS5 + jieba',
  async build(folder, count) {
    const words = await cut();
    const database = new Sqlite(join(folder, 'fts.sqlite'));
    database.exec('CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, words)');
    const insert = database.prepare('INSERT INTO texts VALUES (?, ?)');
    const writeups = await allOf(count);
    const cost = await costing(() => {
      database.exec('BEGIN');
      for (const { id, text } of writeups) insert.run(id, words(text).join(' '));
      database.exec('COMMIT');
    });
    database.close();
    return cost;
  },
  async open(folder) {
    const words = await cut();
    const database = new Sqlite(join(folder, 'fts.sqlite'), { readonly: true });
    const query = database
      .prepare<[string, number], string>('SELECT id FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?')
      .pluck();
    const anyOf = (text: string) => [...new Set(words(text))].map((word) => `"${word}"`).join(' OR ');
    return { search: async (text, limit) => query.all(anyOf(text), limit), exact: null };
  },
};

/** As its documentation shows: saved, loaded, asked. */
const langchain: Engine = {
  name: 'LangChain HNSWLib',
  async build(folder, count) {
    const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
    const embeddings = { embedDocuments, embedQuery };
    const store = new HNSWLib(embeddings as never, { space: 'cosine' });
    const writeups = await allOf(count);
    const cost = await costing(async () => {
      for (let at = 0; at < writeups.length; at += 1000) {
        const part = writeups.slice(at, at + 1000);
        const vectors = await embedDocuments(part.map(embeddedText));
        const documents = part.map((writeup) => ({ pageContent: writeup.text, metadata: { id: writeup.id } }));
        await store.addVectors(vectors, documents as never);
      }
    });
    await store.save(folder);
    return cost;
  },
  async open(folder, count) {
    const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
    const store = await HNSWLib.load(folder, { embedDocuments, embedQuery } as never);
    let exact: ExactVectors | null = null;
    const ids: string[] = [];
    return {
      search: async (text, limit) =>
        (await store.similaritySearch(text, limit)).map(({ metadata }) => String(metadata.id)),
      exact: async (text, limit) => {
        if (!exact) {
          const data = new Float32Array(count * offlineEmbedder.dimensions);
          for await (const writeup of syntheticWriteups(count)) {
            const [vector] = await offlineEmbedder.embed([embeddedText(writeup)]);
            if (vector) data.set(vector, ids.length * offlineEmbedder.dimensions);
            ids.push(writeup.id);
          }
          exact = new ExactVectors(offlineEmbedder.dimensions, data);
        }
        const [query = new Float32Array()] = await offlineEmbedder.embed([text]);
        return exact.nearest(query, limit).map(({ doc }) => ids[doc] ?? '');
      },
    };
  },
};

const embedDocuments = async (texts: string[]) =>
  (await offlineEmbedder.embed(texts)).map((vector) => Array.from(vector));
const embedQuery = async (text: string) => (await embedDocuments([text]))[0] ?? [];

export const others: readonly Engine[] = [miniSearch, fts5, langchain];
