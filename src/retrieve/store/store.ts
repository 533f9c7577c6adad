import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Embedder, InputError, type Writeup } from '../../core/index.js';
import { Pace, turn } from '../pace.js';
import type { SearchIndex } from '../search/search-index.js';
import type { Vault } from '../slots/kinds.js';
import { SLOTTING_VERSION } from '../slots/version.js';
import { warmVocabulary } from '../terms/warm.js';
import { IndexCache, type IndexState } from './cached-index.js';
import type { OnIndexed } from './compute-index.js';
import { CorpusRecord, RECORD_SCHEMA, type ReportRecord, type StoredReport } from './record.js';
import {
  emptyJournal,
  explaining,
  isDenied,
  isFull,
  isLocked,
  openDatabase,
  pathOf,
  writing,
} from './sqlite.js';
import { type ReportName, SlotVault, VAULT_FILE, VAULT_SCHEMA } from './vault.js';

/** A slotted writeup with the originals behind its slots. */
export interface SlottedWriteup {
  writeup: Writeup;
  vault: Vault;
}

export type ReportToAdd = ReportRecord & ReportName;

/** `updated`: the same file, slotted anew since the rules of slotting have changed. */
export type AddOutcome = 'added' | 'unchanged' | 'updated';

export type ListedReport = StoredReport & ReportName;

export interface CorpusStats {
  reports: number;
  writeups: number;
  index: { state: IndexState; embedder: string; dimensions: number };
}

/**
 * The past reports of a user, in a folder of their own: `corpus.sqlite` (slotted writeups, the record), `vault.sqlite`
 * (originals, owner only), `index.bin`, `segment-*.bin` and `vectors-*.hnsw` (computed, may be deleted at any time).
 * Reading goes on while another process writes. Methods that write throw an InputError `corpus-locked` where another
 * process keeps writing for longer than the patience given.
 */
export interface CorpusStore {
  /** Durable when it returns. A file that is in the corpus already is left as it is. */
  add(report: ReportToAdd, writeups: readonly SlottedWriteup[]): Promise<AddOutcome>;
  list(): ListedReport[];
  /** The ids of a report's writeups. */
  writeupIds(report: string): string[];
  /** The files whose reports need not be read again, by hash, with the number of writeups of each. */
  present(): Map<string, number>;
  /** Throws an InputError `corpus-report-unknown`. */
  remove(id: string): Promise<void>;
  stats(): CorpusStats;
  indexState(): IndexState;
  /** Computes the index anew; what an endpoint was asked for already is not asked again. */
  rebuild(onIndexed?: OnIndexed): Promise<void>;
  /** The index of what the corpus holds now, brought up to date where it has to be. */
  searchIndex(onIndexed?: OnIndexed): Promise<SearchIndex>;
  /** The originals behind the slots of a writeup. */
  originals(writeupId: string): Vault;
  close(): void;
}

export interface StoreOptions {
  embedder: Embedder;
  /** How long to wait for another writer, in milliseconds. */
  patience?: number;
  /** From how many values (vectors times dimensions) on vectors get a graph. */
  graphFrom?: number;
}

class Store implements CorpusStore {
  private readonly cache: IndexCache;
  private readonly pace = new Pace();
  /** The state of the files in which the vault held nothing that the record does not have; null where it may. */
  private clean: string | null = null;
  private current: { stamp: string; index: Promise<SearchIndex> } | undefined;

  constructor(
    directory: string,
    private readonly record: CorpusRecord,
    private readonly vault: SlotVault,
    private readonly embedder: Embedder,
    private readonly patience: number,
    graphFrom: number | undefined,
  ) {
    this.cache = new IndexCache(directory, record, { embedder, ...(graphFrom ? { graphFrom } : {}) });
  }

  add({ title, path, ...report }: ReportToAdd, writeups: readonly SlottedWriteup[]): Promise<AddOutcome> {
    const addOne = (): AddOutcome => {
      const known = this.record.withHash(report.sha256);
      if (known && this.isWhole(known)) return 'unchanged';
      if (known) this.record.delete(known.id);
      this.record.insert(
        report,
        SLOTTING_VERSION,
        writeups.map(({ writeup }) => writeup),
      );
      const slots = new Map(writeups.map(({ writeup, vault }) => [writeup.id, vault]));
      // First, so that no writeup is ever without its originals; originals without a writeup are purged below.
      this.vault.insert({ report: report.id, slotting: SLOTTING_VERSION }, { title, path }, slots);
      return known ? 'updated' : 'added';
    };
    return this.write(addOne, (outcome) => outcome === 'updated');
  }

  list(): ListedReport[] {
    return this.read(() =>
      this.record.reports().map((report) => ({
        ...report,
        ...this.vault.name({ report: report.id, slotting: report.slotting }),
      })),
    );
  }

  writeupIds(report: string): string[] {
    return this.read(() => this.record.writeupIds(report));
  }

  present(): Map<string, number> {
    const current = this.read(() => this.record.reports()).filter((report) => this.isWhole(report));
    return new Map(current.map(({ sha256, writeups }) => [sha256, writeups]));
  }

  /** Slotted as it would be now, and its originals not lost with the file that held them. */
  private isWhole({ id, slotting }: Pick<StoredReport, 'id' | 'slotting'>): boolean {
    return slotting === SLOTTING_VERSION && this.vault.has({ report: id, slotting });
  }

  async remove(id: string): Promise<void> {
    const removed = await this.write(
      () => this.record.delete(id),
      (gone) => gone,
    );
    if (!removed) throw new InputError('corpus-report-unknown', { id });
    await this.purge();
    await warmVocabulary();
    // The index holds words of what is gone.
    const state = this.cache.state();
    if (state === 'stale') await this.searchIndex();
    else if (state !== 'fresh') this.cache.discard();
  }

  /** Whether a killed process left something in the vault that the record does not have; of a large corpus in turns. */
  async hasRemains(): Promise<boolean> {
    await turn();
    const kept = this.read(() => this.record.keys());
    await turn();
    return this.vault.beyond(kept).length > 0;
  }

  /** Takes out of all files what the record does not have any more: a process may have been killed before it could. */
  async purge(): Promise<void> {
    await this.write(() => undefined);
    await this.emptyJournals();
  }

  indexState(): IndexState {
    return this.read(() => this.cache.state());
  }

  stats(): CorpusStats {
    return this.read(() => {
      const reports = this.record.reports();
      return {
        reports: reports.length,
        writeups: reports.reduce((sum, { writeups }) => sum + writeups, 0),
        index: {
          state: this.cache.state(),
          embedder: this.embedder.id,
          dimensions: this.embedder.dimensions,
        },
      };
    });
  }

  async rebuild(onIndexed?: OnIndexed): Promise<void> {
    await warmVocabulary();
    this.current = undefined;
    await this.cache.rebuild(onIndexed).catch((error: unknown) => this.explain(error));
  }

  async searchIndex(onIndexed?: OnIndexed): Promise<SearchIndex> {
    await warmVocabulary();
    const stamp = this.read(() => this.record.stamp());
    if (this.current?.stamp !== stamp) {
      const index = this.cache.open(onIndexed).catch((error: unknown) => this.explain(error));
      this.current = { stamp, index };
      index.catch(() => {
        this.current = undefined;
      });
    }
    return this.current.index;
  }

  originals(writeupId: string): Vault {
    return this.read(() => this.vault.originals(writeupId));
  }

  close(): void {
    this.record.database.close();
    this.vault.database.close();
  }

  private explain(error: unknown): never {
    return this.read(() => {
      throw error;
    });
  }

  private read<T>(work: () => T): T {
    return explaining(pathOf(this.record.database), work);
  }

  /**
   * The two files cannot change in one step, so a write begins by deleting from the vault what the record does not have:
   * what a killed process left there, and what was removed from the record before. `leaves` tells from the result
   * whether this one left something.
   */
  private async write<T>(work: () => T, leaves: (result: T) => boolean = () => false): Promise<T> {
    const { result, purged, versions } = await writing(this.record.database, this.patience, () => {
      const versions = this.versions();
      const purged = versions !== this.clean && this.vault.keepOnly(this.record.keys());
      this.clean = null;
      return { result: work(), purged, versions };
    });
    if (!leaves(result)) this.clean = versions;
    if (purged) await this.emptyJournals();
    // Whoever writes report after report would leave nothing else a turn.
    await this.pace.rest();
    return result;
  }

  /** Changes when another process changes one of the files; what this one does itself it knows. */
  private versions(): string {
    return [this.record, this.vault]
      .map(({ database }) => database.pragma('data_version', { simple: true }))
      .join(' ');
  }

  /** With no patience a journal that another process uses is left to that process. */
  async emptyJournals(patience = this.patience): Promise<void> {
    for (const { database } of [this.record, this.vault]) await emptyJournal(database, patience);
  }
}

/** Whether a process that was killed, or one that is at work, left a journal beside a database. */
function hasJournal(path: string): boolean {
  const journal = `${path}-wal`;
  return existsSync(journal) && (statSync(journal, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/**
 * Reading goes on while another process writes, which takes the remains out as well, where the disk is full, and where
 * nothing may be written: they go at the next opening.
 */
function unlessLater(error: unknown): void {
  if (!isLocked(error) && !isFull(error) && !isDenied(error)) throw error;
}

/** Opens the corpus in a folder, which is made where it is missing. */
export async function openCorpusStore(directory: string, options: StoreOptions): Promise<CorpusStore> {
  const { embedder, patience = 5_000, graphFrom } = options;
  const paths = { record: join(directory, 'corpus.sqlite'), vault: join(directory, VAULT_FILE) };
  const journalled = Object.values(paths).some(hasJournal);
  const record = await openDatabase(paths.record, RECORD_SCHEMA);
  const opened = [record];
  try {
    const vault = await openDatabase(paths.vault, VAULT_SCHEMA);
    opened.push(vault);
    const store = new Store(
      ...[directory, new CorpusRecord(record), new SlotVault(vault), embedder, patience, graphFrom],
    );
    if (await store.hasRemains()) await store.purge().catch(unlessLater);
    // Killed after it deleted, before it emptied the journal: what is gone still stands there.
    else if (journalled) await store.emptyJournals(0).catch(unlessLater);
    return store;
  } catch (error) {
    for (const database of opened) database.close();
    throw error;
  }
}
