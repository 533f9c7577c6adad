import type { SearchOutput, SearchQuery } from '../../core/index.js';
import { WorkerPool, workerFile } from '../../retrieve/index.js';

/** The corpus, searched in a thread of its own; it is started by the first search. */
export interface SearchThread {
  search(query: SearchQuery): Promise<SearchOutput>;
  close(): Promise<void>;
}

export function startSearchThread(env: Readonly<Record<string, string | undefined>>): SearchThread {
  const file = workerFile(import.meta.url, 'search-worker');
  const pool = new WorkerPool<SearchQuery, SearchOutput>({ file, size: 1, data: { ...env } });
  return { search: (query) => pool.run(query), close: () => pool.close() };
}
