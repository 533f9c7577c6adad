import type { Embedder, Writeup } from '../../core/index.js';
import { idf } from '../lexical/bm25.js';
import { PAIR_WEIGHT } from '../lexical/field.js';
import type { ClauseKey } from '../search/clause-table.js';
import { type PreparedQuery, vectorFor } from '../search/fuse.js';
import type { Terms } from '../terms/tokenise.js';
import type { Sql } from './connection.js';
import { anyOf, queryLexemes } from './lexemes.js';

/** A writeup as the server keeps it, with what was computed when it was added. */
export interface StoredWriteup {
  writeup: Writeup;
  terms: Terms;
  vector: Float32Array;
}

/** Most writeups that each way of looking proposes. */
const PER_WAY = 120;
/** Lexemes are taken from the rarest on until they occur in this many writeups: common ones tell little and cost much. */
const ENOUGH_MATCHES = 4000;

interface Row {
  body: Writeup;
  terms: Terms;
  embedding: string;
}

const COLUMNS = 'id, body, terms, embedding::text AS embedding';

const toStored = ({ body, terms, embedding }: Row): StoredWriteup => ({
  writeup: body,
  terms,
  vector: Float32Array.from(JSON.parse(embedding) as number[]),
});

export const vectorLiteral = (vector: Float32Array): string => `[${vector.join(',')}]`;

/**
 * The writeups of a team that may answer a query: by words, by vector, and by the clauses it is probably about. They are
 * ranked afterwards exactly as the embedded search ranks.
 */
export async function candidatesFor(
  sql: Sql,
  query: PreparedQuery,
  embedder: Embedder,
  likely: readonly ClauseKey[],
): Promise<StoredWriteup[]> {
  await sql.query('SET LOCAL hnsw.ef_search = 200');
  const vector = vectorLiteral(vectorFor(query, embedder));
  const numbers = [...new Set(likely.map(({ number }) => number))];
  const ways = [
    await byWords(sql, query),
    await sql.query<Row>(
      `SELECT ${COLUMNS} FROM clausewright.writeups ORDER BY embedding <#> $1::vector LIMIT ${PER_WAY}`,
      [vector],
    ),
    await sql.query<Row>(
      `SELECT ${COLUMNS} FROM clausewright.writeups WHERE clauses && $2::text[] ORDER BY embedding <#> $1::vector LIMIT ${PER_WAY}`,
      [vector, numbers],
    ),
  ];
  const found = new Map(ways.flatMap(({ rows }) => rows).map((row) => [row.body.id, row]));
  return [...found.values()].map(toStored);
}

/** Weighted by how rare each lexeme is among the team's writeups, as BM25 does. */
async function byWords(sql: Sql, { terms }: PreparedQuery): Promise<{ rows: Row[] }> {
  const weights = queryLexemes(terms, PAIR_WEIGHT);
  const { rows } = await sql.query<{ lexeme: string; documents: number; total: number }>(
    `SELECT lexeme, documents, (SELECT count(*)::int FROM clausewright.writeups) AS total
     FROM clausewright.frequencies WHERE lexeme = ANY ($1) AND documents > 0 ORDER BY documents`,
    [[...weights.keys()]],
  );
  let matches = 0;
  const telling = rows.filter(({ documents }) => {
    const taken = matches < ENOUGH_MATCHES;
    matches += documents;
    return taken;
  });
  if (telling.length === 0) return { rows: [] };
  return sql.query<Row>(
    `SELECT ${COLUMNS} FROM clausewright.writeups AS w WHERE lexemes @@ $1::tsquery
     ORDER BY (SELECT sum(weight) FROM unnest($2::text[], $3::real[]) AS asked (lexeme, weight)
               WHERE w.lexemes @@ asked.lexeme::tsquery) DESC LIMIT ${PER_WAY}`,
    [
      anyOf(telling.map(({ lexeme }) => lexeme)),
      telling.map(({ lexeme }) => anyOf([lexeme])),
      telling.map(({ lexeme, documents, total }) => (weights.get(lexeme) ?? 0) * idf(total, documents)),
    ],
  );
}
