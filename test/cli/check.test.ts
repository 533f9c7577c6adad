import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutputSchema } from '../../src/core/index.js';
import { cli, temporaryFolder } from '../helpers/cli.js';

const CONTRADICTION = '目标：准时交付率≥95%，实际93.1%，目标已达成。\n';
const WARNING = '质量目标：顾客满意度90分以上；2024年顾客满意度实际88.5分。\n';
const CLEAN = '质量目标：准时交付率≥95%，实际96.2%，已达成。\n';

describe('check', () => {
  it.each<[string, string[], number]>([
    [CONTRADICTION, [], 1],
    [CONTRADICTION, ['--fail-on', 'never'], 0],
    [WARNING, [], 0],
    [WARNING, ['--fail-on', 'warning'], 1],
    [CLEAN, ['--fail-on', 'warning'], 0],
  ])('%j %j exits with %d', async (text, options, code) => {
    const folder = temporaryFolder({ 'report.txt': text });
    expect((await cli(['check', join(folder, 'report.txt'), ...options])).code).toBe(code);
  });

  it('prints one JSON document whose quotes are slices of the printed text', async () => {
    const file = join(temporaryFolder({ 'report.txt': `\ufeff第一行\r\n${CONTRADICTION}` }), 'report.txt');
    const { stdout } = await cli(['check', file, '--format', 'json']);
    const output = checkOutputSchema.parse(JSON.parse(stdout));
    const text = (await cli(['text', file])).stdout;
    expect(output.files.map(({ characters }) => characters)).toEqual([text.length]);
    const evidence = output.files.flatMap(({ findings }) => findings.flatMap((finding) => finding.evidence));
    expect(evidence.map(({ quote, line, column }) => [quote, line, column])).toEqual([
      ['准时交付率≥95%', 2, 4],
      ['实际93.1%', 2, 14],
      ['目标已达成', 2, 22],
    ]);
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it('writes a page, whose exit code is that of the findings', async () => {
    const file = join(temporaryFolder({ '<报告>.txt': CONTRADICTION }), '<报告>.txt');
    const { code, stdout, stderr } = await cli(['check', file, '--format', 'html', '-o', `${file}.html`]);
    expect([code, stdout, stderr.includes('.html')]).toEqual([1, '', true]);
    const page = readFileSync(`${file}.html`, 'utf8');
    expect(page).toContain('目标与结果矛盾');
    expect(page).not.toContain('<报告>');
    expect((await cli(['check', file, '--format', 'html'])).stdout).toBe(page);
  });

  it('honours a decision kept beside the report, and shows it', async () => {
    const folder = temporaryFolder({ 'report.txt': CONTRADICTION });
    const file = join(folder, 'report.txt');
    const first = checkOutputSchema.parse(
      JSON.parse((await cli(['check', file, '--format', 'json'])).stdout),
    );
    const fingerprint = first.files[0]?.findings[0]?.fingerprint ?? '';
    const decision = { status: 'dismissed', reason: '目标按季度考核' };
    writeFileSync(
      `${file}.dispositions.json`,
      JSON.stringify({ version: 1, findings: { [fingerprint]: decision } }),
    );
    const second = await cli(['check', file, '--format', 'json']);
    expect(second.code).toBe(0);
    expect(checkOutputSchema.parse(JSON.parse(second.stdout)).files[0]?.findings[0]?.disposition).toEqual(
      decision,
    );
  });

  it.each<[string, string[], string]>([
    ['没有文件', ['check'], 'nothing-checked'],
    ['没有这个文件', ['check', 'missing.docx'], 'file-missing'],
    ['没有这条规则', ['check', 'missing.docx', '--rule', 'none'], 'rule-unknown'],
    ['没有这种格式', ['check', 'missing.docx', '--fail-on', 'all'], 'option-invalid'],
    ['没有这个选项', ['check', 'missing.docx', '--wrong'], 'usage'],
    ['没有这个命令', ['chek', 'missing.docx'], 'usage'],
  ])('%s: exit code 2, and the error as JSON', async (_, argv, error) => {
    const { code, stdout } = await cli([...argv, '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: error } });
  });

  it('tells a mistake in plain words, without a stack', async () => {
    const { stderr, stdout, code } = await cli(['check', 'missing.docx']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^错误：.*missing\.docx.*\n怎么办：.*\n$/u);
  });

  it('speaks English where asked', async () => {
    expect((await cli(['check', 'missing.docx', '--lang', 'en'])).stderr).toMatch(
      /^Error: .*missing\.docx.*\nWhat to do: .*\n$/u,
    );
    expect((await cli(['check', 'missing.docx'], { LANG: 'en_GB.UTF-8' })).stderr).toMatch(/^Error: /u);
  });

  it('refuses a decisions file that is none, and names the place', async () => {
    const folder = temporaryFolder({
      'report.txt': CLEAN,
      'report.txt.dispositions.json': '{"version":1,"findings":{"ab":{"status":"maybe"}}}',
    });
    const { code, stderr } = await cli(['check', join(folder, 'report.txt')]);
    expect(code).toBe(2);
    expect(stderr).toContain('findings.ab.status');
  });
});
