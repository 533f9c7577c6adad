import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node-pty';
import { STANDARD_IDS } from '../../src/core/index.js';
import { clausesOf } from '../../src/standards/index.js';
import { heading, line, megabytes, ms, timesOf } from './measure.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const corpusBuilder = fileURLToPath(new URL('./corpus/child.ts', import.meta.url));

const CLAUSES = 200;
const WRITEUPS = 100_000;
const DOCUMENT = 50_000;
const STARTS = 9;
const KEYS = 300;
/** Keys come apart, so that each has a frame of its own; pauses in typing are part of it. */
const APART_MS = 40;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
const LETTER = { QMS: 'Q', EMS: 'E', OHSMS: 'S' } as const;

/** Two clauses' notes each, under every clause of three standards as far as they are needed. */
function manyClauses(): string {
  const headings = STANDARD_IDS.flatMap((id) => clausesOf(id).map(({ number }) => `${LETTER[id]}${number}`));
  return headings
    .slice(0, CLAUSES)
    .map((clause, index) => `## ${clause}\n抽查 ${index + 3} 份记录，均有签名\n2031-03-${10 + (index % 18)} 现场查看\n`)
    .join('\n');
}

function engagement(root: string, name: string, notes: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'notes'), { recursive: true });
  const standards = STANDARD_IDS.map((id) => `{ id: ${id} }`).join(', ');
  writeFileSync(join(folder, 'audit.yaml'), `auditee: { name: 云岫传动科技有限公司 }\nstandards: [${standards}]\n`);
  writeFileSync(join(folder, 'notes', '1.md'), notes);
  return folder;
}

/** A document of sentences that are all different, under one heading. */
function longDocument(): string {
  let text = '## Q8.4\n';
  for (let row = 1; text.length < DOCUMENT; row++) {
    text += `第${row}次抽查供方评价记录 ${row % 17} 份，评价人与日期齐全，其中 ${row % 5} 份为再评价。\n`;
  }
  return text.slice(0, DOCUMENT);
}

/** The synthetic writeups that searching is measured on, in a folder of their own. */
function buildCorpus(folder: string): string {
  mkdirSync(folder);
  const words = ['--max-old-space-size=12000', '--import', 'tsx', corpusBuilder, 'clausewright', 'build', folder, String(WRITEUPS)];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the corpus was not built: ${stderr}`);
  return folder;
}

interface Place {
  /** For what the program keeps. */
  root: string;
  /** The folder of a corpus. */
  corpus: string;
}

function open({ root, corpus }: Place, folder: string) {
  const env = {
    ...process.env,
    LANG: 'zh_CN.UTF-8',
    LC_ALL: 'zh_CN.UTF-8',
    CLAUSEWRIGHT_CONFIG_DIR: join(root, 'config'),
    CLAUSEWRIGHT_CORPUS_DIR: corpus,
    CLAUSEWRIGHT_CACHE_DIR: join(root, 'cache'),
    OPENAI_API_KEY: '',
    NO_COLOR: '',
  };
  const started = performance.now();
  const child = spawn(process.execPath, [cli], { cols: 160, rows: 50, cwd: folder, name: 'xterm-256color', env });
  let written = '';
  let bytes = 0;
  let waiting: { wanted: string; resolve: (at: number) => void }[] = [];
  child.onData((data) => {
    written += data;
    bytes += Buffer.byteLength(data);
    for (const { wanted, resolve } of waiting) if (written.includes(wanted)) resolve(performance.now());
    waiting = waiting.filter(({ wanted }) => !written.includes(wanted));
  });
  const until = (wanted: string) =>
    new Promise<number>((resolve) => {
      if (written.includes(wanted)) resolve(performance.now());
      else waiting.push({ wanted, resolve });
    });
  return {
    started,
    child,
    until,
    /** Sends keys and gives the milliseconds until the frame that follows is complete. */
    async press(keys: string): Promise<number> {
      written = '';
      const at = performance.now();
      child.write(keys);
      return (await until('\x1b[?2026l')) - at;
    },
    /** Types a character that is nowhere else and gives the milliseconds until it is on screen. */
    async show(character: string): Promise<number> {
      written = '';
      const at = performance.now();
      child.write(character);
      return (await until(character)) - at;
    },
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    async end() {
      const exited = new Promise((resolve) => child.onExit(resolve));
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Milliseconds of processor time of a process so far: what a machine that does other work, too, does not lengthen. */
function processorTime(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [user = '0', system = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}

const residentBytes = (pid: number): number => {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return Number.NaN;
  }
};

/** Milliseconds until the first similar writeups are there, and memory some seconds later, with everything loaded. */
async function whenLoaded(place: Place, folder: string): Promise<{ found: number; resident: number }> {
  const bench = open(place, folder);
  const found = (await bench.until('⟨')) - bench.started;
  await sleep(5000);
  const resident = residentBytes(bench.child.pid);
  await bench.end();
  return { found, resident };
}

async function benchStart(place: Place, folder: string): Promise<void> {
  const frames: number[] = [];
  const used: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    const bench = open(place, folder);
    frames.push((await bench.until('╰')) - bench.started);
    used.push(processorTime(bench.child.pid));
    await bench.end();
  }
  const { p50, p99 } = timesOf(frames);
  line('first frame, whole process, p50', ms(p50), '600 ms');
  line('  slowest', ms(p99));
  line('  processor time, p50', ms(timesOf(used).p50));
  const { found, resident } = await whenLoaded(place, folder);
  line('first similar writeups after', ms(found));
  line('resident after opening', megabytes(resident));
}

async function benchKeys(place: Place, folder: string): Promise<void> {
  const bench = open(place, folder);
  await bench.until('第2次抽查');
  // What is loaded behind the first frame is there.
  await sleep(5000);
  await bench.press('n');
  await sleep(500);
  bench.takeBytes();
  const times: number[] = [];
  const before = processorTime(bench.child.pid);
  for (let key = 0; key < KEYS; key++) {
    times.push(await bench.press('审'));
    await sleep(APART_MS);
  }
  const bytes = bench.takeBytes() / KEYS;
  const { p50, p95 } = timesOf(times);
  line(`key to frame, ${DOCUMENT.toLocaleString('en')} characters, p50`, ms(p50));
  line('  p95', ms(p95), '30 ms');
  line('  processor time a key, all threads', ms((processorTime(bench.child.pid) - before) / KEYS));
  line('bytes written per key, 160x50', String(Math.round(bytes)));
  line('resident after typing', megabytes(residentBytes(bench.child.pid)));
  await bench.end();
}

/** Types notes while all clauses are drafted offline. */
async function benchDrafting(place: Place, folder: string): Promise<void> {
  const bench = open(place, folder);
  await bench.until('⟨');
  await sleep(5000);
  await bench.press('n');
  bench.child.write('\x1b');
  await sleep(500);
  const started = performance.now();
  let ended = Number.NaN;
  void bench.until('起草完成').then((at) => {
    ended = at;
  });
  bench.child.write('Dn');
  const times: number[] = [];
  for (let key = 0; Number.isNaN(ended) && key < 5000; key++) {
    times.push(await bench.show(String.fromCodePoint(0x4e00 + key)));
    await sleep(APART_MS);
  }
  const { p50, p95 } = timesOf(times);
  line(`${CLAUSES} clauses drafted offline while typing in`, ms(ended - started));
  line('key to screen meanwhile, p50', ms(p50));
  line('  p95', ms(p95), '50 ms');
  line('  longest', ms(Math.max(...times)));
  line('resident after drafting', megabytes(residentBytes(bench.child.pid)));
  await bench.end();
}

/**
 * The workbench in a real pseudo-terminal, as it was built.
 * @param corpus a folder with a corpus of `WRITEUPS`; one is built where there is none, which takes a minute or two.
 */
export async function benchTui(corpus?: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'clausewright-bench-'));
  try {
    const clauses = engagement(root, 'clauses', manyClauses());
    const beside = { root, corpus: corpus ?? buildCorpus(join(root, 'corpus')) };
    heading(`workbench: ${CLAUSES} clauses, the sample reports only`);
    await benchStart({ root, corpus: join(root, 'none') }, clauses);
    await benchDrafting({ root, corpus: join(root, 'none') }, clauses);
    heading(`workbench: ${CLAUSES} clauses, beside a corpus of ${WRITEUPS.toLocaleString('en')} writeups`);
    await benchStart(beside, clauses);
    await benchKeys(beside, engagement(root, 'long', longDocument()));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
