import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { draftOutputSchema, searchOutputSchema, verifyOutputSchema } from '../../src/core/index.js';
import { cli, temporaryFolder } from '../helpers/cli.js';

const NOTES = [
  '# 云梯山泵业 2026-3-17',
  '## 7.1.5',
  '量具台账41台 外校30 内校11',
  '压力表YB-07 证书到2026-2-10 3月12日还在用 → NC 轻微',
  '## 8.6',
  '成品检验 抽3台 记录齐 √',
].join('\n');

const notesFile = (): string => join(temporaryFolder({ 'day1.md': NOTES }), 'day1.md');

describe('draft', () => {
  it('turns notes into cited sentences, offline', async () => {
    const { stdout, code } = await cli(['draft', notesFile(), '--offline', '--format', 'json']);
    const output = draftOutputSchema.parse(JSON.parse(stdout));
    expect(code).toBeLessThan(2);
    expect(output.provider).toBe('offline');
    expect(output.drafts.map(({ clause, verdict }) => [clause, verdict])).toEqual([
      ['7.1.5', 'nonconform'],
      ['8.6', 'conform'],
    ]);
    const sentences = output.drafts.flatMap((draft) => draft.sentences);
    expect(sentences.filter(({ notes }) => notes.length === 0)).toEqual([]);
    expect(output.drafts[0]?.narrative).toContain('YB-07');
  });

  it('drafts only the clauses asked for', async () => {
    const { stdout } = await cli(['draft', notesFile(), '--offline', '--clause', '8.6', '--format', 'json']);
    expect(draftOutputSchema.parse(JSON.parse(stdout)).drafts.map(({ clause }) => clause)).toEqual(['8.6']);
  });

  it('writes a Word file that begins as a zip', async () => {
    const file = notesFile();
    const target = `${file}.docx`;
    expect((await cli(['draft', file, '--offline', '--format', 'docx', '-o', target])).code).toBeLessThan(2);
    expect(readFileSync(target).subarray(0, 2).toString('latin1')).toBe('PK');
  });

  it.each<[string, string[], string]>([
    ['no such clause', ['--clause', '3.2'], 'clause-unknown'],
    ['nothing for the clause', ['--clause', '9.2'], 'notes-no-clause'],
    ['Word on the screen', ['--format', 'docx'], 'docx-needs-output'],
  ])('%s: exit code 2', async (_, options, error) => {
    const { code, stdout, stderr } = await cli(['draft', notesFile(), '--offline', ...options]);
    const json = await cli([
      'draft',
      notesFile(),
      '--offline',
      ...options,
      ...(error === 'docx-needs-output' ? [] : ['--format', 'json']),
    ]);
    expect([code, stdout, json.code]).toEqual([2, '', 2]);
    expect(stderr).not.toMatch(/\n\s+at /u);
    if (error !== 'docx-needs-output')
      expect(JSON.parse(json.stdout)).toMatchObject({ error: { code: error } });
  });
});

describe('draft with a model', () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  const env = {
    CLAUSEWRIGHT_BASE_URL: 'http://model.test/v1',
    CLAUSEWRIGHT_MODEL: 'm',
    CLAUSEWRIGHT_API_KEY: 'k',
    CLAUSEWRIGHT_MAX_RETRIES: '0',
  };

  it('falls back to the composer, says why, and loses nothing', async () => {
    server.use(
      http.post('http://model.test/v1/chat/completions', () =>
        HttpResponse.json({ error: { message: 'no' } }, { status: 401 }),
      ),
    );
    const { stdout, stderr, code } = await cli(['draft', notesFile(), '--format', 'json'], env);
    const { drafts } = draftOutputSchema.parse(JSON.parse(stdout));
    expect(code).toBeLessThan(2);
    expect(drafts).toHaveLength(2);
    expect(stderr).toContain('条款 7.1.5：');
    expect(stderr).not.toContain('条款 8.6：');
  });
});

describe('verify', () => {
  it('flags what the notes lack, at its place', async () => {
    const folder = temporaryFolder({
      'day1.md': NOTES,
      'narrative.txt': '量具台账共41台，外校30台，内校12台。',
    });
    const argv = [
      'verify',
      '--notes',
      join(folder, 'day1.md'),
      '--clause',
      '7.1.5',
      join(folder, 'narrative.txt'),
      '--format',
      'json',
    ];
    const { stdout, code } = await cli(argv);
    const { flags } = verifyOutputSchema.parse(JSON.parse(stdout));
    expect(code).toBe(1);
    expect(flags.some(({ quote }) => quote.includes('12'))).toBe(true);
    for (const { quote, start, end } of flags)
      expect('量具台账共41台，外校30台，内校12台。'.slice(start, end)).toBe(quote);
  });

  it('wants its notes', async () => {
    expect((await cli(['verify', 'narrative.txt'])).code).toBe(2);
  });
});

describe('search', () => {
  it('finds writeups of the clause, without slots filled', async () => {
    const { stdout, code } = await cli([
      'search',
      '压力表过了有效期还在用',
      '--standard',
      'QMS',
      '-k',
      '3',
      '--format',
      'json',
    ]);
    const { results } = searchOutputSchema.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(results).toHaveLength(3);
    expect(results[0]?.clause).toBe('7.1.5');
  });

  it.each<[string[], string]>([
    [['search', ' '], 'query-empty'],
    [['search', '校准', '--clause', '3.1'], 'clause-unknown'],
    [['search', '校准', '-k', '0'], 'option-invalid'],
    [['search', '校准', '--standard', 'FSMS'], 'option-invalid'],
  ])('%j: exit code 2', async (argv, error) => {
    const { code, stdout } = await cli([...argv, '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: error } });
  });
});

describe('corpus', () => {
  it('adds, lists, finds and removes a report of one’s own; a bad file does not stop the rest', async () => {
    const report =
      '# 审核报告\n### 8.6 产品和服务的放行\n抽成品检验记录五份，检验项目与规程一致，检验员签字齐全，放行由授权人员批准，未发现未经检验放行的情况。\n';
    const folder = temporaryFolder({ 'good.md': report, 'bad.docx': 'no zip at all' });
    const env = { CLAUSEWRIGHT_CORPUS_DIR: join(temporaryFolder(), 'corpus') };
    const added = await cli(['corpus', 'add', folder], env);
    expect(added.code).toBe(1);
    expect(added.stdout).toContain('good.md：1 段');
    expect(added.stdout).toMatch(/未加入 .*bad\.docx/u);
    const listed = await cli(['corpus', 'list'], env);
    const id = listed.stdout.split('\t')[0] ?? '';
    expect(id).toMatch(/^r[0-9a-f]{12}$/u);
    expect((await cli(['corpus', 'remove', id], env)).code).toBe(0);
    expect((await cli(['corpus', 'list'], env)).stdout).toBe('');
  });
});

describe('init', () => {
  it('makes an engagement once, and refuses to overwrite it', async () => {
    const folder = join(temporaryFolder(), 'new');
    expect((await cli(['init', folder])).code).toBe(0);
    expect(readFileSync(join(folder, 'audit.yaml'), 'utf8')).toContain('auditee:');
    expect((await cli(['init', folder])).code).toBe(2);
  });
});

describe('no command and no terminal', () => {
  it('shows the help and exits with 2', async () => {
    const { code, stdout, stderr } = await cli([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('clausewright');
  });
});
