import type { Finding } from '../../core/index.js';
import { WorkerPool, workerFile } from '../../retrieve/index.js';
import type { TextToCheck } from './check-text.js';

/** From so many clauses on a thread pays for its start. */
const WORTH_A_THREAD = 12;

/** Checks drafts as reports are checked. */
export interface DraftChecker {
  check(task: TextToCheck): Promise<Finding[]>;
  close(): Promise<void>;
}

/** Given how many clauses there will be. */
export type StartChecker = (clauses: number) => DraftChecker;

/** In this thread, which loads what it takes when it comes to it. */
export const checkHere: StartChecker = () => ({
  check: async (task) => (await import('./check-text.js')).checkText(task),
  close: async () => undefined,
});

/** In a thread of its own, which loads what it takes at once; few clauses are checked in this one. */
export const checkBeside: StartChecker = (clauses) => {
  if (clauses < WORTH_A_THREAD) return checkHere(clauses);
  const file = workerFile(import.meta.url, 'check-worker');
  const pool = new WorkerPool<TextToCheck, Finding[]>({ file, size: 1 });
  pool.warm();
  return { check: (task) => pool.run(task), close: () => pool.close() };
};
