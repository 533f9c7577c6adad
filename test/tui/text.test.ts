import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import {
  eachGrapheme,
  nextBoundary,
  previousBoundary,
  snapToBoundary,
} from '../../src/tui/text/graphemes.js';
import {
  fitLine,
  lineText,
  lineWidth,
  markSpans,
  segment,
  wrapItem,
  wrapStyled,
} from '../../src/tui/text/lines.js';
import { fitText, graphemeWidth, shownText, textWidth, truncate } from '../../src/tui/text/width.js';
import { wrapText } from '../../src/tui/text/wrap.js';
import { uglyText } from './fixtures/arbitraries.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

describe('graphemes', () => {
  it('are those of Intl.Segmenter, whatever stands beside what', () => {
    fc.assert(
      fc.property(uglyText, (text) => {
        const found: string[] = [];
        eachGrapheme(text, 0, text.length, (start, end) => found.push(text.slice(start, end)));
        expect(found).toEqual([...segmenter.segment(text)].map(({ segment: grapheme }) => grapheme));
      }),
      { numRuns: 400 },
    );
  });

  it('have the same boundaries forwards, backwards and from within', () => {
    fc.assert(
      fc.property(uglyText, (text) => {
        const starts = [...segmenter.segment(text)].map(({ index }) => index);
        const bounds = [...starts, text.length];
        for (const [index, start] of starts.entries()) {
          const end = bounds[index + 1] ?? text.length;
          expect(nextBoundary(text, start)).toBe(end);
          expect(previousBoundary(text, end)).toBe(start);
          for (let within = start; within < end; within++) expect(snapToBoundary(text, within)).toBe(start);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is drawn', () => {
  it.each([
    ['an escape sequence', '\x1b[31m红\x1b[0m', '␛[31m红␛[0m'],
    ['a bell and a delete', 'a\x07b\x7f', 'a␇b␡'],
    ['an 8-bit control', 'a\x9b2J', 'a␦2J'],
    ['a carriage return', 'a\rb', 'a␍b'],
    ['a tab', 'a\tb', 'a    b'],
    ['a direction override', 'a\u202eb', 'a␦b'],
    ['a zero-width space', 'a\u200bb', 'a␦b'],
    ['a mark without a letter', '\u0301a', '◌\u0301a'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['a flag, a family, a skin tone', '🇨🇳👨‍👩‍👧👍🏽', '🇨🇳👨‍👩‍👧👍🏽'],
  ])('%s', (_, text, drawn) => expect(shownText(text)).toBe(drawn));

  it('never holds a control character and is as wide as measured', () => {
    fc.assert(
      fc.property(uglyText, (text) => {
        const drawn = shownText(text);
        expect(drawn).not.toMatch(/\p{Cc}/u);
        let width = 0;
        eachGrapheme(text, 0, text.length, (start, end) => {
          width += stringWidth(shownText(text.slice(start, end)));
        });
        expect(textWidth(text)).toBe(width);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['审核', 4],
    ['ＡＢ', 4],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['“…”', 3],
    ['\t', 4],
    ['ｶﾞ', 2],
  ])('%j takes %i columns', (text, width) => expect(textWidth(text)).toBe(width));

  it.each([
    ['审核记录', 5, '审核…'],
    ['审核记录', 8, '审核记录'],
    ['审核记录', 4, '审…'],
    ['abc', 2, 'a…'],
    ['审', 1, '…'],
    ['审', 0, ''],
  ])('truncates %j to %i columns', (text, columns, expected) =>
    expect(truncate(text, columns)).toBe(expected),
  );

  it('fills to the column', () => {
    fc.assert(
      fc.property(uglyText, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        expect(textWidth(fitText(text, columns))).toBe(columns);
      }),
    );
  });
});

const rowsOf = (text: string, columns: number) =>
  wrapText(text, columns).map(({ start, end }) => text.slice(start, end));

describe('wrapping', () => {
  it.each([
    { text: '查合格供方名录', columns: 6, rows: ['查合格', '供方名', '录'] },
    { text: '抽查三份，均有记录。', columns: 8, rows: ['抽查三', '份，均有', '记录。'] },
    { text: '见《质量手册》第三章', columns: 4, rows: ['见', '《质', '量手', '册》', '第三', '章'] },
    { text: 'sampled three records', columns: 10, rows: ['sampled ', 'three ', 'records'] },
    { text: '批号AB-1024合格', columns: 8, rows: ['批号', 'AB-1024', '合格'] },
    {
      text: 'abcdefghijklmnopqrstuvwxyzabcdefgh',
      columns: 30,
      rows: ['abcdefghijklmnopqrstuvwxyzabcd', 'efgh'],
    },
    { text: '一\n\n二', columns: 8, rows: ['一', '', '二'] },
    { text: '', columns: 8, rows: [''] },
    { text: '供方⟨ORG1⟩合格', columns: 8, rows: ['供方', '⟨ORG1⟩合', '格'] },
  ])('$text in $columns', ({ text, columns, rows }) => expect(rowsOf(text, columns)).toEqual(rows));

  it('loses nothing, splits no grapheme, and only one space may hang over the edge', () => {
    fc.assert(
      fc.property(uglyText, fc.integer({ min: 4, max: 20 }), (text, columns) => {
        const rows = wrapText(text, columns);
        const covered = rows.map(({ start, end }, index) => {
          const next = rows[index + 1];
          return text.slice(start, end) + (next && next.start > end ? '\n' : '');
        });
        expect(covered.join('')).toBe(text);
        for (const { start, end } of rows) {
          expect(snapToBoundary(text, start)).toBe(start);
          const row = text.slice(start, end);
          const graphemes: string[] = [];
          eachGrapheme(row, 0, row.length, (from, to) => graphemes.push(row.slice(from, to)));
          const isOneWide = graphemes.length === 1;
          expect(isOneWide || textWidth(row.replace(/ $/u, '')) <= columns).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('styled lines', () => {
  it('cuts and fills to the column and marks the cut', () => {
    const line = [segment('审核', 'title'), segment('记录', 'plain')];
    expect(lineText(fitLine(line, 7))).toBe('审核记…');
    expect(lineText(fitLine(line, 6))).toBe('审核… ');
    expect(lineText(fitLine(line, 10))).toBe('审核记录  ');
  });

  it('is exact for any text', () => {
    fc.assert(
      fc.property(fc.array(uglyText, { maxLength: 3 }), fc.integer({ min: 1, max: 24 }), (texts, columns) => {
        expect(
          lineWidth(
            fitLine(
              texts.map((text) => segment(text)),
              columns,
            ),
          ),
        ).toBe(columns);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps styles over line breaks and does not draw the space at one', () => {
    const wrapped = wrapStyled(
      [segment('查 ', 'plain'), segment('2031-03', 'flag'), segment(' 到期', 'dim')],
      8,
    );
    expect(wrapped.map(({ line }) => line)).toEqual([
      [segment('查', 'plain')],
      [segment('2031-03', 'flag')],
      [segment('到期', 'dim')],
    ]);
    expect(wrapped.map(({ start }) => start)).toEqual([0, 2, 10]);
  });

  it('indents what follows a prefix', () => {
    const lines = wrapItem([segment('⚑1 ', 'warn')], [segment('笔记里没有这个数字')], 9);
    expect(lines.map(lineText)).toEqual(['⚑1 笔记里', '   没有这', '   个数字']);
  });

  it('cuts at marked spans', () => {
    expect(markSpans('供方 99 家', [{ start: 3, end: 5, role: 'flag' }])).toEqual([
      segment('供方 '),
      segment('99', 'flag'),
      segment(' 家'),
    ]);
  });

  it('has a width for every grapheme', () => expect(graphemeWidth('\u200b')).toBe(1));
});
