import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementFolder } from './fixtures/bench.js';
import { startWorkbench } from './fixtures/pty.js';

const ESC = '\x1b';
const BACKSPACE = '\x7f';
const [CUT, PUT, UNDO, REDO, SAVE] = ['\x18', '\x16', '\x1a', '\x19', '\x13'] as const;
const SELECT_LEFT = `${ESC}[1;2D`;
const SELECT_ALL = `${ESC}a`;
const NOTES = `## Q8.4
合格供方名录 12 家
抽查 3 家评价记录

## Q7.2
合格率目标98%

## Q9.1.1
合格率目标96%
`;

describe('what an auditor does in the workbench, in a terminal', () => {
  it('undoes, selects, brings a version back, takes a sentence over, drafts a selection and jumps between places', async () => {
    const dir = engagementFolder({ 'notes/现场.md': NOTES });
    const bench = startWorkbench(dir, { columns: 160, rows: 50 });
    const { screen } = bench;
    const notes = () => fs.readFileSync(path.join(dir, 'notes/现场.md'), 'utf8');
    const stored = (text: string) => bench.waitFor(() => notes() === text);
    await bench.waitFor(/离线[\s\S]*Q9\.1\.1 .*笔记/u);
    const filter = async (wanted: string, shown: RegExp) => {
      await bench.send('1/', /│ \/ /u);
      await bench.send(`\x15${wanted}\r`, shown);
    };
    await filter('8.4', /2 笔记 Q8\.4[\s\S]*抽查 3 家评价记录/u);

    // One key takes one character as people count them: a family, a flag, an accent, a skin colour, Hangul in parts.
    await bench.send('n', '编辑 notes/现场.md');
    const ugly = ['👨‍👩‍👧', '🇨🇳', 'e\u0301', '👍🏽', '\u1112\u1161\u11ab'];
    for (let count = ugly.length; count >= 0; count--) {
      const left = ugly.slice(0, count).join('');
      bench.write(count === ugly.length ? ugly.join('') : BACKSPACE);
      bench.write(SAVE);
      await stored(NOTES.replace('评价记录', `评价记录${left}`));
    }

    // Undone and done again.
    await bench.send('已更新', '评价记录已更新');
    await bench.send(UNDO, () => !screen.text().includes('已更新'));
    await bench.send(REDO, '评价记录已更新');

    // A selection is cut and put twice.
    await bench.send(SELECT_LEFT.repeat(3), '已更新');
    await bench.send(CUT, () => !screen.text().includes('已更新'));
    await bench.send(PUT + PUT, '评价记录已更新已更新');
    bench.write(SAVE);
    const edited = NOTES.replace('评价记录', '评价记录已更新已更新');
    await stored(edited);

    // All of it goes; the version before comes back.
    await bench.send(SELECT_ALL + BACKSPACE, () => !screen.text().includes('评价记录'));
    bench.write(SAVE);
    await stored('');
    await bench.send(`${ESC}h`, '恢复到哪个版本');
    await bench.send('\r', /评价记录已更新已更新[\s\S]*已恢复到/u);
    bench.write(SAVE);
    await stored(edited);
    await bench.send(ESC, () => !screen.text().includes('编辑 notes'));

    // A sentence of a past writeup, its slot filled from the notes.
    await filter('8.4', /4 相似 Q8\.4[\s\S]*共⟨数字1⟩家/u);
    await bench.send('4', /4 相似 Q8\.4/u);
    await bench.send('i', /取一句[\s\S]*共12家/u);
    await bench.send('\r', /编辑 Q8\.4[\s\S]*共12家/u);
    await bench.send(ESC, '已修改');

    // Two clauses are marked and drafted.
    await filter('笔记', /│ ▱ Q7\.2[\s\S]*│ ▱ Q9\.1\.1/u);
    await bench.send('g', /2 笔记 Q7\.2/u);
    await bench.send('x', '已标记 1');
    await bench.send('j', /2 笔记 Q9\.1\.1/u);
    await bench.send('x', '已标记 2');
    await bench.send('d', '起草完成：2 个条款');
    const isDrafted = (clause: string) => fs.existsSync(path.join(dir, `drafts/${clause}.json`));
    await bench.waitFor(() => ['Q7.2', 'Q8.4', 'Q9.1.1'].every(isDrafted));

    // Between the two places of what contradicts itself.
    await bench.waitFor('同一目标写了两个不同的值');
    await bench.send('5', /› \S+ 同一目标写了两个不同的值/u);
    await bench.send('\r', /3 草稿 Q7\.2/u);
    await bench.send('o', /3 草稿 Q9\.1\.1/u);
    await bench.send('o', /3 草稿 Q7\.2/u);
    await bench.send('q', () => !screen.isAlternate);
    expect((await bench.exited).exitCode).toBe(0);
  });
});
