import { formatClauseRef, type Note, parseClauseRef } from '../../core/index.js';

/** Clauses whose parts nobody files apart, unless a heading says so. */
const WHOLE = /^8\.1\.4$/u;

/** Lines that words alone sent to a part of a clause which is one matter on site: contractors, whatever of them was seen. */
export const withParts = (notes: readonly Note[]): Note[] =>
  notes.map((note) => {
    const ref = note.routed === 'auto' && note.clause !== null ? parseClauseRef(note.clause) : null;
    const number = ref?.number.replace(/\.\d+$/u, '') ?? '';
    return ref && WHOLE.test(number) ? { ...note, clause: formatClauseRef({ ...ref, number }) } : note;
  });
