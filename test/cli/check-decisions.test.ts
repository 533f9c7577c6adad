import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutputSchema, type Finding } from '../../src/core/index.js';
import { cli, temporaryFolder } from '../helpers/cli.js';

const DELIVERY = '目标：准时交付率≥95%，实际93.1%，目标已达成。';
const COMPLAINTS = '本年无顾客投诉。';
const COMPLAINED = '本年收到顾客投诉3件，均已处理。';
const REPORT = [DELIVERY, COMPLAINTS, '其他内容照旧。', COMPLAINED, ''].join('\n');

const reportFile = (text = REPORT): string => join(temporaryFolder({ 'report.txt': text }), 'report.txt');
const decisionsOf = (file: string) => JSON.parse(readFileSync(`${file}.dispositions.json`, 'utf8')).findings;

async function findingsOf(file: string, options: readonly string[] = []): Promise<Finding[]> {
  const { stdout } = await cli(['check', file, '--format', 'json', ...options]);
  return checkOutputSchema.parse(JSON.parse(stdout)).files.flatMap(({ findings }) => findings);
}

/** The id of the finding of a rule, as the pretty output prints it. */
async function idOf(file: string, rule: string): Promise<string> {
  const finding = (await findingsOf(file)).find(({ ruleId }) => ruleId === rule);
  const id = finding?.fingerprint.slice(0, 6) ?? '';
  expect((await cli(['check', file])).stdout).toContain(`编号：${id}`);
  return id;
}

describe('decisions', () => {
  it('are recorded with reason, person and day, shown, and no longer counted', async () => {
    const file = reportFile(`${DELIVERY}\n`);
    const id = await idOf(file, 'objective-result');
    const reason = '目标按季度考核';
    const made = await cli(['check', file, '--dismiss', id, '--reason', reason, '--by', '许青']);
    expect(made.code).toBe(0);
    expect(made.stderr).toContain(`已驳回 ${id}`);
    expect(made.stdout).toMatch(/已驳回（许青 \d{4}-\d\d-\d\d）：目标按季度考核/u);
    const [kept] = Object.values(decisionsOf(file));
    expect(kept).toMatchObject({ status: 'dismissed', reason, by: '许青', ruleId: 'objective-result' });
    expect((await cli(['check', file])).code).toBe(0);
    const [finding] = await findingsOf(file);
    expect(finding?.disposition).toMatchObject({ status: 'dismissed', reason, by: '许青' });
    const sarif = JSON.parse((await cli(['check', file, '--format', 'sarif'])).stdout);
    expect(sarif.runs[0].results[0].suppressions[0].justification).toBe(reason);
  });

  it('hold for one finding only, several are given at once, and are taken back', async () => {
    const file = reportFile();
    const ids = await Promise.all(
      ['objective-result', 'declaration-conflict'].map((rule) => idOf(file, rule)),
    );
    expect((await cli(['check', file, '--accept', ids[0] ?? '', '--reason', '已知'])).code).toBe(1);
    expect((await cli(['check', file, '--reopen', ids[0] ?? ''])).code).toBe(1);
    expect(decisionsOf(file)).toEqual({});
    expect((await cli(['check', file, '--accept', ids.join(','), '--reason', '已知'])).code).toBe(0);
    expect(Object.keys(decisionsOf(file))).toHaveLength(2);
  });

  it('stay when text elsewhere changes, and when the file is renamed together with them', async () => {
    const file = reportFile();
    const id = await idOf(file, 'declaration-conflict');
    await cli(['check', file, '--dismiss', id, '--reason', '两处所指年度不同']);
    writeFileSync(
      file,
      `新增一段。\n\n${COMPLAINTS}\n又一段，含目标：合格率≥90%，实际95%。\n${COMPLAINED}\n末段。\n`,
    );
    const moved = file.replace('report.txt', '改名.txt');
    renameSync(file, moved);
    renameSync(`${file}.dispositions.json`, `${moved}.dispositions.json`);
    const { code, stderr } = await cli(['check', moved]);
    expect([code, stderr]).toEqual([0, '']);
    expect((await findingsOf(moved)).map(({ disposition }) => disposition?.status)).toEqual(['dismissed']);
  });

  it('fall away with the words they were about, and say so', async () => {
    const file = reportFile();
    const id = await idOf(file, 'declaration-conflict');
    await cli(['check', file, '--dismiss', id, '--reason', '所指年度不同']);
    writeFileSync(file, REPORT.replace('3件', '5件'));
    const { code, stderr } = await cli(['check', file]);
    expect(code).toBe(1);
    expect(stderr).toContain(`有 1 条处理意见找不到对应的发现（${id}）`);
    // A run with few rules cannot know what the others would find.
    expect((await cli(['check', file, '--rule', 'sum-mismatch'])).stderr).toBe('');
    expect((await cli(['check', file, '--reopen', id])).stderr).not.toContain('找不到');
  });

  it.each<[string, (id: string) => string[], string]>([
    ['a reason is missing', (id) => ['--dismiss', id], 'decision-without-reason'],
    ['the reason is blank', (id) => ['--accept', id, '--reason', '  '], 'decision-without-reason'],
    ['no finding is named', () => ['--reason', 'x'], 'decision-without-id'],
    ['the finding does not exist', () => ['--dismiss', 'ffffff', '--reason', 'x'], 'finding-unknown'],
    ['the id is too short', (id) => ['--dismiss', id.slice(0, 3), '--reason', 'x'], 'finding-unknown'],
    ['nothing was decided', (id) => ['--reopen', id], 'finding-unknown'],
    ['two decisions', (id) => ['--dismiss', id, '--accept', id, '--reason', 'x'], 'decision-twice'],
    ['two reports', (id) => ['missing.txt', '--dismiss', id, '--reason', 'x'], 'decision-one-report'],
  ])('refuse where %s, and record nothing', async (_, options, error) => {
    const file = reportFile();
    const id = await idOf(file, 'objective-result');
    const { code, stdout } = await cli(['check', file, '--format', 'json', ...options(id)]);
    expect([code, JSON.parse(stdout).error.code]).toEqual([2, error]);
    expect(JSON.parse(stdout).error.hint).not.toBe('');
    expect(existsSync(`${file}.dispositions.json`)).toBe(false);
  });

  it('name place and mend of a file that a hand has spoilt', async () => {
    const file = reportFile();
    const spoilt: [string, string][] = [
      ['{\n "version": 1,\n "findings": {},\n}', '4:1'],
      [
        '{"version":1,"findings":{"ab":{"status":"dismissed","reason":"x","raeson":"y"}}}',
        'findings.ab.raeson',
      ],
      ['{"version":1,"findings":{"ab":{"status":"dismissed","reason":" "}}}', 'findings.ab.reason'],
      ['{"version":2,"findings":{}}', 'version'],
      ['[]', '1:1'],
    ];
    for (const [text, place] of spoilt) {
      writeFileSync(`${file}.dispositions.json`, text);
      const { code, stderr } = await cli(['check', file]);
      expect([code, stderr.includes(place), /怎么办：/u.test(stderr)], text).toEqual([2, true, true]);
    }
  });

  it.skipIf(process.getuid?.() === 0)('say where they cannot be written', async () => {
    const file = reportFile();
    const id = await idOf(file, 'objective-result');
    chmodSync(join(file, '..'), 0o555);
    const { code, stderr } = await cli(['check', file, '--dismiss', id, '--reason', 'x']);
    chmodSync(join(file, '..'), 0o755);
    expect([code, stderr.includes('dispositions.json')]).toEqual([2, true]);
  });
});

describe('a baseline', () => {
  const withBaseline = async () => {
    const folder = temporaryFolder({ 'a.txt': REPORT, 'b.txt': `${DELIVERY}\n` });
    const [a, b, baseline] = ['a.txt', 'b.txt', 'known.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const written = await cli(['check', a, b, '--write-baseline', baseline]);
    return { folder, a, b, baseline, written };
  };

  it('makes what there is known, and nothing else', async () => {
    const { a, b, baseline, written } = await withBaseline();
    expect([written.code, written.stderr.includes('3 条发现')]).toEqual([0, true]);
    const again = await cli(['check', a, b, '--baseline', baseline]);
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toContain('2 条已在基线中');
    expect(again.stdout).not.toContain('错误[');
    writeFileSync(b, REPORT);
    expect((await cli(['check', b, '--baseline', baseline])).code).toBe(1);
    expect(
      (await findingsOf(b, ['--baseline', baseline])).map(({ disposition }) => disposition?.status),
    ).toEqual(['known', undefined]);
  });

  it('does not let a new report inherit what was let pass in an old one', async () => {
    const { folder, a, baseline } = await withBaseline();
    const copied = join(folder, 'new.txt');
    writeFileSync(copied, readFileSync(a));
    expect((await cli(['check', copied, '--baseline', baseline])).code).toBe(1);
  });

  it('moves with its reports, and reads the same from any folder', async () => {
    const { folder, a, baseline } = await withBaseline();
    const moved = join(folder, 'moved');
    mkdirSync(moved);
    for (const file of [a, baseline]) renameSync(file, join(moved, file.slice(folder.length + 1)));
    const { code, stderr } = await cli([
      'check',
      join(moved, 'a.txt'),
      '--baseline',
      join(moved, 'known.json'),
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('b.txt 已不在');
  });

  it('tells entries that are mended, and forgets them when it is written anew', async () => {
    const { a, b, baseline } = await withBaseline();
    writeFileSync(a, `${COMPLAINTS}\n${COMPLAINED}\n`);
    expect((await cli(['check', a, '--baseline', baseline])).stderr).toContain('a.txt 有 1 条已不再出现');
    expect((await cli(['check', a, '--baseline', baseline, '--rule', 'sum-mismatch'])).stderr).toBe('');
    rmSync(b);
    expect((await cli(['check', a, '--baseline', baseline, '--write-baseline', baseline])).code).toBe(0);
    expect(Object.keys(JSON.parse(readFileSync(baseline, 'utf8')).files)).toEqual(['a.txt']);
    expect((await cli(['check', a, '--baseline', baseline])).stderr).toBe('');
  });

  it('leaves what a person decided to that person', async () => {
    const file = reportFile(`${DELIVERY}\n`);
    const baseline = `${file}.known.json`;
    await cli(['check', file, '--dismiss', await idOf(file, 'objective-result'), '--reason', '按季度考核']);
    await cli(['check', file, '--write-baseline', baseline]);
    expect(JSON.parse(readFileSync(baseline, 'utf8')).files).toEqual({});
  });

  it.each<[string, string | null, string[], string]>([
    ['missing', null, [], 'baseline-missing'],
    ['no JSON', '{', [], 'baseline-invalid'],
    ['of another shape', '{"version":1,"files":[]}', [], 'baseline-invalid'],
    ['written with few rules', '{"version":1,"files":{}}', ['--rule', 'sum-mismatch'], 'baseline-all-rules'],
  ])('that is %s: exit code 2', async (_, text, rules, error) => {
    const file = reportFile();
    const baseline = `${file}.known.json`;
    if (text !== null) writeFileSync(baseline, text);
    const option = rules.length > 0 ? '--write-baseline' : '--baseline';
    const { code, stdout } = await cli(['check', file, option, baseline, '--format', 'json', ...rules]);
    expect([code, JSON.parse(stdout).error.code]).toEqual([2, error]);
  });
});
