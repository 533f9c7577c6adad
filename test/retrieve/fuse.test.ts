import { beforeAll, describe, expect, it } from 'vitest';
import { QuantisedVectors, quantiseAll } from '../../src/retrieve/dense/quantised.js';
import { ExactVectors } from '../../src/retrieve/dense/vectors.js';
import { buildIndex, offlineEmbedder, type SearchIndex } from '../../src/retrieve/index.js';
import { stepThrough } from '../../src/retrieve/pace.js';
import { type Candidate, fusing, type PreparedQuery } from '../../src/retrieve/search/fuse.js';
import { layOut } from '../../src/retrieve/search/search-index.js';
import { queryTerms } from '../../src/retrieve/terms/query.js';
import { loadTokeniser } from '../../src/retrieve/terms/tokenise.js';
import { writeupOf } from './helpers.js';

const WRITEUPS = [
  '千分尺校准证书在有效期内',
  '新增供方先评价后采购',
  '危险废物分区贮存，台账齐全',
  '供方校准机构的资质有效',
].map((text, i) => writeupOf({ id: `w${i}`, clauses: ['8.4'], title: '记录', text }));

let index: SearchIndex;
beforeAll(async () => {
  const vectors = layOut(
    await offlineEmbedder.embed(WRITEUPS.map(({ text }) => text)),
    offlineEmbedder.dimensions,
  );
  const { codes, scales } = quantiseAll(new ExactVectors(offlineEmbedder.dimensions, vectors));
  const scan = new QuantisedVectors(offlineEmbedder.dimensions, scales);
  scan.codes.set(codes);
  index = { ...(await buildIndex(WRITEUPS, offlineEmbedder)), vectors: scan };
});

async function prepared(text: string): Promise<PreparedQuery> {
  const [vector = new Float32Array()] = await offlineEmbedder.embed([text]);
  return {
    terms: queryTerms(text, await loadTokeniser()),
    vectors: new Map([[offlineEmbedder.id, vector]]),
    ...{
      ranked: [],
      filed: [],
      meant: [],
      filter: { clause: undefined, standard: undefined },
      limit: 4,
      exhaustive: false,
    },
  };
}

/** Takes steps of all by turns until each has come to its end. */
function byTurns<T>(works: readonly Generator<void, T>[]): T[] {
  const results: T[] = [];
  for (let left = works.length; left > 0; ) {
    for (const [i, work] of works.entries()) {
      const step = work.next();
      if (!step.done || i in results) continue;
      results[i] = step.value;
      left--;
    }
  }
  return results;
}

const told = (candidates: readonly Candidate[]) => candidates.map(({ doc, parts }) => ({ doc, parts }));

describe('fusing', () => {
  it('gives the same where the steps of several queries take turns', async () => {
    const queries = await Promise.all(['供方怎么评价', '校准证书', '危废台账'].map(prepared));
    const alone = queries.map((query) => told(stepThrough(fusing([index], query))));
    expect(byTurns(queries.map((query) => fusing([index], query))).map(told)).toEqual(alone);
    expect(new Set(alone.map((found) => found[0]?.doc)).size).toBe(3);
  });

  it('takes a step for each term, and more', async () => {
    const query = await prepared('供方校准');
    const terms = query.terms.words.size + query.terms.pairs.size;
    expect(terms).toBeGreaterThan(3);
    expect([...fusing([index], query)].length).toBeGreaterThan(terms / 2);
  });
});
