import { type Embedder, InputError, type Writeup } from '../../core/index.js';
import { ExactVectors } from '../dense/vectors.js';
import type { PreparedQuery } from '../search/fuse.js';
import {
  assembleIndex,
  embeddedText,
  layOut,
  openIndex,
  type SearchIndex,
  termsOf,
} from '../search/search-index.js';
import { SLOTTING_VERSION } from '../slots/version.js';
import type { ReportRecord, StoredReport } from '../store/record.js';
import type { AddOutcome } from '../store/store.js';
import { loadTokeniser } from '../terms/tokenise.js';
import { candidatesFor, vectorLiteral } from './candidates.js';
import { asTeam, type Connect, type Sql } from './connection.js';
import { lexemesOf } from './lexemes.js';
import { likelyClauses } from './likely-clauses.js';
import { migrate } from './migrate.js';

/**
 * A firm's past reports on a PostgreSQL server with pgvector, shared by the people of a team. Only slotted writeups are
 * sent there: originals, titles and file names stay in the vault of whoever adds a report.
 */
export interface SharedCorpus {
  /** Durable when it resolves. A file that is in the corpus already is left as it is. */
  add(report: ReportRecord, writeups: readonly Writeup[]): Promise<AddOutcome>;
  list(): Promise<StoredReport[]>;
  /** Throws an InputError `corpus-report-unknown`. */
  remove(id: string): Promise<void>;
  count(): Promise<{ reports: number; writeups: number }>;
  /** An index of the writeups that may answer a query. */
  candidateIndex(query: PreparedQuery): Promise<SearchIndex>;
}

export interface SharedCorpusOptions {
  connect: Connect;
  /** Rows of other teams are neither seen nor written. */
  team: string;
  embedder: Embedder;
}

/** Opens the corpus of a team, setting it up at first use. Throws an InputError where the server does not fit. */
export async function openSharedCorpus({
  connect,
  team,
  embedder,
}: SharedCorpusOptions): Promise<SharedCorpus> {
  const tokeniser = await loadTokeniser();
  const likely = likelyClauses(tokeniser);
  await connect((sql) => migrate(sql, embedder));
  const within = <T>(work: (sql: Sql) => Promise<T>): Promise<T> =>
    connect((sql) => asTeam(sql, team, () => work(sql)));

  return {
    add: (report, writeups) =>
      within(async (sql) => {
        const known = await reportWith(sql, report.sha256);
        if (known?.slotting === SLOTTING_VERSION) return 'unchanged';
        if (known) await removeReport(sql, known.id);
        await sql.query(
          'INSERT INTO clausewright.reports (team, id, sha256, slotting, body) VALUES ($1, $2, $3, $4, $5)',
          [team, report.id, report.sha256, SLOTTING_VERSION, JSON.stringify(bare(report))],
        );
        const vectors = await embedder.embed(writeups.map(embeddedText));
        for (const [index, writeup] of writeups.entries()) {
          const terms = termsOf(writeup, tokeniser);
          const lexemes = lexemesOf(terms);
          await sql.query(
            `INSERT INTO clausewright.writeups (team, id, report, clauses, standards, body, terms, lexemes, embedding)
             VALUES ($1, $2, $3, $4, $5, $6, $7, array_to_tsvector($8), $9::vector)`,
            [
              ...[team, writeup.id, report.id, writeup.clauses, writeup.standards],
              ...[JSON.stringify(writeup), JSON.stringify(terms), lexemes],
              vectorLiteral(vectors[index] ?? new Float32Array(embedder.dimensions)),
            ],
          );
          await countLexemes(sql, team, lexemes, 1);
        }
        return known ? 'updated' : 'added';
      }),

    list: () => within(listReports),

    remove: (id) =>
      within(async (sql) => {
        if (!(await removeReport(sql, id))) throw new InputError('corpus-report-unknown', { id });
      }),

    count: () =>
      within(async (sql) => {
        const { rows } = await sql.query<{ reports: number; writeups: number }>(
          `SELECT (SELECT count(*)::int FROM clausewright.reports) AS reports,
                  (SELECT count(*)::int FROM clausewright.writeups) AS writeups`,
        );
        return rows[0] ?? { reports: 0, writeups: 0 };
      }),

    candidateIndex: async (query) => {
      const found = await within((sql) => candidatesFor(sql, query, embedder, likely(query)));
      const writeups = found.map(({ writeup }) => writeup);
      const data = assembleIndex(
        writeups,
        found.map(({ terms }) => terms),
        tokeniser,
      );
      const vectors = layOut(
        found.map(({ vector }) => vector),
        embedder.dimensions,
      );
      return openIndex({
        data,
        embedderId: embedder.id,
        vectors: new ExactVectors(embedder.dimensions, vectors),
        writeup: (doc) => writeups[doc] ?? null,
      });
    },
  };
}

/** A report as the server may know it: whatever else the caller's object holds stays behind. */
const bare = ({ id, sha256, language, industry, standards, edition, date }: ReportRecord): ReportRecord => ({
  id,
  sha256,
  language,
  industry,
  standards,
  edition,
  date,
});

async function reportWith(sql: Sql, sha256: string): Promise<{ id: string; slotting: number } | undefined> {
  const { rows } = await sql.query<{ id: string; slotting: number }>(
    'SELECT id, slotting FROM clausewright.reports WHERE sha256 = $1',
    [sha256],
  );
  return rows[0];
}

/** How many writeups of the team hold each lexeme: the server would have to read them all to tell. */
async function countLexemes(sql: Sql, team: string, lexemes: readonly string[], by: 1 | -1): Promise<void> {
  await sql.query(
    `INSERT INTO clausewright.frequencies AS known (team, lexeme, documents)
     SELECT $1, lexeme, $3::int FROM unnest($2::text[]) AS lexeme
     ORDER BY lexeme
     ON CONFLICT (team, lexeme) DO UPDATE SET documents = known.documents + excluded.documents`,
    [team, lexemes, by],
  );
}

async function removeReport(sql: Sql, id: string): Promise<boolean> {
  const { rows } = await sql.query<{ team: string; lexemes: string[] }>(
    'SELECT team, tsvector_to_array(lexemes) AS lexemes FROM clausewright.writeups WHERE report = $1',
    [id],
  );
  for (const { team, lexemes } of rows) await countLexemes(sql, team, lexemes, -1);
  const removed = await sql.query<{ id: string }>(
    'DELETE FROM clausewright.reports WHERE id = $1 RETURNING id',
    [id],
  );
  return removed.rows.length > 0;
}

async function listReports(sql: Sql): Promise<StoredReport[]> {
  const { rows } = await sql.query<{ body: ReportRecord; slotting: number; added: Date; writeups: number }>(
    `SELECT body, slotting, added,
            (SELECT count(*)::int FROM clausewright.writeups AS w WHERE w.report = r.id) AS writeups
     FROM clausewright.reports AS r ORDER BY added, id`,
  );
  return rows.map(({ body, slotting, added, writeups }) => ({
    ...body,
    slotting,
    writeups,
    added: added.toISOString(),
  }));
}
