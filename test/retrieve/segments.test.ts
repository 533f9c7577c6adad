import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Writeup } from '../../src/core/index.js';
import { createSearch, offlineEmbedder } from '../../src/retrieve/index.js';
import { IndexCache } from '../../src/retrieve/store/cached-index.js';
import { joinedFrom } from '../../src/retrieve/store/merge-policy.js';
import { CorpusRecord, RECORD_SCHEMA } from '../../src/retrieve/store/record.js';
import { openDatabase } from '../../src/retrieve/store/sqlite.js';
import { writeupOf } from './helpers.js';

const THINGS = [
  '千分尺',
  '卡尺',
  '压力表',
  '天平',
  '烘箱',
  '量规',
  '供方名录',
  '采购合同',
  '应急预案',
  '内审计划',
];
const ACTS = ['校准', '送检', '复评', '放行', '返工', '隔离', '巡检', '演练', '评价', '批准'];
const CLAUSES = ['7.1.5', '8.4', '8.6', '8.7', '9.2', '6.2', '8.2', '10.2'];
const QUERIES = ['卡尺送检了没有', '供方复评', '应急预案演练', '量规放行', '烘箱', '内审计划没批准'];

let made = 0;
/** Writeups of which no two are alike, under clauses that come up at different times. */
function writeupsOf(report: string, count: number): Writeup[] {
  return Array.from({ length: count }, (_, i) => {
    const n = made++;
    const text = `${THINGS[(n * 7) % 10]}${ACTS[(n * 3) % 10]}后由${ACTS[(n >> 2) % 10]}组处理，台账${n}，${THINGS[n % 10]}另见第${i}页。`;
    const clauses = [CLAUSES[(n * 5 + Math.floor(n / 40)) % CLAUSES.length] as string];
    return writeupOf({
      id: `w${n}`,
      report,
      clauses,
      standards: n % 9 === 0 ? ['QMS', 'EMS'] : ['QMS'],
      text,
    });
  });
}

/** A corpus without originals, whose index is opened anew by every search. */
async function openIn(folder: string) {
  const database = await openDatabase(join(folder, 'corpus.sqlite'), RECORD_SCHEMA);
  const record = new CorpusRecord(database);
  const cache = () => new IndexCache(folder, record, { embedder: offlineEmbedder });
  const found = async () => {
    const index = await cache().open();
    const { explain } = createSearch({ sources: [index], embedder: offlineEmbedder });
    const results = [];
    for (const text of QUERIES) results.push(await explain({ text, limit: 8 }));
    results.push(await explain({ text: '校准', limit: 5, clause: '8.4' }));
    return { size: index.size, results };
  };
  return {
    add: (id: string, count: number) =>
      record.insert(
        { id, sha256: id, language: 'zh', industry: null, edition: null, date: null, standards: ['QMS'] },
        1,
        writeupsOf(id, count),
      ),
    remove: (id: string) => record.delete(id),
    found,
    rebuild: () => cache().rebuild(),
    segments: () => readdirSync(folder).filter((name) => name.startsWith('segment-')),
    close: () => database.close(),
  };
}

type Opened = Awaited<ReturnType<typeof openIn>>;

async function inFolder(work: (corpus: Opened, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'segments-'));
  const corpus = await openIn(folder);
  try {
    await work(corpus, folder);
  } finally {
    corpus.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('segments', () => {
  it('find with the same scores what an index finds that was computed anew, whatever was added and removed', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ add: fc.integer({ min: 0, max: 60 }) }) },
      { weight: 1, arbitrary: fc.record({ remove: fc.nat() }) },
    );
    const steps = fc.array(step, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(steps, (then) =>
        inFolder(async (corpus) => {
          corpus.add('base', 1_100);
          await corpus.found();
          const reports = ['base'];
          for (const [index, one] of then.entries()) {
            const id = `r${index}`;
            if ('add' in one) {
              corpus.add(id, one.add);
              reports.push(id);
            } else {
              const [gone] = reports.splice(one.remove % reports.length, 1);
              corpus.remove(gone ?? '');
              if (reports.length === 0) break;
            }
            await corpus.found();
          }
          const grown = await corpus.found();
          await corpus.rebuild();
          expect(grown).toEqual(await corpus.found());
        }),
      ),
      { numRuns: 4 },
    );
  });

  it('stay as they are where a report more comes, and go where they are outgrown', () =>
    inFolder(async (corpus, folder) => {
      corpus.add('base', 1_100);
      await corpus.found();
      const [base = ''] = corpus.segments();
      const { mtimeMs, size } = statSync(join(folder, base));
      corpus.add('more', 20);
      expect((await corpus.found()).size).toBe(1_120);
      const both = corpus.segments();
      expect(both).toHaveLength(2);
      expect(statSync(join(folder, base)).mtimeMs).toBe(mtimeMs);
      const small = both.find((name) => name !== base) ?? '';
      expect(statSync(join(folder, small)).size).toBeLessThan(size / 10);
      corpus.remove('more');
      await corpus.found();
      expect(corpus.segments()).toEqual([base]);
      corpus.add('much', 300);
      await corpus.found();
      expect(corpus.segments()).toHaveLength(1);
    }));

  it('before one that is damaged are used again', () =>
    inFolder(async (corpus, folder) => {
      corpus.add('base', 1_100);
      await corpus.found();
      const [base = ''] = corpus.segments();
      corpus.add('more', 20);
      const whole = await corpus.found();
      const { ino } = statSync(join(folder, base));
      for (const name of corpus.segments()) if (name !== base) rmSync(join(folder, name));
      expect(await corpus.found()).toEqual(whole);
      expect(corpus.segments()).toHaveLength(2);
      expect(statSync(join(folder, base)).ino).toBe(ino);
    }));
});

describe('what is joined', () => {
  it.each<[string, number[], number, number]>([
    ['the first writeups', [], 5, 0],
    ['small segments', [100_000, 700], 40, 1],
    ['nothing, where all that stands is large', [100_000, 20_000], 40, 2],
    ['what is outgrown', [100_000, 16_000], 4_000, 1],
    ['all, where one outgrows the other', [100_000, 20_000], 5_000, 0],
  ])('%s', (_, sizes, fresh, from) => expect(joinedFrom(sizes, fresh)).toBe(from));

  it('leaves few segments, and writes each document seldom, while a corpus grows report by report', () => {
    let sizes: number[] = [];
    let written = 0;
    for (let total = 0; total < 300_000; total += 30) {
      const from = joinedFrom(sizes, 30);
      const joined = sizes.slice(from).reduce((sum, size) => sum + size, 30);
      sizes = [...sizes.slice(0, from), joined];
      written += joined;
      expect(sizes.length).toBeLessThanOrEqual(6);
    }
    expect(written / 300_000).toBeLessThan(60);
  });
});
