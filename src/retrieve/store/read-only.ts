import { existsSync, readFileSync, statSync } from 'node:fs';
import type SqliteDatabase from 'better-sqlite3';

type Sqlite = typeof SqliteDatabase;

/** Where a file of SQLite says which kind of journal it is written and read with, and the older kind, which needs no files. */
const JOURNAL_AT = [18, 19];
const ROLLBACK = 1;

/** SQLite holds no more than this in memory, some hundred bytes less than 2 GiB. */
const MOST = 2_147_000_000;

const hasContent = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;

/**
 * Opens a database on a medium that nothing can be written to; null where it cannot be read there either. Beside a file with
 * a write-ahead log SQLite wants to make files of its own, and the package has no way to tell it that nobody writes
 * (`immutable`), so a file whose log is empty is read into memory and marked there as one of the older kind.
 */
export function openReadOnly(Database: Sqlite, path: string): SqliteDatabase.Database | null {
  if (!existsSync(path)) return null;
  return openInPlace(Database, path) ?? openInMemory(Database, path);
}

function openInPlace(Database: Sqlite, path: string): SqliteDatabase.Database | null {
  const database = new Database(path, { readonly: true, timeout: 0 });
  try {
    database.pragma('schema_version');
    return database;
  } catch {
    database.close();
    return null;
  }
}

function openInMemory(Database: Sqlite, path: string): SqliteDatabase.Database | null {
  // What was written last stands there only.
  if (hasContent(`${path}-wal`)) return null;
  if (statSync(path).size > MOST) return null;
  const bytes = readFileSync(path);
  for (const at of JOURNAL_AT) bytes[at] = ROLLBACK;
  return new Database(bytes, { readonly: true });
}
