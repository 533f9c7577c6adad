import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EvalRun } from '../../src/evals/index.js';
import { cli, temporaryFolder } from '../helpers/cli.js';

const REPORT = '质量目标：准时交付率≥95%。\n1-9月统计，准时交付率为91.0%，目标已达成。\n';
const SUM = '共抽查12份合同，其中采购合同5份、销售合同6份。\n';

const labels = (file: string, inconsistencies: object[]) =>
  JSON.stringify({
    file,
    language: 'zh',
    clean: inconsistencies.length === 0,
    inconsistencies,
    near_misses: [],
  });
const label = (id: string, quotes: string[]) => ({
  id,
  kind: 'objective-result',
  severity: 'error',
  quotes,
  explanation: '',
});

/** Two labelled reports, one of which holds a label that nothing can find. */
const casesFolder = (first = REPORT) =>
  temporaryFolder({
    'a.txt': first,
    'a.labels.json': labels('a.txt', [label('I1', ['准时交付率', '目标已达成'])]),
    'b.txt': SUM,
    'b.labels.json': labels('b.txt', [label('I1', ['共抽查', '合同'])]),
  });

const readRun = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as EvalRun;

describe('eval', () => {
  it('keeps every run in the runs folder and overwrites none', async () => {
    const cases = casesFolder();
    const runs = temporaryFolder();
    const env = { CLAUSEWRIGHT_RUNS_DIR: runs };
    const first = await cli(['eval', 'check', '--cases', cases], env);
    await cli(['eval', 'check', '--cases', cases], env);
    const kept = readdirSync(runs).sort();
    expect(kept).toHaveLength(2);
    expect(first.stderr).toContain(`结果已保存：${join(runs, kept[0] ?? '')}`);
    const [suite] = readRun(join(runs, kept[0] ?? '')).suites;
    expect(suite).toMatchObject({ provider: 'offline', repeat: 0, filtered: false, cases });
    expect(suite?.outputs?.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('prints the run as one document, and does not write over a file that is there', async () => {
    const folder = casesFolder();
    const file = join(temporaryFolder(), 'run.json');
    const argv = ['eval', 'check', '--cases', folder, '--format', 'json'];
    const printed = JSON.parse((await cli(argv)).stdout) as EvalRun;
    expect(printed).toMatchObject({ format: 'clausewright-eval-run', version: 1 });
    expect((await cli([...argv, '-o', file])).code).toBe(0);
    const before = readFileSync(file, 'utf8');
    const again = await cli([...argv, '-o', file]);
    expect([again.code, JSON.parse(again.stdout)]).toMatchObject([2, { error: { code: 'eval-run-exists' } }]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('compares with a baseline, and fails where a rule has fallen silent', async () => {
    const baseline = join(temporaryFolder(), 'base.json');
    const good = casesFolder();
    await cli(['eval', 'check', '--cases', good, '--format', 'json', '-o', baseline]);
    const same = await cli(['eval', 'check', '--cases', good, '--baseline', baseline]);
    expect([same.code, same.stdout.includes('没有超出误差的退步')]).toEqual([0, true]);

    const worse = readRun(baseline);
    const [score] = worse.suites.map((suite) => suite.score);
    Object.assign(score?.caseScores[0]?.groups ?? {}, { byRule: { 'a-rule-of-old': [1, 1] } });
    writeFileSync(baseline, JSON.stringify(worse));
    const silent = await cli(['eval', 'check', '--cases', good, '--baseline', baseline]);
    expect(silent.code).toBe(1);
    expect(silent.stdout).toContain('a-rule-of-old 原有 1 条，现在一条也没有');
  });

  it('does not take a comparison of nothing for a good one', async () => {
    const baseline = join(temporaryFolder(), 'base.json');
    await cli(['eval', 'check', '--cases', casesFolder(), '--format', 'json', '-o', baseline]);
    const changed = casesFolder(`第一行。\n${REPORT}`);
    writeFileSync(join(changed, 'b.txt'), `${SUM}。`);
    const { code, stderr } = await cli(['eval', 'check', '--cases', changed, '--baseline', baseline]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('没有一个相同的案例')]);
  });

  it('runs only what was not right in the last run, or in a named one', async () => {
    const cases = casesFolder();
    const runs = temporaryFolder();
    const env = { CLAUSEWRIGHT_RUNS_DIR: runs };
    const first = await cli(['eval', 'check', '--cases', cases, '--format', 'json'], env);
    const failing = (JSON.parse(first.stdout) as EvalRun).suites[0]?.score.caseScores
      .filter(({ counts }) =>
        Object.entries(counts).some(([id, [hits, total]]) => id === 'recall' && hits < total),
      )
      .map((one) => one.case);
    expect(failing).toEqual(['b']);
    for (const named of [[], [join(runs, readdirSync(runs)[0] ?? '')]]) {
      const { stdout } = await cli(
        ['eval', 'check', '--cases', cases, '--format', 'json', '--filter-failing', ...named],
        env,
      );
      const [suite] = (JSON.parse(stdout) as EvalRun).suites;
      expect([suite?.filtered, suite?.score.caseScores.map((one) => one.case)]).toEqual([true, ['b']]);
    }
    const none = await cli(['eval', 'check', '--cases', cases, '--filter-failing']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('还没有保存过评测结果')]);
  });

  it('scores a stored run again without generating anything', async () => {
    const cases = casesFolder();
    const file = join(temporaryFolder(), 'run.json');
    await cli(['eval', 'check', '--cases', cases, '--format', 'json', '-o', file]);
    // The report is gone; what was found in it is in the run.
    writeFileSync(join(cases, 'a.txt'), 'x');
    const again = await cli(['eval', 'check', '--rescore', file, '--format', 'json']);
    const [before, after] = [readRun(file), JSON.parse(again.stdout) as EvalRun].map(
      (run) => run.suites[0]?.score.metrics,
    );
    expect(after).toEqual(before);
    const elsewhere = await cli(['eval', 'draft', '--rescore', file]);
    expect([elsewhere.code, elsewhere.stderr]).toEqual([2, expect.stringContaining('没有“draft”')]);
  });

  it('writes baselines that a later run is compared with', async () => {
    const cases = casesFolder();
    const folder = join(temporaryFolder(), 'base');
    mkdirSync(folder);
    await cli(['eval', 'check', '--cases', cases, '--write-baseline', folder]);
    expect(readdirSync(folder)).toEqual(['check.json']);
    const { code } = await cli(['eval', 'check', '--cases', cases, '--baseline', folder]);
    expect(code).toBe(0);
    const only = await cli(['eval', 'check', '--rescore', join(folder, 'check.json')]);
    expect([only.code, only.stderr]).toEqual([2, expect.stringContaining('只有分数')]);
  });
});
