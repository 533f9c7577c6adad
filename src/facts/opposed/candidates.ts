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

/** The pairs that share the most telling grams, closest first. */
export function findCandidates(statements: readonly Statement[]): Candidate[] {
  const holders = new Map<string, number[]>();
  statements.forEach(({ weights }, at) => {
    for (const gram of weights.keys()) {
      const known = holders.get(gram);
      if (known) known.push(at);
      else holders.set(gram, [at]);
    }
  });
  const shared = new Map<number, number>();
  for (const [gram, all] of holders) {
    if (all.length < 2 || all.length > MOST_STATEMENTS) continue;
    const square = (statements[all[0] ?? 0]?.weights.get(gram) ?? 0) ** 2;
    for (const [at, first] of all.entries())
      for (const second of all.slice(at + 1)) {
        const key = first * statements.length + second;
        shared.set(key, (shared.get(key) ?? 0) + square);
      }
  }
  return [...shared]
    .map(([key, weight]) => {
      const first = Math.floor(key / statements.length);
      const second = key % statements.length;
      const lengths = (statements[first]?.norm ?? 1) * (statements[second]?.norm ?? 1);
      return { first, second, closeness: weight / Math.sqrt(lengths) };
    })
    .sort((a, b) => b.closeness - a.closeness || a.first - b.first || a.second - b.second)
    .slice(0, Math.max(LEAST_PAIRS, Math.round(PAIRS_FOR_EACH * statements.length)));
}
