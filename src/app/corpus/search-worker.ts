import { workerData } from 'node:worker_threads';
import type { SearchOutput, SearchQuery } from '../../core/index.js';
import { serve } from '../../retrieve/index.js';
import { openCorpus } from './open.js';

const corpus = openCorpus(workerData as Readonly<Record<string, string | undefined>>);

// Who asks first hears of what went wrong.
corpus.prepare().catch(() => undefined);

/** Loads the indexes and searches where no key has to wait for it. */
serve<SearchQuery, SearchOutput>(async (query) => ({ result: await corpus.search(query) }));
