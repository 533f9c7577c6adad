import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { sumMismatch } from '../../src/rules/sum-mismatch.js';
import { findingsOf } from '../helpers/rule-tester.js';

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const quotesOf = (text: string): string[][] =>
  findingsOf(sumMismatch, text, languageOf(text)).map(({ evidence }) => evidence.map(({ quote }) => quote));

const TABLE = '| 月份 | 产量（件） |\n|---|---|\n| 1月 | 1200 |\n| 2月 | 980 |\n| 3月 | 1310 |\n';

describe('parts that do not make their whole', () => {
  it.each<[string, string[]]>([
    [
      '全年用电1,284MWh：一季度298、二季度305、三季度362、四季度309（MWh）。',
      ['1,284MWh', '298', '305', '362', '309'],
    ],
    ['废油5.2t、废活性炭1.35t、废桶0.8t，累计转移7.53t。', ['5.2t', '1.35t', '0.8t', '7.53t']],
    ['1月转移2.1t、2月转移1.8t、3月转移2.4t，累计6.9t。', ['2.1t', '1.8t', '2.4t', '6.9t']],
    ['质量40、交付25、服务20、价格10、沟通10，满分100分。', ['40', '25', '20', '10', '10', '100分']],
    ['三个车间人数12+9+7=29，均已培训。', ['12', '9', '7', '29']],
    ['期初结存120桶，购进300桶，领用280桶，期末结存150桶。', ['120桶', '300桶', '280桶', '150桶']],
    [`${TABLE}一季度共3590件。`, ['3590件', '1200', '980', '1310']],
    [
      'Paper 3.4 t, film 1.1 t, wood 0.9 t. Total waste in the quarter: 6.4 t.',
      ['3.4 t', '1.1 t', '0.9 t', '6.4 t'],
    ],
    [
      'Opening stock 40 kg, received 200 kg, used 190 kg, closing stock 60 kg.',
      ['40 kg', '200 kg', '190 kg', '60 kg'],
    ],
  ])('%s', (text, quotes) => {
    const [found = [], ...others] = quotesOf(text);
    expect(others).toEqual([]);
    expect([...found].sort()).toEqual([...quotes].sort());
  });
});

describe('parts that make their whole, or are none', () => {
  it.each([
    '全年用水共1,260吨：一季度298、二季度305、三季度352、四季度305，与水费单一致。',
    '本月转移2.1t，累计17.5t。',
    '4月1.2t、5月1.4t，累计9.8t。',
    '期初0.46t，产生3.82t，转移3.90t（1.90+2.00），期末0.38t。',
    '上年结存12桶，本年购进60桶，领用50桶，报废2桶，结存20桶。',
    '1+2+3=6，另有2项不计。',
    `${TABLE}一季度共3490件。`,
    `${TABLE}全年5955吨用水，另有统计。`,
    'Ten machines were sampled: the six lathes L1 to L6, mills M2 and M5, and the two saws.',
    '人均18学时，满分100分，平均92分。',
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});
