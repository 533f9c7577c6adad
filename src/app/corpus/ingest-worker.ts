import { createHash } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { loadFile, readSource } from '../../formats/index.js';
import { serve } from '../../retrieve/index.js';
import { type KnownMeta, type PreparedReport, prepareSource } from './ingest.js';

export interface IngestData {
  /** Hashes of files that are in the corpus as they are. */
  present: readonly string[];
  known: KnownMeta;
}

export type Ingested = { present: string } | { prepared: PreparedReport };

const { present, known } = workerData as IngestData;
const hashes = new Set(present);

/** Reads one file after another, and cuts and slots those that the corpus does not have. */
serve<string, Ingested>(async (path) => {
  const bytes = await loadFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (hashes.has(sha256)) return { result: { present: sha256 } };
  return { result: { prepared: prepareSource(await readSource(path, bytes), known) } };
});
