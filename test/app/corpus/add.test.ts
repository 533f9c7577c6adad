import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusDirectory } from '../../../src/app/corpus/manifest.js';
import { Corpus } from '../../../src/app/index.js';
import { WorkerPool } from '../../../src/retrieve/index.js';
import { cli, temporaryFolder } from '../../helpers/cli.js';

const reports = join(corpusDirectory, 'reports');

/** A folder of reports, those in `bad` among them, and one in a folder below. */
function folderOf(count: number, bad: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder(bad);
  mkdirSync(join(folder, '2024'));
  for (const [i, name] of readdirSync(reports).slice(0, count).entries()) {
    cpSync(join(reports, name), join(folder, i === 0 ? '2024' : '', name));
  }
  return folder;
}

const BAD = {
  'empty.txt': '',
  'letter.txt': '您好，附件是上次说的资料，请查收。',
  'picture.docx': '\x89PNG\r\n\x1a\n............',
  '~$open.docx': 'lock file of Word',
};

describe('adding many reports', () => {
  it('takes every good file of a folder, and lists each bad one with its reason, last', async () => {
    const folder = folderOf(4, BAD);
    const { code, stdout, stderr } = await cli(['corpus', 'add', folder, join(folder, 'gone.docx')]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 4).map((line) => line.split('  ')[0])).toEqual(Array(4).fill('已加入'));
    expect(lines.slice(4).map((line) => line.split('：')[0])).toEqual([
      `未加入  ${join(folder, 'empty.txt')}`,
      `未加入  ${join(folder, 'gone.docx')}`,
      `未加入  ${join(folder, 'letter.txt')}`,
      `未加入  ${join(folder, 'picture.docx')}`,
    ]);
    expect(lines[4]).toContain('是空的，没有可读的文字');
    expect(lines[5]).toContain('找不到文件');
    expect(lines[6]).toContain('没有找到按条款写的描述');
    expect(stderr).toBe('已加入 4 份，重新脱敏 0 份，没有变化 0 份，失败 4 份\n');
    expect(code).toBe(1);
  });

  it('does not read again what it has, whatever the file is called now', async () => {
    const folder = folderOf(3);
    const env = { CLAUSEWRIGHT_CORPUS_DIR: join(temporaryFolder(), 'corpus') };
    await cli(['corpus', 'add', join(folder, '*.md'), join(folder, '*.txt')], env);
    const [first = ''] = readdirSync(folder).filter((name) => name !== '2024');
    cpSync(join(folder, first), join(folder, `copy of ${first}`));
    const { code, stderr } = await cli(['corpus', 'add', folder], env);
    expect(stderr).toBe('已加入 1 份，重新脱敏 0 份，没有变化 3 份，失败 0 份\n');
    expect(code).toBe(0);
  });

  it('adds nothing with exit code 2, and says what can be added', async () => {
    const { code, stderr } = await cli(['corpus', 'add', temporaryFolder({ 'notes.xyz': 'x' })]);
    expect(stderr).toContain('没有找到可以加入的文件');
    expect(code).toBe(2);
  });

  it('tells of each file once it is in the corpus, with how many are left', async () => {
    const directory = join(temporaryFolder(), 'corpus');
    const corpus = new Corpus(directory);
    const told: string[] = [];
    try {
      await corpus.add([folderOf(5)], ({ outcome }, { done, total }) =>
        told.push(`${done}/${total} ${outcome}`),
      );
      expect(told).toEqual([1, 2, 3, 4, 5].map((done) => `${done}/5 added`));
      expect(await corpus.list()).toHaveLength(5);
    } finally {
      await corpus.close();
    }
  });

  it('stops where the corpus itself fails, and keeps what was added', async () => {
    const folder = folderOf(2);
    const file = join(temporaryFolder({ plain: '' }), 'plain');
    const { code, stderr } = await cli(['corpus', 'add', folder], { CLAUSEWRIGHT_CORPUS_DIR: file });
    expect(stderr).toContain('语料库文件夹');
    expect(code).toBe(2);
  });
});

describe('workers', () => {
  /** A worker that answers `double` tasks, dies of `die`, and never comes back from `stay`. */
  const workerOf = () => {
    const folder = temporaryFolder();
    const file = join(folder, 'worker.mjs');
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', (task) => {
         if (task === 'die') process.exit(3);
         if (task === 'throw') throw new Error('out of order');
         if (task === 'refuse') return parentPort.postMessage({ error: { code: 'file-empty', params: { file: 'a' } } });
         if (task !== 'stay') parentPort.postMessage({ result: task * 2 });
       });`,
    );
    return new URL(`file://${file}`);
  };

  it.each([
    ['die', 'worker-died', { reason: 3 }],
    ['throw', 'worker-died', { reason: 'out of order' }],
    ['stay', 'worker-slow', { seconds: 10 }],
    ['refuse', 'file-empty', { file: 'a' }],
  ])('fail the task `%s` alone', async (bad, code, params) => {
    const pool = new WorkerPool<string | number, number>({ file: workerOf(), size: 2, patience: 10_000 });
    try {
      const tasks = [1, 2, bad, 3, 4, 5].map((task) => pool.run(task));
      const settled = await Promise.allSettled(tasks);
      expect(settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))).toEqual([
        2, 4, 6, 8, 10,
      ]);
      await expect(tasks[2]).rejects.toMatchObject({ code, params });
    } finally {
      await pool.close();
    }
  });
});

describe('the bar', () => {
  it('is drawn over itself in a terminal, and is gone before a line is written', async () => {
    const { createProgress } = await import('../../../src/cli/progress.js');
    const drawn: string[] = [];
    const context = { draw: (line: string) => drawn.push(line), notice: () => undefined, width: 60 };
    const progress = createProgress(context as never);
    progress.at(1, 4, '失败 0 份');
    progress.at(4, 4, '一段比窗口还长的说明，写出来就要折行，因此不写');
    progress.hide();
    expect(drawn).toEqual([
      '[######------------------] 1/4  失败 0 份',
      '[########################] 4/4',
      '',
    ]);
  });
});
