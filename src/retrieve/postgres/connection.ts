import { InputError } from '../../core/index.js';

/** What is needed of a connection: `pg`'s own shape. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>;
}

/** Runs work with a connection of its own, which is given back whatever happens. */
export type Connect = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;

export interface OpenedPool {
  connect: Connect;
  close(): Promise<void>;
}

/** Milliseconds to wait for a server before it counts as unreachable. */
const PATIENCE = 10_000;

/**
 * A pool of connections to a server. Opens none before the first use.
 * @param url `postgresql://user@host/database`; a password is better kept in `PGPASSWORD` or `~/.pgpass`.
 */
export async function openPool(url: string): Promise<OpenedPool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: PATIENCE, max: 4 });
  // A connection that dies while idle is replaced at its next use.
  pool.on('error', () => {});
  return {
    close: () => pool.end(),
    connect: async (work) => {
      const client = await pool.connect().catch((error: unknown) => {
        throw unreachable(url, error);
      });
      try {
        return await work({
          query: async <Row>(text: string, values: readonly unknown[] = []) => ({
            rows: (await client.query(text, [...values])).rows as Row[],
          }),
        });
      } finally {
        client.release();
      }
    },
  };
}

/** The address without what may be secret in it. */
export function addressOf(url: string): string {
  if (!URL.canParse(url)) return '?';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
}

const unreachable = (url: string, error: unknown): InputError =>
  new InputError(
    'corpus-server-unreachable',
    { address: addressOf(url), reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message },
    { cause: error },
  );

/** Runs work in one transaction that sees and writes the rows of one team. */
export async function asTeam<T>(sql: Sql, team: string, work: () => Promise<T>): Promise<T> {
  await sql.query('BEGIN');
  try {
    await sql.query("SELECT set_config('clausewright.team', $1, true)", [team]);
    const result = await work();
    await sql.query('COMMIT');
    return result;
  } catch (error) {
    await sql.query('ROLLBACK');
    throw error;
  }
}
