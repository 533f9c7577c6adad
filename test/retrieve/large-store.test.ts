import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CorpusStore,
  createSearch,
  offlineEmbedder,
  openCorpusStore,
  type SlottedWriteup,
} from '../../src/retrieve/index.js';
import { turnsDuring, writeupOf } from './helpers.js';

let folder: string;
let store: CorpusStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  store = await openCorpusStore(folder, { embedder: offlineEmbedder });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const THINGS = ['千分尺', '卡尺', '压力表', '天平', '烘箱', '量规'];
const ACTS = ['校准', '送检', '复评', '放行', '返工', '隔离', '巡检'];

/** Enough of them for threads. */
const MANY = 2_200;

async function add(id: string, count: number): Promise<void> {
  const writeups = Array.from({ length: count }, (_, i): SlottedWriteup => {
    const text = `${THINGS[i % 6]}第${i}号由${ACTS[i % 7]}组${ACTS[(i >> 3) % 7]}，台账${id}${i * 7919}。`;
    const clauses = [['7.1.5', '8.4', '8.6', '8.7'][i % 4] ?? '8.1'];
    return { writeup: writeupOf({ id: `${id}-${i}`, report: id, clauses, text }), vault: {} };
  });
  const named = {
    id,
    sha256: id.padEnd(64, '0'),
    title: id,
    path: id,
    language: 'zh',
    industry: null,
  } as const;
  await store.add({ ...named, edition: null, date: null, standards: ['QMS'] }, writeups);
}

const explain = (text: string) =>
  createSearch({ sources: [store], embedder: offlineEmbedder }).explain({ text, limit: 12 });

describe('a corpus of some writeups', () => {
  it('is indexed in turns with others of the thread', async () => {
    await add('ra', 1_500);
    const turns: number[] = [];
    await turnsDuring((soFar) => store.searchIndex(() => turns.push(soFar())));
    expect((turns.at(-1) ?? 0) - (turns[0] ?? 0)).toBeGreaterThan(0);
    expect((await explain('卡尺送检了没有'))[0]).toMatchObject({ clause: '7.1.5' });
  });
});

describe('a corpus of many writeups', () => {
  it('is indexed in threads, tells how far, grows, shrinks, and is computed anew to the same, also where its file is cut short', async () => {
    await add('ra', MANY);
    const told: number[][] = [];
    await store.searchIndex((done, total) => told.push([done, total]));
    expect(told.at(-1)).toEqual([MANY, MANY]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a = 0, b = 0) => a - b));
    const before = await explain('卡尺送检了没有');
    expect(before[0]).toMatchObject({ clause: '7.1.5' });

    await add('rb', 40);
    const grown: number[][] = [];
    const index = await store.searchIndex((done, total) => grown.push([done, total]));
    expect([index.size, grown.at(-1)]).toEqual([MANY + 40, [40, 40]]);
    const found = await explain('烘箱巡检');
    await store.rebuild();
    expect(await explain('烘箱巡检')).toEqual(found);

    await store.remove('rb');
    expect(await explain('卡尺送检了没有')).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);

    truncateSync(join(folder, 'index.bin'), 100_000);
    store.close();
    store = await openCorpusStore(folder, { embedder: offlineEmbedder });
    expect(await explain('卡尺送检了没有')).toEqual(before);
  });
});
