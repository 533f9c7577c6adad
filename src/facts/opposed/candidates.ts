import type { Statement } from './statements.js';

/** Two statements by their places in the list, the earlier first, and how much they share. */
export interface Candidate {
  first: number;
  second: number;
  /** Shared weight over the geometric mean of both lengths. */
  closeness: number;
}

/** A gram in more statements than this links nothing. */
const MOST_STATEMENTS = 40;
/** So many pairs are looked at for each statement, and at least so many. */
const PAIRS_FOR_EACH = 2.5;
const LEAST_PAIRS = 40;

/** By gram the statements that hold it, where it links few enough. */
function holdersOf(statements: readonly Statement[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  statements.forEach(({ weights }, at) => {
    for (const gram of weights.keys()) {
      const known = holders.get(gram);
      if (known) known.push(at);
      else holders.set(gram, [at]);
    }
  });
  for (const [gram, all] of holders) if (all.length < 2 || all.length > MOST_STATEMENTS) holders.delete(gram);
  return holders;
}

/** Every pair that shares a gram. */
function linkedPairs(statements: readonly Statement[]): Candidate[] {
  const holders = holdersOf(statements);
  const shared = new Float64Array(statements.length);
  return statements.flatMap(({ weights, norm }, first) => {
    const linked: number[] = [];
    for (const [gram, weight] of weights)
      for (const second of holders.get(gram) ?? []) {
        if (second <= first) continue;
        if (shared[second] === 0) linked.push(second);
        shared[second] = (shared[second] ?? 0) + weight ** 2;
      }
    return linked.map((second) => {
      const closeness = (shared[second] ?? 0) / Math.sqrt(norm * (statements[second]?.norm ?? 1));
      shared[second] = 0;
      return { first, second, closeness };
    });
  });
}

/** The pairs that share the most telling grams, closest first. */
export function findCandidates(statements: readonly Statement[]): Candidate[] {
  const linked = linkedPairs(statements);
  const most = Math.max(LEAST_PAIRS, Math.round(PAIRS_FOR_EACH * statements.length));
  // Most pairs share one word only: they are told apart by number before any are put in order.
  const ascending = Float64Array.from(linked, ({ closeness }) => closeness).sort();
  const least = ascending.at(-most) ?? 0;
  return linked
    .filter(({ closeness }) => closeness >= least)
    .sort((a, b) => b.closeness - a.closeness || a.first - b.first || a.second - b.second)
    .slice(0, most);
}
