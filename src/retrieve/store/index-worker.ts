import { workerData } from 'node:worker_threads';
import { offlineEmbedder } from '../dense/offline-embedder.js';
import { serve } from '../workers/serve.js';
import { type Indexed, type IndexTask, indexPart, movedWith } from './index-batch.js';

export interface IndexWorkerData {
  /** Whether to embed offline; other embedders wait for a network and need no thread. */
  embeds: boolean;
}

const { embeds } = workerData as IndexWorkerData;

serve<IndexTask, Indexed>(async (task) => {
  const result = await indexPart(task, embeds ? offlineEmbedder : null);
  return { result, moved: movedWith(result) };
});
