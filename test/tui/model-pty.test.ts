import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementFolder } from './fixtures/bench.js';
import { startDrippingServer } from './fixtures/dripping-server.js';
import { startCommand } from './fixtures/pty.js';

const ESC = '\x1b';
const NOTES = `## Q8.4
合格供方名录 12 家
抽查 3 家评价记录，均已签字
`;
const SENTENCES = ['合格供方名录列有12家供方。', '抽查3家供方的评价记录，均已签字。'];
const ANSWER = {
  clause: '8.4',
  verdict: 'conform',
  sentences: SENTENCES.map((text, index) => ({ text, notes: [`n${index + 1}`] })),
  objectives: [],
  questions: [],
};
/** Characters of the answer up to and with so many of its first sentence. */
const upTo = (characters: number): number => JSON.stringify(ANSWER).indexOf(SENTENCES[0] ?? '') + characters;
const UNCHECKED = '下面是模型正在写的文字';

/** The workbench as a user starts it, with a model that answers drop by drop. */
async function started(size = { columns: 160, rows: 50 }) {
  const dir = engagementFolder({ 'notes/现场.md': NOTES });
  const server = await startDrippingServer(ANSWER);
  const home = path.join(dir, '.home');
  fs.mkdirSync(home);
  const prices = 'prices: { input: 2, output: 8, currency: CNY }\n';
  fs.writeFileSync(path.join(home, 'config.yaml'), prices);
  const env = {
    CLAUSEWRIGHT_CONFIG_DIR: home,
    CLAUSEWRIGHT_CACHE_DIR: home,
    CLAUSEWRIGHT_DATA_DIR: home,
    CLAUSEWRIGHT_CORPUS_DIR: path.join(home, 'corpus'),
    CLAUSEWRIGHT_BASE_URL: server.url,
    CLAUSEWRIGHT_MODEL: 'fictional-1',
    CLAUSEWRIGHT_API_KEY: 'fictional',
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
  };
  const bench = startCommand([], { ...size, cwd: dir, env });
  await bench.waitFor(/fictional-1[\s\S]*Q8\.4 .*笔记/u);
  const drafts = path.join(dir, 'drafts');
  const stored = () => (fs.existsSync(drafts) ? fs.readdirSync(drafts) : []);
  return { dir, server, bench, stored };
}

describe('drafting with a model in a terminal', () => {
  it.each([
    { columns: 160, rows: 50 },
    { columns: 80, rows: 24 },
    { columns: 60, rows: 16 },
  ])(
    'shows the text as it comes, as unchecked, and stores the whole draft only: $columns x $rows',
    async (size) => {
      const { dir, server, bench, stored } = await started(size);
      server.drip(upTo(4));
      await bench.send('d', '合格供方');
      await bench.waitFor(UNCHECKED);
      await bench.waitFor(/正在起草…… [1-9]\d* 秒/u);
      expect(bench.screen.text()).not.toContain('列有12家供方');
      server.drip(10);
      await bench.waitFor('列有12家供方。');
      expect(stored()).toEqual([]);
      server.finish();
      await bench.waitFor('起草完成：1 个条款，用了 1000 词元，0.00260 CNY');
      expect(bench.screen.text()).not.toContain(UNCHECKED);
      await bench.waitFor('抽查3家');
      await bench.waitFor(() => stored().includes('Q8.4.json'));
      const draft = JSON.parse(fs.readFileSync(path.join(dir, 'drafts/Q8.4.json'), 'utf8'));
      expect(draft.narrative).toBe(SENTENCES.join(''));
      expect(server.asked).toBe(1);
    },
  );

  it('forgets what was shown when it is cancelled, closes the connection, and drafts anew', async () => {
    const { server, bench, stored } = await started();
    server.drip(upTo(6));
    await bench.send('d', UNCHECKED);
    await bench.send(ESC, '已取消');
    expect(bench.screen.text()).not.toContain(UNCHECKED);
    await bench.waitFor(() => server.cut === 1);
    expect(stored()).toEqual([]);
    server.finish();
    await bench.send('d', '起草完成');
    await bench.waitFor(() => stored().includes('Q8.4.json'));
  });

  it('lets one write notes meanwhile', async () => {
    const { dir, server, bench } = await started();
    server.drip(upTo(6));
    await bench.send('d', UNCHECKED);
    await bench.send('n', '编辑 notes/现场.md');
    await bench.send('\r再评价 2 家', '再评价 2 家');
    server.finish();
    await bench.waitFor('起草完成');
    await bench.send('。', '再评价 2 家。');
    await bench.send(ESC, '已保存');
    expect(fs.readFileSync(path.join(dir, 'notes/现场.md'), 'utf8')).toContain('再评价 2 家。');
  });

  it('gives the terminal back when it is ended in the middle', async () => {
    const { server, bench, stored } = await started();
    server.drip(upTo(6));
    await bench.send('d', UNCHECKED);
    bench.kill('SIGTERM');
    expect((await bench.exited).exitCode).toBe(143);
    expect(bench.screen.isAlternate).toBe(false);
    expect(stored()).toEqual([]);
  });
});
