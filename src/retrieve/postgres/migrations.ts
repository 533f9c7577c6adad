/**
 * The shared corpus in PostgreSQL, step by step; a step that has been released never changes. `{{dimensions}}` is that
 * of the embedder with which the corpus was set up: an HNSW index needs a fixed one.
 *
 * Every key starts with `team`, so that one team's rows lie together when the tables are distributed (Citus:
 * `create_distributed_table(…, 'team')`, all of them co-located): no query ever joins two teams. Row-level security
 * lets a session see the rows of the team it has named in `clausewright.team`, and none where it has named none.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE EXTENSION IF NOT EXISTS vector;
  CREATE TABLE clausewright.embedder (id text NOT NULL, dimensions integer NOT NULL);
  CREATE TABLE clausewright.reports (
    team text NOT NULL,
    id text NOT NULL,
    sha256 text NOT NULL,
    slotting integer NOT NULL,
    added timestamptz NOT NULL DEFAULT now(),
    body jsonb NOT NULL,
    PRIMARY KEY (team, id),
    UNIQUE (team, sha256));
  CREATE TABLE clausewright.writeups (
    team text NOT NULL,
    id text NOT NULL,
    report text NOT NULL,
    clauses text[] NOT NULL,
    standards text[] NOT NULL,
    body jsonb NOT NULL,
    terms jsonb NOT NULL,
    lexemes tsvector NOT NULL,
    embedding vector({{dimensions}}) NOT NULL,
    PRIMARY KEY (team, id),
    FOREIGN KEY (team, report) REFERENCES clausewright.reports (team, id) ON DELETE CASCADE);
  CREATE TABLE clausewright.frequencies (
    team text NOT NULL,
    lexeme text NOT NULL,
    documents integer NOT NULL,
    PRIMARY KEY (team, lexeme));
  CREATE INDEX writeups_by_report ON clausewright.writeups (team, report);
  CREATE INDEX writeups_by_lexeme ON clausewright.writeups USING gin (lexemes);
  CREATE INDEX writeups_by_clause ON clausewright.writeups USING gin (clauses);
  CREATE INDEX writeups_by_vector ON clausewright.writeups USING hnsw (embedding vector_ip_ops);
  ${['reports', 'writeups', 'frequencies']
    .map(
      (table) => `
  ALTER TABLE clausewright.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE clausewright.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_team ON clausewright.${table}
    USING (team = current_setting('clausewright.team', true))
    WITH CHECK (team = current_setting('clausewright.team', true));`,
    )
    .join('')}
  `,
];
