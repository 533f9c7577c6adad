import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { DraftOutput } from '../../src/core/index.js';
import { renderDraftDocx } from '../../src/report/index.js';
import { aspects, objectives, output } from './draft-samples.js';

const partOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';

/** What a reader of the document sees, a line for each row or paragraph: `cell / second paragraph | cell`. */
async function outlineOf(bytes: Uint8Array): Promise<string[]> {
  const xml = await partOf(bytes, 'word/document.xml');
  const body = xml.slice(xml.indexOf('<w:body>'), xml.indexOf('<w:sectPr>'));
  return body
    .replace(/<\/w:p>(?=<w:p>)(?=(?:(?!<w:tc>).)*<\/w:tc>)/gsu, ' / ')
    .replace(/<\/w:p>(?=<\/w:tc>)/gu, '')
    .replace(/<\/w:tc>(?=<w:tc>)/gu, ' | ')
    .replace(/<\/w:(?:p|tr)>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .slice(0, -1);
}

describe('renderDraftDocx', () => {
  it('is a record table with what is still open after it', async () => {
    const bytes = await renderDraftDocx(output, { auditee: '云栖湾精工有限公司', title: '审核记录表' });
    const evidence = [
      '公司编制了《质量目标分解表》。',
      '未达到目标，也没有分析原因。',
      '一次交验合格率（2024年7—12月）：指标 ≥97%，实际 95.8%，未完成',
      '交付准时率：指标 未写明，实际 99%，无法判断',
    ].join(' / ');
    expect(await outlineOf(bytes)).toEqual([
      '审核记录表',
      '受审核方：云栖湾精工有限公司',
      '过程 | 条款 | 审核证据 | 判定',
      `质量目标及其实现的策划 | Q6.2 | ${evidence} | 不符合`,
      ' | ES6.1.2 |  | 证据不足',
      '待确认的问题',
      '1. Q6.2 交付准时率的指标是多少？',
      '待核实之处',
      '1. Q6.2 与记录的说法不一致“没有分析原因”：记录写的是“原因分析做了一半”。',
      '前后不一致之处',
      '1. 两处说法不一致。',
      '没有归入条款的记录',
      '1. n3 食堂干净',
      '2. n9',
    ]);
  });

  it('is A4 with Chinese fonts and repeats the header row', async () => {
    const bytes = await renderDraftDocx(output);
    const body = await partOf(bytes, 'word/document.xml');
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(body.match(/<w:gridCol [^>]*>/gu)).toEqual(
      [1700, 1150, 5638, 1150].map((width) => `<w:gridCol w:w="${width}"/>`),
    );
    expect(await partOf(bytes, 'word/styles.xml')).toMatch(/<w:docDefaults>.{0,200}w:eastAsia="宋体"/u);
    expect(body).toContain('w:eastAsia="黑体"');
  });

  it('numbers its pages in the language asked for', async () => {
    const footer = await partOf(await renderDraftDocx(output, { language: 'en' }), 'word/footer1.xml');
    expect(footer.replace(/<[^>]+>/gu, '')).toMatch(/Page\s*PAGE\s*of\s*NUMPAGES/u);
  });

  it('stays a valid document whatever characters the texts hold', async () => {
    const odd = 'A\u0000\u0008\u001b<&>"\ud83d\uffff\u202e';
    const draft = { ...objectives, title: odd, narrative: `${odd}\n\n${odd}`, questions: [odd] };
    const bytes = await renderDraftDocx(
      { ...output, drafts: [draft, aspects] },
      { auditee: odd, title: odd },
    );
    expect((await outlineOf(bytes))[0]).toBe('A␀␈␛<&>"\ufffd<U+FFFF><U+202E>');
    // XML 1.0 allows no other control characters than tab and line ends, and neither surrogates nor U+FFFF.
    const xml = await partOf(bytes, 'word/document.xml');
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  it('makes a table of its header alone when nothing was drafted', async () => {
    const empty: DraftOutput = { ...output, drafts: [], findings: [], unrouted: [] };
    expect(await outlineOf(await renderDraftDocx(empty))).toEqual([
      '管理体系审核记录',
      '过程 | 条款 | 审核证据 | 判定',
    ]);
  });
});
