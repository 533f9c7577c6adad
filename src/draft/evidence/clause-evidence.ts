import { type ClauseRef, STANDARD_IDS, type StandardId } from '../../core/index.js';
import { findClause } from '../../standards/index.js';
import type { NoteGroup, NoteSet } from '../types.js';
import { conflictAcross } from './conflicts.js';
import { type ReadObjective, readObjectives, speaksOfObjectives } from './objectives.js';
import { type EvidenceLine, readSegments } from './segments.js';

/** Standards that a draft speaks for: those written with the clause, else those of the audit that have it. */
export function standardsOf(clause: ClauseRef, audited: readonly StandardId[]): StandardId[] {
  if (clause.standards.length > 0) return clause.standards;
  const having = audited.filter((id) => findClause(clause.number, id)?.number === clause.number);
  return having.length > 0 ? having : STANDARD_IDS.filter((id) => audited.includes(id));
}

/** The lines of a clause with their evidence. */
export function evidenceOf(group: NoteGroup, notes: NoteSet): EvidenceLine[] {
  return withConflictsAcross(readLines(group, notes));
}

/** Gives a contradiction between passages to the passage that its second side stands in. */
function withConflictsAcross(lines: EvidenceLine[]): EvidenceLine[] {
  const known = lines.some(({ segments }) => segments.some(({ conflict }) => conflict !== null));
  const conflict = known ? null : conflictAcross(lines.map(wordsOf).join(' ; '));
  if (conflict === null) return lines;
  const bearer = lines
    .flatMap(({ segments }) => segments)
    .findLast(({ text, instruction }) => !instruction && text.includes(conflict.second));
  return lines.map((line) => ({
    ...line,
    segments: line.segments.map((segment) => (segment === bearer ? { ...segment, conflict } : segment)),
  }));
}

const wordsOf = ({ segments }: EvidenceLine): string =>
  segments
    .filter(({ instruction }) => !instruction)
    .map(({ text }) => text)
    .join(' ; ');

function readLines(group: NoteGroup, notes: NoteSet): EvidenceLine[] {
  return group.noteIds.map((noteId) => {
    const detail = notes.details.get(noteId);
    const body = detail?.body ?? '';
    return {
      noteId,
      body,
      segments: readSegments(body, notes.header.date),
      continues: detail?.continues ?? false,
      people: detail?.people ?? [],
    };
  });
}

/** Objectives of a clause: always read under 6.2, elsewhere where the notes speak of targets. */
export function objectivesOf(clause: ClauseRef, lines: readonly EvidenceLine[]): ReadObjective[] {
  const wanted = /^6\.2/u.test(clause.number) || /^9\.1/u.test(clause.number);
  const speaking = lines.filter(({ body }) => wanted || speaksOfObjectives(body));
  const evidence = speaking.map(({ noteId, segments }) => ({
    noteId,
    body: segments
      .filter(({ instruction }) => !instruction)
      .map(({ text }) => text)
      .join('; '),
  }));
  const read = readObjectives(evidence);
  return /^6\.2/u.test(clause.number) || lines.some(({ body }) => speaksOfObjectives(body)) ? read : [];
}
