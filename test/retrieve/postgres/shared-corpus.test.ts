import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadManifest } from '../../../src/app/corpus/manifest.js';
import { computeSampleWriteups } from '../../../src/app/corpus/sample.js';
import type { Embedder, Writeup } from '../../../src/core/index.js';
import {
  buildIndex,
  createSearch,
  offlineEmbedder,
  openPool,
  openSharedCorpus,
} from '../../../src/retrieve/index.js';
import { asTeam, type Connect } from '../../../src/retrieve/postgres/connection.js';
import { anyOf } from '../../../src/retrieve/postgres/lexemes.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
let connect: Connect;
let close: () => Promise<void>;

/** A member of the firm: may read and write rows, owns nothing, so that row-level security holds. */
const asMember: Connect = (work) =>
  connect(async (sql) => {
    await sql.query('SET ROLE member');
    try {
      return await work(sql);
    } finally {
      await sql.query('RESET ROLE');
    }
  });

const reportOf = (id: string) => ({
  id,
  sha256: id.padEnd(64, '0'),
  language: 'zh' as const,
  industry: null,
  standards: ['QMS' as const],
  edition: null,
  date: null,
});

const writeup = (report: string, clause: string, text: string): Writeup => ({
  id: `${report}-${clause}`,
  report,
  clauses: [clause],
  standards: ['QMS'],
  edition: null,
  title: '',
  department: null,
  verdict: 'conform',
  date: null,
  industry: null,
  language: 'zh',
  text,
});

const openAs = (team: string) => openSharedCorpus({ connect: asMember, team, embedder: offlineEmbedder });

beforeAll(async () => {
  server = await startServer();
  const pool = await openPool(server.url);
  ({ connect, close } = pool);
  await openSharedCorpus({ connect, team: 'setup', embedder: offlineEmbedder });
  await connect(async (sql) => {
    await sql.query('CREATE ROLE member');
    await sql.query('GRANT USAGE ON SCHEMA clausewright TO member');
    await sql.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA clausewright TO member');
  });
});

afterAll(async () => {
  await close();
  await server.stop();
});

describe('a shared corpus', () => {
  it('keeps teams apart, and shows nothing to a session that names none', async () => {
    const [north, south] = [await openAs('north'), await openAs('south')];
    await north.add(reportOf('n1'), [writeup('n1', '8.4', '对供方⟨ORG1⟩进行了年度评价。')]);
    expect(await north.count()).toEqual({ reports: 1, writeups: 1 });
    expect(await south.count()).toEqual({ reports: 0, writeups: 0 });
    await expect(south.remove('n1')).rejects.toMatchObject({ code: 'corpus-report-unknown' });
    const unnamed = await asMember((sql) => sql.query('SELECT * FROM clausewright.writeups'));
    expect(unnamed.rows).toEqual([]);
    const smuggled = asMember((sql) =>
      asTeam(sql, 'south', () =>
        sql.query(
          `INSERT INTO clausewright.frequencies (team, lexeme, documents) VALUES ('north', 'w供方', 9)`,
        ),
      ),
    );
    await expect(smuggled).rejects.toThrow('row-level security');
  });

  it('leaves a report alone that it has, and removes all of one', async () => {
    const corpus = await openAs('once');
    const own = [writeup('r1', '7.1.5', '抽查卡尺的校准证书，均在有效期内。')];
    expect(await corpus.add(reportOf('r1'), own)).toBe('added');
    expect(await corpus.add(reportOf('r1'), own)).toBe('unchanged');
    expect(await corpus.list()).toMatchObject([{ id: 'r1', writeups: 1, language: 'zh' }]);
    await corpus.remove('r1');
    expect(await corpus.count()).toEqual({ reports: 0, writeups: 0 });
    const left = await asMember((sql) =>
      asTeam(sql, 'once', () =>
        sql.query('SELECT lexeme FROM clausewright.frequencies WHERE documents <> 0'),
      ),
    );
    expect(left.rows).toEqual([]);
  });

  it('sends the server nothing but the slotted writeup and what describes its report', async () => {
    const corpus = await openAs('private');
    const named = { ...reportOf('p1'), title: '某客户的报告.docx', path: '/home/x/某客户的报告.docx' };
    await corpus.add(named, [writeup('p1', '5.2', '方针由⟨PER1⟩批准。')]);
    const rows = await connect((sql) => sql.query('SELECT body::text FROM clausewright.reports'));
    expect(JSON.stringify(rows)).not.toContain('某客户');
  });

  it('is not opened with another embedder', async () => {
    const other: Embedder = { ...offlineEmbedder, id: 'another', dimensions: offlineEmbedder.dimensions };
    await expect(openSharedCorpus({ connect, team: 'north', embedder: other })).rejects.toMatchObject({
      code: 'corpus-other-embedder',
    });
  });

  it('tells the address, without the password, of a server that does not answer', async () => {
    const pool = await openPool('postgresql://someone:secret@127.0.0.1:1/firm');
    const opened = openSharedCorpus({ connect: pool.connect, team: 'x', embedder: offlineEmbedder });
    await expect(opened).rejects.toMatchObject({
      code: 'corpus-server-unreachable',
      params: { address: '127.0.0.1:1/firm', reason: 'ECONNREFUSED' },
    });
    await pool.close();
  });

  it('finds what the embedded search finds, within two points of hit@10', async () => {
    const writeups = await computeSampleWriteups(loadManifest());
    const corpus = await openAs('sample');
    for (const report of new Set(writeups.map((item) => item.report)))
      await corpus.add(
        reportOf(report),
        writeups.filter((item) => item.report === report),
      );
    const queries = readFileSync(
      new URL('../../../evals/cases/retrieval/queries.jsonl', import.meta.url),
      'utf8',
    )
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { query: string; clause: string });
    const embedded = createSearch({
      sources: [await buildIndex(writeups, offlineEmbedder)],
      embedder: offlineEmbedder,
    });
    const shared = createSearch({ sources: [corpus], embedder: offlineEmbedder });
    const hits = { embedded: 0, shared: 0 };
    for (const { query, clause } of queries) {
      const isHit = async (search: typeof shared) =>
        (await search.search({ text: query, limit: 10 })).some((result) => result.clause === clause);
      if (await isHit(embedded)) hits.embedded++;
      if (await isHit(shared)) hits.shared++;
    }
    expect(queries.length).toBeGreaterThan(90);
    expect(Math.abs(hits.embedded - hits.shared) / queries.length).toBeLessThanOrEqual(0.02);
    const [best] = await shared.search({ text: '年度评价 供方', clause: '8.4', limit: 3 });
    expect(best?.clause).toMatch(/^8\.4/u);
  });
});

describe('lexemes in a tsquery', () => {
  it.each([
    [['w供方'], "'w供方'"],
    [["wo'clock", 'wa\\b'], "'wo''clock' | 'wa\\\\b'"],
    [['w:*', 'w&|!()'], "'w:*' | 'w&|!()'"],
  ])('%j is %s', async (lexemes, query) => {
    expect(anyOf(lexemes)).toBe(query);
    const { rows } = await connect((sql) =>
      sql.query<{ found: boolean }>('SELECT array_to_tsvector($1) @@ $2::tsquery AS found', [lexemes, query]),
    );
    expect(rows).toEqual([{ found: true }]);
  });
});
