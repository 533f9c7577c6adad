import type { Note, Profile } from '../../core/index.js';
import { type NoteSet, readNotes } from '../../draft/index.js';
import type { NoteFile } from '../services.js';

const isSame = (a: Note | undefined, b: Note): a is Note =>
  a?.id === b.id &&
  a.text === b.text &&
  a.line === b.line &&
  a.clause === b.clause &&
  a.routed === b.routed &&
  a.confidence === b.confidence &&
  a.file === b.file &&
  a.department === b.department &&
  a.role === b.role;

/**
 * Reads notes as `readNotes` does, but the same array of files once only; and notes that are as they were at the last
 * reading are the same objects, so that what was found out about them need not be found out again. For notes that are
 * read after every pause in typing.
 */
export function createNoteReader(): (files: readonly NoteFile[], profile: Profile | null) => NoteSet {
  let last: { files: readonly NoteFile[]; profile: Profile | null; set: NoteSet } | null = null;
  return (files, profile) => {
    if (last?.files === files && last.profile === profile) return last.set;
    const before = last?.set.notes ?? [];
    const read = readNotes(files, profile);
    const notes = read.notes.map((note, index) => {
      const known = before[index];
      return isSame(known, note) ? known : note;
    });
    last = { files, profile, set: { ...read, notes } };
    return last.set;
  };
}
