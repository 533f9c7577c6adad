import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

export interface TestServer {
  /** Of a user who owns the database but is no superuser: row-level security holds for it. */
  url: string;
  database: PGlite;
  stop(): Promise<void>;
}

/** A real PostgreSQL with pgvector behind a socket of its own, empty, gone when stopped. */
export async function startServer(): Promise<TestServer> {
  const database = await PGlite.create({ extensions: { vector } });
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 4 });
  const listening = new Promise<number>((resolve) => {
    server.addEventListener('listening', (event) => {
      resolve((event as CustomEvent<{ port: number }>).detail.port);
    });
  });
  await server.start();
  const port = await listening;
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres?sslmode=disable`,
    database,
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
