import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../../src/index.js';
import { type PtyOptions, startCommand } from '../fixtures/pty.js';
import { REPORT, reportFile } from '../fixtures/report.js';

const ESC = '\x1b';
const RECORD = '\x13';

async function started(file: string, options: PtyOptions = {}, words: readonly string[] = []) {
  const review = startCommand(['review', file, ...words], options);
  await review.waitFor(/目标与结果矛盾|Objective/u);
  return review;
}
type Review = Awaited<ReturnType<typeof started>>;

function expectRestored({ screen }: Review): void {
  expect(screen.isAlternate).toBe(false);
  expect(screen.lines()[0]).toBe('BEFORE');
  expect(screen.terminal.modes).toMatchObject({ bracketedPasteMode: false, wraparoundMode: true });
}

/** What stands in cells with an attribute, run by run. */
function runs({ screen }: Review, attribute: 'isInverse' | 'isUnderline'): string[] {
  const { active } = screen.terminal.buffer;
  const found: string[] = [];
  for (let y = 0; y < screen.terminal.rows; y++) {
    let run = '';
    for (let x = 0; x <= screen.terminal.cols; x++) {
      const cell = active.getLine(active.baseY + y)?.getCell(x);
      if (cell?.[attribute]()) run += cell.getChars();
      else if (run !== '') {
        found.push(run.trim());
        run = '';
      }
    }
  }
  return found;
}

const decisions = (file: string) => JSON.parse(fs.readFileSync(`${file}.dispositions.json`, 'utf8')).findings;

describe('review in a terminal', () => {
  it('shows both places marked, takes a reason in Chinese, keeps it, undoes it and restores the screen', async () => {
    const file = reportFile();
    const review = await started(file, { columns: 160, rows: 50 }, ['--by', '许青']);
    await review.send('n', '第 1 处，共 2 处');
    // The finding before it may have two places as well, and its frame still be there.
    await review.waitFor('覆盖时期内无顾客投诉');
    await review.waitFor('2031年共收到顾客投诉4件');
    await review.waitFor(() => runs(review, 'isInverse').includes('无顾客投诉'));
    expect(runs(review, 'isInverse')).toContain('无顾客投诉');
    expect(runs(review, 'isUnderline')).toContain('收到顾客投诉4件');
    await review.send('\t', '第 2 处，共 2 处');
    await review.waitFor(() => runs(review, 'isInverse').includes('收到顾客投诉4件'));
    expect(runs(review, 'isUnderline')).toContain('无顾客投诉');

    await review.send('d', '驳回的理由');
    await review.send('两处所指', '两处所指');
    await review.send('年度不同。', '两处所指年度不同。');
    await review.send(RECORD, '已驳回“前后声明矛盾”，还有 1 条未决');
    expect(Object.values(decisions(file))).toMatchObject([
      { status: 'dismissed', reason: '两处所指年度不同。', by: '许青', ruleId: 'declaration-conflict' },
    ]);
    await review.waitFor('未决 1/2');
    await review.send('u', '已撤销对“前后声明矛盾”的上一个决定');
    expect(decisions(file)).toEqual({});
    await review.waitFor('未决 2/2');

    await review.send('q', () => !review.screen.isAlternate);
    expect((await review.exited).exitCode).toBe(0);
    expectRestored(review);
    expect(fs.existsSync(`${file}.reasons.json`)).toBe(false);
  });

  it('keeps a reason that was being typed when it is ended, and offers it the next time', async () => {
    const file = reportFile();
    const review = await started(file);
    await review.send('d', '驳回的理由');
    await review.send('统计口径', '统计口径');
    review.kill('SIGTERM');
    expect((await review.exited).exitCode).toBe(143);
    expectRestored(review);
    const again = await started(file);
    await again.waitFor('有 1 条理由没有写完');
    await again.send('a', '统计口径');
    await again.send(`${ESC}[200~不同\r${ESC}[201~`, '统计口径不同');
    await again.send('\r', '接受的理由');
    expect(fs.existsSync(`${file}.dispositions.json`)).toBe(false);
    await again.send(RECORD, '已接受“目标与结果矛盾”');
    expect(Object.values(decisions(file))).toMatchObject([{ status: 'accepted', reason: '统计口径不同' }]);
  });

  it('puts the cursor where the input method needs it', async () => {
    const review = await started(reportFile(), { columns: 60, rows: 16 });
    await review.send('d', '驳回的理由');
    await review.waitFor(() => review.screen.cursor.x === 2);
    const before = review.screen.cursor;
    await review.send('审核', '审核');
    await review.waitFor(() => review.screen.cursor.x === before.x + 4);
    expect(review.screen.cursor.y).toBe(before.y);
    expect(review.screen.cell(before.x, before.y)).toBe('审');
    review.takeBytes();
    await review.send('员', '审核员');
    const written = review.takeBytes();
    expect(written).not.toContain('一次交验合格率');
    expect(Buffer.byteLength(written)).toBeLessThan(1024);
  });

  it('redraws cleanly at every size', async () => {
    const review = await started(reportFile());
    for (const [columns, rows] of [
      [60, 16],
      [160, 50],
      [99, 20],
      [100, 30],
    ] as const) {
      review.resize(columns, rows);
      await review.waitFor(
        () => review.screen.cell(columns - 1, rows - 4) === '╯' && review.screen.lines().at(-1) === '',
      );
      const right = Array.from({ length: rows - 4 }, (_, y) => review.screen.cell(columns - 1, y + 1)).join(
        '',
      );
      expect(right).toMatch(columns < 100 ? /^╮│+╯╮│+╯$/u : /^╮│+╯$/u);
      expect(review.screen.lines().at(-1)).toBe('');
      expect(review.screen.text()).toContain('质量目标均已达成');
    }
  });

  it('shows what each filter leaves, and the page of findings in every format tells all the same', async () => {
    const file = reportFile(
      `${REPORT}\n### 7.2 能力\n\n抽查焊工的培训记录（此处填写抽样数量），均有签名。\n`,
    );
    const review = await started(file, { columns: 160, rows: 50 });
    const { screen } = review;
    const [missed, conflict, leftover] = ['目标与结果矛盾', '前后声明矛盾', '模板文字'] as const;
    /** Titles of the findings on the left. */
    const listed = () => {
      const left = screen.lines().map((line) => line.split('││')[0] ?? '');
      return [missed, conflict, leftover].filter((title) => left.some((line) => line.includes(title)));
    };
    const shows = (...titles: string[]) => review.waitFor(() => listed().join() === titles.join());
    await shows(missed, conflict, leftover);

    // By severity, all in turn.
    await review.send('s', '只看：错误');
    await shows(missed, conflict);
    await review.send('s', '只看：警告');
    await shows(leftover);
    await review.send('s', '筛选后没有剩下的发现');
    await review.send('s', () => !screen.text().includes('只看：'));
    await shows(missed, conflict, leftover);

    // By rule, from the list of those that found something.
    await review.send('r', '按规则筛选');
    await review.send(`${ESC}[B${ESC}[B\r`, `只看：${conflict}`);
    await shows(conflict);
    await review.send(ESC, () => !screen.text().includes('只看：'));

    // What is decided is hidden.
    await review.send('g', /1\/3/u);
    await review.send('d', '驳回的理由');
    await review.send(`口径不同${RECORD}`, '未决 2/3');
    await review.send('h', '只看：未决');
    await shows(conflict, leftover);

    // The page of findings is of all findings, whatever is filtered.
    await review.send('e', '.findings.html');
    await review.send('w', '.findings.docx');
    await review.send('E', '.findings.sarif');
    const exported = (format: string) => fs.readFileSync(`${file}.findings.${format}`);
    const { text: word } = await readSourceFile(`${file}.findings.docx`);
    const pages = [exported('html').toString(), word, exported('sarif').toString()];
    for (const page of pages) {
      for (const quote of ['一次交验合格率≥98%', '无顾客投诉', '此处填写抽样数量'])
        expect(page).toContain(quote);
    }
    expect(JSON.parse(pages[2] ?? '').runs[0].results).toHaveLength(3);
  });

  it('writes the page of findings beside the report, and replaces it only when asked twice', async () => {
    const file = reportFile();
    const review = await started(file);
    await review.send('e', '已导出');
    expect(fs.readFileSync(`${file}.findings.html`, 'utf8')).toContain('一次交验合格率');
    fs.writeFileSync(`${file}.findings.html`, 'mine');
    await review.send('e', '再按 e 替换');
    await review.send('n', /第 1 处，共 2 处/u);
    expect(fs.readFileSync(`${file}.findings.html`, 'utf8')).toBe('mine');
    await review.send('e', '再按 e 替换');
    await review.send('e', '已导出');
    expect(fs.readFileSync(`${file}.findings.html`, 'utf8')).toContain('一次交验合格率');
    await review.send('E', '.findings.sarif');
    expect(JSON.parse(fs.readFileSync(`${file}.findings.sarif`, 'utf8')).runs).toHaveLength(1);
  });

  it('speaks in lines on the normal screen for a screen reader', async () => {
    const review = await started(reportFile(), { columns: 160, env: { CLAUSEWRIGHT_SCREEN_READER: '1' } });
    await review.waitFor('1/2 错误 目标与结果矛盾');
    await review.send('n', '当前是第 1 处，写明没有，第 12 行：无顾客投诉');
    expect(review.screen.isAlternate).toBe(false);
    expect(review.screen.text()).not.toMatch(/[╭│╰]/u);
    await review.send('q', '');
    expect((await review.exited).exitCode).toBe(0);
  });

  it('says what is wrong and gives the screen back when the report cannot be read', async () => {
    const review = startCommand(['review', 'no-such-report.docx']);
    expect((await review.exited).exitCode).toBe(2);
    expect(review.screen.text()).toContain('no-such-report.docx');
    expect(review.screen.isAlternate).toBe(false);
  });
});
