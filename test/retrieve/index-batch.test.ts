import { describe, expect, it } from 'vitest';
import { offlineEmbedder } from '../../src/retrieve/dense/offline-embedder.js';
import { buildField, countInto, noTerms } from '../../src/retrieve/lexical/field.js';
import { PostingsMerger } from '../../src/retrieve/lexical/merge.js';
import { keysOf } from '../../src/retrieve/search/clause-table.js';
import { embeddedText, layOut, termsOf } from '../../src/retrieve/search/search-index.js';
import { indexBatch } from '../../src/retrieve/store/index-batch.js';
import { loadTokeniser } from '../../src/retrieve/terms/tokenise.js';
import { writeupOf } from './helpers.js';

const WRITEUPS = [
  writeupOf({
    id: 'w1',
    clauses: ['8.4'],
    text: '抽查三家供方的评价记录，评价在前，下单在后；supplier list R-2024。',
  }),
  writeupOf({
    id: 'w2',
    clauses: ['7.1.5', '9.1'],
    title: '监视和测量资源',
    text: '卡尺、千分尺校准证书在有效期内。',
  }),
  writeupOf({ id: 'w3', clauses: [], title: '', text: '' }),
  writeupOf({ id: 'w4', clauses: ['8.4'], title: '供方管理', text: '供方管理，供方管理，还是供方管理。' }),
  // Characters of two units, full width, a slot.
  writeupOf({
    id: 'w5',
    clauses: ['8.5.1'],
    title: '𬭎材车间',
    text: '⟨ORG1⟩𬭎材车间的𠮷字号；ＣＮＣ机床３台，𬭎材𬭎材。',
  }),
];

/** Postings are alike whatever the order of their terms. */
function byTerm(postings: ReturnType<PostingsMerger['finish']>) {
  const names = new TextDecoder().decode(postings.terms.bytes);
  const { starts } = postings.terms;
  const lists = Array.from({ length: starts.length - 1 }, (_, id) => {
    const [from, to] = [postings.offsets[id] ?? 0, postings.offsets[id + 1] ?? 0];
    return [
      Buffer.from(postings.terms.bytes.subarray(starts[id], starts[id + 1])).toString(),
      [postings.counts[id], postings.lasts[id], ...postings.lists.read(from, to)],
    ] as const;
  });
  expect(names.length).toBeGreaterThan(0);
  return { lengths: [...postings.lengths], lists: Object.fromEntries(lists) };
}

const merged = (segment: Parameters<PostingsMerger['addSegment']>[0]) => {
  const merger = new PostingsMerger();
  merger.addSegment(segment);
  return byTerm(merger.finish());
};

describe('a batch of writeups', () => {
  it('has the postings and vectors that each text has on its own', async () => {
    const tokeniser = await loadTokeniser();
    const batch = await indexBatch({ bodies: WRITEUPS.map((writeup) => JSON.stringify(writeup)) }, true);
    const alone = buildField(WRITEUPS.map((writeup) => countInto(noTerms(), termsOf(writeup, tokeniser))));
    expect(merged(batch.words)).toEqual(byTerm(alone.words));
    expect(merged(batch.pairs)).toEqual(byTerm(alone.pairs));
    expect(batch.keys).toEqual(WRITEUPS.map(keysOf));
    const vectors = layOut(
      await offlineEmbedder.embed(WRITEUPS.map(embeddedText)),
      offlineEmbedder.dimensions,
    );
    for (const [i, value] of vectors.entries()) expect(batch.vectors?.[i]).toBeCloseTo(value, 6);
    expect(batch.vectors).toHaveLength(vectors.length);
  });

  it('keeps the place of a writeup that was removed, and leaves embedding to others', async () => {
    const batch = await indexBatch({ bodies: [null, JSON.stringify(WRITEUPS[0])] }, false);
    expect([batch.words.lengths[0], batch.keys[0], batch.vectors]).toEqual([0, [], null]);
    expect(batch.words.lengths[1]).toBeGreaterThan(0);
  });
});
