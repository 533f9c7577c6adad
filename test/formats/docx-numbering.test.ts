import { describe, expect, it } from 'vitest';
import { formatListNumber } from '../../src/formats/docx/numerals.js';
import { readSource } from '../../src/formats/index.js';
import { cell, docxFile, item, p, row, table } from '../helpers/docx.js';
import { headingsOf } from './spans.js';

const level = (index: number, format: string, pattern: string, rest = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${pattern}"/></w:lvl>`;
const definition = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const restart = (index: number, start: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const OUTLINE = level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '%3)');

const read = async (body: string, numbering: string, styles?: string) =>
  readSource('手册.docx', await docxFile({ body, numbering, ...(styles === undefined ? {} : { styles }) }));
const textOf = async (body: string, numbering: string) => (await read(body, numbering)).text;

describe('automatic numbers', () => {
  it('counts levels, and deeper levels anew', async () => {
    const body = [
      item('甲', 1),
      item('乙', 1, 1),
      item('丙', 1, 1),
      item('丁', 1, 2),
      p('间'),
      item('戊', 1),
      item('己', 1, 1),
    ];
    expect(await textOf(body.join(''), definition(0, OUTLINE) + list(1, 0))).toBe(
      '1 甲\n1.1 乙\n1.2 丙\na) 丁\n间\n2 戊\n2.1 己',
    );
  });

  it.each([
    ['chineseCounting', '%1、', '一、甲\n二、甲'],
    ['chineseCountingThousand', '第%1条', '第一条 甲\n第二条 甲'],
    ['decimal', '（%1）', '（1）甲\n（2）甲'],
    ['decimalEnclosedCircleChinese', '%1', '① 甲\n② 甲'],
    ['upperRoman', '%1.', 'I. 甲\nII. 甲'],
    ['none', '', '甲\n甲'],
    ['bullet', '-', '- 甲\n- 甲'],
  ])('writes %s', async (format, pattern, text) => {
    expect(await textOf(item('甲', 1).repeat(2), definition(0, level(0, format, pattern)) + list(1, 0))).toBe(
      text,
    );
  });

  it.each([
    ['lists of one definition count on', '', '1. 甲\n2. 乙\n3. 丙'],
    ['unless they begin anew', restart(0, 5), '1. 甲\n5. 乙\n6. 丙'],
  ])('%s', async (_, override, text) => {
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0, override);
    expect(await textOf(item('甲', 1) + item('乙', 2) + item('丙', 2), numbering)).toBe(text);
  });

  it.each([
    [
      'a level that never restarts',
      level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'),
      '1. 甲\n1) 乙\n2. 丙\n2) 丁',
    ],
    [
      'a level in decimal throughout',
      level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      '1. 甲\n1.1 乙\n2. 丙\n2.1 丁',
    ],
    ['no gap', level(1, 'decimal', '%2)', '<w:suff w:val="nothing"/>'), '1. 甲\n1)乙\n2. 丙\n1)丁'],
    [
      'a custom format with a plain one beside it',
      `<w:lvl w:ilvl="1"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%2"/></w:lvl>`,
      '1. 甲\n01 乙\n2. 丙\n01 丁',
    ],
  ])('%s', async (_, second, text) => {
    const body = item('甲', 1) + item('乙', 1, 1) + item('丙', 1) + item('丁', 1, 1);
    expect(await textOf(body, definition(0, level(0, 'decimal', '%1.') + second) + list(1, 0))).toBe(text);
  });

  it('takes a level in decimal from a Chinese chapter number', async () => {
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    expect(await textOf(item('章', 1) + item('节', 1, 1), definition(0, levels) + list(1, 0))).toBe(
      '一、章\n1.1 节',
    );
  });

  it('counts an item whose parent level was never used', async () => {
    expect(await textOf(item('乙', 1, 1), definition(0, OUTLINE) + list(1, 0))).toBe('1.1 乙');
  });

  it('numbers headings through their styles', async () => {
    const styles = ['1', '2']
      .map(
        (n) =>
          `<w:style w:type="paragraph" w:styleId="h${n}"><w:name w:val="heading ${n}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const numbering =
      definition(
        0,
        level(0, 'decimal', '%1', '<w:pStyle w:val="h1"/>') +
          level(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>'),
      ) + list(1, 0);
    const heading = (n: number, text: string, rest = '') => p(text, `<w:pStyle w:val="h${n}"/>${rest}`);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const source = await read(
      heading(1, '范围') + heading(2, '总则') + heading(2, '无号', off) + heading(2, '应用'),
      numbering,
      styles,
    );
    expect(headingsOf(source)).toEqual([
      [1, '1 范围'],
      [2, '1.1 总则'],
      [2, '无号'],
      [2, '1.2 应用'],
    ]);
  });

  it('follows a definition to its list style', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="s"/>${level(0, 'decimal', '%1.')}</w:abstractNum>${list(1, 0)}`;
    expect(await textOf(item('甲', 1), numbering)).toBe('1. 甲');
  });

  it('numbers the empty cells of a column', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1')) + list(1, 0);
    const body = table(
      row('序号', '姓名'),
      row(cell(item('', 1)), '柳青川'),
      row(cell(item('', 1)), '纪白露'),
    );
    expect(await textOf(body, numbering)).toBe('序号\t姓名\n1\t柳青川\n2\t纪白露');
  });

  it('leaves out numbers of unknown lists and levels', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1')) + list(1, 0) + list(2, 7);
    expect(
      await textOf(item('甲', 9) + item('乙', 1, 5) + item('丙', 2) + item('丁', 1, -1), numbering),
    ).toBe('甲\n乙\n丙\n丁');
  });
});

describe('number formats', () => {
  it.each([
    [
      'chineseCounting',
      [1, 10, 11, 20, 99, 100, 101, 110, 111, 1000, 1010, 9999],
      '一 十 十一 二十 九十九 一百 一百零一 一百一十 一百一十一 一千 一千零一十 九千九百九十九',
    ],
    ['chineseLegalSimplified', [1, 10, 12, 30, 205], '壹 拾 拾贰 叁拾 贰佰零伍'],
    ['ideographDigital', [1, 10, 25], '一 一〇 二五'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 甲'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['decimalEnclosedCircle', [1, 20, 21, 35, 36, 50, 51], '① ⑳ ㉑ ㉟ ㊱ ㊿ 51'],
    ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
    ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
    ['ideographEnclosedCircle', [1, 10, 11], '㊀ ㊉ 11'],
    ['decimalFullWidth', [1, 20], '１ ２０'],
    ['decimalZero', [1, 10, 100], '01 10 100'],
    ['lowerLetter', [1, 26, 27, 53], 'a z aa aaa'],
    ['upperLetter', [2], 'B'],
    ['lowerRoman', [1, 4, 9, 14, 1994], 'i iv ix xiv mcmxciv'],
    ['upperRoman', [40, 90], 'XL XC'],
    ['none', [3], ''],
    ['decimal', [0, 7, 12345], '0 7 12345'],
    ['chineseCounting', [0, -1, 10000], '0 -1 10000'],
    ['somethingNew', [7], '7'],
  ])('%s', (format, values, text) => {
    expect(values.map((value) => formatListNumber(value, format)).join(' ')).toBe(text);
  });
});
