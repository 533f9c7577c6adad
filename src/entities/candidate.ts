import { type EntityKind, isTaken, type Span } from '../core/index.js';

/** A passage that a detector takes for a name or code; where two overlap the higher rank stands, then the longer. */
export interface Candidate extends Span {
  kind: EntityKind;
  rank: number;
}

/** Ranks, from shapes that nothing else has down to guesses. */
export const RANK = { exact: 6, known: 5, strong: 4, usual: 3, likely: 2, spread: 1 } as const;

/** How far a scan goes: `recall` also takes doubtful names, `precision` leaves them. */
export type ScanMode = 'recall' | 'precision';

/** Candidates without overlaps, in reading order. */
export function resolveOverlaps(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const ordered = [...candidates].sort(
    (a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept = ordered.filter(({ start, end }) => {
    if (end <= start || isTaken(taken, { start, end })) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
