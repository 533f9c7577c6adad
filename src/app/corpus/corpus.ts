import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { InputError, type SearchOutput, type SearchQuery } from '../../core/index.js';
import { SUPPORTED_EXTENSIONS } from '../../formats/index.js';
import {
  type AddOutcome,
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
import { type KnownMeta, prepareReport } from './ingest.js';
import { loadSampleWriteups } from './sample.js';

export interface AddedFile {
  path: string;
  outcome: AddOutcome | 'failed';
  writeups: number;
  /** Writeups left out since a client detail could not be removed. */
  heldBack: number;
  error: InputError | null;
}

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

  /** Adds files, folders and glob patterns; one bad file never stops the rest. */
  async add(
    patterns: readonly string[],
    onFile: (added: AddedFile) => void,
    known: KnownMeta = {},
  ): Promise<AddedFile[]> {
    const paths = await expandPaths(patterns);
    const store = await this.open();
    const results: AddedFile[] = [];
    for (const path of paths) {
      const added = await addOne(store, await this.openShared(), path, known);
      results.push(added);
      onFile(added);
    }
    return results;
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

async function addOne(
  store: CorpusStore,
  shared: SharedCorpus | null,
  path: string,
  known: KnownMeta,
): Promise<AddedFile> {
  try {
    const { report, slotted } = await prepareReport(path, known);
    if (slotted.writeups.length === 0) throw new InputError('report-without-clauses', { file: path });
    const outcome = await store.add(report, slotted.writeups);
    await shared?.add(
      report,
      slotted.writeups.map(({ writeup }) => writeup),
    );
    return { path, outcome, writeups: slotted.writeups.length, heldBack: slotted.heldBack, error: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { path, outcome: 'failed', writeups: 0, heldBack: 0, error };
  }
}

/** Files as given, folders with everything readable below them, patterns expanded; each once, sorted. */
async function expandPaths(patterns: readonly string[]): Promise<string[]> {
  const readable = SUPPORTED_EXTENSIONS.map((extension) => extension.slice(1)).join(',');
  const plain = patterns.filter((pattern) => existsSync(pattern));
  const files = plain.filter((path) => statSync(path).isFile());
  const folders = plain.filter((path) => !files.includes(path));
  const found = await Promise.all([
    ...folders.map((folder) =>
      glob(`**/*.{${readable}}`, { cwd: folder, absolute: true, caseSensitiveMatch: false }),
    ),
    ...patterns
      .filter((pattern) => !plain.includes(pattern))
      .map((pattern) => glob(pattern, { absolute: true })),
  ]);
  const missing = patterns.find((pattern) => !plain.includes(pattern) && !/[*?[{]/u.test(pattern));
  if (missing !== undefined) throw new InputError('file-missing', { file: missing });
  const paths = [...new Set([...files, ...found.flat()])].sort();
  if (paths.length === 0) throw new InputError('corpus-nothing-found', { patterns: patterns.join(' ') });
  return paths;
}
