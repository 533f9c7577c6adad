import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { EvalRun } from '../../src/evals/index.js';
import { json, serve } from '../app/draft/loopback.js';
import { cli, temporaryFolder } from '../helpers/cli.js';
import { chat } from '../models/fake-server.js';

const NOTES =
  '受审核方：岚屿精密部件有限公司\n\n## 8.6\n抽10月成品检验记录12份，合格11份，1份没有检验员签字\n';
const KEY = {
  language: 'zh',
  standards: ['QMS'],
  clauses: { '8.6': { facts: [{ kind: 'number', value: '12份' }], verdict: 'observation' } },
};
const PERSON = {
  note_file: '01.md',
  clause: '8.6',
  narrative: '岚屿精密部件有限公司的成品检验记录全部合格。',
  faithfulness: 1,
  completeness: 2,
  tone: 4,
  by: '复核员，2026-11-02',
};

const graded = (grade: number) =>
  chat(
    JSON.stringify({
      faithfulness: { grade, reason: '每句都有记录' },
      completeness: { grade, reason: '样本与结果齐全' },
      tone: { grade, reason: '可直接使用' },
    }),
  );

const folder = (files: Readonly<Record<string, string>> = {}) =>
  temporaryFolder({ '01.md': NOTES, '01.key.json': JSON.stringify(KEY), ...files });

const modelEnv = (url: string) => {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder());
  onTestFinished(() => void vi.unstubAllEnvs());
  return { CLAUSEWRIGHT_BASE_URL: url, CLAUSEWRIGHT_MODEL: 'm1', CLAUSEWRIGHT_MAX_RETRIES: '0' };
};

const suitesOf = (stdout: string) => (JSON.parse(stdout) as EvalRun).suites;
const judgeOf = (stdout: string) => suitesOf(stdout).find(({ score }) => score.suite === 'judge');
const valuesOf = (stdout: string) =>
  Object.fromEntries((judgeOf(stdout)?.score.metrics ?? []).map(({ id, value }) => [id, value]));

describe('eval draft --judge', () => {
  it('grades the drafts and what people graded, hides names, and replays to the same grades', async () => {
    const cases = folder({ 'judgements.jsonl': `${JSON.stringify(PERSON)}\n` });
    const { url, asked } = await serve((response, turn) => json(response, graded(turn === 0 ? 5 : 2)));
    const recording = join(temporaryFolder(), 'judge.jsonl');
    const argv = ['eval', 'draft', '--cases', cases, '--format', 'json', '--judge'];
    const live = await cli([...argv, 'model', '--record', recording], modelEnv(url));
    expect(judgeOf(live.stdout)).toMatchObject({ provider: 'm1', of: 'offline', repeat: 0 });
    expect(valuesOf(live.stdout)).toEqual({
      judgeFaithfulness: 1,
      judgeCompleteness: 1,
      judgeTone: 1,
      judgeAnswered: 1,
      judgeSame: 1 / 3,
      judgeNear: 2 / 3,
    });
    expect(JSON.stringify(asked)).toContain('<narrative>');
    expect(readFileSync(recording, 'utf8')).not.toContain('岚屿精密');

    const before = asked.length;
    const again = await cli([...argv, `replay:${recording}`]);
    expect(valuesOf(again.stdout)).toEqual(valuesOf(live.stdout));
    expect(asked).toHaveLength(before);
  });

  it('stands in a table of its own, on the page too, and is scored again without a model', async () => {
    const cases = folder();
    const { url } = await serve((response) => json(response, graded(2)));
    const file = join(temporaryFolder(), 'run.json');
    const argv = ['eval', 'draft', '--cases', cases];
    await cli([...argv, '--judge', 'model', '--format', 'json', '-o', file], modelEnv(url));
    const rescored = await cli([...argv, '--rescore', file]);
    expect(rescored.stdout).toContain(
      '模型评阅（只供参考）评测：1 个案例，完成 1 个\n  m1 评阅 offline 的草稿\n',
    );
    expect(rescored.stdout).toContain('完整评分低（1）');
    const page = await cli([...argv, '--rescore', file, '--format', 'html']);
    expect(page.stdout).toContain('m1 评阅 offline 的草稿');
    expect(page.stdout).toContain('<b>忠实 2</b> 每句都有记录');
  });

  it('never decides about the exit code, though it be out of reach', async () => {
    const { url } = await serve((response) => json(response, { error: { message: 'down' } }, 500));
    const argv = ['eval', 'draft', '--cases', folder(), '--format', 'json'];
    const plain = await cli(argv);
    const judged = await cli([...argv, '--judge', 'model'], modelEnv(url));
    expect(judged.code).toBe(plain.code);
    expect(valuesOf(judged.stdout)).toMatchObject({ judgeFaithfulness: null, judgeAnswered: 0 });
    expect(judgeOf(judged.stdout)?.score.details[0]).toMatchObject({ kind: 'notJudged', text: 'server' });
  });

  it('is compared with no baseline that has no judge, and judges stored drafts', async () => {
    const cases = folder();
    const stored = join(temporaryFolder(), 'run.json');
    await cli(['eval', 'draft', '--cases', cases, '--format', 'json', '-o', stored]);
    const { url } = await serve((response) => json(response, graded(4)));
    const argv = ['eval', 'draft', '--cases', cases, '--rescore', stored, '--baseline', stored];
    const { code, stdout } = await cli([...argv, '--judge', 'model', '--format', 'json'], modelEnv(url));
    expect(code).toBe(0);
    expect(valuesOf(stdout)).toMatchObject({ judgeFaithfulness: 0.75 });
  });

  it.each([
    ['the composer', ['draft', '--judge', 'offline'], '离线起草器不能当评阅者'],
    ['suites without drafts', ['check', '--judge', 'model'], '--judge 评阅的是起草的结果'],
    ['a model where none is configured', ['draft', '--judge', 'model'], '没有配置模型'],
    [
      'recording a replay',
      ['draft', '--judge', 'replay:none.jsonl', '--record', 'x.jsonl'],
      '一次只能录制一个模型',
    ],
  ])('refuses %s', async (_, argv, message) => {
    const { code, stderr } = await cli(['eval', ...argv, '--cases', folder()]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(existsSync('x.jsonl')).toBe(false);
  });

  it.each([
    ['a grade off the scale', { ...PERSON, tone: 6 }, '“judgements.jsonl:1”'],
    ['a note that is not there', { ...PERSON, note_file: 'no.md' }, 'no.md'],
  ])('names the line of what people graded: %s', async (_, line, message) => {
    const { url } = await serve((response) => json(response, graded(4)));
    const cases = folder({ 'judgements.jsonl': JSON.stringify(line) });
    const argv = ['eval', 'draft', '--cases', cases, '--judge', 'model'];
    const { code, stderr } = await cli(argv, modelEnv(url));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
