import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { InputError } from '../../core/index.js';
import {
  type AddOutcome,
  type CorpusStore,
  type SharedCorpus,
  type VectorStoreCorpus,
  WorkerPool,
  workerFile,
} from '../../retrieve/index.js';
import type { KnownMeta, PreparedReport } from './ingest.js';
import type { IngestData, Ingested } from './ingest-worker.js';

export interface AddedFile {
  path: string;
  outcome: AddOutcome | 'failed';
  writeups: number;
  /** Writeups left out since a client detail could not be removed. */
  heldBack: number;
  error: InputError | null;
}

export interface AddProgress {
  done: number;
  total: number;
}

/** No report takes a tenth of this; whatever does has got stuck. */
const PATIENCE_MS = 180_000;

/** More workers than this wait for the disk and for the one that writes. */
const MOST_WORKERS = 8;

/** Read ahead of what is written, so that no worker waits for the disk. */
const AHEAD = 2;

/** Where the reports go: always the folder, and the firm's server where there is one. */
export interface AddTarget {
  store: CorpusStore;
  shared: SharedCorpus | null;
  vectorStore: VectorStoreCorpus | null;
}

export interface AddRequest {
  /** Absolute, each once. */
  paths: readonly string[];
  known: KnownMeta;
  /** Told of each file as soon as its outcome is certain, in the order in which they are finished. */
  onFile: (added: AddedFile, progress: AddProgress) => void;
}

/** Files that both have are not even read beyond their hash: that is how an interrupted run goes on where it stopped. */
async function presentIn({ store, shared }: AddTarget): Promise<Map<string, number>> {
  const present = store.present();
  if (shared === null) return present;
  const there = new Set((await shared.list()).map(({ sha256 }) => sha256));
  return new Map([...present].filter(([sha256]) => there.has(sha256)));
}

/**
 * Reads files in parallel and writes one report after the other, each durable before it is told of. Whatever is wrong
 * with a file fails that file alone; what is wrong with the corpus itself (locked, no space) ends the run.
 * @returns in the order of `paths`.
 */
export async function addReports(target: AddTarget, request: AddRequest): Promise<AddedFile[]> {
  const { paths, known, onFile } = request;
  const present = await presentIn(target);
  const size = Math.min(availableParallelism(), MOST_WORKERS, paths.length);
  const data: IngestData = { present: [...present.keys()], known };
  const file = workerFile(import.meta.url, 'ingest-worker');
  const pool = new WorkerPool<string, Ingested>({ file, size, data, patience: PATIENCE_MS });
  const limit = pLimit(size + AHEAD);
  let done = 0;
  const addOne = async (path: string): Promise<AddedFile> => {
    const ingested = await pool.run(path).catch((error: unknown) => {
      if (error instanceof InputError) return error;
      throw error;
    });
    const added = await settle(target, path, ingested, present);
    onFile(added, { done: ++done, total: paths.length });
    return added;
  };
  try {
    return await Promise.all(paths.map((path) => limit(addOne, path)));
  } finally {
    limit.clearQueue();
    await pool.close();
  }
}

async function settle(
  target: AddTarget,
  path: string,
  ingested: Ingested | InputError,
  present: ReadonlyMap<string, number>,
): Promise<AddedFile> {
  if (ingested instanceof InputError) return failed(path, ingested);
  if ('present' in ingested) {
    const writeups = present.get(ingested.present) ?? 0;
    return { path, outcome: 'unchanged', writeups, heldBack: 0, error: null };
  }
  const { writeups, heldBack } = ingested.prepared.slotted;
  if (writeups.length === 0) return failed(path, new InputError('report-without-clauses', { file: path }));
  const outcome = await write(target, ingested.prepared);
  return { path, outcome, writeups: writeups.length, heldBack, error: null };
}

async function write(
  { store, shared, vectorStore }: AddTarget,
  { report, slotted }: PreparedReport,
): Promise<AddOutcome> {
  const writeups = slotted.writeups.map(({ writeup }) => writeup);
  // First, since nobody can ask such a store what it has: what the folder has is in the store as well.
  await vectorStore?.add(writeups);
  const outcome = await store.add(report, slotted.writeups);
  await shared?.add(report, writeups);
  return outcome;
}

const failed = (path: string, error: InputError): AddedFile => ({
  path,
  outcome: 'failed',
  writeups: 0,
  heldBack: 0,
  error,
});
