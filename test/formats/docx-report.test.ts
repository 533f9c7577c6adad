import {
  AlignmentType,
  CheckBox,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceText } from '../../src/core/index.js';
import { readSource } from '../../src/formats/index.js';
import { cellsOf, expectSoundStructure, headingsOf } from './spans.js';

const box = (ticked: boolean) => new SymbolRun({ char: ticked ? 'F0FE' : 'F0A8', symbolfont: 'Wingdings' });
const cell = (text: string, options: { columnSpan?: number; verticalMerge?: 'restart' | 'continue' } = {}) =>
  new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...options });
const row = (...texts: string[]) => new TableRow({ children: texts.map((text) => cell(text)) });
const numbered = (text: string, level: number) =>
  new Paragraph({ text, numbering: { reference: 'outline', level } });
const change = { id: 1, author: '柳青川', date: '2031-05-20T08:00:00Z' };

const EVIDENCE = [
  '查《生产和服务提供控制程序》，编号YL/CX-12，现行有效，作业指导书发放到班组。',
  '抽2031年3月12日的工单YL-310312，阀体DN80共40只，关键尺寸检验记录齐全，检验员纪白露签字。',
  '现场查看2号装配台，扭矩扳手编号NJ-07，校准有效期至2031年11月，在有效期内。',
  '特殊过程焊接：焊工证号有效，焊接参数电流180A，符合工艺卡160A~200A的要求。',
].join('\n');

/** A report as an auditor writes it in Word: everything that reports use, once. */
async function report(): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'outline',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('指2031年1月至4月的统计。')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('云岭阀业有限公司 审核报告')] }) },
        footers: { default: new Footer({ children: [new Paragraph('第 1 页')] }) },
        children: [
          new Paragraph({ text: '管理体系审核报告', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: '一、审核综述', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('跟踪方式：'),
              box(false),
              new TextRun('现场 '),
              box(true),
              new TextRun('书面'),
            ],
          }),
          new Paragraph({
            children: [
              new CheckBox({ checked: true }),
              new TextRun('符合 '),
              new CheckBox({ checked: false }),
              new TextRun('不符合'),
            ],
          }),
          new Paragraph({ text: '1.1 目标完成情况', heading: HeadingLevel.HEADING_2 }),
          new Table({
            rows: [
              row('目标', '指标', '结果'),
              row('顾客满意率', '≥９５％', '96.2%'),
              new TableRow({ children: [cell('合计', { columnSpan: 2 }), cell('1项')] }),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('顾客满意率'),
              new DeletedTextRun({ text: '94%', ...change }),
              new InsertedTextRun({ text: '96.2%', ...change }),
              new TextRun('，达到目标'),
              new FootnoteReferenceRun(1),
              new TextRun('。'),
            ],
          }),
          numbered('内部审核', 0),
          numbered('2031年4月8日进行', 1),
          numbered('管理评审', 0),
          new Table({
            rows: [
              row('部门', '条款', '审核证据', '判定'),
              new TableRow({
                children: [
                  cell('生产部', { verticalMerge: VerticalMergeType.RESTART }),
                  cell('8.5.1\n8.5.2'),
                  cell(EVIDENCE),
                  cell('符合'),
                ],
              }),
              new TableRow({
                children: [
                  cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                  cell('8.6'),
                  cell('抽检验记录3份，结论合格。'),
                  cell('符合'),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  });
  return Uint8Array.from(await Packer.toBuffer(document));
}

describe('a report written in Word', () => {
  let source: SourceText;
  beforeAll(async () => {
    source = await readSource('云岭阀业.docx', await report());
  });

  it('reads as the page does', () => {
    expect(source.text).toBe(
      [
        '管理体系审核报告',
        '一、审核综述',
        '跟踪方式：□现场 ☑书面',
        '☑符合 □不符合',
        '1.1 目标完成情况',
        '目标\t指标\t结果',
        '顾客满意率\t≥９５％\t96.2%',
        '合计\t1项',
        '顾客满意率96.2%，达到目标[1]。',
        '1. 内部审核',
        '1.1 2031年4月8日进行',
        '2. 管理评审',
        '部门\t条款\t审核证据\t判定',
        `生产部\t8.5.1 8.5.2\t${EVIDENCE}\t符合`,
        '\t8.6\t抽检验记录3份，结论合格。\t符合',
        '[1] 指2031年1月至4月的统计。',
      ].join('\n'),
    );
  });

  it('knows its structure', () => {
    expectSoundStructure(source);
    expect(headingsOf(source)).toEqual([
      [1, '管理体系审核报告'],
      [1, '一、审核综述'],
      [2, '1.1 目标完成情况'],
    ]);
    expect(cellsOf(source)[0]).toEqual([
      ['目标', '指标', '结果'],
      ['顾客满意率', '≥９５％', '96.2%'],
      ['合计', '1项'],
    ]);
    expect(cellsOf(source)[1]?.[1]).toEqual(['生产部', '8.5.1 8.5.2', EVIDENCE, '符合']);
    expect(source.tables[0]?.rows[2]?.map(({ column }) => column)).toEqual([0, 2]);
    expect(source.notices).toEqual([]);
  });
});
