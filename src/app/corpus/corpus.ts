import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Embedder, InputError, type SearchOutput, type SearchQuery } from '../../core/index.js';
import { type EmbedderConfig, openEmbedder } from '../../models/index.js';
import {
  type CorpusSearch,
  type CorpusStats,
  type CorpusStore,
  createSearch,
  isVaultTrouble,
  type ListedReport,
  type OnIndexed,
  type OpenedPool,
  offlineEmbedder,
  openCorpusStore,
  openPool,
  openRecordOnly,
  openSharedCorpus,
  openVectorStore,
  type RecordOnly,
  type SharedCorpus,
  type VectorStoreConfig,
  type VectorStoreCorpus,
} from '../../retrieve/index.js';
import type { SharedConfig } from '../config.js';
import type { AddedFile, AddRequest } from './add.js';
import type { KnownMeta } from './ingest.js';
import { loadManifest } from './manifest.js';
import type { FileCount } from './paths.js';
import { loadSampleWriteups, sampleStamp } from './sample.js';
import { openSampleIndex } from './sample-index.js';

export interface CorpusOptions {
  /** An embeddings endpoint instead of the offline embedder. */
  embedder?: EmbedderConfig | null;
  /** A vector store of LangChain that gets the slotted writeups as well. */
  vectorStore?: VectorStoreConfig | null;
}

/**
 * Past reports: those of the user in a folder of their own, beside the sample reports that come with the program, and
 * those of the firm where a shared corpus is configured. What the user adds goes to both, its originals only into the
 * folder's vault.
 */
export class Corpus {
  private searching: Promise<CorpusSearch> | undefined;
  private store: Promise<CorpusStore> | undefined;
  private recordOnly: RecordOnly | undefined;
  private trouble: InputError | null = null;

  private embedding: Promise<Embedder> | undefined;
  private foreign: Promise<VectorStoreCorpus> | undefined;
  private shared: Promise<{ corpus: SharedCorpus; pool: OpenedPool }> | undefined;

  /** @param directory of the user's own reports; null where there are to be none. */
  constructor(
    private readonly directory: string | null,
    private readonly server: SharedConfig | null = null,
    private readonly more: CorpusOptions = {},
  ) {}

  /** The sample reports alone. It opens no file of the user's and asks no server. */
  static ofSamples(): Corpus {
    return new Corpus(null);
  }

  /** Adds files, folders and glob patterns; see `addReports`. */
  async add(
    patterns: readonly string[],
    onFile: AddRequest['onFile'],
    known: KnownMeta = {},
  ): Promise<AddedFile[]> {
    const [{ addReports }, { expandPaths }] = await Promise.all([import('./add.js'), import('./paths.js')]);
    const paths = await expandPaths(patterns);
    const target = {
      store: await this.open(),
      shared: await this.openShared(),
      vectorStore: await this.openVectorStore(),
    };
    return addReports(target, { paths, known, onFile });
  }

  /** Files in the folders among `patterns` that look like reports and cannot be read; see `unreadableIn`. */
  async unreadable(patterns: readonly string[]): Promise<FileCount[]> {
    return (await import('./paths.js')).unreadableIn(patterns);
  }

  /** The user's own reports, then those that others of the team added, whose titles are not known here. */
  async list(): Promise<ListedReport[]> {
    const own = await this.listOwn();
    const shared = (await (await this.openShared())?.list()) ?? [];
    const others = shared.filter(({ id }) => !own.some((report) => report.id === id));
    return [...own, ...others.map((report) => ({ ...report, title: '', path: '' }))];
  }

  /** Takes a report out of the folder and out of the shared corpus. Throws an InputError `corpus-report-unknown`. */
  async remove(id: string): Promise<void> {
    const shared = await this.openShared();
    const isOwn = (await this.listOwn()).some((report) => report.id === id);
    const isShared = (await shared?.list())?.some((report) => report.id === id) === true;
    const ids = isOwn ? (await this.open()).writeupIds(id) : [];
    if (isOwn || !isShared) await (await this.open()).remove(id);
    const left = (await (await this.openVectorStore())?.remove(ids)) ?? [];
    if (left.length > 0) throw new InputError('vector-store-keeps', { count: left.length, id });
    if (isShared) await shared?.remove(id);
  }

  async stats(): Promise<CorpusStats & { shared: { reports: number; writeups: number } | null }> {
    const shared = (await (await this.openShared())?.count()) ?? null;
    return { ...(await (await this.open()).stats()), shared };
  }

  /** Computes the index anew. `onIndexed` is told how many writeups of how many are done. */
  async rebuild(onIndexed?: OnIndexed): Promise<void> {
    await (await this.open()).rebuild(onIndexed);
  }

  /**
   * The writeups most like a rough note, over the user's reports and the samples. `onOutdated` is told where the index was made
   * by another version and is computed anew first.
   */
  async search(query: SearchQuery, onOutdated: () => void = () => undefined): Promise<SearchOutput> {
    this.searching ??= this.openSearch(onOutdated);
    return { version: 1, query: query.text, results: await (await this.searching).search(query) };
  }

  /** Opens what a search needs before there is one. */
  async prepare(): Promise<void> {
    this.searching ??= this.openSearch(() => undefined);
    await this.searching;
  }

  /** What kept a search from opening the originals of the reports, which it does not need; null where nothing did. */
  get vaultTrouble(): InputError | null {
    return this.trouble;
  }

  async close(): Promise<void> {
    this.recordOnly?.close();
    if (this.store) (await this.store).close();
    if (this.shared) await (await this.shared).pool.close();
  }

  private async openSearch(onOutdated: () => void): Promise<CorpusSearch> {
    const stamp = sampleStamp(loadManifest());
    const sample = await openSampleIndex(await loadSampleWriteups(), offlineEmbedder, stamp);
    // What the folder holds is on the server as well.
    const own = (await this.openShared()) ?? (this.exists() ? await this.openForSearch() : null);
    if (own && 'indexState' in own && own.indexState() === 'outdated') onOutdated();
    // What the words of the program add up to was worked out by that; others come first now.
    await new Promise((resolve) => setImmediate(resolve));
    const vectorStore = await this.openVectorStore();
    const embedder = await this.embedder();
    return createSearch({
      sources: [sample, own, vectorStore].filter((source) => source !== null),
      embedder: offlineEmbedder,
      others: embedder === offlineEmbedder ? [] : [embedder],
    });
  }

  private embedder(): Promise<Embedder> {
    const { embedder } = this.more;
    this.embedding ??= embedder ? openEmbedder(embedder) : Promise.resolve(offlineEmbedder);
    return this.embedding;
  }

  private async openVectorStore(): Promise<VectorStoreCorpus | null> {
    const { vectorStore } = this.more;
    if (!vectorStore) return null;
    this.foreign ??= openVectorStore(vectorStore, await this.embedder());
    return this.foreign;
  }

  private async listOwn(): Promise<ListedReport[]> {
    return this.exists() ? (await this.open()).list() : [];
  }

  private async openShared(): Promise<SharedCorpus | null> {
    if (this.server === null) return null;
    const { url, team } = this.server;
    this.shared ??= openPool(url).then(async (pool) => ({
      pool,
      corpus: await openSharedCorpus({ connect: pool.connect, team, embedder: offlineEmbedder }),
    }));
    return (await this.shared).corpus;
  }

  private exists(): boolean {
    return this.directory !== null && existsSync(join(this.directory, 'corpus.sqlite'));
  }

  /** A search never reads the originals, so it goes on where only their file is damaged. */
  private async openForSearch(): Promise<CorpusStore | RecordOnly> {
    try {
      return await this.open();
    } catch (error) {
      const { directory } = this;
      if (directory === null || !isVaultTrouble(error, directory)) throw error;
      this.trouble = error;
      this.store = undefined;
      this.recordOnly = await openRecordOnly(directory, { embedder: await this.embedder() });
      return this.recordOnly;
    }
  }

  private open(): Promise<CorpusStore> {
    if (this.directory === null) throw new Error('the sample corpus is not written to');
    const { directory } = this;
    this.store ??= this.embedder().then((embedder) => openCorpusStore(directory, { embedder }));
    return this.store;
  }
}
