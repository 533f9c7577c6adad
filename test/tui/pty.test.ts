import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementFolder } from './fixtures/bench.js';
import { type PtyOptions, startCommand, startWorkbench } from './fixtures/pty.js';

const ESC = '\x1b';
const NOTES = `## Q8.4
合格供方名录 12 家
抽查 3 家评价记录
`;
const READY = '离线';
const folder = () => engagementFolder({ 'notes/现场.md': NOTES });

async function started(dir: string, options: PtyOptions = {}) {
  const bench = startWorkbench(dir, options);
  await bench.waitFor(options.language === 'en' ? 'offline' : READY);
  await bench.waitFor(/合格供方名录|按 n 开始写|No notes/u);
  return bench;
}
type Bench = Awaited<ReturnType<typeof started>>;

/** Frames reach the edge of the screen on every line of the panes, and the last line stays free. */
async function expectStraight(bench: Bench, columns: number, rows: number): Promise<void> {
  const { screen } = bench;
  const right = () => Array.from({ length: rows - 4 }, (_, y) => screen.cell(columns - 1, y + 1)).join('');
  // A frame may come in several writes: its border is whole behind the last of them.
  await bench.waitFor(() => /^╮│+╯(?:╮│+╯)?$/u.test(right()) && screen.lines().at(-1) === '');
}

function expectRestored({ screen }: Bench): void {
  expect(screen.isAlternate).toBe(false);
  expect(screen.lines()[0]).toBe('BEFORE');
  expect(screen.terminal.modes).toMatchObject({ bracketedPasteMode: false, wraparoundMode: true });
}

describe('workbench in a terminal', () => {
  it('writes a note in Chinese, drafts, edits, accepts, quits and has it all the next time', async () => {
    const dir = folder();
    const bench = await started(dir);
    await bench.send('n', '编辑 notes/现场.md');
    await bench.send('\r热处理供方“甲乙”资质已更新，有效至 2033-06', '有效至 2033-06');
    await bench.send(ESC, /3 草稿/u);
    await bench.send('d', /起草完成/u);
    await bench.waitFor('经查，热处理供方');
    await bench.send('e', '编辑 Q8.4');
    await bench.send('陪同人员确认。', '陪同人员确认。');
    await bench.send(ESC, '已修改');
    await bench.send('a', 'Q8.4 已接受');
    await expectStraight(bench, 80, 24);
    await bench.send('q', () => !bench.screen.isAlternate);
    expect((await bench.exited).exitCode).toBe(0);
    expectRestored(bench);

    const again = await started(dir);
    await again.waitFor('2033-06');
    await again.send('3', '陪同人员确认。');
    await again.waitFor('符合 · 已接受');
    const stored = JSON.parse(fs.readFileSync(path.join(dir, 'drafts/Q8.4.json'), 'utf8'));
    expect(stored.narrative).toBe(
      '经查，合格供方名录 12 家。经查，抽查 3 家评价记录。经查，热处理供方“甲乙”资质已更新，有效至 2033-06。陪同人员确认。',
    );
  });

  it('loses nothing that was on screen when it is killed in mid-edit', async () => {
    const dir = folder();
    const bench = await started(dir);
    await bench.send('n', '编辑 notes/现场.md');
    for (const word of ['现场', '抽查', '铸件', '五份', '均有', '签名']) await bench.send(word, word);
    bench.kill('SIGKILL');
    await bench.exited;
    const again = await started(dir, { columns: 160, rows: 50 });
    await again.waitFor('现场抽查铸件五份均有签名');
    expect(fs.readFileSync(path.join(dir, 'notes/现场.md'), 'utf8')).toContain('现场抽查铸件五份均有签名');
    expect(fs.readdirSync(path.join(dir, 'notes'))).toEqual(['现场.md']);
  });

  it.for(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'saves and gives the terminal back on %s',
    async (signal) => {
      const dir = folder();
      const bench = await started(dir);
      await bench.send('n', '编辑 notes/现场.md');
      await bench.send('末句', '末句');
      bench.kill(signal);
      const { exitCode } = await bench.exited;
      expect(exitCode).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129 }[signal]);
      expectRestored(bench);
      expect(fs.readFileSync(path.join(dir, 'notes/现场.md'), 'utf8')).toContain('末句');
      expect(fs.readdirSync(path.join(dir, '.clausewright'))).toEqual(['history', 'journal.jsonl']);
    },
  );

  it('saves and gives the terminal back when something breaks', async () => {
    const dir = folder();
    const bench = await started(dir);
    await bench.send('n', '编辑 notes/现场.md');
    await bench.send('crash', 'FAILED: broken on purpose');
    expect((await bench.exited).exitCode).toBe(70);
    expectRestored(bench);
    expect(fs.readFileSync(path.join(dir, 'notes/现场.md'), 'utf8')).toContain('crash');
  });

  it.for(['q', 'SIGTERM'] as const)('ends at once when left at the first frame by %s', async (way) => {
    const bench = startWorkbench(folder());
    await bench.waitFor('╰');
    if (way === 'q') bench.write('q');
    else bench.kill('SIGTERM');
    expect((await bench.exited).exitCode).toBe(way === 'q' ? 0 : 143);
    expectRestored(bench);
  });

  it('explains the first Ctrl-C and leaves at the second', async () => {
    const bench = await started(folder());
    await bench.send('\x03', '再按一次 Ctrl-C 退出');
    await bench.send('\x03', () => !bench.screen.isAlternate);
    expect((await bench.exited).exitCode).toBe(0);
  });

  it('redraws cleanly at every size, down to one column of panes', async () => {
    const bench = await started(folder());
    for (const [columns, rows, mark] of [
      [60, 16, '1 条款  2 笔记'],
      [160, 50, '5 矛盾'],
      [76, 20, '1 条款'],
      [120, 30, '5 矛盾'],
    ] as const) {
      bench.resize(columns, rows);
      await bench.waitFor(
        () => bench.screen.text().includes(mark) && /[╯]/u.test(bench.screen.cell(columns - 1, rows - 4)),
      );
      await expectStraight(bench, columns, rows);
    }
    expect(bench.screen.isAlternate).toBe(true);
  });

  it('keeps the cursor where the input method needs it', async () => {
    const bench = await started(folder(), { columns: 160, rows: 50 });
    await bench.send('n', '编辑 notes/现场.md');
    // The words may be on screen one write before the cursor stands behind them.
    await bench.waitFor(() => bench.screen.cell(bench.screen.cursor.x - 2, bench.screen.cursor.y) === '录');
    const before = bench.screen.cursor;
    await bench.send('审核', '记录审核');
    await bench.waitFor(() => bench.screen.cursor.x === before.x + 4);
    expect(bench.screen.cursor).toEqual({ x: before.x + 4, y: before.y });
    await bench.send(`${ESC}[D\x7f`, '记录核');
    await bench.waitFor(() => bench.screen.cursor.x === before.x);
    expect(bench.screen.cell(before.x, before.y)).toBe('核');
  });

  it('keeps the cursor where one types in a list, in a search and in an answer', async () => {
    const bench = await started(engagementFolder({ 'notes/现场.md': '## Q8.4\n合格供方名录 12 家\n' }));
    const { screen } = bench;
    const behind = (text: string) =>
      bench.waitFor(() => {
        const { x, y } = screen.cursor;
        return (screen.lines()[y] ?? '').includes(text) && screen.cell(x - 2, y) === text.at(-1);
      });
    bench.write('\x10');
    await bench.send('供', '没有相符的内容');
    await behind('/ 供');
    await bench.send(ESC, '合格供方名录');
    await bench.send('d', '抽样数量是多少');
    await bench.send('w', '回答 抽样数量是多少');
    bench.write('三家');
    await behind('三家');
    await expectStraight(bench, 80, 24);
    await bench.send('\x13', '已记入笔记');
    await bench.send('n', '编辑 notes/现场.md');
    await bench.send('\x06', '查找');
    bench.write('名录');
    await behind('名录');
    await bench.send(`${ESC}`, 'Ctrl-S');
    expect(screen.cursor.y).toBeLessThan(20);
    // The words of the last search stand there, and give way to those of this one.
    await bench.send('\x06', '查找 名录');
    await bench.send('供方', '查找 供方');
  });

  it('takes a bracketed paste as text, with nothing obeyed and nothing sent', async () => {
    const dir = folder();
    const bench = await started(dir);
    const evil = `${ESC}[200~第一行\r第二行${ESC}[2Jdq\r${ESC}[201~`;
    await bench.send(evil, '粘贴只在编辑时有效');
    await bench.send('N', '现场记录.md');
    await bench.send(evil, '第二行[2Jdq');
    await bench.send('\x13', '已保存');
    expect(fs.readFileSync(path.join(dir, 'notes/现场记录.md'), 'utf8')).toBe('第一行\n第二行[2Jdq\n');
    expect(fs.existsSync(path.join(dir, 'drafts'))).toBe(false);
  });

  it('writes little for a key, and no line that did not change', async () => {
    const bench = await started(folder(), { columns: 160, rows: 50 });
    await bench.waitFor('单位1');
    await bench.send('n', '编辑 notes/现场.md');
    await bench.quiet();
    bench.takeBytes();
    await bench.send('审', '记录审');
    const written = bench.takeBytes();
    expect(written).not.toContain('合格供方名录 12 家');
    expect(Buffer.byteLength(written)).toBeLessThan(2048);
  });

  it('draws without colours when asked to', async () => {
    const bench = await started(folder(), { env: { NO_COLOR: '1' } });
    expect(bench.takeBytes()).not.toMatch(/\[(?:3[0-7]|38|9[0-7]|4[0-7]|48)[;m]/u);
    await expectStraight(bench, 80, 24);
    const coloured = await started(folder());
    expect(coloured.takeBytes()).toMatch(/\[36m/u);
  });

  it('cancels drafting by Escape and lets one work meanwhile', async () => {
    const bench = await started(folder(), { pause: 60_000 });
    await bench.send('D', /起草 0\/1/u);
    await bench.send('L', 'drafting 0/1');
    await bench.send(ESC, 'Cancelled');
    expect(bench.screen.text()).not.toContain('drafting 0/1');
  });

  it('tells a second workbench that it may only look', async () => {
    const dir = folder();
    const first = await started(dir);
    const second = await started(dir);
    await second.waitFor('只读');
    await second.send('n', '另一个工作台');
    expect(second.screen.text()).not.toContain('编辑 notes');
    await first.send('q', () => !first.screen.isAlternate);
    await first.exited;
    const third = await started(dir);
    await third.send('n', '编辑 notes/现场.md');
  });

  it('keeps what was typed and gives the engagement back when its window is closed', async () => {
    const dir = folder();
    const bench = startCommand([], { cwd: dir, env: { CLAUSEWRIGHT_CONFIG_DIR: path.join(dir, '.home') } });
    await bench.waitFor(READY);
    await bench.send('n', '编辑 notes/现场.md');
    await bench.send('\r窗口关了', '窗口关了');
    const lock = path.join(dir, '.clausewright/lock');
    expect(fs.existsSync(lock)).toBe(true);
    bench.hangUp();
    await bench.waitFor(() => !fs.existsSync(lock));
    expect(fs.readFileSync(path.join(dir, 'notes/现场.md'), 'utf8')).toContain('窗口关了');
  });

  it('hands the file to the editor of the user and takes it back', async () => {
    const dir = folder();
    const script = path.join(dir, 'my editor.sh');
    fs.writeFileSync(script, '#!/bin/sh\nprintf "外部写的\\n" >> "$1"\nprintf "IN EDITOR"\nread answer\n', {
      mode: 0o755,
    });
    const bench = await started(dir, { env: { EDITOR: `"${script}"` } });
    await bench.send('n', '编辑 notes/现场.md');
    await bench.send('\x05', 'IN EDITOR');
    expect(bench.screen.isAlternate).toBe(false);
    await bench.send('\r', '外部写的');
    expect(bench.screen.isAlternate).toBe(true);
    await expectStraight(bench, 80, 24);
    await bench.send('再写', '再写');
  });

  it('comes back from a pause where there is no job control', async () => {
    const bench = await started(folder());
    await bench.send('\x1a', () => !bench.screen.isAlternate);
    await bench.waitFor(() => bench.screen.isAlternate && bench.screen.text().includes('1 条款'));
    await bench.send('?', '起草与定稿');
    await expectStraight(bench, 80, 24);
  });

  it('says what is wrong instead of opening', async () => {
    const bench = startWorkbench(engagementFolder({ 'audit.yaml': 'auditee: [' }));
    expect((await bench.exited).exitCode).toBe(70);
    expect(bench.screen.text()).toContain('profile-invalid-yaml');
    expectRestored(bench);
  });

  it('speaks in lines on the normal screen for a screen reader', async () => {
    const bench = startWorkbench(folder(), { columns: 160, env: { CLAUSEWRIGHT_SCREEN_READER: '1' } });
    await bench.waitFor('条款: Q8.4 外部提供的过程、产品和服务的控制 有笔记，还没有起草');
    expect(bench.screen.isAlternate).toBe(false);
    await bench.send('2', '笔记: Q8.4');
    expect(bench.screen.text()).not.toMatch(/[╭│╰]/u);
    await bench.send('q', '');
    expect((await bench.exited).exitCode).toBe(0);
  });
});
