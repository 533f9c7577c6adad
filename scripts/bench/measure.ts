/** Times of repeated runs in milliseconds, sorted. */
export interface Times {
  p50: number;
  p99: number;
  least: number;
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), least: sorted[0] ?? Number.NaN };
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

/** The same beside the processor time of all threads, which other work on the machine does not change much. */
export async function costing(work: () => unknown): Promise<{ milliseconds: number; processor: number }> {
  const before = process.cpuUsage();
  const milliseconds = await taking(work);
  const { user, system } = process.cpuUsage(before);
  return { milliseconds, processor: (user + system) / 1000 };
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** One line of a table: what was measured, the figure, and the goal it is held against. */
export function line(what: string, figure: string, goal: string | undefined = ''): void {
  process.stdout.write(`  ${what.padEnd(46)}${figure.padStart(14)}${goal === '' ? '' : `   (goal ${goal})`}\n`);
}

export const heading = (title: string): void => void process.stdout.write(`\n${title}\n`);
