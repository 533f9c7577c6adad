import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementFolder } from './fixtures/bench.js';
import { startCommand } from './fixtures/pty.js';

const ESC = '\x1b';
/** One clause whose notes take many seconds to draft from, and one that takes none. */
const NOTES = `## Q7.2
抽查 3 份培训记录，均有签名

## Q8.4
${Array.from({ length: 250 }, (_, row) => `第${row + 1}次抽查供方评价记录 ${(row % 17) + 2} 份，评价人与日期齐全`).join('\n')}
`;

describe('drafting offline in a terminal', () => {
  it('answers keys and a new size in the middle of a clause, is cancelled at once and drafts the next', async () => {
    const dir = engagementFolder({ 'notes/现场.md': NOTES });
    const home = path.join(dir, '.home');
    const env = {
      CLAUSEWRIGHT_CONFIG_DIR: home,
      CLAUSEWRIGHT_CACHE_DIR: home,
      CLAUSEWRIGHT_CORPUS_DIR: path.join(home, 'corpus'),
    };
    const bench = startCommand([], { columns: 160, rows: 50, cwd: dir, env });
    const { screen } = bench;
    await bench.waitFor(/离线[\s\S]*Q8\.4 .*笔记/u);
    // What stands is not looked for in vain: the clause is still being drafted when each answer is there.
    const seeMeanwhile = async (wanted: Parameters<typeof bench.waitFor>[0]) => {
      await bench.waitFor(wanted);
      expect(screen.text()).toContain('起草 0/1');
    };
    await bench.send('/8.4\r', /Q8\.4 [\s\S]*第12次抽查/u);
    await bench.send('d', '起草 0/1');
    bench.write('?');
    await seeMeanwhile('起草与定稿');
    bench.resize(100, 30);
    await seeMeanwhile(() => screen.cell(99, 26) === '╯' && screen.lines().at(-1) === '');
    bench.write('?');
    await seeMeanwhile(() => !screen.text().includes('起草与定稿'));
    await bench.send('n', '编辑 notes/现场.md');
    bench.write('另记一句');
    await seeMeanwhile('另记一句');
    await bench.send(ESC, () => !screen.text().includes('编辑 notes'));
    expect(screen.text()).toContain('起草 0/1');
    await bench.send(ESC, '已取消');
    await bench.send('/\x157.2\r', /Q7\.2 /u);
    await bench.send('d', '起草完成：1 个条款');
    await bench.send('q', () => !screen.isAlternate);
    expect((await bench.exited).exitCode).toBe(0);
  });
});
