import { clauseNumbersRelated, type SearchQuery, type Writeup } from '../../core/index.js';
import type { Candidate } from './fuse.js';
import { SeenTexts } from './repeats.js';
import { MIXED_PLACES, MOST_REPEATS, REPEAT_COST, TOTAL_SHARES } from './shares.js';

export interface Picked extends Candidate {
  writeup: Writeup;
  /** The candidate's total less what earlier results of its clause cost it. */
  score: number;
}

/** Candidates of one clause, best first, and what earlier results of it, its parent or its children cost the next. */
interface Queue {
  clause: string | null;
  candidates: { candidate: Candidate; place: number }[];
  next: number;
  repeats: number;
}

function queuesOf(candidates: readonly Candidate[]): Queue[] {
  const queues = new Map<string | null, Queue>();
  candidates.forEach((candidate, place) => {
    const clause = candidate.key?.number ?? null;
    const queue = queues.get(clause) ?? { clause, candidates: [], next: 0, repeats: 0 };
    queues.set(clause, queue);
    queue.candidates.push({ candidate, place });
  });
  return [...queues.values()];
}

const COST = REPEAT_COST / TOTAL_SHARES;

interface Head {
  queue: Queue;
  candidate: Candidate;
  place: number;
  score: number;
}

/** The best of the first ones of all queues, each at `cost` a repeat; of equals the one that came first. */
function bestHead(queues: readonly Queue[], cost: number): Head | null {
  let best: Head | null = null;
  for (const queue of queues) {
    const first = queue.candidates[queue.next];
    if (!first) continue;
    const score = Math.max(0, first.candidate.parts.total - cost * Math.min(MOST_REPEATS, queue.repeats));
    if (best === null || score > best.score || (score === best.score && first.place < best.place)) {
      best = { queue, ...first, score };
    }
  }
  return best;
}

function charge(queues: readonly Queue[], taken: string | null): void {
  if (taken === null) return;
  for (const queue of queues) {
    if (queue.clause !== null && clauseNumbersRelated(queue.clause, taken)) queue.repeats++;
  }
}

/**
 * Takes the best candidates one by one: of near-identical writeups the best only, and with the clauses of the first
 * results mixed unless the query asked for one. Candidates come best first; the scores of the result never rise.
 */
export function pick(
  candidates: readonly Candidate[],
  query: Pick<SearchQuery, 'clause' | 'limit'>,
): Picked[] {
  const queues = queuesOf(candidates);
  const taken: Picked[] = [];
  const seen = new SeenTexts();
  const mixed = query.clause === undefined;
  while (taken.length < query.limit) {
    const best = bestHead(queues, mixed && taken.length < MIXED_PLACES ? COST : 0);
    if (best === null) break;
    const { queue, candidate, score } = best;
    queue.next++;
    const writeup = candidate.index.writeup(candidate.doc);
    if (!writeup || !seen.add(writeup.text)) continue;
    taken.push({ ...candidate, writeup, score: Math.min(score, taken.at(-1)?.score ?? score) });
    charge(queues, queue.clause);
  }
  return taken;
}
