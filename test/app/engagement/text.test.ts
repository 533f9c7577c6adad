import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../src/app/engagement/encoding.js';
import { mergeNarrative } from '../../../src/app/engagement/merge.js';
import { splitSentences } from '../../../src/app/engagement/sentences.js';

const GB18030 = Buffer.from([0xc9, 0xf3, 0xba, 0xcb, 0x0d, 0x0a, 0xb1, 0xca, 0xbc, 0xc7]);

describe('decodeText', () => {
  it.each([
    {
      title: 'UTF-8',
      bytes: Buffer.from('审核\n笔记'),
      encoding: 'utf-8',
      byteOrderMark: false,
      lineEnd: '\n',
    },
    {
      title: 'UTF-8 with a mark',
      bytes: Buffer.from('\ufeff审核\r\n笔记'),
      encoding: 'utf-8',
      byteOrderMark: true,
      lineEnd: '\r\n',
    },
    { title: 'GB18030', bytes: GB18030, encoding: 'gb18030', byteOrderMark: false, lineEnd: '\r\n' },
    {
      title: 'UTF-16',
      bytes: Buffer.from('\ufeff审核\n笔记', 'utf16le'),
      encoding: 'utf-16le',
      byteOrderMark: true,
      lineEnd: '\n',
    },
    {
      title: 'old Macintosh line ends',
      bytes: Buffer.from('审核\r笔记'),
      encoding: 'utf-8',
      byteOrderMark: false,
      lineEnd: '\n',
    },
  ])('reads $title', ({ bytes, encoding, byteOrderMark, lineEnd }) => {
    expect(decodeText(bytes)).toEqual({ text: '审核\n笔记', encoding, byteOrderMark, lineEnd });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d])],
    ['bytes of no encoding', Buffer.from([0xff, 0x80, 0xff, 0x80])],
  ])('refuses %s', (_, bytes) => expect(decodeText(bytes)).toBeNull());

  it('writes back the bytes that it read', () => {
    for (const bytes of [Buffer.from('\ufeff一\r\n二\r\n'), Buffer.from('一\n二')]) {
      const decoded = decodeText(bytes);
      expect(decoded && encodeText(decoded.text, decoded)).toEqual(bytes);
    }
  });
});

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['查台账。抽3份；均有记录！', ['查台账。', '抽3份；', '均有记录！']],
    ['方针为“行止有据。”员工知晓。', ['方针为“行止有据。”', '员工知晓。']],
    [
      'Clause 8.4 was seen. No.3 is fine. (Two) more',
      ['Clause 8.4 was seen. ', 'No.3 is fine. ', '(Two) more'],
    ],
    ['一\n\n二', ['一\n', '\n', '二']],
    ['没有句号', ['没有句号']],
    ['', []],
  ])('%j', (text, expected) => expect(sentencesOf(text)).toEqual(expected));

  it('covers any text completely', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('。', '；', '”', ' ', '\n', 'a', 'B', '.', '查') }),
        (text) => {
          expect(sentencesOf(text).join('')).toBe(text);
        },
      ),
    );
  });

  it('stays quick on a long text without any stop', () => {
    const text = '查'.repeat(400_000);
    expect(splitSentences(text)).toEqual([{ start: 0, end: text.length }]);
  });
});

describe('mergeNarrative', () => {
  const BASE = '甲。乙。丙。';
  it.each([
    { title: 'nobody changed anything', mine: BASE, theirs: BASE, text: BASE, conflicts: 0 },
    {
      title: 'only the draft changed',
      mine: BASE,
      theirs: '甲。乙二。丙。',
      text: '甲。乙二。丙。',
      conflicts: 0,
    },
    {
      title: 'only the person changed',
      mine: '甲。乙改。丙。',
      theirs: BASE,
      text: '甲。乙改。丙。',
      conflicts: 0,
    },
    {
      title: 'both changed other places',
      mine: '甲改。乙。丙。',
      theirs: '甲。乙。丙。丁。',
      text: '甲改。乙。丙。丁。',
      conflicts: 0,
    },
    {
      title: 'both changed one place',
      mine: '甲。乙改。丙。',
      theirs: '甲。乙新。丙。',
      text: '甲。乙改。丙。',
      conflicts: 1,
    },
    {
      title: 'both made the same change',
      mine: '甲。乙新。丙。',
      theirs: '甲。乙新。丙。',
      text: '甲。乙新。丙。',
      conflicts: 0,
    },
    {
      title: 'the person deleted, the draft kept',
      mine: '甲。丙。',
      theirs: BASE,
      text: '甲。丙。',
      conflicts: 0,
    },
    {
      title: 'the person added at the front',
      mine: '序。甲。乙。丙。',
      theirs: '甲。丙。',
      text: '序。甲。丙。',
      conflicts: 0,
    },
    {
      title: 'the person added beside what the draft changed',
      mine: '甲。注。乙。丙。',
      theirs: '甲。乙新。丙。',
      text: '甲。注。乙新。丙。',
      conflicts: 0,
    },
    {
      title: 'the draft added beside what the person changed',
      mine: '甲。乙改。丙。',
      theirs: '甲。乙。戊。丙。',
      text: '甲。乙改。戊。丙。',
      conflicts: 0,
    },
    {
      title: 'both added at one place',
      mine: '甲。乙。丙。注。',
      theirs: '甲。乙。丙。丁。',
      text: '甲。乙。丙。注。丁。',
      conflicts: 0,
    },
    { title: 'everything differs', mine: '一。', theirs: '二。', text: '一。', conflicts: 1 },
  ])('$title', ({ mine, theirs, text, conflicts }) => {
    expect(mergeNarrative(BASE, mine, theirs)).toEqual({ text, conflicts });
  });

  const narrative = fc
    .array(fc.constantFrom('甲。', '乙。', '丙。', '丁。'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  it('keeps a text that the person wrote when the draft did not change, and the other way round', () => {
    fc.assert(
      fc.property(narrative, narrative, (base, other) => {
        expect(mergeNarrative(base, other, base).text).toBe(other);
        expect(mergeNarrative(base, base, other).text).toBe(other);
      }),
    );
  });
});
