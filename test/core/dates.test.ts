import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInterval, dayNumber, formatPartialDate, scanDates } from '../../src/core/index.js';

const summary = (text: string): string[] =>
  scanDates(text).map(({ from, to, exists }) => {
    const [first, last] = [formatPartialDate(from), formatPartialDate(to)];
    return (first === last ? first : `${first}..${last}`) + (exists ? '' : '!');
  });

describe('scanDates', () => {
  it.each<[string, string[]]>([
    ['2024年3月15日', ['2024-03-15']],
    ['2024年03月', ['2024-03']],
    ['２０２４年３月１５日', ['2024-03-15']],
    ['201９.５.１８', ['2019-05-18']],
    ['2024.3.15 / 2024-03-15 / 2024/3/15', ['2024-03-15', '2024-03-15', '2024-03-15']],
    ['24/3/18', ['2024-03-18']],
    ['二〇二四年三月十五日', ['2024-03-15']],
    ['2024年8月26日至27日', ['2024-08-26..2024-08-27']],
    ['2024年8月26日至9月2日', ['2024-08-26..2024-09-02']],
    ['2023.11.20~11.21', ['2023-11-20..2023-11-21']],
    ['2024.3.27~2024.3.28', ['2024-03-27..2024-03-28']],
    ['2024年1~9月', ['2024-01..2024-09']],
    ['7月15-17日', ['--07-15..--07-17']],
    ['有效期至2027-11', ['2027-11']],
    ['14 May 2024', ['2024-05-14']],
    ['May 14, 2024', ['2024-05-14']],
    ['18 and 19 March 2024', ['2024-03-18..2024-03-19']],
    ['02/06/2025', ['2025-06-02']],
    ['30 Apr', ['--04-30']],
    ['2024年2月30日', ['2024-02-30!']],
    ['2023年2月29日', ['2023-02-29!']],
    ['2024年13月', ['2024-13!']],
  ])('reads %s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it.each(['条款8.5.1', '版本A/0', '3个月', '合格率98.5%', '电话010-5555-0101', 'GB/T 19001'])(
    'finds no date in %s',
    (text) => {
      expect(summary(text)).toEqual([]);
    },
  );

  it('never throws, and every mention is verbatim, ordered and apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789年月日.-/~至 May,二〇四三十'), maxLength: 50 }),
        (text) => {
          let end = 0;
          for (const date of scanDates(text)) {
            expect(text.slice(date.start, date.end)).toBe(date.raw);
            expect(date.start).toBeGreaterThanOrEqual(end);
            end = date.end;
          }
        },
      ),
    );
  });
});

describe('dayInterval', () => {
  it.each<[string, number, number]>([
    ['2024年3月15日', dayNumber(2024, 3, 15), dayNumber(2024, 3, 15)],
    ['2024年2月', dayNumber(2024, 2, 1), dayNumber(2024, 2, 29)],
    ['2023年', dayNumber(2023, 1, 1), dayNumber(2023, 12, 31)],
    ['2024年8月26日至27日', dayNumber(2024, 8, 26), dayNumber(2024, 8, 27)],
  ])('%s', (text, from, to) => {
    const [date] = scanDates(text);
    expect(date && dayInterval(date)).toEqual({ from, to });
  });

  it('is unknown without a year or off the calendar', () => {
    expect(
      ['3月15日', '2024年2月30日'].map((text) => scanDates(text)[0]).map((date) => date && dayInterval(date)),
    ).toEqual([null, null]);
  });
});
