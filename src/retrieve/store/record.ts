import type { Database } from 'better-sqlite3';
import type { Language, StandardId, Writeup } from '../../core/index.js';
import type { Schema } from './sqlite.js';

/** A past report without anything that names a client: its title and file name lie in the vault. */
export interface ReportRecord {
  id: string;
  /** Hex SHA-256 of the file. */
  sha256: string;
  language: Language;
  industry: string | null;
  standards: StandardId[];
  edition: string | null;
  date: string | null;
}

export interface StoredReport extends ReportRecord {
  /** ISO time. */
  added: string;
  /** How many writeups it gave. */
  writeups: number;
  /** Version of the slotting that its writeups went through. */
  slotting: number;
}

export const RECORD_SCHEMA: Schema = {
  version: 1,
  sql: `
    CREATE TABLE corpus (identity TEXT NOT NULL, generation INTEGER NOT NULL);
    INSERT INTO corpus VALUES (lower(hex(randomblob(16))), 0);
    CREATE TABLE reports (
      id TEXT PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, slotting INTEGER NOT NULL, added TEXT NOT NULL, body TEXT NOT NULL);
    CREATE TABLE writeups (
      -- Never used twice in a corpus, so what was computed for it stays valid.
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
      report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, body TEXT NOT NULL);
    CREATE INDEX writeups_by_report ON writeups (report);
  `,
};

interface ReportRow {
  slotting: number;
  added: string;
  body: string;
  writeups: number;
}

interface WriteupRow {
  number: number;
  body: string;
}

const readReport = ({ body, added, slotting, writeups }: ReportRow): StoredReport => ({
  ...(JSON.parse(body) as ReportRecord),
  added,
  slotting,
  writeups,
});

const readWriteup = (body: string): Writeup => JSON.parse(body) as Writeup;

const REPORTS = `SELECT slotting, added, body, (SELECT count(*) FROM writeups WHERE report = reports.id) AS writeups FROM reports`;

/** The record of a corpus: statements only, no decisions. */
export class CorpusRecord {
  constructor(readonly database: Database) {}

  /** Changes with every change of the corpus, and differs between corpora. */
  stamp(): string {
    const row = this.database
      .prepare<[], { identity: string; generation: number }>('SELECT * FROM corpus')
      .get();
    return `${row?.identity}:${row?.generation}`;
  }

  reports(): StoredReport[] {
    return this.database.prepare<[], ReportRow>(`${REPORTS} ORDER BY added, id`).all().map(readReport);
  }

  /** The report of a file, null where the corpus does not have it. */
  withHash(sha256: string): { id: string; slotting: number } | null {
    return (
      this.database
        .prepare<[string], { id: string; slotting: number }>(
          'SELECT id, slotting FROM reports WHERE sha256 = ?',
        )
        .get(sha256) ?? null
    );
  }

  /** Every report with the version of its slotting. */
  keys(): { report: string; slotting: number }[] {
    return this.database
      .prepare<[], { report: string; slotting: number }>('SELECT id AS report, slotting FROM reports')
      .all();
  }

  insert(report: ReportRecord, slotting: number, writeups: readonly Writeup[]): void {
    this.database
      .prepare('INSERT INTO reports (id, sha256, slotting, added, body) VALUES (?, ?, ?, ?, ?)')
      .run(report.id, report.sha256, slotting, new Date().toISOString(), JSON.stringify(report));
    const insert = this.database.prepare('INSERT INTO writeups (id, report, body) VALUES (?, ?, ?)');
    for (const writeup of writeups) insert.run(writeup.id, report.id, JSON.stringify(writeup));
    this.advance();
  }

  delete(id: string): boolean {
    const { changes } = this.database.prepare('DELETE FROM reports WHERE id = ?').run(id);
    if (changes > 0) this.advance();
    return changes > 0;
  }

  /**
   * How many writeups there are up to each of some numbers, which rise, from the one before on, and the numbers of those
   * behind the last, with the stamp of exactly this state. The first, which are most, are not looked at.
   */
  since(lasts: readonly number[]): { stamp: string; counts: number[]; fresh: Float64Array } {
    const between = this.database
      .prepare<[number, number], number>('SELECT count(*) FROM writeups WHERE number > ? AND number <= ?')
      .pluck();
    return this.database.transaction(() => {
      const fresh = this.numbersBetween(lasts.at(-1) ?? 0, Number.MAX_SAFE_INTEGER);
      const later = lasts.slice(1).map((last, i) => between.get(lasts[i] ?? 0, last) ?? 0);
      const first = this.count() - later.reduce((sum, count) => sum + count, fresh.length);
      return { stamp: this.stamp(), counts: lasts.length > 0 ? [first, ...later] : [], fresh };
    })();
  }

  /** The numbers of writeups behind a number up to another, rising. */
  numbersBetween(before: number, last: number): Float64Array {
    const numbers = this.database
      .prepare<[number, number], number>(
        'SELECT number FROM writeups WHERE number > ? AND number <= ? ORDER BY number',
      )
      .pluck();
    return Float64Array.from(numbers.all(before, last));
  }

  /** How many writeups. */
  count(): number {
    return this.database.prepare<[], number>('SELECT count(*) FROM writeups').pluck().get() ?? 0;
  }

  writeupIds(report: string): string[] {
    return this.database
      .prepare<[string], string>('SELECT id FROM writeups WHERE report = ? ORDER BY number')
      .pluck()
      .all(report);
  }

  /** Writeups as JSON, null where one is gone. A number is never given twice, so what it stands for never changes. */
  bodies(numbers: Iterable<number>): (string | null)[] {
    const body = this.database
      .prepare<[number], string>('SELECT body FROM writeups WHERE number = ?')
      .pluck();
    return Array.from(numbers, (number) => body.get(number) ?? null);
  }

  writeup(number: number): Writeup | null {
    const row = this.database
      .prepare<[number], WriteupRow>('SELECT number, body FROM writeups WHERE number = ?')
      .get(number);
    return row ? readWriteup(row.body) : null;
  }

  private advance(): void {
    this.database.exec('UPDATE corpus SET generation = generation + 1');
  }
}
