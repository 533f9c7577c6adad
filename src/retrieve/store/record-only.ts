import { join } from 'node:path';
import { InputError } from '../../core/index.js';
import type { SearchIndex } from '../search/search-index.js';
import { IndexCache, type IndexState } from './cached-index.js';
import { CorpusRecord, RECORD_SCHEMA } from './record.js';
import { openDatabase } from './sqlite.js';
import type { StoreOptions } from './store.js';
import { VAULT_FILE } from './vault.js';

/** The slotted writeups of a corpus whose originals cannot be read: all that a search needs. */
export interface RecordOnly {
  searchIndex(): Promise<SearchIndex>;
  indexState(): IndexState;
  close(): void;
}

/** Whether the file of the originals is what keeps a corpus from being opened. */
export const isVaultTrouble = (error: unknown, directory: string): error is InputError =>
  error instanceof InputError && error.params.path === join(directory, VAULT_FILE);

/** Opens a corpus for searching without touching its originals. @throws InputError `corpus-damaged`, `corpus-folder` */
export async function openRecordOnly(
  directory: string,
  { embedder, graphFrom }: StoreOptions,
): Promise<RecordOnly> {
  const database = await openDatabase(join(directory, 'corpus.sqlite'), RECORD_SCHEMA);
  const options = { embedder, ...(graphFrom ? { graphFrom } : {}) };
  const cache = new IndexCache(directory, new CorpusRecord(database), options);
  let index: Promise<SearchIndex> | undefined;
  return {
    // Nobody can add or remove anything meanwhile: that needs the originals.
    searchIndex: () => {
      index ??= cache.open();
      return index;
    },
    indexState: () => cache.state(),
    close: () => void database.close(),
  };
}
