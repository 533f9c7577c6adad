import { type Embedder, InputError } from '../../core/index.js';
import type { Sql } from './connection.js';
import { MIGRATIONS } from './migrations.js';

/** Any number that nothing else on the server uses as an advisory lock: `CWRT` in ASCII. */
const LOCK = 0x43575254;

/**
 * Brings the schema up to date, one process at a time; does nothing where it is.
 * @throws InputError `corpus-newer` for a schema of a later version, `corpus-other-embedder` where the corpus was set
 * up with another embedder.
 */
export async function migrate(sql: Sql, embedder: Embedder): Promise<void> {
  if ((await versionOf(sql)) !== MIGRATIONS.length) {
    await sql.query('BEGIN');
    try {
      await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      await applyMissing(sql, embedder);
      await sql.query('COMMIT');
    } catch (error) {
      await sql.query('ROLLBACK');
      throw error;
    }
  }
  await requireEmbedder(sql, embedder);
}

/** -1 where there is no schema yet. */
async function versionOf(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ exists: boolean }>(
    "SELECT to_regclass('clausewright.migrations') IS NOT NULL AS exists",
  );
  if (!rows[0]?.exists) return -1;
  const found = await sql.query<{ version: number }>(
    'SELECT coalesce(max(version), 0)::int AS version FROM clausewright.migrations',
  );
  return found.rows[0]?.version ?? 0;
}

async function applyMissing(sql: Sql, embedder: Embedder): Promise<void> {
  await sql.query('CREATE SCHEMA IF NOT EXISTS clausewright');
  await sql.query(
    'CREATE TABLE IF NOT EXISTS clausewright.migrations (version integer PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now())',
  );
  const version = await versionOf(sql);
  if (version > MIGRATIONS.length) throw new InputError('corpus-newer', { file: 'clausewright.migrations' });
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    await sql.query(step.replaceAll('{{dimensions}}', String(embedder.dimensions)));
    await sql.query('INSERT INTO clausewright.migrations (version) VALUES ($1)', [index + 1]);
  }
  await sql.query(
    'INSERT INTO clausewright.embedder SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM clausewright.embedder)',
    [embedder.id, embedder.dimensions],
  );
}

async function requireEmbedder(sql: Sql, { id }: Embedder): Promise<void> {
  const { rows } = await sql.query<{ id: string }>('SELECT id FROM clausewright.embedder');
  const known = rows[0]?.id ?? '';
  if (known !== id) throw new InputError('corpus-other-embedder', { index: known, embedder: id });
}
