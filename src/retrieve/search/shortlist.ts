import { Best, type Scored } from '../top.js';
import type { FiledDocs } from './clause-table.js';
import type { Relative } from './relative.js';
import { MOST_REPEATS, RECENCY_SHARE, REPEAT_COST, SHARES } from './shares.js';

export interface DocScores {
  /** By filing; negative where none of its documents counts. */
  own: Float32Array;
  lexical: Relative;
  /** Of one document with the query; null where that is not known for all. */
  cosine: ((doc: number) => number) | null;
  /** What its age adds to one document, at most `RECENCY_SHARE`. */
  recency: (doc: number) => number;
}

export interface Wanted {
  /** How many of all. */
  best: number;
  /** How many results there will be. */
  first: number;
  /** How many of each filing that can still come to the first ones; 0 for none. */
  ofEach: number;
}

/** Cosines come from vectors in bytes, which may be longer than 1 by a little; sums of scores are rounded. */
const MOST_COSINE = 1.05;
const ROUNDING = 1e-6;

/** What paying for results of its clause before it takes from a document at most. */
const MOST_COST = MOST_REPEATS * REPEAT_COST;

/**
 * The documents with the best scores, and the best of each filing that can overtake some of the first ones once those have
 * paid for the results of their clause before them. Filings come best first, and what cannot come in whatever its vector
 * says is passed over: of a million vectors some ten thousand are compared with the query, and nothing is lost.
 */
export function shortlist({ offsets, docs }: FiledDocs, scores: DocScores, wanted: Wanted): number[] {
  const { own, lexical, cosine, recency } = scores;
  const best = new Best(wanted.best);
  const first = new Best(wanted.first);
  const groups: Scored[] = [];
  const unseen = ROUNDING + (cosine ? SHARES.dense * MOST_COSINE : 0);
  for (const filing of bestFirst(own)) {
    const base = own[filing] as number;
    const group = wanted.ofEach > 0 ? new Best(wanted.ofEach) : null;
    // The lowest score that still matters; the first ones must be known for what can overtake them.
    const bar = () =>
      Math.min(best.floor, first.floor, group ? Math.max(group.floor, first.floor - MOST_COST) : best.floor);
    let low = bar();
    if (base + SHARES.lexical + RECENCY_SHARE + unseen < low) break;
    for (let at = offsets[filing] as number; at < (offsets[filing + 1] as number); at++) {
      const doc = docs[at] as number;
      const known = base + SHARES.lexical * lexical.at(doc) + recency(doc);
      if (known + unseen < low) continue;
      const score = Math.fround(known + (cosine ? SHARES.dense * Math.max(0, cosine(doc)) : 0));
      if (score <= 0) continue;
      best.offer(doc, score);
      first.offer(doc, score);
      group?.offer(doc, score);
      low = bar();
    }
    if (group) groups.push(...group.list());
  }
  const floor = first.floor - MOST_COST;
  return [...best.list(), ...groups.filter(({ score }) => score >= floor)].map(({ doc }) => doc);
}

/** Filings that count, those with the best scores of their own first. */
const bestFirst = (own: Float32Array): number[] =>
  Array.from(own.keys())
    .filter((filing) => (own[filing] as number) >= 0)
    .sort((a, b) => (own[b] as number) - (own[a] as number));
