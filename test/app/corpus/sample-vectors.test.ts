import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleEmbedder, saveSampleVectors } from '../../../src/app/corpus/sample-vectors.js';
import type { Embedder, Writeup } from '../../../src/core/index.js';

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

describe('vectors of the sample writeups', () => {
  const path = join(folder, 'vectors.bin');
  const writeups = [writeup('w1', '供方评价'), writeup('w2', '采购单两张')];

  it('are read where they were made from the same reports by the same embedder, else computed', async () => {
    const own = counting('a');
    await saveSampleVectors(writeups, own, 'stamp', path);
    expect(own.asked).toBe(1);
    const saved = await sampleEmbedder('stamp', own, path).embed(['x', 'y']);
    expect([own.asked, saved.map((vector) => vector.length)]).toEqual([1, [2, 2]]);
    await sampleEmbedder('other stamp', own, path).embed(['x', 'y']);
    await sampleEmbedder('stamp', own, path).embed(['x', 'y', 'z']);
    await sampleEmbedder('stamp', own, join(folder, 'none.bin')).embed(['x', 'y']);
    expect(own.asked).toBe(4);
    const newer = counting('b');
    await sampleEmbedder('stamp', newer, path).embed(['x', 'y']);
    expect(newer.asked).toBe(1);
  });

  it('are computed where the file was cut short', async () => {
    const own = counting('a');
    await saveSampleVectors(writeups, own, 'stamp', path);
    truncateSync(path, 80);
    await sampleEmbedder('stamp', own, path).embed(['x', 'y']);
    expect(own.asked).toBe(2);
  });
});
