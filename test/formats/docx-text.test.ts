import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/index.js';
import {
  type DocxSource,
  docxFile,
  field,
  inFont,
  p,
  paragraph,
  row,
  run,
  symbol,
  table,
} from '../helpers/docx.js';
import { expectSoundStructure, headingsOf } from './spans.js';

const read = async (source: DocxSource | string) => {
  const bytes = await docxFile(typeof source === 'string' ? { body: source } : source);
  const text = await readSource('报告.docx', bytes);
  expectSoundStructure(text);
  return text;
};
const textOf = async (source: DocxSource | string) => (await read(source)).text;

const deleted = (content: string) => `<w:del w:id="1" w:author="甲">${content}</w:del>`;
const DELETED_MARK = '<w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>';

describe('text of a Word document', () => {
  it.each([
    [
      'a line per paragraph, empty ones left out',
      `${p('一、概况')}${p('')}${p('  ')}${p('二、结论')}`,
      '一、概况\n二、结论',
    ],
    ['runs joined as they stand', paragraph(run('合格率') + run('≥9') + run('8%')), '合格率≥98%'],
    ['spaces and entities kept', p('A & B < C   甲　乙'), 'A & B < C   甲　乙'],
    [
      'line breaks, tabs, hyphens',
      paragraph(
        `${run('甲')}<w:r><w:br/><w:tab/><w:t>QP</w:t><w:noBreakHyphen/><w:t>07</w:t><w:softHyphen/><w:cr/><w:t>丙</w:t></w:r>`,
      ),
      '甲\nQP-07\n丙',
    ],
    ['inner tabs', paragraph(`${run('组长：')}<w:r><w:tab/></w:r>${run('柳青川')}`), '组长：\t柳青川'],
    ['line ends of the XML are spaces', '<w:p><w:r><w:t>a\nb\tc</w:t></w:r></w:p>', 'a b c'],
    [
      'insertions kept, deletions dropped',
      paragraph(
        `${run('符合率')}${deleted('<w:r><w:delText>95%</w:delText></w:r>')}<w:ins>${run('96%')}</w:ins>`,
      ),
      '符合率96%',
    ],
    [
      'moves read once, at their new place',
      `<w:p><w:moveFrom>${run('移')}</w:moveFrom>${run('一')}</w:p><w:p>${run('二')}<w:moveTo>${run('移')}</w:moveTo></w:p>`,
      '一\n二移',
    ],
    [
      'a deleted paragraph mark joins two paragraphs',
      `${paragraph(run('前'), DELETED_MARK)}${p('后')}`,
      '前后',
    ],
    [
      'deleted signs and marks of fields dropped',
      paragraph(`${run('前')}${deleted(`${symbol('Wingdings', 'F0FE')}<w:r><w:tab/></w:r>`)}${run('后')}`),
      '前后',
    ],
    [
      'a paragraph mark moved away joins two paragraphs',
      `${paragraph(run('前'), '<w:rPr><w:moveFrom w:id="1"/></w:rPr>')}${p('后')}`,
      '前后',
    ],
    [
      'a deleted paragraph mark before a table or at the end joins nothing',
      `${paragraph(run('前'), DELETED_MARK)}${table(row('表', '格'))}${paragraph(run('末'), DELETED_MARK)}`,
      '前\n表\t格\n末',
    ],
    [
      'links, smart tags, content controls, custom XML',
      paragraph(
        `<w:hyperlink r:id="x">${run('链')}</w:hyperlink><w:smartTag>${run('智')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('控')}</w:sdtContent></w:sdt><w:customXml>${run('自')}</w:customXml>`,
      ),
      '链智控自',
    ],
    [
      'content controls around paragraphs',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('甲')}${p('乙')}</w:sdtContent></w:sdt>`,
      '甲\n乙',
    ],
    [
      'hidden text left out',
      paragraph(run('见') + run('密', '<w:vanish/>') + run('显', '<w:vanish w:val="0"/>')),
      '见显',
    ],
    [
      'phonetic guides without the guide',
      paragraph(
        `<w:r><w:ruby><w:rt>${run('shěn')}</w:rt><w:rubyBase>${run('审')}</w:rubyBase></w:ruby></w:r>`,
      ),
      '审',
    ],
    [
      'comments left out',
      paragraph(
        `<w:commentRangeStart/>${run('文')}<w:commentRangeEnd/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      '文',
    ],
    [
      'formulas in a line',
      paragraph(
        `${run('R=')}<m:oMath><m:f><m:num><m:r><m:t>97</m:t></m:r></m:num><m:den><m:r><m:t>100</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:d><m:e><m:r><m:t>≥95%</m:t></m:r></m:e></m:d></m:oMath>`,
      ),
      'R=97/100x^2(≥95%)',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('leaves page headers out', async () => {
    expect(await textOf({ body: p('正文'), header: p('页眉 第1页') })).toBe('正文');
  });
});

describe('fields', () => {
  it.each([
    ['the result, not the code', field('DATE \\@ "yyyy"', '2031年5月'), '前2031年5月后'],
    [
      'simple fields',
      `<w:fldSimple w:instr="DOCPROPERTY Company">${run('云岭阀业')}</w:fldSimple>`,
      '前云岭阀业后',
    ],
    [
      'a field within a code',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('MERGEFIELD a', '甲')}<w:r><w:instrText>="甲" 是 否</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('是')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      '前是后',
    ],
    [
      'a drop-down list',
      field(
        'FORMDROPDOWN',
        undefined,
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="初审"/><w:listEntry w:val="监督"/></w:ddList></w:ffData>',
      ),
      '前监督后',
    ],
    [
      'a drop-down list left at its default',
      field(
        'FORMDROPDOWN',
        undefined,
        '<w:ffData><w:ddList><w:listEntry w:val="初审"/></w:ddList></w:ffData>',
      ),
      '前初审后',
    ],
    ['a fraction', field('EQ \\f(1,2)'), '前1/2后'],
    ['a number in a circle', field('eq \\o\\ac(○,5)'), '前5后'],
    ['an end without a beginning', '<w:r><w:fldChar w:fldCharType="end"/></w:r>', '前后'],
  ])('%s', async (_, content, text) => {
    expect(await textOf(paragraph(run('前') + content + run('后')))).toBe(text);
  });

  it('spans paragraphs, as a table of contents does', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>';
    const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(
      await textOf(
        `${paragraph(begin + separate + run('一、概况'))}${paragraph(run('二、结论') + end)}${p('正文')}`,
      ),
    ).toBe('一、概况\n二、结论\n正文');
  });

  it('takes no harm from a field that never ends', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>';
    expect(await textOf(paragraph(run('前') + open) + p('后') + p('末'))).toBe('前\n后\n末');
  });

  it('takes no harm from a field that is hidden', async () => {
    const hidden = field('PAGE', '3').replaceAll('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
    expect(await textOf(paragraph(run('前') + hidden + run('后')))).toBe('前后');
  });
});

describe('notes and text boxes', () => {
  it('puts footnotes and endnotes at the end, in the order of their marks', async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`;
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const source = await read({
      body: paragraph(`${run('甲')}${mark('endnote', 1)}${run('乙')}${mark('footnote', 2)}`) + p('末段'),
      footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note('footnote', 1, '无人提及')}${note('footnote', 2, '抽样三份')}`,
      endnotes: note('endnote', 1, '见附录'),
    });
    expect(source.text).toBe('甲[1]乙[2]\n末段\n[1] 见附录\n[2] 抽样三份');
  });

  const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx><w:txbxContent>${p('框内一')}${p('框内二')}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('框内一')}${p('框内二')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>`;
  it.each([
    ['in both forms', `<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>`],
    ['in the new form only', `<mc:AlternateContent>${choice}</mc:AlternateContent>`],
    [
      'in the old form only',
      `<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing/></mc:Choice>${fallback}</mc:AlternateContent>`,
    ],
    ['without alternatives', fallback.replaceAll(/<\/?mc:Fallback>/gu, '')],
  ])('reads a text box once, after its paragraph: %s', async (_, box) => {
    expect(await textOf(paragraph(`${run('锚点')}<w:r>${box}</w:r>`) + p('下文'))).toBe(
      '锚点\n框内一\n框内二\n下文',
    );
  });

  it('tells of what it cannot read', async () => {
    const source = await read(
      `${paragraph(`${run('甲')}<w:r><w:object><w:control r:id="x"/></w:object></w:r>`)}<w:altChunk r:id="y"/>`,
    );
    expect(source.notices).toEqual(['docx-controls', 'docx-embedded']);
  });
});

describe('headings', () => {
  const style = (id: string, name: string, rest = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
  const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
  const styles = [
    style('1', 'heading 1'),
    style('2', '标题 2'),
    style('a', '公司标题', outline(2)),
    style('b', '派生', '<w:basedOn w:val="a"/>'),
    style('c', '正文样式', `<w:basedOn w:val="1"/>${outline(9)}`),
    style('t', 'Title'),
    style('x', '循环甲', '<w:basedOn w:val="y"/>'),
    style('y', '循环乙', '<w:basedOn w:val="x"/>'),
    style('toc', 'toc 1'),
  ].join('');
  const styled = (text: string, id: string, rest = '') => p(text, `<w:pStyle w:val="${id}"/>${rest}`);

  it.each([
    ['by the style name', styled('概况', '1'), [[1, '概况']]],
    ['by the Chinese style name', styled('概况', '2'), [[2, '概况']]],
    ['by the outline level of the style', styled('概况', 'a'), [[3, '概况']]],
    ['by the style it is based on', styled('概况', 'b'), [[3, '概况']]],
    ['by its own outline level', p('概况', '<w:outlineLvl w:val="4"/>'), [[5, '概况']]],
    ['not where its own outline level is body text', styled('概况', '1', '<w:outlineLvl w:val="9"/>'), []],
    ['not where the style is body text', styled('概况', 'c'), []],
    ['a title', styled('审核报告', 't'), [[1, '审核报告']]],
    ['styles based on each other', styled('概况', 'x'), []],
    ['an undefined style named as Word names headings', styled('概况', 'Heading3'), [[3, '概况']]],
    ['not a table of contents', styled('概况', 'toc'), []],
    ['not an empty one', styled(' ', '1') + p('正文'), []],
  ])('%s', async (_, body, headings) => {
    expect(headingsOf(await read({ body: body + p('正文'), styles }))).toEqual(headings);
  });
});

describe('documents of other programs', () => {
  const files = (
    document: string,
    rels = 'word/document.xml',
    type = 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ) => ({
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${type}/officeDocument" Target="${rels}"/></Relationships>`,
    [rels.replace(/^\//u, '')]: document,
  });
  const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const USUAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

  it.each([
    [
      'Strict Open XML',
      `<w:document xmlns:w="${STRICT}"><w:body><w:p><w:r><w:t>严格</w:t></w:r></w:p></w:body></w:document>`,
      '严格',
    ],
    [
      'another prefix',
      `<ns0:document xmlns:ns0="${USUAL}"><ns0:body><ns0:p><ns0:r><ns0:t>前缀</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
      '前缀',
    ],
    [
      'the default namespace',
      `<document xmlns="${USUAL}"><body><p><r><t>默认</t></r></p></body></document>`,
      '默认',
    ],
    [
      'a prefix that means something else',
      `<w:document xmlns:w="${USUAL}"><w:body><w:p><w:r><w:t>文</w:t><x xmlns:w="urn:other"><w:t>字</w:t></x></w:r></w:p></w:body></w:document>`,
      '文',
    ],
  ])('reads %s', async (_, xml, text) => {
    const { zip } = await import('../helpers/docx.js');
    expect((await readSource('a.docx', await zip(files(xml)))).text).toBe(text);
  });

  it('finds the main part by its relationship', async () => {
    const { zip } = await import('../helpers/docx.js');
    const xml = `<w:document xmlns:w="${USUAL}"><w:body>${p('别处')}</w:body></w:document>`;
    expect((await readSource('a.docx', await zip(files(xml, '/word/document2.xml')))).text).toBe('别处');
  });

  it('reads UTF-16 parts', async () => {
    const { default: JSZip } = await import('jszip');
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${USUAL}"><w:body>${p('宽字')}</w:body></w:document>`;
    const archive = new JSZip();
    archive.file('word/document.xml', Buffer.from(xml, 'utf16le'));
    expect((await readSource('a.docx', await archive.generateAsync({ type: 'uint8array' }))).text).toBe(
      '宽字',
    );
  });
});

describe('names that mean something to the program', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is only a name', async (name) => {
    const body = [
      paragraph(
        `<${name}><${name}:t xmlns:${name}="${name}"/>${run('甲', inFont(name))}</${name}>${symbol(name, 'F0FE')}`,
      ),
      p('乙', `<w:pStyle w:val="${name}"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`),
    ];
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${name}"/><w:suff w:val="${name}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(await textOf({ body: body.join(''), numbering })).toBe('甲☑\n1. 乙');
  });
});

describe('symbol fonts outside check boxes', () => {
  it.each([
    ['a sign of Symbol', paragraph(run('指标') + symbol('Symbol', 'F0B3') + run('98%')), '指标≥98%'],
    ['a low code', paragraph(symbol('Symbol', 'A3') + run('2%')), '≤2%'],
    ['letters typed in Symbol', paragraph(run('m', inFont('Symbol')) + run('m')), 'μm'],
    ['a symbol of a text font', paragraph(symbol('Segoe UI Symbol', '2612')), '☒'],
    ['a private character without a font', p('\uf0fe\uf0a8\uf0a3'), '☑□\uf0a3'],
    ['no character', paragraph(`${run('甲')}<w:r><w:sym w:font="Wingdings"/></w:r>`), '甲'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });
});
