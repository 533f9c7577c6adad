import { formatClauseRef, type Note, parseClauseRef } from '../../core/index.js';
import { clauseTitle } from '../../standards/index.js';
import { standardsOf } from '../evidence/clause-evidence.js';
import type { NoteGroup, NoteHeader } from '../types.js';

/**
 * The notes of each clause. In an audit of several standards, `8.5.1` over some lines and `Q8.5.1` for others are one
 * clause where only that standard has it, and get the name with its letters.
 */
export function groupNotes(notes: readonly Note[], header: NoteHeader): NoteGroup[] {
  const groups = new Map<string, NoteGroup>();
  for (const note of notes) {
    const clause = note.clause === null ? null : parseClauseRef(note.clause);
    if (!clause) continue;
    const standards = clause.standards.length > 0 ? clause.standards : header.standards;
    const key = formatClauseRef({ ...clause, standards: standardsOf(clause, header.standards) });
    const known = groups.get(key) ?? {
      clause,
      title: clauseTitle(clause.number, standards, header.language),
      noteIds: [],
    };
    if (known.clause.standards.length === 0) known.clause = clause;
    known.noteIds.push(note.id);
    groups.set(key, known);
  }
  return [...groups.values()];
}
