import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementFolder } from './fixtures/bench.js';
import { startCommand, startShell, startWorkbench } from './fixtures/pty.js';
import { reportFile } from './fixtures/report.js';

const NOTES = '## Q8.4\n合格供方名录 12 家\n抽查 3 家评价记录\n';
const folder = () => engagementFolder({ 'notes/现场.md': NOTES });

describe('manners in a terminal', () => {
  it('stops at Ctrl-Z, gives the shell its screen, and comes back by fg', async () => {
    const dir = folder();
    const env = { CLAUSEWRIGHT_CONFIG_DIR: path.join(dir, '.home'), PS1: 'PROMPT> ' };
    const { shell, workbench } = startShell({ cwd: dir, env });
    await shell.waitFor('PROMPT>');
    await shell.send(`${workbench}\r`, '离线');
    await shell.waitFor('合格供方名录');
    await shell.send('\x1a', /Stopped/u);
    expect(shell.screen.isAlternate).toBe(false);
    await shell.send('echo here $((6*7))\r', 'here 42');
    await shell.send('fg\r', () => shell.screen.isAlternate && shell.screen.text().includes('合格供方名录'));
    await shell.send('q', () => !shell.screen.isAlternate);
    await shell.send('echo left $?\r', 'left 0');
  });

  it('is drawn anew at every size while it drafts', async () => {
    const bench = startWorkbench(folder(), { pause: 60_000 });
    await bench.waitFor('合格供方名录');
    await bench.send('D', '起草 0/1');
    for (const [columns, rows] of [
      [60, 16],
      [160, 50],
      [80, 24],
    ] as const) {
      bench.resize(columns, rows);
      await bench.waitFor(() => bench.screen.cell(columns - 1, rows - 4) === '╯');
      const right = Array.from({ length: rows - 4 }, (_, y) => bench.screen.cell(columns - 1, y + 1)).join(
        '',
      );
      expect(right).toMatch(/^(?:╮│+╯)+$/u);
      expect(bench.screen.text()).toContain('起草 0/1');
      expect(bench.screen.text()).toContain('Esc 取消');
    }
    await bench.send('\x1b', '已取消');
  });

  it('takes thousands of lines at once, whole, and a key after them', async () => {
    const dir = folder();
    const bench = startWorkbench(dir);
    await bench.waitFor('合格供方名录');
    await bench.send('n', '编辑 notes/现场.md');
    const lines = Array.from({ length: 5000 }, (_, index) => `抽查第${index + 1}份记录，签名齐全`);
    bench.write(`\x1b[200~\r${lines.join('\r')}\x1b[201~`);
    await bench.waitFor('抽查第5000份记录');
    await bench.send('。', '签名齐全。');
    await bench.send('\x1b', '已保存');
    const saved = () => fs.readFileSync(path.join(dir, 'notes/现场.md'), 'utf8');
    await bench.waitFor(() => saved() === `${NOTES.trimEnd()}\n${lines.join('\n')}。\n`);
  });

  it.each([
    {
      name: 'sixteen colours',
      env: { COLORTERM: '', CLAUSEWRIGHT_THEME: '' },
      has: /\[3[0-7]m/u,
      hasNot: /\[38;/u,
    },
    {
      name: 'exact colours on a dark ground',
      env: { COLORTERM: 'truecolor', CLAUSEWRIGHT_THEME: 'dark' },
      has: /\[38;2;\d+;\d+;\d+m/u,
      hasNot: /\[3[1-6]m/u,
    },
    {
      name: 'exact colours on a light ground',
      env: { COLORTERM: 'truecolor', CLAUSEWRIGHT_THEME: 'light' },
      has: /\[38;2;\d+;\d+;\d+m/u,
      hasNot: /\[3[1-6]m/u,
    },
  ])('draws with $name', async ({ env, has, hasNot }) => {
    const bench = startWorkbench(folder(), { env });
    await bench.waitFor('合格供方名录');
    await bench.quiet();
    const bytes = bench.takeBytes();
    expect(bytes).toMatch(has);
    expect(bytes).not.toMatch(hasNot);
  });
});

describe('what one starts with', () => {
  const started = (cwd: string) =>
    startCommand([], { cwd, env: { CLAUSEWRIGHT_CONFIG_DIR: path.join(cwd, '.c') } });

  it('opens what was open last by Enter', async () => {
    const [cwd, dir] = [folder(), folder()];
    fs.rmSync(path.join(cwd, 'audit.yaml'));
    fs.mkdirSync(path.join(cwd, '.c'));
    const recent = [{ dir, auditee: '从前的公司', at: '2031-01-01T00:00:00Z' }];
    fs.writeFileSync(path.join(cwd, '.c', 'recent.json'), JSON.stringify(recent));
    const bench = started(cwd);
    await bench.waitFor('› 打开“从前的公司”');
    await bench.send('\r', '合格供方名录');
  });

  it('reviews a report that lies in the folder', async () => {
    const cwd = path.dirname(reportFile());
    const bench = started(cwd);
    await bench.waitFor('要做什么');
    await bench.send('审阅', /› 审阅一份报告/u);
    await bench.send('\r', /1\/1/u);
    await bench.send('\r', '目标与结果矛盾');
  });
});
