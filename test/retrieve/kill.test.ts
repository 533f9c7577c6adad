import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSearch, offlineEmbedder, openCorpusStore } from '../../src/retrieve/index.js';
import { repositoryFile, writeupOf } from './helpers.js';

/** More rounds on request: `CLAUSEWRIGHT_KILL_ROUNDS=200 npx vitest run test/retrieve/kill.test.ts`. */
const ROUNDS = Number(process.env.CLAUSEWRIGHT_KILL_ROUNDS ?? 12);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', repositoryFile(script), ...args], {
    env: { ...process.env, CLAUSEWRIGHT_CORPUS_DIR: folder, CLAUSEWRIGHT_CONFIG_DIR: folder },
  });

/** Kills a child some time after its first line; what it said until then, line by line. */
function killed(child: ChildProcess, moment: number): Promise<string[]> {
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), moment);
    output += chunk;
  });
  // What stands after the last line end was cut off with the process.
  return new Promise((resolve) => child.on('close', () => resolve(output.split('\n').slice(0, -1))));
}

const bytesOfAll = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('utf8'))
    .join('');

describe.skipIf(process.platform === 'win32')('a process killed while it adds, removes or rebuilds', () => {
  const added = new Set<string>();
  const removed = new Set<string>();
  /** Being removed when the process was killed: either is right. */
  const perhaps = new Set<string>();

  /** So many that the index gets segments beside its first. */
  const BASE = 1_000;
  beforeAll(async () => {
    const store = await openCorpusStore(folder, { embedder: offlineEmbedder });
    const base = {
      id: 'base',
      sha256: 'base',
      language: 'zh',
      industry: null,
      edition: null,
      date: null,
    } as const;
    const writeups = Array.from({ length: BASE }, (_, i) => {
      const text = `第${i}份内审检查表由${i % 7}组填写，结论符合。`;
      return { writeup: writeupOf({ id: `base-${i}`, report: 'base', clauses: ['9.2'], text }), vault: {} };
    });
    await store.add({ ...base, standards: ['QMS'], title: 'base', path: 'base' }, writeups);
    await store.searchIndex();
    store.close();
  });

  // A step takes some ten milliseconds; a second of chances meets all of them.
  it.each(Array.from({ length: ROUNDS }, (_, round) => [round + 1, Math.floor(Math.random() * 600)]))(
    'loses nothing that it reported (round %i, killed after %i ms)',
    async (_, moment) => {
      const lines = await killed(run('test/retrieve/writing-child.ts', folder), moment);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const into = { '+': added, '-': removed, '?': perhaps }[line[0] ?? ''];
        into?.add(line.slice(1));
      }
      const store = await openCorpusStore(folder, { embedder: offlineEmbedder });
      try {
        const ids = new Set(store.list().map(({ id }) => id));
        expect(ids.delete('base')).toBe(true);
        const lost = [...added].filter((id) => !ids.has(id) && !perhaps.has(id));
        const back = [...removed].filter((id) => ids.has(id));
        expect({ lost, back }).toEqual({ lost: [], back: [] });
        for (const id of ids) expect(store.originals(`${id}-1`)).toEqual({ '⟨ORG1⟩': `公司${id}号` });
        expect((await store.searchIndex()).size).toBe(BASE + ids.size);
        const search = createSearch({ sources: [store], embedder: offlineEmbedder });
        expect(await search.search({ text: '供方评价', limit: 1 })).toHaveLength(1);
        const bytes = bytesOfAll();
        const left = [...perhaps].filter((id) => !ids.has(id) && bytes.includes(`${id}号`));
        expect(left).toEqual([]);
        const found = await search.explain({ text: '供方评价记录', limit: 30 });
        await store.rebuild();
        expect(await search.explain({ text: '供方评价记录', limit: 30 })).toEqual(found);
      } finally {
        store.close();
      }
    },
  );
});

describe.skipIf(process.platform === 'win32')('`corpus add` killed', () => {
  it('goes on where it stopped', async () => {
    const past = join(folder, 'past');
    mkdirSync(past);
    cpSync(repositoryFile('corpus/reports'), past, { recursive: true });
    const total = readdirSync(past).length;
    const add = () => run('src/cli/main.ts', 'corpus', 'add', past);
    const told = await killed(add(), Math.floor(Math.random() * 300));
    expect(told.length).toBeGreaterThan(0);
    const again = await killed(add(), 60_000_000);
    const [before, after] = [told, again].map(
      (lines) =>
        new Map(
          lines.map((line) => line.split('  ') as [string, string]).map(([outcome, file]) => [file, outcome]),
        ),
    );
    expect([...(after?.keys() ?? [])]).toHaveLength(total);
    const repeated = [...(before?.keys() ?? [])].filter((file) => after?.get(file) !== '没有变化');
    expect(repeated).toEqual([]);
    // Every report is read from source by cold processes: on a machine that is busy with other work that takes its time.
  });
});

describe('two processes', () => {
  /** A child that holds the lock from now on. */
  async function holding(milliseconds: number): Promise<ChildProcess> {
    const child = run('test/retrieve/holding-child.ts', folder, String(milliseconds));
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    return child;
  }
  const report = (id: string) =>
    ({
      id,
      sha256: id,
      language: 'zh',
      industry: null,
      edition: null,
      date: null,
      standards: ['QMS'],
      title: id,
      path: id,
    }) as const;
  const add = async (id: string, patience: number) => {
    const store = await openCorpusStore(folder, { embedder: offlineEmbedder, patience });
    try {
      return await store.add({ ...report(id), standards: ['QMS'] }, []);
    } finally {
      store.close();
    }
  };

  it('read and search while one of them writes, and the second writer is told who does', async () => {
    const child = await holding(60_000);
    try {
      const store = await openCorpusStore(folder, { embedder: offlineEmbedder });
      expect(store.list().length).toBeGreaterThan(0);
      expect((await store.searchIndex()).size).toBeGreaterThan(0);
      store.close();
      await expect(add('late', 50)).rejects.toMatchObject({
        code: 'corpus-locked-by',
        params: { path: join(folder, 'corpus.sqlite'), pid: child.pid },
      });
    } finally {
      child.kill('SIGKILL');
    }
    // A killed writer holds nothing any more.
    expect(await add('after', 5000)).toBe('added');
  });

  it('wait for one another', async () => {
    await holding(300);
    expect(await add('patient', 30_000)).toBe('added');
  });
});
