import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Block, blockOf, heading, longestBlock, megabytes, ms, rate, type Times } from '../measure.js';
import type { Built } from './engine.js';

const ENGINES = ['clausewright', 'MiniSearch + jieba', 'SQLite FTS5 + jieba', 'LangChain HNSWLib'];
const child = fileURLToPath(new URL('./child.ts', import.meta.url));

interface Measured extends Times {
  open: number;
  block: Block;
  /** Of one search, in milliseconds. */
  processor: number;
  resident: number;
  recall: number | null;
  notes?: Readonly<Record<string, string>>;
}

interface Column {
  engine: string;
  count: number;
  disk: number;
  built: Built;
  opened: Measured;
}

function run<T>(engine: string, phase: string, folder: string, count: number): T | string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', '--import', 'tsx', child, engine, phase, folder, String(count)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
  return stderr.trim().split('\n').find((text) => /Error/u.test(text)) ?? `exit code ${status}`;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

interface Row {
  what: string;
  show(column: Column): string;
  /** By number of writeups, on two cores. */
  goal?: Readonly<Record<number, string>>;
}

const MILLION = 1_000_000;
const THOUSANDS = 100_000;
const cores = availableParallelism();

const ROWS: readonly Row[] = [
  {
    what: 'indexed',
    show: ({ count, built }) => rate(count, built.milliseconds),
    goal: { 10_000: '3,000/s', [THOUSANDS]: '3,000/s', [MILLION]: '3,000/s' },
  },
  { what: 'indexed in a second of one core', show: ({ count, built }) => rate(count, built.processor) },
  { what: 'longest block of the loop by it', show: ({ built }) => blockOf(built.block), goal: { [THOUSANDS]: '50 ms' } },
  { what: 'on disk', show: ({ disk }) => megabytes(disk) },
  { what: 'opens in', show: ({ opened }) => ms(opened.open), goal: { [THOUSANDS]: '500 ms' } },
  { what: 'longest block of the loop by it', show: ({ opened }) => blockOf(opened.block), goal: { [THOUSANDS]: '50 ms' } },
  { what: 'resident after all queries', show: ({ opened }) => megabytes(opened.resident), goal: { [THOUSANDS]: '500 MB' } },
  { what: 'search, p50', show: ({ opened }) => ms(opened.p50), goal: { [THOUSANDS]: '15 ms', [MILLION]: '150 ms' } },
  { what: 'search, p99', show: ({ opened }) => ms(opened.p99), goal: { [THOUSANDS]: '40 ms' } },
  { what: 'processor time of a search, mean', show: ({ opened }) => ms(opened.processor) },
  {
    what: 'recall@10 against comparing with all',
    show: ({ opened }) => opened.recall?.toFixed(3) ?? 'compares all',
    goal: { [THOUSANDS]: '0.98' },
  },
];

function bench(engine: string, count: number): Column | string {
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-bench-'));
  try {
    const built = run<Built>(engine, 'build', folder, count);
    if (typeof built === 'string') return built;
    const disk = sizeOf(folder);
    const opened = run<Measured>(engine, 'open', folder, count);
    return typeof opened === 'string' ? opened : { engine, count, disk, built, opened };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LABEL = 38;
const WIDTH = 21;

/** One table: a line for each figure, a column for each engine, the goal of ours behind it. */
function print(count: number, columns: readonly Column[]): void {
  const cells = (texts: readonly string[]) => texts.map((text) => text.padStart(WIDTH)).join('');
  const line = (label: string, texts: readonly string[], goal = '') =>
    process.stdout.write(`  ${label.padEnd(LABEL)}${cells(texts)}${goal && `   ${goal}`}\n`);
  line('', columns.map(({ engine }) => engine), 'goal of ours');
  for (const { what, show, goal } of ROWS) line(what, columns.map(show), goal?.[count]);
  for (const { built, opened } of columns) {
    for (const [name, value] of Object.entries({ ...built.notes, ...opened.notes })) {
      process.stdout.write(`  ${name.padEnd(LABEL)} ${value}\n`);
    }
  }
}

const IDLE = 5_000;

const load = (): string => `load ${loadavg()[0]?.toFixed(1)}`;

/** Searching writeups: ours beside what else one would take. */
export async function benchCorpus(sizes: readonly number[], engines: readonly string[]): Promise<void> {
  for (const count of sizes) {
    heading(`corpus: ${count.toLocaleString('en')} writeups of about 480 characters, ${cores} cores, ${load()} before`);
    // The others need more memory than most machines have for a million.
    const wanted = ENGINES.filter((name, i) => (engines.length === 0 ? i === 0 || count <= THOUSANDS : engines.includes(name)));
    const columns: Column[] = [];
    for (const engine of wanted) {
      const column = bench(engine, count);
      if (typeof column === 'string') process.stdout.write(`  ${engine} failed: ${column}\n`);
      else columns.push(column);
    }
    print(count, columns);
    // What is longer than this was blocked by the program, not by the machine.
    const idle = await longestBlock(() => new Promise((resolve) => setTimeout(resolve, IDLE)));
    const noise = `an idle loop is blocked for up to ${blockOf(idle)}`;
    process.stdout.write(`  (${load()} after: other work on the machine slows what is measured; ${noise})\n`);
  }
}
