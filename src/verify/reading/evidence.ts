import { type ClauseRef, foldWidth, type Note } from '../../core/index.js';
import { type NoteLine, readLines } from './lines.js';
import type { Passage } from './passage.js';
import { kinship, type Relevance, rarityOf, relevance } from './relevance.js';

/** A line of the notes, seen from one clause's narrative. */
export interface Line extends NoteLine {
  /** Written for the clause in question, or so close to its narrative that it must be. */
  own: boolean;
  /** Written under the very heading of the clause, so that its findings must be told. */
  primary: boolean;
}

/** All that is known about the clause from the notes. */
export interface Evidence {
  /** Every line with something in it, in reading order. */
  lines: Line[];
  own: Line[];
  /** The day of the audit, from the header; null where none is written. */
  audit: { year: number; month: number; day: number | null } | null;
  /** The whole of the notes, width and case folded, for names and codes. */
  text: string;
}

/** The clause's own lines; all lines where none is its own. */
export const ownOrAll = ({ own, lines }: Evidence): readonly Line[] => (own.length > 0 ? own : lines);

export interface EvidenceRequest {
  notes: readonly Note[];
  clause: ClauseRef | null;
  clauseNoteIds: readonly string[] | undefined;
  narrative: Passage;
}

/** A line that shares this much with the narrative, and this part of itself, belongs to it wherever it was routed. */
const RELEVANT = 2.5;
const HALF = 0.4;
/** Of lines routed by guess, only those that share something with the narrative count as the clause's own. */
const SLIGHTLY_RELEVANT = 0.7;
/** So much of a line that its findings must be told, though nobody put it under the clause. */
const MOST = 0.6;

const isClose = ({ shared, share }: Relevance): boolean => shared >= RELEVANT && share >= HALF;

interface Standing {
  line: NoteLine;
  near: Relevance;
  own: boolean;
  primary: boolean;
}

/** A line put under a heading stays there; one routed by guess must also have something to do with the narrative. */
function standingOf(
  line: NoteLine,
  near: Relevance,
  { clause }: EvidenceRequest,
  ids: ReadonlySet<string>,
): Standing {
  if (line.header) return { line, near, own: false, primary: false };
  const kin = kinship(line.note, clause, ids);
  const guessed = line.note.routed !== 'heading' && !ids.has(line.note.id);
  if (guessed) {
    const own = isClose(near) || kin === 2 || (kin > 0 && near.shared >= SLIGHTLY_RELEVANT);
    return { line, near, own, primary: own && near.share >= (kin === 2 ? HALF : MOST) };
  }
  if (clause === null && ids.size === 0) return { line, near, own: isClose(near), primary: isClose(near) };
  return { line, near, own: kin > 0, primary: kin === 2 };
}

/** Without a line of the clause whatever is close stands in; without one under its very number its relatives do. */
function adoptStrays(standings: readonly Standing[]): Standing[] {
  const adopted = standings.some(({ own }) => own)
    ? standings
    : standings.map((one) => ({ ...one, own: !one.line.header && one.near.shared >= RELEVANT }));
  if (adopted.some(({ primary }) => primary)) return [...adopted];
  return adopted.map((one) => ({ ...one, primary: one.own }));
}

function auditDate(lines: readonly NoteLine[]): Evidence['audit'] {
  const dates = lines.flatMap((line) => line.dates.filter(({ to }) => to.year !== null));
  const full =
    dates.find(({ to }) => to.day !== null) ?? dates.find(({ to }) => to.month !== null) ?? dates[0];
  return full?.to.year ? { year: full.to.year, month: full.to.month ?? 12, day: full.to.day } : null;
}

/** Reads the notes of a file as the evidence for one clause's narrative. */
export function readEvidence(request: EvidenceRequest): Evidence {
  const read = readLines(request.notes);
  const ids = new Set(request.clauseNoteIds ?? []);
  const rarity = rarityOf(read);
  const standings = read.map((line) =>
    standingOf(line, relevance(line, request.narrative, rarity), request, ids),
  );
  const lines = adoptStrays(standings).map(({ line, own, primary }): Line => ({ ...line, own, primary }));
  const headers = lines.filter((line) => line.header);
  return {
    lines,
    own: lines.filter((line) => line.own),
    audit: auditDate(headers) ?? auditDate(lines),
    text: foldWidth(request.notes.map((note) => note.text).join('\n')).toLowerCase(),
  };
}
