import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/index.js';
import {
  cell,
  checkBoxControl,
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
import { cellsOf } from './spans.js';

const read = async (body: string, parts: { styles?: string; numbering?: string } = {}) =>
  readSource('报告.docx', await docxFile({ body, ...parts }));

const checkBoxData = (state: string) => `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`;

describe('check boxes', () => {
  it.each([
    ...['□', '☐', '☑', '☒', '■', '√', '○', '●'].map(
      (sign) => ['as a character stay', run(sign), sign] as const,
    ),
    ['Wingdings FE', symbol('Wingdings', 'F0FE'), '☑'],
    ['Wingdings FD', symbol('Wingdings', 'F0FD'), '☑'],
    ['Wingdings 78', symbol('Wingdings', 'F078'), '☑'],
    ['Wingdings A8', symbol('Wingdings', 'F0A8'), '□'],
    ['Wingdings 6F', symbol('Wingdings', 'F06F'), '□'],
    ['Wingdings 71', symbol('Wingdings', 'F071'), '□'],
    ['Wingdings 72', symbol('Wingdings', '72'), '□'],
    ['Wingdings FC', symbol('Wingdings', 'F0FC'), '√'],
    ['Wingdings FB', symbol('Wingdings', 'F0FB'), '×'],
    ['Wingdings 6E', symbol('Wingdings', 'F06E'), '■'],
    ['Wingdings 2 52', symbol('Wingdings 2', 'F052'), '☑'],
    ['Wingdings 2 53', symbol('Wingdings 2', 'F053'), '☑'],
    ['Wingdings 2 54', symbol('Wingdings 2', 'F054'), '☑'],
    ['Wingdings 2 A3', symbol('Wingdings 2', 'F0A3'), '□'],
    ['Wingdings 2 50', symbol('Wingdings 2', 'F050'), '√'],
    ['Webdings 63', symbol('Webdings', 'F063'), '□'],
    ['Webdings 61', symbol('Webdings', 'F061'), '√'],
    ['a letter typed in Wingdings 2', run('R', inFont('Wingdings 2')), '☑'],
    ['a pound sign typed in Wingdings 2', run('£', inFont('Wingdings 2')), '□'],
    ['a thorn typed in Wingdings', run('þ', inFont('Wingdings')), '☑'],
    ['a private character in Wingdings', run('\uf0a8', inFont('Wingdings')), '□'],
    ['a private character in Wingdings 2', run('\uf0a3', inFont('Wingdings 2')), '□'],
    ['only high codes in Wingdings', run('R£', '<w:rFonts w:ascii="Arial" w:hAnsi="Wingdings 2"/>'), 'R□'],
    ['Chinese in a run of Wingdings', run('是þ否', inFont('Wingdings')), '是☑否'],
    ['a ticked control', checkBoxControl(run('☒'), '1'), '☑'],
    ['an empty control', checkBoxControl(run('☐'), '0'), '□'],
    ['a control never touched', checkBoxControl(run('☐')), '□'],
    ['a control with a symbol for its glyph', checkBoxControl(symbol('Wingdings 2', 'F052'), '1'), '☑'],
    ['a control with more than its glyph', checkBoxControl(run('☒') + run(' '), '1'), '☑'],
    ['a control that lost its glyph', checkBoxControl('', '1'), '☑'],
    [
      'a form field ticked',
      field('FORMCHECKBOX', undefined, checkBoxData('<w:default w:val="0"/><w:checked/>')),
      '☑',
    ],
    [
      'a form field ticked by default',
      field('FORMCHECKBOX', undefined, checkBoxData('<w:default w:val="1"/>')),
      '☑',
    ],
    [
      'a form field unticked',
      field(' FORMCHECKBOX ', undefined, checkBoxData('<w:default w:val="1"/><w:checked w:val="0"/>')),
      '□',
    ],
    ['a form field without state', field('FORMCHECKBOX', undefined, checkBoxData('')), '□'],
    [
      'a form field with a stored result',
      field('FORMCHECKBOX', '☐', checkBoxData('<w:checked w:val="1"/>')),
      '☑',
    ],
    ['a tick printed over a box', field('eq \\o\\ac(□,√)'), '☑'],
    ['a box printed over a tick', field(' EQ \\o \\ac (√；□)'), '☑'],
    ['a cross printed over a box', field('eq \\o\\ac(□,×)'), '☒'],
  ] as const)('%s', async (_, content, sign) => {
    expect((await read(paragraph(`${run('前')}${content}${run('后')}`))).text).toBe(`前${sign}后`);
  });

  it('finds the font in the styles of the run and of the paragraph', async () => {
    const style = (type: string, id: string, font: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${inFont(font)}</w:rPr></w:style>`;
    const styles = style('character', 'box', 'Wingdings 2') + style('paragraph', 'boxes', 'Wingdings');
    const body = paragraph(
      run('R', '<w:rStyle w:val="box"/>') + run('þ') + run('þ', inFont('Arial')),
      '<w:pStyle w:val="boxes"/>',
    );
    expect((await read(body, { styles })).text).toBe('☑☑þ');
  });

  it.each([
    ['a paragraph', `${checkBoxControl(p('☒'), '1')}${p('是')}`, '☑\n是'],
    ['a cell', table(`<w:tr>${checkBoxControl(cell('☐'), '0')}${cell('不符合')}</w:tr>`), '□\t不符合'],
  ])('reads a control around %s', async (_, body, text) => {
    expect((await read(body)).text).toBe(text);
  });

  it('reads boxes used as bullets', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0a8"/><w:rPr>${inFont('Wingdings')}</w:rPr></w:lvl></w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = p('现场', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    expect((await read(body, { numbering })).text).toBe('□ 现场');
  });

  it('reads a whole row of a form', async () => {
    const options = ['F0A8', 'F0FE', 'F0A8'].map(
      (code, i) => symbol('Wingdings', code) + run(['符合 ', '基本符合 ', '不符合'][i] ?? ''),
    );
    const source = await read(table(row('结论', cell(paragraph(options.join(''))))));
    expect(cellsOf(source)).toEqual([[['结论', '□符合 ☑基本符合 □不符合']]]);
  });
});
