import { type ClauseRef, InputError, type Profile, type VerifyOutput } from '../core/index.js';
import { readNotes } from '../draft/index.js';
import { flagsOf } from './draft/writer.js';
import type { NoteFile } from './services.js';

/**
 * Checks any narrative against its notes.
 * @throws InputError where either is empty.
 */
export function verifyAgainstNotes(
  narrative: string,
  files: readonly NoteFile[],
  clause: ClauseRef | null,
  profile: Profile | null,
): VerifyOutput {
  const { notes, header } = readNotes(files, profile);
  if (narrative.trim() === '') throw new InputError('narrative-empty');
  if (notes.length === 0)
    throw new InputError('notes-empty', { files: files.map(({ path }) => path).join(', ') });
  return { version: 1, flags: flagsOf(narrative, clause, notes, header.language) };
}
