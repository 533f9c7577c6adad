import { chmodSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
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
import { writeupOf } from './helpers.js';

const NOBODY = 65_534;
const own = process.geteuid?.() ?? 0;

const report = (id: string) =>
  ({
    id,
    sha256: id,
    title: `${id}.docx`,
    path: id,
    language: 'zh',
    industry: null,
    edition: null,
    date: null,
  }) as const;
const writeups = (id: string): SlottedWriteup[] => [
  {
    writeup: writeupOf({
      id: `${id}-1`,
      report: id,
      clauses: ['7.1.5'],
      text: `千分尺校准证书在有效期内，台账${id}。`,
    }),
    vault: { '⟨ORG1⟩': '栖岭市铎光阀门有限公司' },
  },
];

const add = (store: CorpusStore, id: string) =>
  store.add({ ...report(id), standards: ['QMS'] }, writeups(id));

const find = async (store: CorpusStore) => {
  const { search } = createSearch({ sources: [store], embedder: offlineEmbedder });
  return (await search({ text: '校准证书', limit: 3 })).map(({ id }) => id);
};

describe.skipIf(process.platform === 'win32')('a corpus on a medium that cannot be written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'read-only-'));
  });
  afterEach(() => {
    process.seteuid?.(own);
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Nothing may be written from here on, also where the tests run as root, to whom rights mean nothing. */
  function close(): void {
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    if (own === 0) process.seteuid?.(NOBODY);
  }

  it.each(['indexed', 'not indexed'])(
    'is searched (%s), listed, and says that nothing can be added',
    async (index) => {
      const before = await openCorpusStore(folder, { embedder: offlineEmbedder });
      await add(before, 'ra');
      if (index === 'indexed') await before.searchIndex();
      before.close();
      const files = readdirSync(folder);
      close();
      const store = await openCorpusStore(folder, { embedder: offlineEmbedder });
      try {
        expect(await find(store)).toEqual(['ra-1']);
        expect(store.list()).toMatchObject([{ id: 'ra', title: 'ra.docx' }]);
        expect(store.originals('ra-1')).toEqual({ '⟨ORG1⟩': '栖岭市铎光阀门有限公司' });
        const denied = { name: 'InputError', code: 'corpus-denied', params: { path: folder } };
        await expect(add(store, 'rb')).rejects.toMatchObject(denied);
        await expect(store.remove('ra')).rejects.toMatchObject(denied);
        expect(readdirSync(folder)).toEqual(files);
      } finally {
        store.close();
      }
    },
  );

  it('embeds as often as it must where vectors cannot be kept', async () => {
    const before = await openCorpusStore(folder, { embedder: offlineEmbedder });
    await add(before, 'ra');
    before.close();
    close();
    let texts = 0;
    const embedder = {
      ...offlineEmbedder,
      id: 'counting',
      embed: (all: readonly string[]) => {
        texts += all.length;
        return offlineEmbedder.embed(all);
      },
    };
    const store = await openCorpusStore(folder, { embedder });
    expect((await store.searchIndex()).size).toBe(1);
    expect(texts).toBe(1);
    store.close();
  });

  it('whose record is larger than can be held in memory says that it must be copied', async () => {
    const before = await openCorpusStore(folder, { embedder: offlineEmbedder });
    await add(before, 'ra');
    before.close();
    // Takes no room on the disk: nothing is written.
    truncateSync(join(folder, 'corpus.sqlite'), 2 ** 31);
    close();
    await expect(openCorpusStore(folder, { embedder: offlineEmbedder })).rejects.toMatchObject({
      code: 'corpus-denied',
      params: { path: folder },
    });
  });

  it('which was not closed when it was last written to says so instead of showing less than it holds', async () => {
    const before = await openCorpusStore(folder, { embedder: offlineEmbedder });
    await add(before, 'ra');
    before.close();
    writeFileSync(join(folder, 'corpus.sqlite-wal'), 'what was written last');
    close();
    await expect(openCorpusStore(folder, { embedder: offlineEmbedder })).rejects.toMatchObject({
      code: 'corpus-denied',
      params: { path: folder },
    });
  });
});
