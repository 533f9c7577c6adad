import { parentPort, type Transferable } from 'node:worker_threads';
import { type Answer, toSent } from './message.js';

/** What a task gives, and the buffers in it that move to the asker instead of being copied. */
export interface Served<Result> {
  result: Result;
  moved?: Transferable[];
}

/** The whole of a worker: answers tasks with `work`, one at a time, in the order they come. */
export function serve<Task, Result, Progress = never>(
  work: (task: Task, tell: (progress: Progress) => void) => Promise<Served<Result>>,
): void {
  const port = parentPort;
  if (!port) throw new Error('not a worker');
  let last: Promise<void> = Promise.resolve();
  const tell = (progress: Progress) => port.postMessage({ progress } satisfies Answer<Result>);
  const answer = async (task: Task): Promise<void> => {
    try {
      const { result, moved = [] } = await work(task, tell);
      port.postMessage({ result } satisfies Answer<Result>, moved);
    } catch (error) {
      port.postMessage({ error: toSent(error) } satisfies Answer<Result>);
    }
  };
  port.on('message', (task: Task) => {
    last = last.then(() => answer(task));
  });
}
