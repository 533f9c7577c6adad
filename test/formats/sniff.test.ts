import { describe, expect, it } from 'vitest';
import { FORMAT_READERS, readSource, SUPPORTED_EXTENSIONS } from '../../src/formats/index.js';
import { docxFile, p, zip } from '../helpers/docx.js';
import { buildPdf } from '../helpers/pdf.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  );

/** A compound file as old Office writes it: signature, then a directory with names in UTF-16. */
const ole = (...names: string[]) =>
  Uint8Array.from(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      ...names.map((name) => Buffer.concat([Buffer.from(name, 'utf16le'), Buffer.alloc(64)])),
    ]),
  );

const docx = await docxFile({ body: p('审核报告') });
const pdf = buildPdf([{ texts: [{ x: 72, y: 600, text: '审核报告正文' }] }]);
const xlsx = await zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
const pptx = await zip({ 'ppt/presentation.xml': '<p/>' });
const zipOfDocuments = await zip({ '备份/word/document.xml': '<w:document/>', 'b.txt': 'b' });
const odt = bytes(
  'PK\x03\x04',
  new Array(26).fill(0),
  'mimetypeapplication/vnd.oasis.opendocument.text',
  'PK\x03\x04',
);
const rtf = bytes('{\\rtf1\\ansi audit}');
const png = bytes([0x89], 'PNG\r\n\x1a\n', new Array(20).fill(0));
const html = utf8('\ufeff \n<!DOCTYPE html><html><body>报告</body></html>');

describe('files that are not what their name says', () => {
  it.each([
    ['报告.txt', docx, 'file-is-docx'],
    ['报告.pdf', docx, 'file-is-docx'],
    ['报告.doc', docx, 'file-is-docx'],
    ['报告', docx, 'file-is-docx'],
    ['报告.docx', pdf, 'file-is-pdf'],
    ['报告.md', pdf, 'file-is-pdf'],
    ['报告.doc', ole('Root Entry', 'WordDocument'), 'file-is-doc'],
    ['报告.docx', ole('Root Entry', 'WordDocument'), 'file-is-doc'],
    ['报告.wps', ole('WordDocument'), 'file-is-doc'],
    ['报告.docx', ole('EncryptedPackage', 'EncryptionInfo'), 'docx-encrypted'],
    ['报告.docx', ole('Something'), 'file-is-ole'],
    ['清单.xls', ole('Workbook'), 'file-is-spreadsheet'],
    ['清单.xlsx', xlsx, 'file-is-spreadsheet'],
    ['清单.docx', xlsx, 'file-is-spreadsheet'],
    ['汇报.ppt', ole('PowerPoint Document'), 'file-is-presentation'],
    ['汇报.pptx', pptx, 'file-is-presentation'],
    ['报告.odt', odt, 'file-is-opendocument'],
    ['报告.docx', odt, 'file-is-opendocument'],
    ['报告.rtf', rtf, 'file-is-rtf'],
    ['报告.docx', rtf, 'file-is-rtf'],
    ['报告.txt', rtf, 'file-is-rtf'],
    ['报告.htm', html, 'file-is-markup'],
    ['报告.doc', html, 'file-is-markup'],
    ['报告.txt', html, 'file-is-markup'],
    ['报告.doc', utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'file-is-markup'],
    ['报告.doc', utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'file-is-markup'],
    ['照片.png', png, 'file-is-image'],
    ['照片.docx', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'file-is-image'],
    ['扫描.pdf', bytes('II*\0', new Array(20).fill(0)), 'file-is-image'],
    ['照片.txt', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'file-is-image'],
    ['照片.heic', bytes([0, 0, 0, 24], 'ftypheic'), 'file-is-image'],
    ['图.bmp', bytes('BM', [70, 0, 0, 0, 0, 0, 0, 0], new Array(20).fill(1)), 'file-is-image'],
    ['资料.zip', zipOfDocuments, 'file-is-archive'],
    ['资料.docx', zipOfDocuments, 'file-is-archive'],
    ['资料.7z', bytes('7z', [0xbc, 0xaf, 0x27, 0x1c]), 'file-is-archive'],
    ['资料.zip', xlsx.subarray(0, 40), 'file-is-archive'],
    ['报告.docx', utf8('审核报告\n一、概况'), 'file-is-text'],
    ['报告.pdf', utf8('Audit report'), 'file-is-text'],
    ['报告.docx', bytes([1, 2, 3, 0, 255]), 'docx-unreadable'],
    ['报告.pdf', bytes([1, 2, 3, 0, 255]), 'pdf-unreadable'],
    ['报告.docx', docx.subarray(0, docx.length - 30), 'docx-unreadable'],
    ['报告.docx', docx.subarray(0, 60), 'docx-unreadable'],
    ['报告.docx', bytes('PK\x03\x04'), 'docx-unreadable'],
    ['清单.csv', utf8('a,b'), 'format-unknown'],
    ['报告', utf8('审核报告'), 'format-unknown'],
    ['数据.bin', bytes([0, 1, 2]), 'format-unknown'],
  ])('%s (%#)', async (path, content, code) => {
    await expect(readSource(path, content)).rejects.toMatchObject({
      name: 'InputError',
      code,
      params: { file: path },
    });
  });

  it('lists what can be read', async () => {
    expect(SUPPORTED_EXTENSIONS).toEqual(['.txt', '.text', '.md', '.markdown', '.docx', '.docm', '.pdf']);
    await expect(readSource('a.csv', utf8('a'))).rejects.toMatchObject({
      params: { extension: 'csv', supported: SUPPORTED_EXTENSIONS.join(' ') },
    });
    expect(FORMAT_READERS.map(({ id }) => id)).toEqual(['txt', 'md', 'docx', 'pdf']);
  });

  it.each([
    ['A.DOCX', docx, 'docx'],
    ['dir.v2/报告.Pdf', pdf, 'pdf'],
    ['a.markdown', utf8('# 一'), 'md'],
    ['BM.txt', utf8('BM: the body mass index'), 'txt'],
    ['note.txt', utf8('PK 比赛；%PDF- 是文件头'), 'txt'],
    ['note.md', utf8('<div>甲</div>'), 'md'],
  ])('reads %s', async (path, content, format) => {
    expect((await readSource(path, content)).format).toBe(format);
  });
});

describe('damaged Word documents', () => {
  it.each([
    ['without a main part', { 'word/styles.xml': '<w:styles/>' }, 'docx-unreadable'],
    ['with another main part', { 'word/document.xml': '<html/>' }, 'docx-unreadable'],
    ['with an empty main part', { 'word/document.xml': '' }, 'docx-unreadable'],
    [
      'nested beyond reason',
      { 'word/document.xml': `<w:document><w:body>${'<w:sdt>'.repeat(5000)}` },
      'docx-unreadable',
    ],
    [
      'without text',
      { 'word/document.xml': '<w:document><w:body><w:p/></w:body></w:document>' },
      'file-empty',
    ],
    ['without a body', { 'word/document.xml': '<w:document/>' }, 'file-empty'],
    [
      'of pictures only',
      { 'word/document.xml': '<w:document><w:body><w:p><w:r><w:drawing/></w:r></w:p></w:body></w:document>' },
      'docx-no-text',
    ],
  ])('%s', async (_, files, code) => {
    await expect(readSource('报告.docx', await zip(files))).rejects.toMatchObject({
      name: 'InputError',
      code,
    });
  });

  it('with a damaged stream', async () => {
    const damaged = Uint8Array.from(docx);
    const at = Buffer.from(damaged).indexOf('word/document.xml') + 'word/document.xml'.length;
    damaged.fill(0xff, at, at + 20);
    await expect(readSource('报告.docx', damaged)).rejects.toMatchObject({ code: 'docx-unreadable' });
  });

  it('with a part that unpacks to more than memory should hold', async () => {
    const { default: JSZip } = await import('jszip');
    const archive = new JSZip();
    const xml = Buffer.alloc(201 * 1024 * 1024, ' ');
    xml.write(`<w:document><w:body>${p('报告')}</w:body></w:document>`);
    archive.file('word/document.xml', xml);
    const bomb = await archive.generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: { level: 1 },
    });
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    await expect(readSource('报告.docx', bomb)).rejects.toMatchObject({ code: 'docx-unreadable' });
  });
});
