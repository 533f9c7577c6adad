import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInterval, dayNumber, formatDay, formatPartialDate, scanDates } from '../../src/core/index.js';

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
    ['201７.４.１１', ['2017-04-11']],
    ['2024.3.15 / 2024-03-15 / 2024/3/15', ['2024-03-15', '2024-03-15', '2024-03-15']],
    ['23/5/17', ['2023-05-17']],
    ['二〇二四年三月十五日', ['2024-03-15']],
    ['2023年5月8日至9日', ['2023-05-08..2023-05-09']],
    ['2023年5月29日至6月3日', ['2023-05-29..2023-06-03']],
    ['2022.10.11~10.12', ['2022-10-11..2022-10-12']],
    ['2022.6.14~2022.6.15', ['2022-06-14..2022-06-15']],
    ['2024年1~9月', ['2024-01..2024-09']],
    ['6月12-14日', ['--06-12..--06-14']],
    ['有效期至2027-11', ['2027-11']],
    ['14 May 2024', ['2024-05-14']],
    ['May 14, 2024', ['2024-05-14']],
    ['9 and 10 October 2023', ['2023-10-09..2023-10-10']],
    ['05/03/2023', ['2023-03-05']],
    ['28 Sep', ['--09-28']],
    ['2024年2月30日', ['2024-02-30!']],
    ['2023年2月29日', ['2023-02-29!']],
    ['2024年13月', ['2024-13!']],
    ['2024年3月5日、12日', ['2024-03-05', '2024-03-12']],
    ['2024年3月5、6日', ['2024-03-05..2024-03-06']],
    ['4, 11 and 25 June 2024', ['2024-06-04', '2024-06-11', '2024-06-25']],
    ['2024年12月30日至1月3日', ['2024-12-30..2025-01-03']],
    ['6月11日 - 6月13日', ['--06-11..--06-13']],
    ['2024年3月～5月', ['2024-03..2024-05']],
    ['2024年上半年', ['2024-01..2024-06']],
    ['2024年下半年', ['2024-07..2024-12']],
    ['2024年第三季度、2025年一季度', ['2024-07..2024-09', '2025-01..2025-03']],
    ['from January to April 2024', ['2024-01..2024-04']],
    ['November–February 2024', ['2023-11..2024-02']],
    ['12 March to April 2024', ['--03-12', '2024-04']],
    ['the first half of 2024', ['2024-01..2024-06']],
    ['the fourth quarter of 2024 and Q2 2025', ['2024-10..2024-12', '2025-04..2025-06']],
    ['H2 2024, H3 2024', ['2024-07..2024-12']],
    ['May 30 to June 2, 2024', ['2024-05-30..2024-06-02']],
    ['签订日期：20240305', ['2024-03-05']],
  ])('reads %s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it.each([
    '合同编号：20240305',
    'HT-2024-03-05',
    '批号20240305',
    'which may 5 people',
    '条款8.5.1',
    '版本A/0',
    '3个月',
    '合格率98.5%',
    '电话010-5555-0101',
    'GB/T 19001',
  ])('finds no date in %s', (text) => {
    expect(summary(text)).toEqual([]);
  });

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
    ['2023年5月8日至9日', dayNumber(2023, 5, 8), dayNumber(2023, 5, 9)],
    ['2023年12月28日至1月2日', dayNumber(2023, 12, 28), dayNumber(2024, 1, 2)],
  ])('%s', (text, from, to) => {
    const [date] = scanDates(text);
    expect(date && dayInterval(date)).toEqual({ from, to });
  });

  it('is unknown without a year, off the calendar, and where the last day comes first', () => {
    expect(
      ['3月15日', '2024年2月30日', '2024年3月8日至6日']
        .map((text) => scanDates(text)[0])
        .map((date) => date && dayInterval(date)),
    ).toEqual([null, null, null]);
  });
});

describe('formatDay', () => {
  it.each(['1970-01-01', '1969-12-31', '2024-02-29', '2031-09-03'])('gives %s back', (date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    expect(formatDay(dayNumber(year, month, day))).toBe(date);
  });
});
