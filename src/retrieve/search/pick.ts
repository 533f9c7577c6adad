import { clauseNumbersRelated, type SearchQuery, type Writeup } from '../../core/index.js';
import { type Candidate, TOTAL_SHARES } from './fuse.js';
import { SeenTexts } from './repeats.js';

/**
 * What each result of a clause costs the next one of it, and how many count: where a query leaves two clauses close
 * together, both are shown near the top; where it names one plainly, the others stay behind.
 */
const REPEAT_COST = 0.1 / TOTAL_SHARES;
const MOST_REPEATS = 3;

export interface Picked extends Candidate {
  writeup: Writeup;
  /** The candidate's total less what earlier results of its clause cost it. */
  score: number;
}

/** How many earlier results have the candidate's clause, a parent or a child of it. */
const repeatsOf = ({ key }: Candidate, taken: readonly Picked[]): number =>
  key === null
    ? 0
    : taken.filter((other) => other.key !== null && clauseNumbersRelated(other.key.number, key.number))
        .length;

const scoreAfter = (candidate: Candidate, taken: readonly Picked[]): number =>
  Math.max(0, candidate.parts.total - REPEAT_COST * Math.min(MOST_REPEATS, repeatsOf(candidate, taken)));

function bestOf(candidates: Iterable<Candidate>, scoreOf: (candidate: Candidate) => number) {
  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (best === null || score > best.score) best = { candidate, score };
  }
  return best;
}

/**
 * Takes the best candidates one by one: of near-identical writeups the best only, and with the clauses mixed unless
 * the query asked for one. Candidates come best first; the scores of the result never rise.
 */
export function pick(
  candidates: readonly Candidate[],
  query: Pick<SearchQuery, 'clause' | 'limit'>,
): Picked[] {
  const left = new Set(candidates);
  const taken: Picked[] = [];
  const seen = new SeenTexts();
  const mixed = query.clause === undefined;
  while (taken.length < query.limit) {
    const best = bestOf(left, (candidate) => (mixed ? scoreAfter(candidate, taken) : candidate.parts.total));
    if (best === null) break;
    left.delete(best.candidate);
    const writeup = best.candidate.index.writeup(best.candidate.doc);
    if (writeup && seen.add(writeup.text)) taken.push({ ...best.candidate, writeup, score: best.score });
  }
  return taken;
}
