import {
  type ClauseRef,
  clauseNumbersRelated,
  foldWidth,
  type Note,
  parseClauseRef,
} from '../../core/index.js';
import { expandAbbreviations } from '../../standards/index.js';
import { noteMasks } from './masks.js';
import { type Passage, readPassage } from './passage.js';
import { likeness, readWords, type Word } from './words.js';

/** A line of the notes, read. */
export interface Line extends Passage {
  note: Note;
  /** Written for the clause in question, or so close to its narrative that it must be. */
  own: boolean;
  /** Written under the very heading of the clause, so that its findings must be told. */
  primary: boolean;
  header: boolean;
  /** Its words and those that its abbreviations stand for. */
  vocabulary: Word[];
}

/** All that is known about the clause from the notes. */
export interface Evidence {
  /** Every line with something in it, in reading order; the clause's own and the header first in importance. */
  lines: Line[];
  own: Line[];
  /** Year and month of the audit, from the header; null where none is written. */
  audit: { year: number; month: number } | null;
  /** The whole of the notes, width and case folded, for names and codes. */
  text: string;
}

export interface EvidenceRequest {
  notes: readonly Note[];
  clause: ClauseRef | null;
  clauseNoteIds: readonly string[] | undefined;
  narrative: Passage;
}

/** A line that shares this much with the narrative belongs to it, wherever it was routed. */
const RELEVANT = 2.5;
/** Of lines routed by guess, only those that share something with the narrative count as the clause's own. */
const SLIGHTLY_RELEVANT = 0.7;
/** ... and this part of the line itself. */
const HALF = 0.4;
/** So much of a line that its findings must be told, though nobody put it under the clause. */
const MOST = 0.6;

/** 2: the clause itself; 1: related to it, or shared with another standard; 0: another clause. */
function kinship(note: Note, clause: ClauseRef | null, ids: ReadonlySet<string>): 0 | 1 | 2 {
  if (ids.has(note.id)) return 2;
  const most = ids.size > 0 ? 1 : 2;
  if (clause === null || note.clause === null) return 0;
  const degrees = note.clause.split(/[\s,;/、]+/u).map((part): 0 | 1 | 2 => {
    const ref = parseClauseRef(part);
    if (!ref || !clauseNumbersRelated(ref.number, clause.number)) return 0;
    const open = ref.standards.length === 0 || clause.standards.length === 0;
    if (!open && !ref.standards.some((standard) => clause.standards.includes(standard))) return 0;
    const same = open || [...ref.standards].sort().join() === [...clause.standards].sort().join();
    return ref.number === clause.number && same ? 2 : 1;
  });
  return degrees.includes(2) ? most : degrees.includes(1) ? 1 : 0;
}

/** How much a line shares with the narrative: words of content, and figures with their units. */
function relevance(line: Passage, narrative: Passage, rarity: ReadonlyMap<string, number>): Relevance {
  const seen = new Set<string>();
  let sum = 0;
  let most = 0;
  for (const word of line.words) {
    if (word.weight < 1 || seen.has(word.key)) continue;
    seen.add(word.key);
    const best = narrative.words.reduce((most, other) => Math.max(most, likeness(word, other)), 0);
    const worth = 1 / Math.sqrt(rarity.get(word.key) ?? 1);
    sum += best * worth;
    most += worth;
  }
  const figures = line.quantities.filter(
    (a) =>
      a.value > 12 &&
      narrative.quantities.some((b) => b.value === a.value && b.measure.dimension === a.measure.dimension),
  );
  return { shared: sum + figures.length, share: most === 0 ? 0 : sum / most };
}

interface Relevance {
  /** Words and figures in common. */
  shared: number;
  /** The part of the line's own words that the narrative has too. */
  share: number;
}

function rarityOf(lines: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const key of new Set(line.words.map((word) => word.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function auditDate(lines: readonly Line[]): Evidence['audit'] {
  const dates = lines.flatMap((line) => line.dates.filter(({ to }) => to.year !== null));
  const full =
    dates.find(({ to }) => to.day !== null) ?? dates.find(({ to }) => to.month !== null) ?? dates[0];
  return full?.to.year ? { year: full.to.year, month: full.to.month ?? 12 } : null;
}

function readLine(note: Note, dayFirst: boolean): Line {
  const passage = readPassage(note.text, { masks: noteMasks(note.text, note.clause), loose: true, dayFirst });
  const expanded = expandAbbreviations(foldWidth(note.text), dayFirst ? 'en' : 'zh');
  const extra = expanded === passage.text ? [] : readWords(expanded);
  return {
    ...passage,
    note,
    own: false,
    primary: false,
    header: note.role === 'header',
    vocabulary: [...passage.words, ...extra],
  };
}

/** Without a line under the very clause its relatives take that place, and without those whatever is close to the narrative. */
function adoptStrays(lines: readonly Line[], narrative: Passage, rarity: ReadonlyMap<string, number>): void {
  const notes = lines.filter((line) => !line.header);
  if (!notes.some((line) => line.own)) {
    for (const line of notes) line.own = relevance(line, narrative, rarity).shared >= RELEVANT;
  }
  if (notes.some((line) => line.primary)) return;
  for (const line of notes) line.primary = line.own;
}

/** Reads the notes of a file as the evidence for one clause's narrative. */
export function readEvidence({ notes, clause, clauseNoteIds, narrative }: EvidenceRequest): Evidence {
  const text = foldWidth(notes.map((note) => note.text).join('\n'));
  const dayFirst = !/\p{Script=Han}/u.test(text);
  const lines = notes.filter((note) => note.text.trim() !== '').map((note) => readLine(note, dayFirst));
  const ids = new Set(clauseNoteIds ?? []);
  const rarity = rarityOf(lines);
  for (const line of lines) {
    if (line.header) continue;
    const kin = kinship(line.note, clause, ids);
    const guessed = line.note.routed !== 'heading' && !ids.has(line.note.id);
    const near = relevance(line, narrative, rarity);
    const close = near.shared >= RELEVANT && near.share >= HALF;
    line.own = guessed
      ? close || (kin > 0 && near.shared >= SLIGHTLY_RELEVANT)
      : kin > 0 || (clause === null && close);
    const named = guessed ? near.share >= (kin === 2 ? HALF : MOST) : kin === 2;
    line.primary = line.own && (named || clause === null);
  }
  adoptStrays(lines, narrative, rarity);
  const headers = lines.filter((line) => line.header);
  return {
    lines,
    own: lines.filter((line) => line.own),
    audit: auditDate(headers) ?? auditDate(lines),
    text: text.toLowerCase(),
  };
}
