import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startCommand } from './fixtures/pty.js';

const ESC = '\x1b';
const AUDITEE = '云岫传动科技有限公司';
/** As an auditor types them; the last line is filed under a clause that it has nothing to do with. */
const NOTES = `# 云岫传动 第一天 2031-3-10

## 8.4 采购部
合格供方28家，抽查3家评价记录 √
压电阀供方 2030-12-22复评84分(≥75) √

## 8.7
不合格品单四季度11张：返工8 报废3 √

## 9.1.2
问卷发40收36 平均92.6分(≥90) √
投诉5件 3件已关闭 2件原因还没查

# 第二天 仓库（来不及分条款）
蓝色门卫室隔壁的那间
`;
const paste = (text: string) => `\x1b[200~${text.replaceAll('\n', '\r')}\x1b[201~`;

interface Size {
  columns: number;
  rows: number;
}

function startInEmptyFolder(size: Size) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'evening-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  const home = path.join(root, 'home');
  const cwd = path.join(root, 'work');
  for (const folder of [home, cwd]) fs.mkdirSync(folder);
  const env = {
    CLAUSEWRIGHT_CONFIG_DIR: home,
    CLAUSEWRIGHT_CACHE_DIR: home,
    CLAUSEWRIGHT_DATA_DIR: home,
    CLAUSEWRIGHT_CORPUS_DIR: path.join(home, 'corpus'),
    CLAUSEWRIGHT_BASE_URL: '',
    OPENAI_API_KEY: '',
  };
  return { bench: startCommand([], { ...size, cwd, env }), dir: path.join(cwd, AUDITEE) };
}

describe('an evening with the real program', () => {
  it.each<Size>([
    { columns: 160, rows: 50 },
    { columns: 80, rows: 24 },
  ])('from an empty folder to the report: $columns x $rows', async (size) => {
    const { bench, dir } = startInEmptyFolder(size);
    const { screen } = bench;
    const straight = () => {
      const right = Array.from({ length: size.rows - 4 }, (_, y) =>
        screen.cell(size.columns - 1, y + 1),
      ).join('');
      expect(right).toMatch(/^(?:╮│+╯)+$/u);
      expect(screen.lines().at(-1)).toBe('');
    };
    /** Shows one clause only, by number or by how it stands. */
    const filter = async (wanted: string, shown: string | RegExp) => {
      await bench.send('1', /╭─ 1 条款/u);
      await bench.send('/', /│ \/ /u);
      await bench.send(wanted, new RegExp(`/ ${wanted}`, 'u'));
      await bench.send('\r', shown);
    };

    // Create.
    await bench.send('\r', '全称，与营业执照一致');
    await bench.send(AUDITEE, AUDITEE);
    await bench.send('\x13', '离线');
    await bench.waitFor('按 n 开始写');
    straight();

    // Paste notes, which bring their headings.
    await bench.send('n', '编辑 notes/现场记录.md');
    await bench.send(paste(NOTES), '蓝色门卫室');
    await bench.send(ESC, /› \d+ 蓝色门卫室隔壁的那间 +~\d+%/u);
    const folder = path.join(dir, 'notes');
    const notes = () =>
      fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
        .join('\n');
    await bench.waitFor(() => /^# 云岫传动 第一天/u.test(notes()));
    straight();

    // Move what was filed wrongly.
    await bench.send('r', '归到哪个条款');
    await bench.send('8.5.4', /› .*8\.5\.4/u);
    await bench.send('\r', '已归到 8.5.4');
    await bench.waitFor(() => /8\.5\.4.*\n+蓝色门卫室/u.test(notes()));

    // Draft all, offline.
    await bench.send('D', /起草完成：\d 个条款/u);
    await filter('8.4', /8\.4 +外部提供/u);
    await bench.send('3', '压电阀供方');

    // A flag: an edit beyond the notes, and mended.
    await bench.send('e', '编辑 8.4');
    await bench.send('另抽查17家。', '另抽查17家');
    await bench.send(ESC, '存疑 1 处');
    await filter('存疑', /⚑ 8\.4/u);
    straight();
    await bench.send('3', '⚑1 ');
    await bench.send('e', '编辑 8.4');
    await bench.send('\x1b[3~'.repeat(7), () => !screen.text().includes('17家'));
    await bench.send(ESC, () => !screen.text().includes('⚑1 ') && screen.text().includes('符合 · 草稿'));
    await bench.send('a', '8.4 已接受');

    // A question, answered where it stands.
    await filter('9.1.2', /9\.1\.2 +顾客满意/u);
    await bench.send('3', '按 w 回答');
    await bench.send('w', /╭─ 回答|哪个问题/u);
    if (!screen.text().includes('╭─ 回答')) await bench.send('\r', '╭─ 回答');
    await bench.send('2件原因已查明，4月1日前关闭', '4月1日前关闭');
    straight();
    await bench.send(ESC, '回答已记入笔记');
    await bench.waitFor(() => notes().includes('2件原因已查明，4月1日前关闭'));

    // A verdict, and the report with what is open told in it.
    await bench.send('V', '判定为');
    await bench.send('观察', /› 观察项/u);
    await bench.send('\r', '9.1.2 判定：观察项');
    await bench.send('E', '导出成什么');
    await bench.send('\r', /已导出 out\/report\.docx|仍然导出/u);
    if (screen.text().includes('仍然导出吗')) {
      await bench.send('仍然', /› 仍然导出/u);
      await bench.send('\r', '已导出 out/report.docx');
    }
    expect(fs.readFileSync(path.join(dir, 'out/report.docx')).subarray(0, 2).toString()).toBe('PK');
    straight();
    await bench.send('q', () => !screen.isAlternate);
    expect((await bench.exited).exitCode).toBe(0);
  });
});
