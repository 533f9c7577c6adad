import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { offlineEmbedder } from '../dense/offline-embedder.js';
import { serve } from '../workers/serve.js';
import { IndexCache } from './cached-index.js';
import { CorpusRecord, RECORD_SCHEMA } from './record.js';
import { openDatabase } from './sqlite.js';

export interface BuildWorkerData {
  directory: string;
  graphFrom: number;
}

export interface BuildTask {
  /** Without regard to what an earlier index has. */
  anew: boolean;
}

/** How many writeups of how many are done. */
export type BuildProgress = readonly [done: number, total: number];

const { directory, graphFrom } = workerData as BuildWorkerData;

/** Computes the index of a corpus with the offline embedder; answers whether it could be written. */
serve<BuildTask, boolean, BuildProgress>(async ({ anew }, tell) => {
  const database = await openDatabase(join(directory, 'corpus.sqlite'), RECORD_SCHEMA);
  try {
    const cache = new IndexCache(directory, new CorpusRecord(database), {
      embedder: offlineEmbedder,
      graphFrom,
    });
    return { result: await cache.buildFile(anew, (done, total) => tell([done, total])) };
  } finally {
    database.close();
  }
});
