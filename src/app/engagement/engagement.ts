import fs from 'node:fs';
import path from 'node:path';
import { type ClauseRef, InputError, type Profile } from '../../core/index.js';
import type { NoteFile } from '../services.js';
import { type DocumentProblem, readDocument, type TextDocument } from './document-file.js';
import { type DocumentEvent, Documents, errorCode } from './documents.js';
import { decodeText } from './encoding.js';
import {
  byName,
  listDrafts,
  listNotes,
  NOTES_FOLDER,
  PROFILE_FILE,
  removeLeftOvers,
  requireEngagement,
  STATE_FOLDER,
} from './folder.js';
import { type History, NO_HISTORY, openHistory, type Version } from './history.js';
import { type Journal, openJournal } from './journal.js';
import { acquireLock, isLock, type Lock, type LockHolder } from './lock.js';
import { parseProfile } from './profile.js';
import { type RecoveryNotice, recover } from './recovery.js';
import { draftPath, parseStoredDraft, refOf, type StoredDraft, serialiseDraft } from './stored-draft.js';

/** Something to tell the user once, right after opening. */
export type OpeningNotice =
  | RecoveryNotice
  /** The file will be saved as UTF-8. */
  | { kind: 'converted'; path: string; encoding: string }
  | { kind: 'skipped'; path: string; problem: Problem };

/** An open engagement folder. Reading is from memory; writing is journalled at once and saved in the background. */
export interface Engagement {
  /** Absolute. */
  readonly dir: string;
  readonly profile: Profile;
  /** False for `access: 'read'` and where another workbench has the folder: then writing does nothing. */
  readonly writable: boolean;
  /** Who else has the folder open for writing. */
  readonly lockedBy: LockHolder | null;
  readonly notices: readonly OpeningNotice[];
  /** True while edits wait to be saved. */
  readonly unsaved: boolean;
  /** Note files in order; paths are relative to the folder. */
  notes(): NoteFile[];
  drafts(): StoredDraft[];
  draftOf(ref: ClauseRef): StoredDraft | null;
  /** Creates the file where there is none. */
  writeNote(file: string, text: string): void;
  writeDraft(draft: StoredDraft): void;
  /** Earlier versions of a document, the latest first; `draftPath` names those of a draft. */
  versions(relative: string): Version[];
  /** Puts a document back to an earlier text; the one it has is kept as a version. */
  restore(relative: string, text: string): void;
  /** Returns the function that ends the subscription. */
  onEvent(listener: (event: DocumentEvent) => void): () => void;
  /** Takes over what other programs wrote since. */
  refresh(): void;
  /** Saves what waits; failures are events. */
  flush(): Promise<void>;
  flushSync(): void;
  /** Saves and gives the folder back. May be called twice. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** `read` takes no lock and writes nothing; for commands that only look. */
  access?: 'write' | 'read';
}

const NO_JOURNAL: Journal = { append() {}, reset() {}, close() {} };

function readProfile(root: string): Profile {
  const file = path.join(root, PROFILE_FILE);
  const decoded = decodeText(fs.readFileSync(file));
  if (!decoded) throw new InputError('profile-not-text', { file });
  return parseProfile(decoded.text, file);
}

function takeLock(root: string): Lock | LockHolder {
  try {
    fs.mkdirSync(path.join(root, STATE_FOLDER), { recursive: true });
    return acquireLock(path.join(root, STATE_FOLDER, 'lock'));
  } catch (error) {
    throw new InputError(
      'engagement-not-writable',
      { path: root, reason: errorCode(error) },
      { cause: error },
    );
  }
}

type Problem = DocumentProblem | 'not-a-draft';

const listDocuments = (root: string): string[] => [...listNotes(root), ...listDrafts(root)];

function readUsable(root: string, relative: string): TextDocument | Problem {
  const read = readDocument(root, relative);
  const isForeign = typeof read !== 'string' && relative.endsWith('.json') && !parseStoredDraft(read.text);
  return isForeign ? 'not-a-draft' : read;
}

function loadDocuments(root: string, documents: Documents): OpeningNotice[] {
  return listDocuments(root).flatMap((relative): OpeningNotice[] => {
    const read = readUsable(root, relative);
    if (typeof read === 'string') return [{ kind: 'skipped', path: relative, problem: read }];
    documents.add(read);
    const { encoding } = read.form;
    return encoding === 'utf-8' ? [] : [{ kind: 'converted', path: relative, encoding }];
  });
}

/** A folder that cannot be listed now (a share that went away) changes nothing. */
function refresh(root: string, documents: Documents): void {
  try {
    if (fs.existsSync(path.join(root, PROFILE_FILE))) {
      documents.refresh(listDocuments(root), (relative) => readUsable(root, relative));
    }
  } catch {
    // The next look may succeed; until then what we have stands.
  }
}

/**
 * Opens an engagement folder. Another workbench on it makes this one read-only (`lockedBy`). Throws `InputError`
 * for a missing folder, a missing or invalid `audit.yaml`, a folder that may not be written.
 */
export async function openEngagement(
  dir: string,
  { access = 'write' }: OpenOptions = {},
): Promise<Engagement> {
  const root = path.resolve(dir);
  requireEngagement(root);
  const profile = readProfile(root);
  const taken = access === 'write' ? takeLock(root) : null;
  const lock = taken && isLock(taken) ? taken : null;
  const lockedBy = taken && !isLock(taken) ? taken : null;
  try {
    const journalFile = path.join(root, STATE_FOLDER, 'journal.jsonl');
    const journal = lock ? openJournal(journalFile) : NO_JOURNAL;
    const history = lock ? openHistory(path.join(root, STATE_FOLDER, 'history')) : NO_HISTORY;
    const documents = new Documents(root, journal, history);
    if (lock) removeLeftOvers(root);
    const notices = loadDocuments(root, documents);
    if (lock) {
      notices.push(...recover(root, documents, journalFile));
      await documents.flush();
      if (!documents.dirty) journal.reset();
    }
    return assemble({ root, profile, lock, lockedBy, notices, documents, journal, history });
  } catch (error) {
    lock?.release();
    throw error;
  }
}

interface Parts {
  root: string;
  profile: Profile;
  lock: Lock | null;
  lockedBy: LockHolder | null;
  notices: OpeningNotice[];
  documents: Documents;
  journal: Journal;
  history: History;
}

function assemble({
  root,
  profile,
  lock,
  lockedBy,
  notices,
  documents,
  journal,
  history,
}: Parts): Engagement {
  const readDraft = draftReader(documents);
  const write = (relative: string, text: string) => {
    if (lock) documents.set(relative, text);
  };
  const close = async () => {
    await documents.flush();
    journal.close();
    lock?.release();
  };
  let closing: Promise<void> | null = null;
  return {
    dir: root,
    profile,
    writable: lock !== null,
    lockedBy,
    notices,
    get unsaved() {
      return documents.dirty;
    },
    notes: () =>
      documents
        .paths()
        .filter((file) => file.startsWith(`${NOTES_FOLDER}/`))
        .sort(byName)
        .map((file) => ({ path: file, text: documents.get(file) ?? '' })),
    drafts: () =>
      documents.paths().flatMap((file) => (file.endsWith('.json') ? (readDraft(file) ?? []) : [])),
    draftOf: (ref) => readDraft(draftPath(ref)),
    writeNote: write,
    writeDraft: (draft) => write(draftPath(refOf(draft)), serialiseDraft(draft)),
    versions: (relative) => history.versions(relative),
    restore(relative, text) {
      const now = documents.get(relative);
      if (now) history.keep(relative, now);
      write(relative, text);
    },
    onEvent: (listener) => documents.onEvent(listener),
    refresh: () => refresh(root, documents),
    flush: () => documents.flush(),
    flushSync: () => documents.flushSync(),
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** Drafts as the documents hold them, parsed once per text. */
function draftReader(documents: Documents): (relative: string) => StoredDraft | null {
  const parsed = new Map<string, { text: string; draft: StoredDraft | null }>();
  return (relative) => {
    const text = documents.get(relative);
    if (text === undefined) return null;
    const known = parsed.get(relative);
    if (known?.text === text) return known.draft;
    const draft = parseStoredDraft(text);
    parsed.set(relative, { text, draft });
    return draft;
  };
}
