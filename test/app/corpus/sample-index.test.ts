import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSampleIndex, saveSampleIndex } from '../../../src/app/corpus/sample-index.js';
import type { Embedder, Writeup } from '../../../src/core/index.js';
import { buildIndex, createSearch } from '../../../src/retrieve/index.js';

const folder = mkdtempSync(join(tmpdir(), 'clausewright-vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Counts how often it is asked; the vector of a text is its length. */
function counting(id: string): Embedder & { asked: number } {
  return {
    id,
    dimensions: 2,
    asked: 0,
    async embed(texts) {
      this.asked += 1;
      return texts.map((text) => Float32Array.of(text.length, 1));
    },
  };
}

const writeup = (id: string, text: string): Writeup => ({
  id,
  report: 'r1',
  title: '',
  clauses: ['8.4'],
  edition: null,
  date: null,
  industry: null,
  standards: ['QMS'],
  language: 'zh',
  department: null,
  verdict: null,
  text,
});

describe('the index of the sample writeups', () => {
  const path = join(folder, 'index.bin');
  const writeups = [writeup('w1', '供方评价'), writeup('w2', '采购单两张')];

  it('is read where it was made of as many writeups of the same reports by the same embedder, else computed', async () => {
    const own = counting('a');
    await saveSampleIndex(writeups, own, 'stamp', path);
    expect(own.asked).toBe(1);
    const saved = await openSampleIndex(writeups, own, 'stamp', path);
    expect([own.asked, saved.size, saved.writeup(1)?.id, saved.writeup(2)]).toEqual([1, 2, 'w2', null]);
    await openSampleIndex(writeups, own, 'other stamp', path);
    await openSampleIndex([...writeups, writeup('w3', '退货')], own, 'stamp', path);
    await openSampleIndex(writeups, own, 'stamp', join(folder, 'none.bin'));
    expect(own.asked).toBe(4);
    const newer = counting('b');
    await openSampleIndex(writeups, newer, 'stamp', path);
    expect(newer.asked).toBe(1);
  });

  it('finds what an index that was computed finds', async () => {
    await saveSampleIndex(writeups, counting('a'), 'stamp', path);
    const sources = {
      saved: await openSampleIndex(writeups, counting('a'), 'stamp', path),
      computed: await buildIndex(writeups, counting('a')),
    };
    const search = (name: keyof typeof sources) =>
      createSearch({ sources: [sources[name]], embedder: counting('a') }).search({
        text: '采购单',
        limit: 2,
      });
    expect(await search('saved')).toEqual(await search('computed'));
    expect((await search('saved')).length).toBeGreaterThan(0);
  });

  it('is computed where the file was cut short', async () => {
    const own = counting('a');
    await saveSampleIndex(writeups, own, 'stamp', path);
    truncateSync(path, 80);
    await openSampleIndex(writeups, own, 'stamp', path);
    expect(own.asked).toBe(2);
  });
});
