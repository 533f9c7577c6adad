import fs from 'node:fs';
import path from 'node:path';
import { conflictName } from './document-file.js';
import type { Documents } from './documents.js';
import { replayJournal } from './journal.js';

export type RecoveryNotice =
  /** Edits of a killed process were brought back. */
  | { kind: 'recovered'; path: string }
  /** The same, but another program wrote the file since; our version is in `copy`. */
  | { kind: 'recovered-beside'; path: string; copy: string };

/** Brings back what a killed process had accepted and not saved, into memory or, in conflict, into a file beside. */
export function recover(root: string, documents: Documents, journalFile: string): RecoveryNotice[] {
  const found = replayJournal(journalFile, (file) => documents.get(file) ?? null);
  return found.flatMap(({ path: relative, text, kind }): RecoveryNotice[] => {
    if (kind === 'saved') return [];
    if (kind === 'restore') {
      documents.set(relative, text);
      return [{ kind: 'recovered', path: relative }];
    }
    const copy = conflictName(root, relative, new Date());
    fs.mkdirSync(path.join(root, path.dirname(copy)), { recursive: true });
    fs.writeFileSync(path.join(root, copy), text, { flag: 'wx' });
    return [{ kind: 'recovered-beside', path: relative, copy }];
  });
}
