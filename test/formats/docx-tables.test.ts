import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/index.js';
import { cell, docxFile, p, paragraph, row, run, table } from '../helpers/docx.js';
import { cellsOf, expectSoundStructure, headingsOf } from './spans.js';

const read = async (body: string) => {
  const source = await readSource('记录.docx', await docxFile({ body }));
  expectSoundStructure(source);
  return source;
};

const SPAN_2 = '<w:gridSpan w:val="2"/>';
const EVIDENCE = Array.from(
  { length: 6 },
  (_, i) => `${i + 1}）抽查${i + 3}月份检验记录，编号JL-0${i}，结论合格，检验员已签字。`,
);

describe('tables of a Word document', () => {
  it('puts each row on a line, cells parted by tabs, between the paragraphs around', async () => {
    const source = await read(p('目标：') + table(row('目标', '指标'), row('满意率', '≥98%')) + p('完成。'));
    expect(source.text).toBe('目标：\n目标\t指标\n满意率\t≥98%\n完成。');
    expect(source.tables).toEqual([
      {
        start: 4,
        end: 18,
        rows: [
          [
            { column: 0, start: 4, end: 6 },
            { column: 1, start: 7, end: 9 },
          ],
          [
            { column: 0, start: 10, end: 13 },
            { column: 1, start: 14, end: 18 },
          ],
        ],
      },
    ]);
  });

  it('keeps the place of empty cells and drops empty rows', async () => {
    const source = await read(table(row('甲', '', '丙'), row('', ' ', ''), row('', '', '末')));
    expect(source.text).toBe('甲\t\t丙\n\t\t末');
    expect(cellsOf(source)).toEqual([
      [
        ['甲', '', '丙'],
        ['', '', '末'],
      ],
    ]);
  });

  it.each([
    ['joined by a space where they are short', ['5.1', '5.1.1'], '5.1 5.1.1'],
    ['joined by a space, empty ones left out', ['甲', '', '乙'], '甲 乙'],
    ['on lines where they are long', EVIDENCE, EVIDENCE.join('\n')],
  ])('keeps the paragraphs of a cell %s', async (_, paragraphs, text) => {
    const source = await read(table(row('8.6', cell(paragraphs), '符合')));
    expect(source.text).toBe(`8.6\t${text}\t符合`);
    expect(cellsOf(source)).toEqual([[['8.6', text, '符合']]]);
  });

  it('treats line breaks within a cell as paragraphs', async () => {
    const broken = paragraph(EVIDENCE.map((line) => run(line)).join('<w:r><w:br/></w:r>'));
    expect((await read(table(row('8.6', cell(broken))))).text).toBe(`8.6\t${EVIDENCE.join('\n')}`);
    expect(
      (await read(table(row('8.6', cell(paragraph(`${run('甲')}<w:r><w:br/></w:r>${run('乙')}`)))))).text,
    ).toBe('8.6\t甲 乙');
  });

  it('keeps tabs of a cell from looking like columns', async () => {
    const source = await read(
      table(row('甲', cell(paragraph(`${run('乙')}<w:r><w:tab/></w:r>${run('丙')}`)))),
    );
    expect(source.text).toBe('甲\t乙 丙');
  });

  it('counts columns through merged cells and loses or repeats no text', async () => {
    const source = await read(
      table(
        row(cell('部门', '<w:vMerge w:val="restart"/>'), cell('条款与证据', SPAN_2), '判定'),
        row(cell('', '<w:vMerge/>'), '8.4', '供方评价', '符合'),
        row(
          cell('残留', '<w:vMerge w:val="continue"/>'),
          cell('合并', '<w:hMerge w:val="restart"/>'),
          cell('', '<w:hMerge/>'),
          '',
        ),
        `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('缩进')}${cell('末')}</w:tr>`,
      ),
    );
    expect(source.text).toBe('部门\t条款与证据\t判定\n\t8.4\t供方评价\t符合\n残留\t合并\t\t\n缩进\t末');
    expect(source.tables[0]?.rows.map((cells) => cells.map(({ column }) => column))).toEqual([
      [0, 1, 3],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [2, 3],
    ]);
  });

  it('leaves out deleted rows and cells, reads inserted and wrapped ones', async () => {
    const source = await read(
      table(
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('删行')}</w:tr>`,
        `<w:tr><w:trPr><w:ins w:id="1"/></w:trPr>${cell('增')}${cell('删格', '<w:cellDel w:id="1"/>')}${cell('乙')}</w:tr>`,
        `<w:sdt><w:sdtPr/><w:sdtContent>${row('控', '件')}</w:sdtContent></w:sdt>`,
        `<w:tr><w:sdt><w:sdtPr/><w:sdtContent>${cell('格')}</w:sdtContent></w:sdt><w:customXml>${cell('子')}</w:customXml></w:tr>`,
      ),
    );
    expect(cellsOf(source)).toEqual([
      [
        ['增', '乙'],
        ['控', '件'],
        ['格', '子'],
      ],
    ]);
  });

  it('reads the page inside a frame of one cell as a page', async () => {
    const inner = table(row('目标', '结果'), row('合格率', '99%'));
    const source = await read(table(row(cell([p('一、概况'), p('短'), inner, p('二、结论')]))));
    expect(source.text).toBe('一、概况\n短\n目标\t结果\n合格率\t99%\n二、结论');
    expect(cellsOf(source)).toEqual([
      [[source.text]],
      [
        ['目标', '结果'],
        ['合格率', '99%'],
      ],
    ]);
  });

  it('keeps all text of tables within cells', async () => {
    const inner = table(row('泵', '2台'), row('阀', '5只'));
    const source = await read(table(row('设备', cell([p('清单：'), inner, p('')]), '符合')));
    expect(source.text).toBe('设备\t清单： 泵 2台 阀 5只\t符合');
    expect(cellsOf(source)).toEqual([
      [['设备', '清单： 泵 2台 阀 5只', '符合']],
      [
        ['泵', '2台'],
        ['阀', '5只'],
      ],
    ]);
  });

  it('keeps the lines of a long cell that holds a frame', async () => {
    const frame = table(row(cell(EVIDENCE)));
    const source = await read(table(row('8.6', cell([frame, p('')]), '符合')));
    expect(cellsOf(source)).toEqual([[['8.6', EVIDENCE.join('\n'), '符合']], [[EVIDENCE.join('\n')]]]);
    expect(source.text).not.toContain('\t\t');
  });

  it('finds headings within cells', async () => {
    const heading = p('3.1 策划', '<w:outlineLvl w:val="1"/>');
    const source = await read(p('前') + table(row('甲', cell([heading, p('正文')]))));
    expect(headingsOf(source)).toEqual([[2, '3.1 策划']]);
    expect(source.text).toBe('前\n甲\t3.1 策划 正文');
  });
});
