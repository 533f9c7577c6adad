import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { B, Bm25, countTerms, idf, K1 } from '../../src/retrieve/lexical/bm25.js';
import {
  buildField,
  countInto,
  Field,
  noTerms,
  scoreFields,
  scoringFields,
} from '../../src/retrieve/lexical/field.js';
import { buildPostings, PostingsMerger } from '../../src/retrieve/lexical/merge.js';
import { buildSegment } from '../../src/retrieve/lexical/segment.js';
import { termCount } from '../../src/retrieve/lexical/term-table.js';
import { topScores } from '../../src/retrieve/top.js';

const term = fc.constantFrom('审核', '供方', '校准', '目标', 'audit', 'waste');
const documents = fc.array(fc.array(term, { maxLength: 12 }), { minLength: 1, maxLength: 12 });

/** BM25 by the book: one document at a time, nothing precomputed. */
function naiveScore(texts: readonly string[][], text: readonly string[], query: readonly string[]): number {
  const meanLength = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  return query.reduce((sum, word) => {
    const frequency = text.filter((other) => other === word).length;
    if (frequency === 0) return sum;
    const holding = texts.filter((other) => other.includes(word)).length;
    const rarity = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
    return (
      sum + (rarity * frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * text.length) / meanLength))
    );
  }, 0);
}

const close = (a: number, b: number): void => expect(a).toBeCloseTo(b, 4);

describe('BM25', () => {
  it('agrees with the formula computed document by document', () => {
    fc.assert(
      fc.property(documents, fc.uniqueArray(term), (texts, query) => {
        const index = new Bm25([buildPostings(texts.map((text) => countTerms(text)))]);
        const scores = new Float32Array(texts.length);
        for (const word of query) index.add(word, idf(texts.length, index.documentFrequency(word)), scores);
        for (const [doc, text] of texts.entries()) close(scores[doc] ?? 0, naiveScore(texts, text, query));
      }),
    );
  });

  it('knows how many documents hold a term', () => {
    const index = new Bm25([buildPostings([countTerms(['甲', '甲']), countTerms(['甲', '乙'])])]);
    expect(['甲', '乙', '丙'].map((word) => index.documentFrequency(word))).toEqual([2, 1, 0]);
  });

  it('stands an empty collection and empty documents', () => {
    expect(buildPostings([]).size).toBe(0);
    const empty = buildPostings([new Map(), new Map()]);
    expect([empty.size, empty.lists.length, termCount(empty.terms)]).toEqual([2, 0, 0]);
  });

  it('is the same whether documents came at once, in batches, or stayed when others went', () => {
    const batches = fc.array(documents, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(batches, fc.array(fc.boolean()), (parts, kept) => {
        const merger = new PostingsMerger();
        for (const part of parts) merger.addSegment(buildSegment(part.map((text) => countTerms(text))));
        const texts = parts.flat();
        const whole = merger.finish();
        const stays = texts.map((_, doc) => kept[doc] ?? true);
        let place = 0;
        const places = Int32Array.from(stays, (stay) => (stay ? place++ : -1));
        const pruned = new PostingsMerger();
        pruned.addPostings(whole, places);
        pruned.addSegment(buildSegment([countTerms(['审核', '审核', '目标'])]));
        const left = [...texts.filter((_, doc) => stays[doc]), ['审核', '审核', '目标']];
        for (const [index, expected] of [
          [whole, texts],
          [pruned.finish(), left],
        ] as const) {
          const fresh = new Bm25([buildPostings(expected.map((text) => countTerms(text)))]);
          const merged = new Bm25([index]);
          for (const word of ['审核', '供方', '校准', '目标', 'audit', 'waste']) {
            expect(merged.documentFrequency(word)).toBe(fresh.documentFrequency(word));
            const scores = [merged, fresh].map((bm25) => {
              const own = new Float32Array(expected.length);
              bm25.add(word, 1, own);
              return [...own];
            });
            expect(scores[0]).toEqual(scores[1]);
          }
        }
      }),
    );
  });

  it('never gives a term a negative weight', () => {
    expect(idf(10, 10)).toBeGreaterThan(0);
    expect(idf(10, 1)).toBeGreaterThan(idf(10, 9));
  });
});

describe('fields', () => {
  const field = (texts: readonly string[][]): Field =>
    new Field([buildField(texts.map((words) => countInto(noTerms(), { words, pairs: [] })))]);

  it('weighs terms over all fields as over one collection', () => {
    const query = {
      words: new Map([
        ['供方', 1],
        ['校准', 0.4],
      ]),
      pairs: new Map(),
    };
    const equal = ['供方', '校准', '目标'];
    const [left, right] = scoreFields(
      [field([equal, ['供方', '供方', '目标']]), field([equal, ['校准', '目标', '目标']])],
      query,
    );
    expect(left?.[0]).toBe(right?.[0]);
  });

  it('are scored in steps, one for each term that some text has', () => {
    const data = field([['供方', '校准'], ['供方']]);
    const words = new Map(['供方', '目标', '校准'].map((word) => [word, 1]));
    const steps = [...scoringFields([data], { words, pairs: new Map() })];
    expect(steps).toHaveLength(2);
  });

  it('made in turns score as those made at once', async () => {
    const texts = [['供方', '校准'], ['供方'], ['目标']].map((words) =>
      countInto(noTerms(), { words, pairs: words }),
    );
    const query = { words: new Map([['供方', 1]]), pairs: new Map([['校准', 1]]) };
    const [atOnce, inTurns] = [new Field([buildField(texts)]), await Field.inTurns([buildField(texts)])];
    expect(inTurns.size).toBe(3);
    expect(scoreFields([inTurns], query)).toEqual(scoreFields([atOnce], query));
  });

  it('counts pairs for less than words', () => {
    const both = countInto(noTerms(), { words: ['供方'], pairs: ['供方'] });
    const data = new Field([buildField([both, noTerms()])]);
    const score = (query: { words: Map<string, number>; pairs: Map<string, number> }) =>
      scoreFields([data], query)[0]?.[0] ?? 0;
    const words = score({ words: new Map([['供方', 1]]), pairs: new Map() });
    const pairs = score({ words: new Map(), pairs: new Map([['供方', 1]]) });
    expect(pairs).toBeGreaterThan(0);
    expect(pairs).toBeLessThan(words);
  });
});

describe('best scores', () => {
  it('are those of a full sort, with ties in document order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 6 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (values, limit, step) => {
          const allows = (doc: number) => doc % step === 0;
          const sorted = values
            .map((score, doc) => ({ doc, score }))
            .filter(({ doc, score }) => score > 0 && allows(doc))
            .sort((a, b) => b.score - a.score || a.doc - b.doc)
            .slice(0, limit);
          expect(topScores(Float32Array.from(values), limit, allows)).toEqual(sorted);
        },
      ),
    );
  });
});
