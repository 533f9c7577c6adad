import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/index.js';

const WORDS = '审核日期：2031年4月5日，合格率98.5%。\n温度≥20℃\n';

/** The one character of a byte pair; GB18030 has no encoder in the platform. */
function gb18030(text: string): Uint8Array {
  const pairs = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      pairs.set(new TextDecoder('gb18030').decode(new Uint8Array([high, low])), [high, low]);
    }
  }
  return Uint8Array.from(
    Array.from(text, (character) =>
      character < '\x80' ? [character.charCodeAt(0)] : (pairs.get(character) ?? []),
    ).flat(),
  );
}

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('encodings of text files', () => {
  it.each([
    ['UTF-8', utf8(WORDS), WORDS, []],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${WORDS}`), WORDS, []],
    ['UTF-16 little endian', utf16(WORDS, 'le'), WORDS, []],
    ['UTF-16 big endian', utf16(WORDS, 'be'), WORDS, []],
    ['GB18030', gb18030(WORDS), WORDS, []],
    ['GB18030, one character only', gb18030('a 对 b'), 'a 对 b', []],
    ['GB18030 four-byte characters', new Uint8Array([0x95, 0x32, 0x82, 0x36, 0xc9, 0xcf]), '𠀀上', []],
    ['ASCII', utf8('Quality policy\n'), 'Quality policy\n', []],
    [
      'Windows-1252',
      latin1('\x93Policy\x94 at 20\xb0C \xb1 0.5'),
      '“Policy” at 20°C ± 0.5',
      ['encoding-windows-1252'],
    ],
    [
      'UTF-8 cut within its last character',
      utf8('管'.repeat(30)).subarray(0, -1),
      `${'管'.repeat(29)}\ufffd`,
      ['text-damaged'],
    ],
    ['UTF-16 cut within a surrogate pair', utf16('好\ud83d', 'le'), '好\ufffd', ['text-damaged']],
  ])('reads %s', async (_, bytes, text, notices) => {
    const source = await readSource('记录.txt', bytes);
    expect(source.text).toBe(text);
    expect(source.notices).toEqual(notices);
  });

  it.each([
    ['carriage return and line feed', 'a\r\nb\r\n', 'a\nb\n'],
    ['carriage returns alone', 'a\rb\r', 'a\nb\n'],
    ['a mixture', 'a\r\r\nb\n\rc', 'a\n\nb\n\nc'],
  ])('turns %s into line feeds', async (_, written, text) => {
    expect((await readSource('a.txt', utf8(written))).text).toBe(text);
  });

  it('changes nothing else: tabs, form feeds, blanks, odd characters stay', async () => {
    const text = '\t  第一页  \f　第二页\u200b\u00a0√□☑\ue000\n\n\n';
    expect(await readSource('a.md', utf8(text))).toMatchObject({ text, headings: [], tables: [], pages: [] });
  });

  it('describes the file', async () => {
    expect(await readSource('d/Notes.TXT', utf8('abc'))).toEqual({
      path: 'd/Notes.TXT',
      format: 'txt',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      text: 'abc',
      headings: [],
      tables: [],
      pages: [],
      notices: [],
    });
  });

  it('tells of symbols that nothing explains', async () => {
    expect((await readSource('a.txt', utf8('\uf0fe 是'))).notices).toEqual(['symbols-unread']);
  });

  it.each([
    ['NULs', new Uint8Array([0x41, 0x00, 0x42]), 'text-binary'],
    ['NULs in UTF-16', utf16('a\0b', 'le'), 'text-binary'],
    [
      'control characters',
      Uint8Array.from({ length: 200 }, (_, i) => (i % 4 === 0 ? 0x01 : 0x61)),
      'text-binary',
    ],
    ['bytes of no encoding', new Uint8Array([0x61, 0xff, 0xff, 0xff, 0xff, 0x61]), 'text-encoding'],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['white space', utf8(' \r\n\t\f　'), 'file-empty'],
    ['a byte order mark alone', utf8('\ufeff'), 'file-empty'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(readSource('笔记.txt', bytes)).rejects.toMatchObject({
      name: 'InputError',
      code,
      params: { file: '笔记.txt' },
    });
  });
});
