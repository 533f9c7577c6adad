import { readSourceFile } from '../../formats/index.js';
import type { NoteFile } from '../services.js';

/** Reads files of notes (.md, .txt, .docx) as text. @throws InputError where one cannot be read. */
export const readNoteFiles = (paths: readonly string[]): Promise<NoteFile[]> =>
  Promise.all(paths.map(async (path) => ({ path, text: (await readSourceFile(path)).text })));
