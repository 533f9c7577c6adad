import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { EvalRun } from '../../src/evals/index.js';
import { json, serve } from '../app/draft/loopback.js';
import { cli, temporaryFolder } from '../helpers/cli.js';
import { chat } from '../models/fake-server.js';

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

describe('eval draft with models', () => {
  const NOTES =
    '受审核方：岚屿精密部件有限公司\n\n## 8.6\n抽10月成品检验记录12份，合格11份，1份没有检验员签字\n';
  const KEY = {
    language: 'zh',
    standards: ['QMS'],
    clauses: {
      '8.6': {
        facts: [
          { kind: 'number', value: '12份' },
          { kind: 'quote', value: '没有检验员签字' },
        ],
        verdict: 'observation',
      },
    },
  };
  const drafting = () => temporaryFolder({ '01.md': NOTES, '01.key.json': JSON.stringify(KEY) });
  const answer = (text: string) =>
    chat(
      JSON.stringify({
        clause: '8.6',
        verdict: 'observation',
        sentences: [{ text, notes: ['n3'] }],
        objectives: [],
        questions: [],
      }),
    );
  const FULL = '抽查10月成品检验记录12份，合格11份，1份没有检验员签字。';
  const modelEnv = (url: string) => {
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    return { CLAUSEWRIGHT_BASE_URL: url, CLAUSEWRIGHT_MODEL: 'm1', CLAUSEWRIGHT_MAX_RETRIES: '0' };
  };
  const scoresOf = (stdout: string) => {
    const { suites } = JSON.parse(stdout) as EvalRun;
    return suites.map(({ provider, repeat, score }) => [
      provider,
      repeat,
      score.metrics.find(({ id }) => id === 'factsAnywhere')?.value,
    ]);
  };

  it('asks a model, records it, and replays it to the same scores without a server', async () => {
    const cases = drafting();
    const { url, asked } = await serve((response, turn) =>
      json(response, answer(turn === 0 ? FULL : '抽查记录12份，1份没有签字。')),
    );
    const recording = join(temporaryFolder(), 'm1.jsonl');
    const argv = ['eval', 'draft', '--cases', cases, '--format', 'json', '--provider'];
    const live = await cli(
      [...argv, 'offline', 'model', '--repeats', '2', '--record', recording],
      modelEnv(url),
    );
    const scores = scoresOf(live.stdout);
    expect(scores.map(([provider, repeat]) => [provider, repeat])).toEqual([
      ['offline', 0],
      ['m1', 0],
      ['m1', 1],
    ]);
    expect(scores[1]?.[2]).toBe(1);
    expect(scores[2]?.[2]).toBe(0.5);
    const [offline, model] = (JSON.parse(live.stdout) as EvalRun).suites;
    expect([offline?.use, model?.use]).toMatchObject([undefined, { inputTokens: 100, cost: null }]);
    expect(model?.beside?.against).toBe('offline');
    const before = asked.length;

    const again = await cli([...argv, `replay:${recording}`, '--repeats', '2']);
    expect(scoresOf(again.stdout).map(([, , value]) => value)).toEqual([1, 0.5]);
    expect(asked).toHaveLength(before);
    expect(readFileSync(recording, 'utf8')).not.toContain('岚屿精密');
  });

  it('fails where the recording has no answer, with a plain explanation', async () => {
    const { url } = await serve((response) => json(response, answer(FULL)));
    const recording = join(temporaryFolder(), 'm1.jsonl');
    await cli(
      ['eval', 'draft', '--cases', drafting(), '--provider', 'model', '--record', recording],
      modelEnv(url),
    );
    const other = temporaryFolder({
      '01.md': NOTES.replace('12份', '13份'),
      '01.key.json': JSON.stringify(KEY),
    });
    const { code, stderr } = await cli([
      'eval',
      'draft',
      '--cases',
      other,
      '--provider',
      `replay:${recording}`,
    ]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/没有这次提问（clause_draft，第 1 次）的回答/u),
    ]);
  });

  it.each([
    ['a model where none is configured', ['--provider', 'model'], '没有配置模型'],
    ['a recording that is not there', ['--provider', 'replay:none.jsonl'], '找不到文件“none.jsonl”'],
    ['recording the composer', ['--provider', 'offline', '--record', 'x.jsonl'], '一次只能录制一个模型'],
    ['no repeat at all', ['--repeats', '0'], '选项 --repeats'],
  ])('refuses %s', async (_, options, message) => {
    const { code, stderr } = await cli(['eval', 'draft', '--cases', drafting(), ...options]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
