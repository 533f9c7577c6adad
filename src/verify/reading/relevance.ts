import { type ClauseRef, clauseNumbersRelated, type Note, parseClauseRef } from '../../core/index.js';
import { bestLikeness } from './likes.js';
import type { Passage } from './passage.js';

/** 2: the clause itself; 1: related to it, or shared with another standard; 0: another clause. */
export type Kinship = 0 | 1 | 2;

function kinshipOf(part: string, clause: ClauseRef): Kinship {
  const ref = parseClauseRef(part);
  if (!ref || !clauseNumbersRelated(ref.number, clause.number)) return 0;
  const open = ref.standards.length === 0 || clause.standards.length === 0;
  if (!open && !ref.standards.some((standard) => clause.standards.includes(standard))) return 0;
  const same = open || [...ref.standards].sort().join() === [...clause.standards].sort().join();
  return ref.number === clause.number && same ? 2 : 1;
}

/** How near a note was put to a clause. Where the notes of the clause are given by id, the others are relatives at most. */
export function kinship(note: Note, clause: ClauseRef | null, ids: ReadonlySet<string>): Kinship {
  if (ids.has(note.id)) return 2;
  if (clause === null || note.clause === null) return 0;
  const degrees = note.clause.split(/[\s,;/、]+/u).map((part) => kinshipOf(part, clause));
  if (degrees.includes(2)) return ids.size > 0 ? 1 : 2;
  return degrees.includes(1) ? 1 : 0;
}

export interface Relevance {
  /** Words of content, rare ones counting most, and figures with their units in common. */
  shared: number;
  /** The part of the line's own words that the narrative has too. */
  share: number;
}

/** Small counts agree by chance. */
const SMALL = 12;

const figuresShared = (line: Passage, narrative: Passage): number =>
  line.quantities.filter(
    (a) =>
      a.value > SMALL &&
      narrative.quantities.some((b) => b.value === a.value && b.measure.dimension === a.measure.dimension),
  ).length;

/** How much a line of the notes has in common with a narrative. */
export function relevance(line: Passage, narrative: Passage, rarity: ReadonlyMap<string, number>): Relevance {
  const seen = new Set<string>();
  let shared = 0;
  let most = 0;
  for (const word of line.words) {
    if (word.weight < 1 || seen.has(word.key)) continue;
    seen.add(word.key);
    const worth = 1 / Math.sqrt(rarity.get(word.key) ?? 1);
    shared += worth * bestLikeness(word, narrative.words);
    most += worth;
  }
  return { shared: shared + figuresShared(line, narrative), share: most === 0 ? 0 : shared / most };
}

/** In how many lines each word stands. */
export function rarityOf(lines: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const key of new Set(line.words.map((word) => word.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
