import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heading, line, megabytes, ms, type Times } from '../measure.js';
import type { Built } from './engine.js';

const ENGINES = ['clausewright', 'MiniSearch + jieba', 'SQLite FTS5 + jieba', 'LangChain HNSWLib'];
const child = fileURLToPath(new URL('./child.ts', import.meta.url));

interface Measured extends Times {
  open: number;
  resident: number;
  recall: number | null;
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

const GOALS: Readonly<Record<number, { p50: string; p99?: string; open?: string; resident?: string }>> = {
  100_000: { p50: '15 ms', p99: '40 ms', open: '500 ms', resident: '500 MB' },
  1_000_000: { p50: '150 ms' },
};

function bench(engine: string, count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-bench-'));
  try {
    const goals = engine === ENGINES[0] ? GOALS[count] : undefined;
    process.stdout.write(`\n ${engine}\n`);
    const built = run<Built>(engine, 'build', folder, count);
    if (typeof built === 'string') return line('failed', built);
    const rate = Math.round((1000 * count) / built.milliseconds).toLocaleString('en');
    line('writeups indexed a second', rate, engine === ENGINES[0] ? '3,000' : '');
    const perCore = Math.round((1000 * count) / built.processor).toLocaleString('en');
    line('writeups indexed a second of processor time', perCore);
    for (const [name, value] of Object.entries(built.notes ?? {})) line(name, Math.round(value).toLocaleString('en'));
    line('on disk', megabytes(sizeOf(folder)));
    const opened = run<Measured>(engine, 'open', folder, count);
    if (typeof opened === 'string') return line('failed', opened);
    line('opens in', ms(opened.open), goals?.open);
    line('resident, after all queries', megabytes(opened.resident), goals?.resident);
    line('search, p50', ms(opened.p50), goals?.p50);
    line('search, p99', ms(opened.p99), goals?.p99);
    if (opened.recall !== null) line('recall@10 against comparing with all', opened.recall.toFixed(3), goals && '0.98');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Searching writeups: ours beside what else one would take. */
export async function benchCorpus(sizes: readonly number[], engines: readonly string[]): Promise<void> {
  for (const count of sizes) {
    const load = `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`;
    heading(`corpus: ${count.toLocaleString('en')} writeups of about 480 characters (${load})`);
    // The others need more memory than most machines have for a million.
    const wanted = ENGINES.filter((name, i) => (engines.length === 0 ? i === 0 || count <= 100_000 : engines.includes(name)));
    for (const engine of wanted) bench(engine, count);
  }
}
