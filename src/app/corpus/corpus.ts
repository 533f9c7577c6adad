import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchOutput, SearchQuery } from '../../core/index.js';
import {
  buildIndex,
  type CorpusSearch,
  type CorpusStats,
  type CorpusStore,
  createSearch,
  type ListedReport,
  type OpenedPool,
  offlineEmbedder,
  openCorpusStore,
  openPool,
  openSharedCorpus,
  type SharedCorpus,
} from '../../retrieve/index.js';
import type { SharedConfig } from '../config.js';
import { type AddedFile, type AddRequest, addReports } from './add.js';
import type { KnownMeta } from './ingest.js';
import { expandPaths } from './paths.js';
import { loadSampleWriteups } from './sample.js';

/**
 * Past reports: those of the user in a folder of their own, beside the sample reports that come with the program, and
 * those of the firm where a shared corpus is configured. What the user adds goes to both, its originals only into the
 * folder's vault.
 */
export class Corpus {
  private searching: Promise<CorpusSearch> | undefined;
  private store: Promise<CorpusStore> | undefined;

  private shared: Promise<{ corpus: SharedCorpus; pool: OpenedPool }> | undefined;

  /** @param directory of the user's own reports; null where there are to be none. */
  constructor(
    private readonly directory: string | null,
    private readonly server: SharedConfig | null = null,
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
    const paths = await expandPaths(patterns);
    const target = { store: await this.open(), shared: await this.openShared() };
    return addReports(target, { paths, known, onFile });
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
    if (isOwn || !isShared) await (await this.open()).remove(id);
    if (isShared) await shared?.remove(id);
  }

  async stats(): Promise<CorpusStats & { shared: { reports: number; writeups: number } | null }> {
    const shared = (await (await this.openShared())?.count()) ?? null;
    return { ...(await (await this.open()).stats()), shared };
  }

  async rebuild(): Promise<void> {
    await (await this.open()).rebuild();
  }

  /** The writeups most like a rough note, over the user's reports and the samples. */
  async search(query: SearchQuery): Promise<SearchOutput> {
    this.searching ??= this.openSearch();
    return { version: 1, query: query.text, results: await (await this.searching).search(query) };
  }

  async close(): Promise<void> {
    if (this.store) (await this.store).close();
    if (this.shared) await (await this.shared).pool.close();
  }

  private async openSearch(): Promise<CorpusSearch> {
    const sample = await buildIndex(await loadSampleWriteups(), offlineEmbedder);
    // What the folder holds is on the server as well.
    const own = (await this.openShared()) ?? (this.exists() ? await this.open() : null);
    return createSearch({ sources: own ? [sample, own] : [sample], embedder: offlineEmbedder });
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

  private open(): Promise<CorpusStore> {
    if (this.directory === null) throw new Error('the sample corpus is not written to');
    this.store ??= openCorpusStore(this.directory, { embedder: offlineEmbedder });
    return this.store;
  }
}
