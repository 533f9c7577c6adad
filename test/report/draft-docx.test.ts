import JSZip from 'jszip';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { DraftOutput } from '../../src/core/index.js';
import { renderDraftDocx } from '../../src/report/index.js';
import { aspects, objectives, output } from './draft-samples.js';

const partOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';
const htmlOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;

describe('renderDraftDocx', () => {
  it('is a record table with what is still open after it', async () => {
    const html = await htmlOf(
      await renderDraftDocx(output, { auditee: '云栖湾精工有限公司', title: '审核记录表' }),
    );
    const cells = (...texts: string[][]) =>
      `<tr>${texts.map((lines) => `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`).join('')}</tr>`;
    const strong = (text: string) => [`<strong>${text}</strong>`];
    expect(html).toBe(
      [
        '<p><strong>审核记录表</strong></p><p>受审核方：云栖湾精工有限公司</p><table><thead>',
        cells(strong('过程'), strong('条款'), strong('审核证据'), strong('判定')).replaceAll('td>', 'th>'),
        '</thead><tbody>',
        cells(
          ['质量目标及其实现的策划'],
          ['Q6.2'],
          [
            '公司编制了《质量目标分解表》。',
            '未达到目标，也没有分析原因。',
            '一次交验合格率（2024年7—12月）：指标 ≥97%，实际 95.8%，未完成',
            '交付准时率：指标 未写明，实际 99%，无法判断',
          ],
          ['不符合'],
        ),
        '<tr><td></td><td><p>ES6.1.2</p></td><td></td><td><p>证据不足</p></td></tr>',
        '</tbody></table>',
        '<h2>待确认的问题</h2><p>1. Q6.2 交付准时率的指标是多少？</p>',
        '<h2>待核实之处</h2><p>1. Q6.2 与记录的说法不一致“没有分析原因”：记录写的是“原因分析做了一半”。</p>',
        '<h2>前后不一致之处</h2><p>1. 两处说法不一致。</p>',
        '<h2>没有归入条款的记录</h2><p>1. n3 食堂干净</p><p>2. n9</p>',
      ]
        .join('')
        .replaceAll('<h2>', '<h2><strong>')
        .replaceAll('</h2>', '</strong></h2>'),
    );
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
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('A␀␈␛<&>"\ufffd');
    // XML 1.0 allows no other control characters than tab and line ends, and neither surrogates nor U+FFFF.
    const xml = await partOf(bytes, 'word/document.xml');
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  it('makes a table of its header alone when nothing was drafted', async () => {
    const empty: DraftOutput = { ...output, drafts: [], findings: [], unrouted: [] };
    const html = await htmlOf(await renderDraftDocx(empty));
    expect(html.match(/<tr>/gu)).toHaveLength(1);
  });
});
