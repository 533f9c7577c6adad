import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Times of repeated runs in milliseconds, sorted. */
export interface Times {
  p50: number;
  p95: number;
  p99: number;
  least: number;
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), least: sorted[0] ?? Number.NaN };
}

export async function repeat(times: number, work: (round: number) => unknown): Promise<Times> {
  const taken: number[] = [];
  for (let round = 0; round < times; round++) {
    const started = performance.now();
    await work(round);
    taken.push(performance.now() - started);
  }
  return timesOf(taken);
}

/** How many milliseconds a work takes. */
export async function taking(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export interface Cost {
  milliseconds: number;
  /** Processor time of all threads, which other work on the machine does not change much. */
  processor: number;
  block: Block;
}

export async function costing(work: () => unknown): Promise<Cost> {
  const before = process.cpuUsage();
  let milliseconds = 0;
  const block = await longestBlock(async () => {
    milliseconds = await taking(work);
  });
  const { user, system } = process.cpuUsage(before);
  return { milliseconds, processor: (user + system) / 1000, block };
}

/** How often the event loop is looked at, in milliseconds. */
const LOOK = 1;

const pause = () => new Promise((resolve) => setTimeout(resolve, 10 * LOOK));

/** The longest time for which a work kept everything else in its thread waiting, in milliseconds. */
export interface Block {
  /** By the clock: on a busy machine much of it is other work. */
  clock: number;
  /** By the processor time of the thread between two looks; null where the system does not tell. */
  own: number | null;
}

/** Processor time of this thread so far, in milliseconds, as Linux tells it; null elsewhere. */
function threadTime(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

export async function longestBlock(work: () => unknown): Promise<Block> {
  const delays = monitorEventLoopDelay({ resolution: LOOK });
  delays.enable();
  let own: number | null = null;
  let last = threadTime();
  const looks = setInterval(() => {
    const now = threadTime();
    if (now !== null && last !== null) own = Math.max(own ?? 0, now - last);
    last = now;
  }, LOOK);
  // A block shows between two looks: one is needed before and one after.
  await pause();
  await work();
  await pause();
  clearInterval(looks);
  delays.disable();
  return { clock: Math.max(0, delays.max / 1e6 - LOOK), own };
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
export const blockOf = ({ clock, own }: Block): string => (own === null ? ms(clock) : `${ms(clock)}, own ${ms(own)}`);
/** How many a second. */
export const rate = (count: number, milliseconds: number): string =>
  `${Math.round((1000 * count) / milliseconds).toLocaleString('en')}/s`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** One line of a table: what was measured, the figure, and the goal it is held against. */
export function line(what: string, figure: string, goal: string | undefined = ''): void {
  process.stdout.write(`  ${what.padEnd(46)}${figure.padStart(14)}${goal === '' ? '' : `   (goal ${goal})`}\n`);
}

export const heading = (title: string): void => void process.stdout.write(`\n${title}\n`);
