import type { SearchOutput, SearchQuery } from '../../core/index.js';
import { WorkerPool, workerFile } from '../../retrieve/index.js';

/** The corpus, searched in a thread of its own; it is started by the first search, if nobody started it before. */
export interface SearchThread {
  /** Has the thread load the indexes while there is nothing to search for yet. */
  warm(): void;
  search(query: SearchQuery): Promise<SearchOutput>;
  close(): Promise<void>;
}

export function startSearchThread(env: Readonly<Record<string, string | undefined>>): SearchThread {
  const file = workerFile(import.meta.url, 'search-worker');
  const pool = new WorkerPool<SearchQuery, SearchOutput>({ file, size: 1, data: { ...env } });
  return {
    warm: () => pool.warm(),
    search: (query) => pool.run(query),
    close: () => pool.close(),
  };
}
