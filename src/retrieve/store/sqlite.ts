import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { InputError } from '../../core/index.js';
import { openReadOnly } from './read-only.js';
import { currentWriter, noteWriter } from './writer-note.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isBusy = (error: unknown): boolean => /^SQLITE_(?:BUSY|LOCKED)/u.test(codeOf(error));

/** Whether an error says that another process writes. */
export const isLocked = (error: unknown): boolean =>
  error instanceof InputError && /^corpus-locked/u.test(error.code);

function lockedError(path: string, cause: unknown): InputError {
  const writer = currentWriter(path);
  return writer
    ? new InputError('corpus-locked-by', { path, ...writer }, { cause })
    : new InputError('corpus-locked', { path }, { cause });
}

/** Whether an error says that no more can be written to the disk. */
export const isFull = (error: unknown): boolean =>
  error instanceof InputError && error.code === 'corpus-disk-full';

/** Whether an error says that nothing may be written there. */
export const isDenied = (error: unknown): boolean =>
  error instanceof InputError && error.code === 'corpus-denied';

/** What codes of SQLite and of the system mean to the user. First match wins. */
const FOLDER_TROUBLES: readonly [codes: RegExp, code: string][] = [
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/u, 'corpus-disk-full'],
  [/^(?:SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS)/u, 'corpus-denied'],
  [/^(?:SQLITE_(?:CANTOPEN|IOERR)|E[A-Z]+$)/u, 'corpus-folder'],
];

/** What the user can do about a failure of the database; other errors pass unchanged. */
function explained(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (isBusy(error)) return lockedError(path, error);
  if (/^SQLITE_(?:NOTADB|CORRUPT)/u.test(code))
    return new InputError('corpus-damaged', { path }, { cause: error });
  const trouble = FOLDER_TROUBLES.find(([codes]) => codes.test(code));
  return trouble
    ? new InputError(trouble[1], { path: dirname(path), reason: code }, { cause: error })
    : error;
}

/** Runs work on a database file; its failures come out as errors that a user understands. */
export function explaining<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explained(error, path);
  }
}

/** Files of databases that were read into memory. */
const paths = new WeakMap<Database, string>();

/** The file of a database. */
export const pathOf = (database: Database): string => paths.get(database) ?? database.name;

export interface Schema {
  version: number;
  sql: string;
}

const versionOf = (database: Database): number => Number(database.pragma('user_version', { simple: true }));

function migrate(database: Database, path: string, { version, sql }: Schema): void {
  if (versionOf(database) > version) throw new InputError('corpus-newer', { path });
  if (versionOf(database) === version) return;
  const create = database.transaction(() => {
    // Another process may have been first while this one waited for the lock.
    if (versionOf(database) === version) return;
    database.exec(sql);
    database.pragma(`user_version = ${version}`);
  });
  create.immediate();
}

/**
 * Opens or creates a database that only its owner may read. SQLite gives its journal the same permissions.
 * Deleted content is overwritten (`secure_delete`): what is removed from a corpus is gone from the file.
 * What stands where nothing can be written is opened for reading (`readonly`).
 */
export async function openDatabase(path: string, schema: Schema): Promise<Database> {
  const { default: Sqlite } = await import('better-sqlite3');
  try {
    return openToWrite(Sqlite, path, schema);
  } catch (error) {
    const database = isDenied(error) ? explaining(path, () => openReadOnly(Sqlite, path)) : null;
    if (database === null) throw error;
    if (versionOf(database) > schema.version) throw new InputError('corpus-newer', { path });
    if (versionOf(database) < schema.version) throw error;
    paths.set(database, path);
    return database;
  }
}

function openToWrite(Sqlite: typeof SqliteDatabase, path: string, schema: Schema): Database {
  return explaining(path, () => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
    const database = new Sqlite(path, { timeout: 0 });
    try {
      database.pragma('busy_timeout = 2000');
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma('secure_delete = ON');
      database.pragma('foreign_keys = ON');
      migrate(database, path, schema);
      database.pragma('busy_timeout = 0');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

const PAUSE_MS = 25;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/**
 * Runs `work` in a write transaction. While another process writes it waits, without blocking the event loop, up to
 * `patience` milliseconds; then it throws an InputError `corpus-locked` that names the file, or `corpus-locked-by` where
 * it is known who writes.
 */
export async function writing<T>(database: Database, patience: number, work: () => T): Promise<T> {
  const deadline = Date.now() + patience;
  const transaction = database.transaction(() => {
    const leave = noteWriter(pathOf(database));
    try {
      return work();
    } finally {
      leave();
    }
  });
  for (;;) {
    try {
      return transaction.immediate();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw explained(error, pathOf(database));
    }
    await pause();
  }
}

/**
 * Empties the journal, which holds what was deleted until then. Readers may be in the way; each reads for milliseconds
 * only, so it tries again up to `patience` milliseconds.
 */
export async function emptyJournal(database: Database, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const [outcome] = explaining(
      pathOf(database),
      () => database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[],
    );
    if (outcome?.busy !== 1 || Date.now() >= deadline) return;
    await pause();
  }
}
