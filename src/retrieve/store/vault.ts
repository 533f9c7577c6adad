import type { Database } from 'better-sqlite3';
import type { Vault } from '../slots/kinds.js';
import { explaining, pathOf, type Schema } from './sqlite.js';

/** What names a report: kept apart from the record, since file names and titles name the client. */
export interface ReportName {
  title: string;
  path: string;
}

/** One slotting of one report; a report slotted anew has another version. */
export interface VaultKey {
  report: string;
  slotting: number;
}

export const VAULT_FILE = 'vault.sqlite';

export const VAULT_SCHEMA: Schema = {
  version: 1,
  sql: `
    CREATE TABLE reports (
      report TEXT NOT NULL, slotting INTEGER NOT NULL, title TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (report, slotting));
    CREATE TABLE slots (
      report TEXT NOT NULL, slotting INTEGER NOT NULL, writeup TEXT NOT NULL, slot TEXT NOT NULL, original TEXT NOT NULL,
      PRIMARY KEY (writeup, slotting, slot),
      FOREIGN KEY (report, slotting) REFERENCES reports (report, slotting) ON DELETE CASCADE);
    CREATE INDEX slots_by_report ON slots (report, slotting);
  `,
};

/** The originals behind the slots. Nothing here is ever indexed, searched or sent. */
export class SlotVault {
  constructor(readonly database: Database) {}

  insert({ report, slotting }: VaultKey, name: ReportName, slots: ReadonlyMap<string, Vault>): void {
    const insertAll = this.database.transaction(() => {
      this.delete({ report, slotting });
      this.database
        .prepare('INSERT INTO reports VALUES (?, ?, ?, ?)')
        .run(report, slotting, name.title, name.path);
      const insert = this.database.prepare('INSERT INTO slots VALUES (?, ?, ?, ?, ?)');
      for (const [writeup, vault] of slots) {
        for (const [slot, original] of Object.entries(vault))
          insert.run(report, slotting, writeup, slot, original);
      }
    });
    this.explaining(insertAll);
  }

  /** False where the file was lost or moved away after the report was added. */
  has({ report, slotting }: VaultKey): boolean {
    const row = this.explaining(() =>
      this.database.prepare('SELECT 1 FROM reports WHERE report = ? AND slotting = ?').get(report, slotting),
    );
    return row !== undefined;
  }

  /** Deletes whatever belongs to none of the given. True where there was something. */
  keepOnly(kept: readonly VaultKey[]): boolean {
    const stale = this.beyond(kept);
    if (stale.length === 0) return false;
    this.explaining(
      this.database.transaction(() => {
        for (const key of stale) this.delete(key);
      }),
    );
    return true;
  }

  name({ report, slotting }: VaultKey): ReportName {
    const row = this.explaining(() =>
      this.database
        .prepare<[string, number], ReportName>(
          'SELECT title, path FROM reports WHERE report = ? AND slotting = ?',
        )
        .get(report, slotting),
    );
    return row ?? { title: '', path: '' };
  }

  /** The originals of one writeup. */
  originals(writeup: string): Vault {
    const rows = this.explaining(() =>
      this.database
        .prepare<[string], { slot: string; original: string }>(
          'SELECT slot, original FROM slots WHERE writeup = ?',
        )
        .all(writeup),
    );
    return Object.fromEntries(rows.map(({ slot, original }) => [slot, original]));
  }

  /** What belongs to none of the given. */
  beyond(kept: readonly VaultKey[]): VaultKey[] {
    const names = new Set(kept.map(({ report, slotting }) => `${report} ${slotting}`));
    return this.keys().filter(({ report, slotting }) => !names.has(`${report} ${slotting}`));
  }

  /** Which reports it has. */
  keys(): VaultKey[] {
    return this.explaining(() =>
      this.database.prepare<[], VaultKey>('SELECT report, slotting FROM reports').all(),
    );
  }

  /** Names this file, and not the record, where it is the one that cannot be read. */
  private explaining<T>(work: () => T): T {
    return explaining(pathOf(this.database), work);
  }

  private delete({ report, slotting }: VaultKey): void {
    this.database.prepare('DELETE FROM reports WHERE report = ? AND slotting = ?').run(report, slotting);
  }
}
