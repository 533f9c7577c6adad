import { cancelled } from './retry.js';

/** Waits for a promise until the signal aborts; then rejects with `cancelled` while the promise goes on. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(cancelled());
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/**
 * Runs work once for all who ask while it is under way. One who cancels leaves alone; when the last has left, the
 * work itself is aborted.
 */
export function shareWork<T>(
  work: (signal: AbortSignal) => Promise<T>,
): (signal?: AbortSignal) => Promise<T> {
  let current: { promise: Promise<T>; controller: AbortController; waiting: number } | null = null;

  const start = () => {
    const controller = new AbortController();
    const run = { promise: work(controller.signal), controller, waiting: 0 };
    const forget = () => {
      if (current === run) current = null;
    };
    run.promise.then(forget, forget);
    return run;
  };

  return async (signal) => {
    current ??= start();
    const run = current;
    run.waiting++;
    try {
      return await untilAborted(run.promise, signal);
    } finally {
      if (--run.waiting === 0) {
        if (current === run) current = null;
        run.controller.abort();
      }
    }
  };
}
