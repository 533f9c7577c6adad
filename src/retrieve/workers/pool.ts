import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Transferable, Worker } from 'node:worker_threads';
import { InputError } from '../../core/index.js';
import { type Answer, fromSent } from './message.js';

/**
 * The file of a worker, given the module beside which its source lies: built programs have all entries in one folder,
 * so that `./name.js` is right there too.
 */
export const workerFile = (beside: string, name: string): URL =>
  new URL(`./${name}${beside.endsWith('.ts') ? '.ts' : '.js'}`, beside);

/** Running from source, a thread registers the loader itself: the one of its parent does not reach it. */
function startThread(file: URL, data: unknown): Worker {
  if (!file.pathname.endsWith('.ts')) return new Worker(file, { workerData: data });
  const tsx = createRequire(file).resolve('tsx/package.json');
  const loader = new URL('dist/esm/api/index.mjs', pathToFileURL(tsx)).href;
  // Nothing else keeps the thread going while it waits for the loader.
  const code = `const alive = setInterval(() => {}, 1000);
    import(${JSON.stringify(loader)})
      .then(({ register }) => (register(), import(${JSON.stringify(file.href)})))
      .finally(() => clearInterval(alive));`;
  return new Worker(code, { eval: true, workerData: data, execArgv: [] });
}

export interface PoolOptions {
  file: URL;
  /** How many workers at most; they are started when there is work for them. */
  size: number;
  /** Given to every worker as `workerData`. */
  data?: unknown;
  /** How long one task may take, in milliseconds; then its worker is stopped. */
  patience?: number;
}

interface RunOptions<Progress> {
  /** Buffers of the task that move to the worker instead of being copied. */
  moved?: readonly Transferable[];
  /** Told how far the task is, where its worker tells. */
  onProgress?: (progress: Progress) => void;
  /** Gives the task up; the worker that is busy with it is stopped. */
  signal?: AbortSignal;
}

interface Job<Task, Result, Progress> extends RunOptions<Progress> {
  task: Task;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Workers that answer tasks as `serve` lets them. A task whose worker dies or takes too long fails with an InputError
 * `worker-died` or `worker-slow`; the others go on, with a new worker.
 */
export class WorkerPool<Task, Result, Progress = never> {
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Job<Task, Result, Progress>>();
  private readonly waiting: Job<Task, Result, Progress>[] = [];
  private readonly timers = new Map<Worker, NodeJS.Timeout>();
  private closed = false;

  constructor(private readonly options: PoolOptions) {}

  run(task: Task, options: RunOptions<Progress> = {}): Promise<Result> {
    const { signal } = options;
    return new Promise<Result>((resolve, reject) => {
      signal?.throwIfAborted();
      const job: Job<Task, Result, Progress> = { task, ...options, resolve, reject };
      const cancel = () => this.cancel(job, signal?.reason);
      signal?.addEventListener('abort', cancel);
      job.resolve = (result) => {
        signal?.removeEventListener('abort', cancel);
        resolve(result);
      };
      job.reject = (error) => {
        signal?.removeEventListener('abort', cancel);
        reject(error);
      };
      this.waiting.push(job);
      this.next();
    });
  }

  /** Has a worker start before there is work for it. */
  warm(): void {
    if (!this.closed && this.idle.length === 0 && this.busy.size < this.options.size)
      this.idle.push(this.start());
  }

  /** Stops all workers; what is not answered yet never will be. */
  async close(): Promise<void> {
    this.closed = true;
    const workers = [...this.idle, ...this.busy.keys()];
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private next(): void {
    if (this.closed || this.waiting.length === 0) return;
    const worker = this.idle.pop() ?? (this.busy.size < this.options.size ? this.start() : null);
    const job = worker && this.waiting.shift();
    if (!worker || !job) return;
    this.busy.set(worker, job);
    worker.ref();
    const { patience } = this.options;
    if (patience !== undefined) {
      const timer = setTimeout(
        () => this.lose(worker, 'worker-slow', { seconds: patience / 1000 }),
        patience,
      );
      this.timers.set(worker, timer);
    }
    worker.postMessage(job.task, [...(job.moved ?? [])]);
  }

  private start(): Worker {
    const { file, data } = this.options;
    const worker = startThread(file, data);
    worker.on('message', (answer: Answer<Result>) => this.settle(worker, answer));
    worker.on('error', (error) => this.lose(worker, 'worker-died', { reason: error.message }));
    worker.on('exit', (code) => this.lose(worker, 'worker-died', { reason: code }));
    // An idle worker does not keep the process alive.
    worker.unref();
    return worker;
  }

  private settle(worker: Worker, answer: Answer<Result>): void {
    if ('progress' in answer) {
      this.busy.get(worker)?.onProgress?.(answer.progress as Progress);
      return;
    }
    const job = this.take(worker);
    if (!job) return;
    worker.unref();
    this.idle.push(worker);
    if ('error' in answer) job.reject(fromSent(answer.error));
    else job.resolve(answer.result);
    this.next();
  }

  private lose(worker: Worker, code: string, params: Record<string, string | number>): void {
    const job = this.take(worker);
    const place = this.idle.indexOf(worker);
    if (place >= 0) this.idle.splice(place, 1);
    void worker.terminate();
    job?.reject(new InputError(code, params));
    this.next();
  }

  private cancel(job: Job<Task, Result, Progress>, reason: unknown): void {
    const place = this.waiting.indexOf(job);
    if (place >= 0) this.waiting.splice(place, 1);
    for (const [worker, busyWith] of this.busy) {
      if (busyWith !== job) continue;
      this.take(worker);
      void worker.terminate();
    }
    job.reject(reason);
    this.next();
  }

  private take(worker: Worker): Job<Task, Result, Progress> | undefined {
    const job = this.busy.get(worker);
    this.busy.delete(worker);
    clearTimeout(this.timers.get(worker));
    this.timers.delete(worker);
    return job;
  }
}
