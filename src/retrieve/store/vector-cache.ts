import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Embedder } from '../../core/index.js';
import { isDenied, openDatabase, type Schema } from './sqlite.js';

const SCHEMA: Schema = {
  version: 1,
  sql: `
    CREATE TABLE vectors (
      embedder TEXT NOT NULL, number INTEGER NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (embedder, number)) WITHOUT ROWID;
  `,
};

/** Embedded and kept in one step: so much is lost at most when the program is killed. */
const STEP = 32;

export interface VectorCache {
  /** Vectors of writeups, given by their numbers in the record; those that are not kept yet are embedded and kept. */
  vectors(numbers: Float64Array, textOf: (place: number) => string): Promise<Float32Array[]>;
  /** Deletes what belongs to none of the given writeups. */
  keepOnly(numbers: Float64Array): void;
  close(): void;
}

const toVector = (blob: Buffer): Float32Array => {
  const vector = new Float32Array(blob.length / Float32Array.BYTES_PER_ELEMENT);
  new Uint8Array(vector.buffer).set(blob);
  return vector;
};

/** Where nothing may be written and nothing was kept, what is embedded is kept for as long as it is asked for. */
async function openKept(directory: string): Promise<Database> {
  try {
    return await openDatabase(join(directory, 'vectors.sqlite'), SCHEMA);
  } catch (error) {
    if (!isDenied(error)) throw error;
    const { default: Sqlite } = await import('better-sqlite3');
    const database = new Sqlite(':memory:');
    database.exec(SCHEMA.sql);
    return database;
  }
}

/**
 * `vectors.sqlite` beside the record keeps what an embedder was paid for or waited for, by embedder and writeup: what was
 * embedded once is never sent again, whatever happens to the index, and an embedding that was interrupted goes on.
 */
export async function openVectorCache(directory: string, embedder: Embedder): Promise<VectorCache> {
  const database = await openKept(directory);
  database.pragma('busy_timeout = 2000');
  const name = `${embedder.id} ${embedder.dimensions}`;
  const find = database
    .prepare<[string, number], Buffer>('SELECT vector FROM vectors WHERE embedder = ? AND number = ?')
    .pluck();
  const keep = database.prepare('INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)');
  const keepAll = database.transaction((numbers: readonly number[], vectors: readonly Float32Array[]) => {
    numbers.forEach((number, i) => {
      const { buffer, byteOffset, byteLength } = vectors[i] ?? new Float32Array(embedder.dimensions);
      keep.run(name, number, Buffer.from(buffer, byteOffset, byteLength));
    });
  });
  return {
    async vectors(numbers, textOf) {
      const known = Array.from(numbers, (number) => find.get(name, number));
      const missing = known.flatMap((blob, place) => (blob === undefined ? [place] : []));
      const fresh = new Map<number, Float32Array>();
      for (let at = 0; at < missing.length; at += STEP) {
        const places = missing.slice(at, at + STEP);
        const vectors = await embedder.embed(places.map(textOf));
        if (!database.readonly) {
          keepAll(
            places.map((place) => numbers[place] ?? -1),
            vectors,
          );
        }
        places.forEach((place, i) => {
          fresh.set(place, vectors[i] ?? new Float32Array(embedder.dimensions));
        });
      }
      return known.map((blob, place) =>
        blob === undefined ? (fresh.get(place) ?? new Float32Array(embedder.dimensions)) : toVector(blob),
      );
    },
    keepOnly(numbers) {
      if (database.readonly) return;
      const kept = new Set(numbers);
      const all = database.prepare<[], number>('SELECT DISTINCT number FROM vectors').pluck().all();
      const remove = database.prepare('DELETE FROM vectors WHERE number = ?');
      for (const number of all) if (!kept.has(number)) remove.run(number);
    },
    close: () => void database.close(),
  };
}
