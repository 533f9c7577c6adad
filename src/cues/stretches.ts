import { NOWHERE, type TextLines } from './lexicon.js';

/** Beyond this part of its lines a text is sooner read as a whole. */
const MOST_OF_LINES = 0.6;

/** A part of a text from one offset to another. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * The stretches of a text in which all matches of a pattern lie, with all that they look at; null where that is most of
 * it. A match looks at a line that fulfils the first clause and at no more than `breaks` line breaks from there, and
 * fulfils all clauses there. The break on either side belongs to a stretch, so that its ends are taken for those of
 * the text by nothing that a match looks at.
 *
 * `fulfils` tells whether the line whose bits begin at a place fulfils a clause.
 */
export function stretchesOf(
  { starts, places }: TextLines,
  clauses: readonly number[],
  breaks: number,
  fulfils: (place: number, clause: number) => boolean,
): Stretch[] | null {
  const stretches: Stretch[] = [];
  const count = places.length;
  let taken = 0;
  let next = 0;
  const holds = (line: number, clause: number): boolean => {
    const place = places[line] as number;
    return place === NOWHERE || fulfils(place, clause);
  };
  for (let line = 0; line < count; line++) {
    if (!holds(line, clauses[0] as number)) continue;
    const first = Math.max(0, line - breaks);
    const last = Math.min(count - 1, line + breaks);
    let all = true;
    for (let i = 1; all && i < clauses.length; i++) {
      all = false;
      for (let near = first; !all && near <= last; near++) all = holds(near, clauses[i] as number);
    }
    if (!all) continue;
    const before = stretches.at(-1);
    const from = Math.max(0, (starts[first] as number) - 1);
    const to = Math.min((starts[count] as number) - 1, starts[last + 1] as number);
    if (before && from < before.to + 1) before.to = to;
    else stretches.push({ from, to });
    taken += last + 1 - Math.max(first, next);
    next = last + 1;
    if (taken > count * MOST_OF_LINES) return null;
  }
  return stretches;
}
