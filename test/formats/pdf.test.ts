import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/index.js';
import { buildPdf, type PdfPage, type PdfText } from '../helpers/pdf.js';
import { expectSoundStructure } from './spans.js';

const read = async (pages: readonly PdfPage[]) => {
  const source = await readSource('报告.pdf', buildPdf(pages));
  expectSoundStructure(source);
  return source;
};
const textOf = async (...texts: PdfText[]) => (await read([{ texts }])).text;
const line = (y: number, ...cells: [x: number, text: string][]): PdfText[] =>
  cells.map(([x, text]) => ({ x, y, text }));

const PARAGRAPH = [
  '三、体系运行情况：公司于2031年1月6日发布质量手册，质量目标为顾客满意率≥95%，',
  '2031年1月至4月实际为96.2%，目标完成。',
];

describe('lines of a PDF page', () => {
  it('reads a line of text per line of the page, from top to bottom', async () => {
    expect(
      await textOf({ x: 72, y: 600, text: PARAGRAPH[1] ?? '' }, { x: 72, y: 618, text: PARAGRAPH[0] ?? '' }),
    ).toBe(PARAGRAPH.join('\n'));
  });

  it('parts the cells of a table row by tabs, whatever order they were drawn in', async () => {
    const rows = [
      ...line(600, [300, '≥95%'], [72, '顾客满意率'], [420, '96.2%']),
      ...line(620, [72, '目标'], [300, '指标'], [420, '结果']),
    ];
    expect(await textOf(...rows)).toBe('目标\t指标\t结果\n顾客满意率\t≥95%\t96.2%');
  });

  it('knows a column by its rows where the gap before it is no wider than a blank', async () => {
    const rows = [
      ...line(620, [72, '证据'], [200, '判定']),
      ...line(600, [72, '检验记录三份结论合格'], [188, '符合']),
    ];
    const more = line(580, [72, '校准证书三份均在有效'], [188, '符合']);
    expect(await textOf(...rows)).toBe('证据\t判定\n检验记录三份结论合格 符合');
    expect(await textOf(...rows, ...more)).toBe(
      '证据\t判定\n检验记录三份结论合格\t符合\n校准证书三份均在有效\t符合',
    );
  });

  // Characters are 10.5 points wide, Latin ones half of it.
  it.each([
    ['nothing between runs that touch', 72 + 31.5, '合格率', '98%', '合格率98%'],
    ['nothing for the quarter em set before Latin', 72 + 31.5 + 2.6, '合格率', '98%', '合格率98%'],
    ['a space for a wider gap before Latin', 72 + 31.5 + 4, '合格率', 'Q8.5.1', '合格率 Q8.5.1'],
    ['nothing where justification moves Chinese apart', 72 + 31.5 + 5, '合格率', '达标', '合格率达标'],
    ['a space for a blank em between Chinese', 72 + 31.5 + 10.5, '合格率', '达标', '合格率 达标'],
    ['a tab for the next column', 72 + 31.5 + 18, '合格率', '达标', '合格率\t达标'],
    ['nothing within a Latin word', 72 + 15.75 + 1, 'ISO', '9001', 'ISO9001'],
    ['a space between Latin words', 72 + 15.75 + 3, 'ISO', '9001', 'ISO 9001'],
    ['a space before a check box', 72 + 31.5 + 2.6, '是□', '□否', '是□ □否'],
    ['nothing for overlapping runs', 72 + 30, '合格率', '98%', '合格率98%'],
  ])('puts %s', async (_, x, first, second, text) => {
    expect(await textOf({ x: 72, y: 600, text: first }, { x, y: 600, text: second, font: 'second' })).toBe(
      text,
    );
  });

  it.each([
    ['characters spaced out by justification', '质 量 目 标 已 完 成', '质量目标已完成'],
    ['spaced titles, not spaces between words', '柳青川 纪白露 审核员', '柳青川 纪白露 审核员'],
    ['nothing in Latin text', 'a b c d', 'a b c d'],
  ])('closes up %s', async (_, written, text) => {
    expect(await textOf({ x: 72, y: 600, text: written })).toBe(text);
  });

  it('closes up the gaps around Latin where a page has them everywhere, but not after a number of a heading', async () => {
    const lines = ['3.1 策划', '公司于 2031 年 1 月 6 日发布手册，满意率 96.2% 达标', '共 12 项'];
    const texts = lines.map((text, i) => ({ x: 72, y: 600 - i * 20, text }));
    expect(await textOf(...texts)).toBe('3.1 策划\n公司于2031年1月6日发布手册，满意率96.2%达标\n共12项');
    expect(await textOf({ x: 72, y: 600, text: '工程部 Q8.5.1，2031年1月6日' })).toBe(
      '工程部 Q8.5.1，2031年1月6日',
    );
  });

  it('takes raised and smaller text for part of its line', async () => {
    expect(await textOf({ x: 72, y: 600, text: '面积120m' }, { x: 109, y: 604, text: '2', size: 6 })).toBe(
      '面积120m2',
    );
  });

  it('keeps lines of a narrow pitch apart', async () => {
    expect(await textOf({ x: 72, y: 600, text: '上' }, { x: 72, y: 594, text: '下' })).toBe('上\n下');
  });

  it('keeps lines apart beside a tall sign', async () => {
    const sign = { x: 30, y: 600, text: '注', size: 40 };
    expect(await textOf(sign, ...line(600, [90, '第一行']), ...line(588, [90, '第二行']))).toBe(
      '注 第一行\n第二行',
    );
  });

  it('reads text once that is drawn twice for a bold effect', async () => {
    expect(
      await textOf(
        { x: 72, y: 600, text: '结论' },
        { x: 72.4, y: 600, text: '结论' },
        { x: 104, y: 600, text: '结论' },
      ),
    ).toBe('结论 结论');
  });

  it('leaves out watermarks, keeps sideways text after the rest', async () => {
    expect(
      await textOf(
        { x: 200, y: 400, text: '受控文件', size: 60, angle: 45 },
        { x: 40, y: 300, text: '侧栏', angle: 90 },
        { x: 72, y: 600, text: '正文' },
        { x: 72, y: 580, text: '斜扫', angle: 2 },
      ),
    ).toBe('正文\n斜扫\n侧栏');
  });

  it('reads a page that is shown turned', async () => {
    const texts = [
      { x: 100, y: 72, text: '第一行', angle: 90 },
      { x: 120, y: 72, text: '第二行', angle: 90 },
    ];
    expect((await read([{ rotate: 90, texts }])).text).toBe('第一行\n第二行');
  });

  it('writes ordinary characters for Kangxi radicals', async () => {
    expect(await textOf({ x: 72, y: 600, text: '⽤⼯⼈数' })).toBe('用工人数');
  });
});

describe('fonts of a PDF', () => {
  it.each([
    ['UniGB-UCS2-H', 'builtin-ucs2'],
    ['GBK-EUC-H', 'builtin-gbk'],
  ] as const)('reads Chinese in a font that is not in the file, coded as %s', async (_, font) => {
    const text = '受审核方：云岭阀业有限公司，满意率96.2%。镕';
    expect(await textOf({ x: 72, y: 600, text, font })).toBe(text);
  });

  it.each([
    ['ticked and empty boxes of Wingdings', '\uf0fe\uf0a8\uf0fc', '☑□√'],
    ['a sign that only its font explains', '\uf06e\uf046', '■☞'],
  ])('reads %s', async (_, text, shown) => {
    expect(await textOf({ x: 72, y: 600, text, font: 'wingdings' })).toBe(shown);
  });

  it('leaves a symbol unknown that is set in a text font', async () => {
    const source = await read([{ texts: [{ x: 72, y: 600, text: '\uf0fe是' }] }]);
    expect(source).toMatchObject({ text: '\uf0fe是', notices: ['symbols-unread'] });
  });

  it('tells of text whose codes nothing explains', async () => {
    const texts: PdfText[] = [
      { x: 72, y: 600, text: PARAGRAPH[0] ?? '' },
      { x: 72, y: 580, text: '丢失的字', font: 'unmapped' },
    ];
    expect(await read([{ texts }])).toMatchObject({ text: PARAGRAPH[0], notices: ['text-in-lost-fonts'] });
  });

  it('tells of text in a font that needs a map which is not at hand', async () => {
    const texts: PdfText[] = [
      { x: 72, y: 600, text: PARAGRAPH[0] ?? '' },
      { x: 72, y: 580, text: '丢失', font: 'builtin-cid' },
    ];
    expect(await read([{ texts }])).toMatchObject({ text: PARAGRAPH[0], notices: ['text-in-lost-fonts'] });
  });
});

describe('pages and forms', () => {
  it('tells where pages begin, also empty ones', async () => {
    const page = (text: string): PdfPage => ({
      texts: [
        { x: 72, y: 700, text },
        { x: 72, y: 680, text: '末行' },
      ],
    });
    const source = await read([page('第一页'), {}, page('第三页')]);
    expect(source.text).toBe('第一页\n末行\n\n第三页\n末行');
    expect(source.pages).toEqual([0, 7, 8]);
    expect(source).toMatchObject({ format: 'pdf', notices: [], headings: [], tables: [] });
  });

  it('reads filled form fields where they stand', async () => {
    const source = await read([
      {
        texts: [...line(700, [72, '组织名称：']), ...line(680, [90, '符合'])],
        fields: [
          { x: 126, y: 697, width: 200, height: 14, value: '云岭阀业' },
          { x: 76, y: 678, width: 10, height: 10, value: true },
          { x: 130, y: 678, width: 10, height: 10, value: false },
          { x: 72, y: 600, width: 300, height: 50, value: '第一行\n第二行' },
          { x: 72, y: 500, width: 300, height: 14, value: '' },
          { x: 72, y: 480, width: 300, height: 14, value: '隐藏', hidden: true },
        ],
      },
    ]);
    expect(source.text).toBe('组织名称：云岭阀业\n☑符合\t□\n第一行\n第二行');
  });

  it('tells of pages that are pictures', async () => {
    const source = await read([{ texts: [{ x: 72, y: 600, text: PARAGRAPH[0] ?? '' }] }, { scan: true }]);
    expect(source.notices).toEqual(['pages-without-text']);
    expect(source.pages).toEqual([0, source.text.length]);
  });

  it('reads the text layer over a scanned page', async () => {
    const source = await read([{ scan: true, texts: [{ x: 72, y: 600, text: PARAGRAPH[0] ?? '' }] }]);
    expect(source).toMatchObject({ text: PARAGRAPH[0], notices: [] });
  });

  it('reads a short page without a picture', async () => {
    expect((await read([{ texts: [{ x: 72, y: 600, text: '附件' }] }])).text).toBe('附件');
  });
});

describe('PDF files that cannot be read', () => {
  const sheet: PdfPage = { texts: [{ x: 72, y: 600, text: PARAGRAPH[0] ?? '' }] };
  const whole = buildPdf([sheet]);
  it.each([
    ['scanned', buildPdf([{ scan: true }, { scan: true }]), 'pdf-no-text', { pages: 2 }],
    [
      "scanned, with the scanner's mark on each page",
      buildPdf([{ scan: true, texts: [{ x: 400, y: 20, text: '扫描软件 制作' }] }]),
      'pdf-no-text',
      { pages: 1 },
    ],
    ['without any text or picture', buildPdf([{}]), 'pdf-no-text', { pages: 1 }],
    ['locked', buildPdf([sheet], { encrypted: true }), 'pdf-encrypted', {}],
    ['cut off after its header', whole.subarray(0, 40), 'pdf-unreadable', {}],
    ['header alone', new TextEncoder().encode('%PDF-1.7\n'), 'pdf-unreadable', {}],
    [
      'all in codes that nothing explains',
      buildPdf([{ texts: [{ x: 72, y: 600, text: '丢失的文字', font: 'unmapped' }] }]),
      'pdf-fonts',
      {},
    ],
    [
      'all in a font that needs a map',
      buildPdf([{ texts: [{ x: 72, y: 600, text: '丢失', font: 'builtin-cid' }] }]),
      'pdf-fonts',
      {},
    ],
  ])('%s', async (_, bytes, code, params) => {
    await expect(readSource('报告.pdf', bytes)).rejects.toMatchObject({
      name: 'InputError',
      code,
      params: { file: '报告.pdf', ...params },
    });
  });

  it('accepts bytes before the header', async () => {
    const bytes = Buffer.concat([Buffer.from('X-Gateway: 1\r\n\r\n'), whole]);
    expect((await readSource('报告.pdf', bytes)).text).toBe(PARAGRAPH[0]);
  });

  it('leaves the bytes as they were', async () => {
    const bytes = Uint8Array.from(whole);
    await readSource('报告.pdf', bytes);
    expect(bytes).toEqual(whole);
  });
});
