import { workerData } from 'node:worker_threads';
import { serve } from '../workers/serve.js';
import { type BatchTask, type IndexedBatch, indexBatch, movedWith } from './index-batch.js';

export interface IndexWorkerData {
  /** Whether to embed offline; other embedders wait for a network and need no thread. */
  embeds: boolean;
}

const { embeds } = workerData as IndexWorkerData;

serve<BatchTask, IndexedBatch>(async (task) => {
  const result = await indexBatch(task, embeds);
  return { result, moved: movedWith(result) };
});
