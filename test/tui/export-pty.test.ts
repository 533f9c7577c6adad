import fs from 'node:fs';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { engagementFolder } from './fixtures/bench.js';
import { startCommand } from './fixtures/pty.js';

const ESC = '\x1b';
const NOTES = `## Q8.4
合格供方名录 28 家，抽查 3 家评价记录，均有签字

## Q7.2
抽查 3 份培训记录，均有签名
`;

const template = (lines: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }));

async function partOf(file: string, name: string): Promise<string> {
  const zip = await JSZip.loadAsync(fs.readFileSync(file));
  return (await zip.file(name)?.async('string'))?.replace(/<[^>]+>/gu, '') ?? '';
}

describe('exporting from the workbench, in a terminal', () => {
  it('writes Word comments, fills a template of the firm, and names what is wrong in a broken one', async () => {
    const dir = engagementFolder({ 'notes/现场.md': NOTES });
    fs.mkdirSync(path.join(dir, 'templates'));
    const sound = ['受审核方：{受审核方}', '{#条款}', '{条款号}：{描述}', '{/条款}'];
    fs.writeFileSync(path.join(dir, 'templates/本所报告.docx'), await template(sound));
    fs.writeFileSync(path.join(dir, 'templates/写坏了.docx'), await template(['封面', '单位：{受审核单位}']));
    const home = path.join(dir, '.home');
    const env = {
      CLAUSEWRIGHT_CONFIG_DIR: home,
      CLAUSEWRIGHT_CACHE_DIR: home,
      CLAUSEWRIGHT_CORPUS_DIR: path.join(home, 'corpus'),
    };
    const bench = startCommand([], { columns: 100, rows: 30, cwd: dir, env });
    const { screen } = bench;
    await bench.waitFor(/离线[\s\S]*Q8\.4 .*笔记/u);
    await bench.send('D', '起草完成：2 个条款');
    const choose = async (typed: string, offered: RegExp, then: string | RegExp) => {
      await bench.send('E', '导出成什么');
      await bench.send(typed, offered);
      await bench.send('\r', then);
    };
    const out = (name: string) => path.join(dir, 'out', name);

    // Figures that no note has, and a contradiction: there are open flags to tell of, and an error that holds back.
    await bench.send('/8.4\r', /2 笔记 Q8\.4|1 条款/u);
    await bench.send('e', '编辑 Q8.4');
    await bench.send('交付合格率目标≥98%，实际96.5%，目标已达成。', '目标已达成');
    await bench.send(ESC, /存疑 \d/u);
    await choose('批注', /› .*批注里带笔记和存疑/u, '仍然导出吗');
    await bench.send('仍然', /› 仍然导出/u);
    await bench.send('\r', '已导出 out/report.docx');
    const comments = await partOf(out('report.docx'), 'word/comments.xml');
    expect(comments).toContain('合格供方名录 28 家，抽查 3 家评价记录');
    expect(comments).toContain('96.5%');

    await choose('本所', /› .*本所报告\.docx/u, '仍然导出吗');
    await bench.send('仍然', /› 仍然导出/u);
    await bench.send('\r', '已导出 out/report-2.docx');
    const filled = await partOf(out('report-2.docx'), 'word/document.xml');
    expect(filled).toContain('受审核方：云岫传动科技有限公司');
    expect(filled).toContain('7.2：');

    await choose('写坏了', /› .*写坏了\.docx/u, /第 2 段的占位符“受审核单位”不存在|仍然导出吗/u);
    if (screen.text().includes('仍然导出吗')) {
      await bench.send('仍然', /› 仍然导出/u);
      await bench.send('\r', '第 2 段的占位符“受审核单位”不存在');
    }
    expect(
      fs
        .readdirSync(path.join(dir, 'out'))
        .filter((name) => name.endsWith('.docx'))
        .sort(),
    ).toEqual(['report-2.docx', 'report.docx']);
    await bench.send('q', () => !screen.isAlternate);
    expect((await bench.exited).exitCode).toBe(0);
  });
});
