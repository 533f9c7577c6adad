import type { VectorStore } from '@langchain/core/vectorstores';
import { type Embedder, InputError, type Writeup } from '../../core/index.js';
import { ExactVectors } from '../dense/vectors.js';
import { type PreparedQuery, vectorFor } from '../search/fuse.js';
import {
  assembleIndex,
  embeddedText,
  layOut,
  openIndex,
  type SearchIndex,
  termsOf,
} from '../search/search-index.js';
import { loadTokeniser } from '../terms/tokenise.js';

/** A vector store of LangChain, as the configuration names it. */
export interface VectorStoreConfig {
  /** The module, `@langchain/community/vectorstores/chroma`. */
  module: string;
  /** The class that it exports, `Chroma`. */
  name: string;
  /** What the class wants to be told beside the embeddings. */
  options?: Record<string, unknown> | undefined;
}

/** A store that keeps slotted writeups somewhere else, and proposes candidates from there. */
export interface VectorStoreCorpus {
  add(writeups: readonly Writeup[]): Promise<void>;
  /** Stores that cannot delete are left as they are; the ids are returned. */
  remove(ids: readonly string[]): Promise<readonly string[]>;
  candidateIndex(query: PreparedQuery): Promise<SearchIndex>;
}

/** Proposed by their vectors, and ranked as everything is ranked. */
const CANDIDATES = 200;

type StoreClass = {
  new (embeddings: unknown, options: unknown): VectorStore;
  /** Stores that must reach a server first have this instead of a constructor that is ready. */
  initialize?(embeddings: unknown, options: unknown): Promise<VectorStore>;
};

async function load({ module, name }: VectorStoreConfig): Promise<StoreClass> {
  try {
    const exports = (await import(module)) as Record<string, unknown>;
    if (typeof exports[name] === 'function') return exports[name] as StoreClass;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new InputError('vector-store-missing', { module, reason }, { cause: error });
  }
  throw new InputError('vector-store-missing', { module, reason: name });
}

const encode = (vector: Float32Array = new Float32Array()): string =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');

const decode = (text: string): Float32Array => {
  const bytes = Buffer.from(text, 'base64');
  const vector = new Float32Array(bytes.length / Float32Array.BYTES_PER_ELEMENT);
  new Uint8Array(vector.buffer).set(bytes);
  return vector;
};

/** Every failure of a foreign store, in words that name it. */
async function asking<T>({ name }: VectorStoreConfig, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new InputError('vector-store-failed', { name, reason }, { cause: error });
  }
}

/**
 * The one place that knows LangChain's vector stores. Only slotted writeups go there. The libraries are loaded here and
 * nowhere else: they cost some 400 ms, which nobody pays who names no store.
 * @throws InputError `vector-store-missing`, `vector-store-failed`
 */
export async function openVectorStore(
  config: VectorStoreConfig,
  embedder: Embedder,
): Promise<VectorStoreCorpus> {
  const Store = await load(config);
  const { Embeddings } = await import('@langchain/core/embeddings');
  class OurEmbeddings extends Embeddings {
    async embedDocuments(texts: string[]): Promise<number[][]> {
      return (await embedder.embed(texts)).map((vector) => Array.from(vector));
    }
    async embedQuery(text: string): Promise<number[]> {
      return (await this.embedDocuments([text]))[0] ?? [];
    }
  }
  const embeddings = new OurEmbeddings({});
  const options = config.options ?? {};
  const store = await asking(config, async () =>
    Store.initialize ? Store.initialize(embeddings, options) : new Store(embeddings, options),
  );
  const tokeniser = await loadTokeniser();
  return {
    add: (writeups) =>
      asking(config, async () => {
        const vectors = await embedder.embed(writeups.map(embeddedText));
        const documents = writeups.map((writeup, i) => ({
          id: writeup.id,
          pageContent: embeddedText(writeup),
          // Not every store gives its vectors back.
          metadata: { id: writeup.id, writeup: JSON.stringify(writeup), vector: encode(vectors[i]) },
        }));
        // Added again after an interruption: once is enough.
        await store.delete({ ids: documents.map(({ id }) => id) }).catch(() => undefined);
        await store.addVectors(
          vectors.map((vector) => Array.from(vector)),
          documents,
          { ids: documents.map(({ id }) => id) },
        );
      }),
    remove: async (ids) => {
      try {
        await store.delete({ ids: [...ids] });
        return [];
      } catch {
        return ids;
      }
    },
    candidateIndex: (query) =>
      asking(config, async () => {
        const vector = vectorFor(query, embedder);
        const found = await store.similaritySearchVectorWithScore(Array.from(vector), CANDIDATES);
        const writeups = found.map(([{ metadata }]) => JSON.parse(String(metadata.writeup)) as Writeup);
        const vectors = layOut(
          found.map(([{ metadata }]) => decode(String(metadata.vector))),
          embedder.dimensions,
        );
        const terms = writeups.map((writeup) => termsOf(writeup, tokeniser));
        return openIndex({
          data: assembleIndex(writeups, terms, tokeniser),
          embedderId: embedder.id,
          vectors: new ExactVectors(embedder.dimensions, vectors),
          writeup: (doc) => writeups[doc] ?? null,
        });
      }),
  };
}
