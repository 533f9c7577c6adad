import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Embedder } from '../../src/core/index.js';
import { GraphVectors } from '../../src/retrieve/dense/graph.js';
import { QuantisedVectors } from '../../src/retrieve/dense/quantised.js';
import {
  type CorpusStore,
  createSearch,
  offlineEmbedder,
  openCorpusStore,
  type ReportToAdd,
  type SlottedWriteup,
  type StoreOptions,
} from '../../src/retrieve/index.js';
import { SCAN_BYTES_FROM } from '../../src/retrieve/store/segment-file.js';
import { explaining } from '../../src/retrieve/store/sqlite.js';
import { writeupOf } from './helpers.js';

let folder: string;
let open: CorpusStore[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  open = [];
});
afterEach(() => {
  for (const store of open) store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openStore(
  embedder: Embedder = offlineEmbedder,
  directory = folder,
  more: Partial<StoreOptions> = {},
): Promise<CorpusStore> {
  const store = await openCorpusStore(directory, { embedder, patience: 60, ...more });
  open.push(store);
  return store;
}

const report = (id: string): ReportToAdd => ({
  id,
  sha256: id.padEnd(64, '0'),
  language: 'zh',
  industry: '机械加工',
  standards: ['QMS'],
  edition: null,
  date: '2025-03-28',
  title: `栖岭市铎光阀门有限公司审核报告${id}`,
  path: `past/栖岭铎光-${id}.docx`,
});

const SECRET = '栖岭市铎光阀门有限公司';
const writeups = (id: string): SlottedWriteup[] => [
  {
    writeup: writeupOf({
      id: `${id}-1`,
      report: id,
      clauses: ['7.1.5'],
      text: `⟨ORG1⟩的千分尺校准证书在有效期内，编号⟨CODE1⟩，台账${id}。`,
    }),
    vault: { '⟨ORG1⟩': SECRET, '⟨CODE1⟩': 'QL-0417' },
  },
  {
    writeup: writeupOf({
      id: `${id}-2`,
      report: id,
      clauses: ['8.4'],
      standards: ['EMS', 'OHSMS'],
      text: `⟨PERSON1⟩说明了供方的评价准则和年度复评结果${id}。`,
    }),
    vault: { '⟨PERSON1⟩': '封听澜' },
  },
];

/** The writeups of 7.1.5 that are found. */
const find = async (store: CorpusStore, text: string) =>
  (
    await createSearch({ sources: [store], embedder: offlineEmbedder }).search({
      text,
      limit: 9,
      clause: '7.1.5',
    })
  ).map(({ id }) => id);

/** Every byte of the corpus folder whose file name the test accepts. */
const bytesOf = (accept: (name: string) => boolean): string =>
  readdirSync(folder)
    .filter(accept)
    .map((name) => readFileSync(join(folder, name)).toString('utf8'))
    .join('');

describe('a corpus on disk', () => {
  it('keeps reports and writeups over closing and opening', async () => {
    const first = await openStore();
    expect(await first.add(report('ra'), writeups('ra'))).toBe('added');
    first.close();
    open.pop();
    const again = await openStore();
    expect(again.list()).toEqual([
      {
        ...report('ra'),
        writeups: 2,
        slotting: expect.any(Number),
        added: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      },
    ]);
    expect(await find(again, '校准证书')).toEqual(['ra-1']);
    expect(again.originals('ra-1')).toEqual({ '⟨ORG1⟩': SECRET, '⟨CODE1⟩': 'QL-0417' });
  });

  it('leaves a file that it has already', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    expect(await store.add({ ...report('ra'), path: 'elsewhere.docx' }, writeups('ra'))).toBe('unchanged');
    expect(store.stats()).toMatchObject({ reports: 1, writeups: 2 });
  });

  it('takes a report again that an older version slotted otherwise', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    const database = new Sqlite(join(folder, 'corpus.sqlite'));
    database.exec('UPDATE reports SET slotting = 0');
    database.close();
    expect(await store.add(report('ra'), writeups('ra').slice(0, 1))).toBe('updated');
    expect(store.list()).toHaveLength(1);
    expect(store.originals('ra-1')).toEqual({ '⟨ORG1⟩': SECRET, '⟨CODE1⟩': 'QL-0417' });
    expect(store.originals('ra-2')).toEqual({});
    expect((await store.searchIndex()).size).toBe(1);
  });

  it('finds what was added, and no longer what was removed, without being opened again', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    expect(await find(store, '校准证书')).toEqual(['ra-1']);
    await store.add(report('rb'), [
      {
        writeup: writeupOf({
          id: 'rb-1',
          clauses: ['7.1.5'],
          text: '压力表检定证书过期三天，已停用并追溯了此前的测量结果。',
        }),
        vault: {},
      },
    ]);
    expect(await find(store, '压力表检定')).toContain('rb-1');
    await store.remove('rb');
    expect(await find(store, '压力表检定')).not.toContain('rb-1');
  });

  it('counts what it holds', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    expect(store.stats()).toEqual({
      reports: 1,
      writeups: 2,
      index: { state: 'missing', embedder: offlineEmbedder.id, dimensions: offlineEmbedder.dimensions },
    });
    await store.rebuild();
    expect(store.stats().index.state).toBe('fresh');
    await store.add(report('rb'), []);
    expect(store.stats().index.state).toBe('stale');
  });

  it('says which report is unknown', async () => {
    const store = await openStore();
    await expect(store.remove('nobody')).rejects.toMatchObject({
      code: 'corpus-report-unknown',
      params: { id: 'nobody' },
    });
  });
});

describe('client details', () => {
  it('stand in the vault only', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    await store.rebuild();
    const outside = bytesOf((name) => !name.startsWith('vault.'));
    expect(outside).toContain('千分尺');
    for (const secret of [SECRET, '封听澜', 'QL-0417', '铎光']) expect(outside).not.toContain(secret);
    expect(bytesOf((name) => name.startsWith('vault.'))).toContain(SECRET);
  });

  it.skipIf(process.platform === 'win32')('lie in files that only their owner may read', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    await store.rebuild();
    for (const name of readdirSync(folder))
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
  });

  it('are gone from every file once the report is removed', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    await store.remove('ra');
    for (const secret of [SECRET, '封听澜', 'QL-0417']) expect(bytesOf(() => true)).not.toContain(secret);
    expect(store.originals('ra-1')).toEqual({});
  });

  it('that a killed process left without a report are deleted at the next write', async () => {
    const store = await openStore();
    // From here on the store knows its files to be in order, unless another process changes them.
    await store.add(report('ra'), writeups('ra'));
    const vault = new Sqlite(join(folder, 'vault.sqlite'));
    vault.exec(
      `INSERT INTO reports VALUES ('gone', 1, '${SECRET}', 'x'); INSERT INTO slots VALUES ('gone', 1, 'gone-1', '⟨ORG1⟩', '${SECRET}')`,
    );
    vault.close();
    await store.add(report('rb'), []);
    expect(bytesOf(() => true)).not.toContain('gone-1');
  });
});

describe('two at once', () => {
  it('lets readers go on and tells a second writer where the lock is', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    const other = new Sqlite(join(folder, 'corpus.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    await expect(store.add(report('rb'), writeups('rb'))).rejects.toMatchObject({
      code: 'corpus-locked',
      params: { path: join(folder, 'corpus.sqlite') },
    });
    expect(store.list()).toHaveLength(1);
    expect(await find(store, '校准证书')).toEqual(['ra-1']);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.add(report('rb'), writeups('rb'))).toBe('added');
  });

  it('waits for a writer that finishes in time', async () => {
    const store = await openStore();
    const other = new Sqlite(join(folder, 'corpus.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    const added = store.add(report('ra'), writeups('ra'));
    other.exec('COMMIT');
    other.close();
    expect(await added).toBe('added');
  });

  it('shows one store what another added', async () => {
    const [left, right] = [await openStore(), await openStore()];
    await left.add(report('ra'), writeups('ra'));
    expect(await find(right, '校准证书')).toEqual(['ra-1']);
  });
});

describe('the computed files', () => {
  const counting = (id: string, dimensions = offlineEmbedder.dimensions): Embedder & { texts: number } => ({
    id,
    dimensions,
    texts: 0,
    async embed(texts) {
      this.texts += texts.length;
      return (await offlineEmbedder.embed(texts)).map((vector) => vector.slice(0, dimensions));
    },
  });

  it('save the embedding of what was embedded before', async () => {
    const embedder = counting('counting');
    const store = await openStore(embedder);
    await store.add(report('ra'), writeups('ra'));
    await store.searchIndex();
    expect(embedder.texts).toBe(2);
    await store.add(report('rb'), writeups('rb').slice(0, 1));
    const index = await store.searchIndex();
    expect(embedder.texts).toBe(3);
    const fresh = await (await openStore(counting('counting'))).searchIndex();
    const query = new Float32Array(embedder.dimensions).fill(1);
    expect([0, 1, 2].map((doc) => index.vectors.similarity(query, doc))).toEqual(
      [0, 1, 2].map((doc) => fresh.vectors.similarity(query, doc)),
    );
    // Even where everything is computed anew: each may have cost a call.
    await store.rebuild();
    expect(embedder.texts).toBe(3);
  });

  it.each([
    ['another embedder', counting('another')],
    ['the same embedder with other dimensions', counting('counting', 64)],
  ])('are not used for %s', async (_, other) => {
    const store = await openStore(counting('counting'));
    await store.add(report('ra'), writeups('ra'));
    await store.searchIndex();
    const second = await openStore(other);
    const index = await second.searchIndex();
    expect(other.texts).toBe(2);
    expect(index.vectors.dimensions).toBe(other.dimensions);
  });

  it.each<[string, (path: string) => void]>([
    ['missing', (path) => rmSync(path)],
    ['empty', (path) => truncateSync(path, 0)],
    ['cut short', (path) => truncateSync(path, statSync(path).size - 9)],
    ['not an index at all', (path) => writeFileSync(path, 'not an index at all')],
    [
      'altered in one bit',
      (path) => {
        const bytes = readFileSync(path);
        bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
  ])('are computed again when one of them is %s', async (_, damage) => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    await store.searchIndex();
    const names = readdirSync(folder).filter((name) => name.endsWith('.bin'));
    expect(names).toHaveLength(2);
    for (const path of names.map((name) => join(folder, name))) {
      const whole = readFileSync(path);
      damage(path);
      expect(await find(await openStore(), '校准证书')).toEqual(['ra-1']);
      expect(readFileSync(path)).toEqual(whole);
    }
  });

  it('of another corpus are not used', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'corpus-'));
    try {
      const [store, other] = [await openStore(), await openStore(offlineEmbedder, elsewhere)];
      await store.add(report('ra'), writeups('ra'));
      await other.add(report('rb'), writeups('rb'));
      await store.searchIndex();
      for (const name of readdirSync(folder).filter((name) => name.endsWith('.bin')))
        copyFileSync(join(folder, name), join(elsewhere, name));
      expect(other.stats().index.state).toBe('missing');
      expect(await find(other, '校准证书')).toEqual(['rb-1']);
    } finally {
      open.pop()?.close();
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it('hold vectors as bytes where they are many, a graph on request, and do without when it is damaged', async () => {
    const embedder = counting('small', 8);
    const count = SCAN_BYTES_FROM;
    const many = Array.from({ length: count }, (_, i) => ({
      writeup: writeupOf({
        id: `m-${i}`,
        report: 'many',
        clauses: ['8.4'],
        text: `第${i}号供方 ${i.toString(36)}x${i}`,
      }),
      vault: {},
    }));
    const store = await openStore(embedder);
    await store.add(report('many'), many);
    const query = (await embedder.embed(['第7号供方 7x7']))[0] as Float32Array;
    const scanned = (await store.searchIndex()).vectors;
    expect(scanned).toBeInstanceOf(QuantisedVectors);
    const wanted = scanned.nearest(query, 5);
    const vectorsWith = async () =>
      (await (await openStore(embedder, folder, { graphFrom: 8 * count })).searchIndex()).vectors;
    await (await openStore(embedder, folder, { graphFrom: 8 * count })).rebuild();
    const texts = embedder.texts;
    const graph = readdirSync(folder).find((name) => name.endsWith('.hnsw')) ?? '';
    for (const damage of [() => undefined, () => truncateSync(join(folder, graph), 1000)]) {
      damage();
      const vectors = await vectorsWith();
      expect(vectors).toBeInstanceOf(GraphVectors);
      expect(vectors.nearest(query, 5).map(({ score }) => score)).toEqual(wanted.map(({ score }) => score));
    }
    expect(embedder.texts).toBe(texts);
  });

  it('of many writeups, grown and pruned, are those that are computed anew', async () => {
    const store = await openStore();
    for (const [i, id] of [...'abcdefghijkl'].entries()) {
      await store.add(report(id), writeups(id));
      if (i % 3 === 0) await store.searchIndex();
      if (i % 4 === 3) await store.remove('abcdefghijkl'[i - 1] ?? '');
    }
    const search = async () =>
      createSearch({ sources: [store], embedder: offlineEmbedder }).explain({
        text: '供方评价准则',
        limit: 30,
      });
    const grown = await search();
    expect(grown.length).toBeGreaterThan(0);
    await store.rebuild();
    expect(await search()).toEqual(grown);
  });

  it('leave no file behind that nobody needs, and sweep away old ones of processes that were killed', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    await store.searchIndex();
    const segments = () => readdirSync(folder).filter((name) => /^(?:segment|vectors)-/u.test(name));
    const [first] = segments();
    const young = `segment-${'a'.repeat(16)}.bin`;
    const old = ['.index.bin.1.1.tmp', `segment-${'0'.repeat(16)}.bin`, `vectors-${'0'.repeat(16)}.hnsw`];
    for (const name of [young, ...old]) writeFileSync(join(folder, name), 'left behind');
    for (const name of old) utimesSync(join(folder, name), 0, 0);
    await store.add(report('rb'), writeups('rb'));
    await store.searchIndex();
    expect(old.filter((name) => existsSync(join(folder, name)))).toEqual([]);
    expect(segments()).not.toContain(first);
    // It may belong to a process that is about to name it.
    expect(segments()).toContain(young);
    expect(segments()).toHaveLength(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('of an older version are told apart from none, and computed anew', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    await store.rebuild();
    const path = join(folder, 'index.bin');
    const bytes = readFileSync(path);
    bytes.write('CWINDEX3', 'latin1');
    writeFileSync(path, bytes);
    expect(store.stats().index.state).toBe('outdated');
    expect(await find(await openStore(), '校准证书')).toEqual(['ra-1']);
    expect(store.stats().index.state).toBe('fresh');
    expect((await openStore(counting('another'))).stats().index.state).toBe('outdated');
  });

  it('which nobody can use any more go with what was removed', async () => {
    const store = await openStore();
    for (const id of ['ra', 'rb']) await store.add(report(id), writeups(id));
    await store.rebuild();
    writeFileSync(join(folder, 'vectors.hnsw'), 'of an earlier version');
    await store.add(report('rc'), writeups('rc'));
    await store.searchIndex();
    expect(existsSync(join(folder, 'vectors.hnsw'))).toBe(false);
    const other = await openStore(counting('another'));
    await other.remove('ra');
    expect(readdirSync(folder).filter((name) => name.endsWith('.bin'))).toEqual([]);
    expect((await store.searchIndex()).size).toBe(4);
  });
});

describe('a corpus with a damaged file', () => {
  /** Noise in every third page; the first pages, which say that it is a database, stay. */
  const damage = (file: string) => {
    const bytes = readFileSync(file);
    for (let page = 2; page * 4096 < bytes.length; page += 1)
      bytes.fill(0xa5, page * 4096, (page + 1) * 4096);
    writeFileSync(file, bytes);
  };

  it.each(['corpus.sqlite', 'vault.sqlite'])('names %s and says what to do', async (name) => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    store.close();
    damage(join(folder, name));
    const use = async () => {
      const opened = await openCorpusStore(folder, { embedder: offlineEmbedder });
      try {
        opened.list();
        opened.originals('ra-1');
        await opened.searchIndex();
      } finally {
        opened.close();
      }
    };
    await expect(use()).rejects.toMatchObject({
      name: 'InputError',
      code: 'corpus-damaged',
      params: { path: join(folder, name) },
    });
  });

  it('gets the originals back when the vault was moved away and the report is added again', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    const before = store.originals('ra-1');
    store.close();
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `vault.sqlite${end}`), { force: true });
    const again = await openStore();
    expect(again.originals('ra-1')).toEqual({});
    expect(again.present().size).toBe(0);
    expect(await again.add(report('ra'), writeups('ra'))).toBe('updated');
    expect(again.originals('ra-1')).toEqual(before);
    expect(again.present().size).toBe(1);
    expect(await again.add(report('ra'), writeups('ra'))).toBe('unchanged');
  });
});

describe('a full disk', () => {
  it('lets a corpus be opened and searched whose journal cannot be emptied, and nothing be lost', async () => {
    const writer = await openStore();
    await writer.add(report('ra'), writeups('ra'));
    // What another process leaves that was killed.
    const killed = join(folder, 'killed');
    mkdirSync(killed);
    for (const name of readdirSync(folder).filter((name) => name.includes('.sqlite')))
      copyFileSync(join(folder, name), join(killed, name));
    const pragma = Sqlite.prototype.pragma;
    const full = vi.spyOn(Sqlite.prototype, 'pragma').mockImplementation(function (
      this: Sqlite.Database,
      ...given
    ) {
      if (given[0].startsWith('wal_checkpoint'))
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
      return pragma.apply(this, given);
    });
    try {
      const store = await openStore(offlineEmbedder, killed);
      expect(store.stats()).toMatchObject({ reports: 1, writeups: 2 });
      expect(await find(store, '校准证书')).toEqual(['ra-1']);
      await expect(store.remove('ra')).rejects.toMatchObject({
        code: 'corpus-disk-full',
        params: { path: killed },
      });
    } finally {
      full.mockRestore();
    }
  });

  it('is told of where an index is to be built anew, and a search goes on', async () => {
    const store = await openStore();
    await store.add(report('ra'), writeups('ra'));
    // The rename fails as it does on a broken disk.
    mkdirSync(join(folder, 'index.bin', 'in the way'), { recursive: true });
    await expect(store.rebuild()).rejects.toMatchObject({ code: 'corpus-folder', params: { path: folder } });
    expect(await find(store, '校准证书')).toEqual(['ra-1']);
    rmSync(join(folder, 'index.bin'), { recursive: true });
    await store.rebuild();
    expect(store.stats().index.state).toBe('fresh');
  });

  it.each([
    ['SQLITE_FULL', 'corpus-disk-full'],
    ['ENOSPC', 'corpus-disk-full'],
    ['EDQUOT', 'corpus-disk-full'],
    ['EFBIG', 'corpus-disk-full'],
    ['SQLITE_READONLY_DIRECTORY', 'corpus-denied'],
    ['EACCES', 'corpus-denied'],
    ['EROFS', 'corpus-denied'],
    ['SQLITE_IOERR_WRITE', 'corpus-folder'],
    ['ENOTDIR', 'corpus-folder'],
    ['SQLITE_CORRUPT', 'corpus-damaged'],
  ])('or another trouble, %s, is %s', (code, told) => {
    const failing = () =>
      explaining(join(folder, 'corpus.sqlite'), () => {
        throw Object.assign(new Error(code), { code });
      });
    expect(failing).toThrow(expect.objectContaining({ name: 'InputError', code: told }));
  });
});

describe('a corpus that cannot be opened', () => {
  it.each<[string, string, () => void]>([
    [
      'is no database',
      'corpus-damaged',
      () => writeFileSync(join(folder, 'corpus.sqlite'), 'plain text, not a database, '.repeat(50)),
    ],
    [
      'comes from a newer version',
      'corpus-newer',
      () => {
        const database = new Sqlite(join(folder, 'corpus.sqlite'));
        database.pragma('user_version = 99');
        database.close();
      },
    ],
    ['is a file instead of a folder', 'corpus-folder', () => undefined],
  ])('because it %s says so', async (_, code, prepare) => {
    prepare();
    const file = join(folder, 'plain');
    writeFileSync(file, '');
    const directory = code === 'corpus-folder' ? file : folder;
    await expect(openCorpusStore(directory, { embedder: offlineEmbedder })).rejects.toMatchObject({
      name: 'InputError',
      code,
    });
  });
});
