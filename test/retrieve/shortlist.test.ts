import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filedDocs } from '../../src/retrieve/search/clause-table.js';
import { Relative } from '../../src/retrieve/search/relative.js';
import { MOST_REPEATS, RECENCY_SHARE, REPEAT_COST, SHARES } from '../../src/retrieve/search/shares.js';
import { shortlist, type Wanted } from '../../src/retrieve/search/shortlist.js';

interface Doc {
  filing: number;
  /** In sixteenths, so that many scores are equal. */
  lexical: number;
  cosine: number;
  /** In quarters of what the newest gains. */
  recency: number;
}

const FILINGS = 5;
const sixteenths = (from: number) => fc.integer({ min: from, max: 16 }).map((value) => value / 16);
const docs = fc.array(
  fc.record<Doc>({
    filing: fc.nat(FILINGS - 1),
    lexical: sixteenths(0),
    cosine: sixteenths(-16),
    recency: fc.integer({ min: 0, max: 4 }).map((quarters) => (quarters * RECENCY_SHARE) / 4),
  }),
  { maxLength: 120 },
);
/** By filing; some are rejected, some are worth nothing. */
const owns = fc.array(fc.constantFrom(-1, 0, 0.01, 0.1, 0.4, 0.45, 1.2), {
  minLength: FILINGS,
  maxLength: FILINGS,
});
const wanted = fc.record<Wanted>({
  best: fc.integer({ min: 1, max: 30 }),
  first: fc.integer({ min: 1, max: 5 }),
  ofEach: fc.nat(4),
});

const tableOf = (found: readonly Doc[]) => ({
  keys: [],
  filings: Uint32Array.from(found, ({ filing }) => filing),
  days: new Uint16Array(found.length),
  offsets: new Uint32Array(FILINGS + 1),
  ids: new Uint16Array(),
});

/** By looking at everything. */
function naive(
  found: readonly Doc[],
  own: Float32Array,
  hasVectors: boolean,
  { best, first, ofEach }: Wanted,
) {
  const scored = found
    .map(({ filing, lexical, cosine, recency }, doc) => {
      const dense = hasVectors ? SHARES.dense * Math.max(0, cosine) : 0;
      const score = Math.fround((own[filing] ?? 0) + SHARES.lexical * lexical + recency + dense);
      return { doc, filing, score };
    })
    .filter(({ filing, score }) => score > 0 && (own[filing] ?? 0) >= 0)
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
  const floor = (scored[first - 1]?.score ?? 0) - MOST_REPEATS * REPEAT_COST;
  const groups = Array.from({ length: FILINGS }, (_, filing) =>
    scored.filter((one) => one.filing === filing && one.score >= floor).slice(0, ofEach),
  );
  return [...scored.slice(0, best), ...groups.flat()].map(({ doc }) => doc);
}

const sorted = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

describe('the documents that are looked at closely', () => {
  it('are those that looking at everything gives', () => {
    fc.assert(
      fc.property(docs, owns, fc.boolean(), wanted, (found, values, hasVectors, sizes) => {
        const own = Float32Array.from(values);
        const lexical = new Relative(
          Float32Array.from(found, (doc) => doc.lexical),
          1,
        );
        const cosine = hasVectors ? (doc: number) => found[doc]?.cosine ?? 0 : null;
        const recency = (doc: number) => found[doc]?.recency ?? 0;
        const list = shortlist(filedDocs(tableOf(found)), { own, lexical, cosine, recency }, sizes);
        expect(sorted(list)).toEqual(sorted(naive(found, own, hasVectors, sizes)));
      }),
      {
        numRuns: 500,
        // Of the first ones one was passed over, since there were enough of the best and of its filing.
        examples: [
          [
            [
              { filing: 0, lexical: 0.0625, cosine: 0, recency: 0 },
              { filing: 1, lexical: 0, cosine: 0, recency: 0 },
              { filing: 0, lexical: 0, cosine: 0, recency: 0 },
            ],
            [1.2, 0.4, -1, -1, -1],
            false,
            { best: 1, first: 2, ofEach: 1 },
          ],
        ],
      },
    );
  });

  it('are found without comparing the query with the vectors of all', () => {
    const found = Array.from({ length: 5000 }, (_, doc) => ({
      filing: doc % FILINGS,
      lexical: (doc % 97) / 97,
    }));
    let compared = 0;
    const cosine = (doc: number) => {
      compared++;
      return (doc % 13) / 13;
    };
    const own = Float32Array.from([0.1, 1.2, 0.3, 0, 0.7]);
    const lexical = new Relative(
      Float32Array.from(found, (doc) => doc.lexical),
      1,
    );
    const table = tableOf(found.map((doc) => ({ ...doc, cosine: 0, recency: 0 })));
    const recency = () => 0;
    const list = shortlist(
      filedDocs(table),
      { own, lexical, cosine, recency },
      { best: 20, first: 10, ofEach: 20 },
    );
    expect(list.length).toBeGreaterThanOrEqual(20);
    expect(compared).toBeLessThan(1500);
  });
});

describe('documents by filing', () => {
  it('stand in order under their filing, each once', () => {
    const table = {
      keys: [],
      filings: Uint32Array.from([2, 0, 2, 1, 0]),
      days: new Uint16Array(5),
      offsets: new Uint32Array(5),
      ids: new Uint16Array(),
    };
    expect(filedDocs(table)).toEqual({
      offsets: Uint32Array.from([0, 2, 3, 5, 5]),
      docs: Uint32Array.from([1, 4, 3, 0, 2]),
    });
  });
});
