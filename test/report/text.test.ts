import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { makeVisible, makeVisibleLines } from '../../src/core/index.js';
import { columnsOfMark, excerpt } from '../../src/report/excerpt.js';
import { toJson } from '../../src/report/json.js';
import { bullets, inline, paragraphs, table } from '../../src/report/markdown.js';
import { toUri } from '../../src/report/uri.js';
import { wrapText } from '../../src/report/wrap.js';

const columns = (text: string) => stringWidth(text);
const shown = (line: string, start: number, end: number, room: number) =>
  excerpt(line, { start, end }, room, columns)
    .map(({ visible }) => visible)
    .join('');

describe('makeVisible', () => {
  it.each([
    ['a\tb', 'a⇥b'],
    ['\u001b[2J', '␛[2J'],
    ['\u0000\u007f\r\n', '␀␡␍␊'],
    ['\u009b1m', '<U+009B>1m'],
    ['\u202e\u2066\u200b\ufeff', '<U+202E><U+2066><U+200B><U+FEFF>'],
    ['\ud83d', '\ufffd'],
    ['👩‍🔧', '👩‍🔧'],
    ['满意率≥98%', '满意率≥98%'],
  ])('%j -> %j', (text, visible) => expect(makeVisible(text)).toBe(visible));

  it('keeps the lines of running text', () =>
    expect(makeVisibleLines('甲\t乙\r\n丙\u0007\r丁')).toEqual(['甲 乙', '丙␇', '丁']));
});

describe('excerpt', () => {
  const line = '一二三四五六七八九十';
  it.each([
    ['the whole line where it fits', 4, 6, 20, '一二三四五六七八九十'],
    ['a cut on both sides', 4, 6, 14, '…三四五六七八…'],
    ['a cut on the right', 0, 2, 9, '一二三四…'],
    ['a cut on the left', 8, 10, 9, '…七八九十'],
    ['an empty passage at the end', 10, 10, 9, '…七八九十'],
    ['a passage cut in its middle', 0, 10, 11, '一二…九十'],
  ])('shows %s', (_, start, end, room, expected) => expect(shown(line, start, end, room)).toBe(expected));

  it('takes offsets outside the line as its ends', () => {
    expect(shown(line, 50, 60, 9)).toBe('…七八九十');
    expect(shown(line, -5, -1, 9)).toBe('一二三四…');
  });

  it('looks at no more than the neighbourhood in a line of megabytes', () => {
    const long = `${'前'.repeat(2_000_000)}目标${'后'.repeat(2_000_000)}`;
    expect(shown(long, 2_000_000, 2_000_002, 12)).toBe('…前目标后后…');
    expect(
      excerpt(long, { start: 0, end: long.length }, 12, columns)
        .map((cell) => cell.visible)
        .join(''),
    ).toBe('前前前…后');
  });

  it('underlines graphemes, not UTF-16 units', () => {
    const text = '👩‍🔧合é格率';
    const start = text.indexOf('格');
    const cells = excerpt(text, { start, end: start + 2 }, 40, columns);
    expect(columnsOfMark(cells, { start, end: start + 2 })).toEqual({ before: 5, length: 4 });
    expect(columnsOfMark(cells, { start: 0, end: 2 })).toEqual({ before: 0, length: 2 });
    expect(columnsOfMark(cells, { start, end: start })).toEqual({ before: 5, length: 1 });
  });
});

describe('wrapText', () => {
  it.each([
    ['', 10, ['']],
    ['目标已经全部完成', 8, ['目标已经', '全部完成']],
    ['目标已经，全部完成', 8, ['目标已', '经，全部', '完成']],
    ['on time delivery', 8, ['on time', 'delivery']],
    ['率为96.25%，合格', 8, ['率为', '96.25%，', '合格']],
    ['“完成”（含返工）项', 8, ['“完成”', '（含返', '工）项']],
    ['abcdefghijklm', 5, ['abcde', 'fghij', 'klm']],
  ])('%j in %i columns', (text, width, lines) => expect(wrapText(text, width, columns)).toEqual(lines));
});

describe('toUri', () => {
  it.each([
    ['report.txt', 'report.txt'],
    ['2024 审核/报告(终).docx', '2024%20%E5%AE%A1%E6%A0%B8/%E6%8A%A5%E5%91%8A(%E7%BB%88).docx'],
    ['../a#b?c.md', '../a%23b%3Fc.md'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['/srv/审.txt', 'file:///srv/%E5%AE%A1.txt'],
    ['C:\\审核\\a.docx', 'file:///C:/%E5%AE%A1%E6%A0%B8/a.docx'],
    ['\\\\server\\share\\a.docx', 'file://server/share/a.docx'],
    ['out\\a.txt', 'out/a.txt'],
    ['out/a\\b.txt', 'out/a%5Cb.txt'],
    ['\ud83d.txt', '%EF%BF%BD.txt'],
  ])('%j -> %s', (path, uri) => expect(toUri(path)).toBe(uri));
});

describe('Markdown', () => {
  it('reads nothing of a text as markup', () => {
    expect(inline('5*3 | [x](y) <b> a_b `c` ~1~ AT&T &lt;')).toBe(
      '5\\*3 \\| \\[x\\](y) \\<b\\> a\\_b \\`c\\` \\~1\\~ AT&amp;T &amp;lt;',
    );
    expect(paragraphs('# 一\n1. 二\n- 三\n\n2024年')).toBe('\\# 一\n\n1\\. 二\n\n\\- 三\n\n2024年');
    expect(bullets(['甲\n乙', '3) 丙'])).toBe('- 甲 乙\n- 3\\) 丙');
  });

  it('builds tables', () =>
    expect(table(['目标', '实际'], [['a|b', '']])).toBe('| 目标 | 实际 |\n| --- | --- |\n| a\\|b |  |'));
});

describe('toJson', () => {
  it('sends no character that a terminal obeys, and loses none', () => {
    const value = { text: '审\u001b\u009b\u007f\u202e\u2028核' };
    expect(toJson(value)).toBe('{\n  "text": "审\\u001b\\u009b\\u007f\\u202e\\u2028核"\n}\n');
    expect(JSON.parse(toJson(value))).toEqual(value);
  });
});
