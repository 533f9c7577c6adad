import { formatClauseRef, type Note, parseClauseRef } from '../../core/index.js';

/** Clauses whose parts nobody files apart, unless a heading says so. */
const WHOLE = /^8\.1\.4$/u;
/** Clauses whose parts are filed apart where nothing else of them was noted. */
const MOSTLY_WHOLE = /^8\.4$/u;

/**
 * Lines that words alone sent to a part of a clause of which other lines speak as a whole: one audit of suppliers is one
 * record, whichever of its lines is about the purchase order.
 */
export function withParts(notes: readonly Note[]): Note[] {
  const named = new Set(notes.map(({ clause }) => clause));
  return notes.map((note) => {
    const ref = note.routed === 'auto' && note.clause !== null ? parseClauseRef(note.clause) : null;
    if (!ref) return note;
    const whole = { ...ref, number: ref.number.replace(/\.\d+$/u, '') };
    const clause = formatClauseRef(whole);
    const folds = WHOLE.test(whole.number) || (MOSTLY_WHOLE.test(whole.number) && named.has(clause));
    return folds ? { ...note, clause } : note;
  });
}
