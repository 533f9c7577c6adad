import { parseChineseNumeral } from '../../core/index.js';
import { englishCount } from './english-numbers.js';
import { plainQuantity, type Quantity } from './quantity.js';
import { withComparison } from './quantity-signs.js';
import { type Measure, readUnit } from './units.js';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainDigits = (raised: string): string =>
  [...raised].map((sign) => (sign === '⁻' ? '-' : String(RAISED.indexOf(sign)))).join('');

/** `1.2×10⁷`, `1.2*10^7`, `1.2×10的7次方`, `4.2×103` with the raising lost, `10⁶`, `1.2E7`. */
const POWER = new RegExp(
  [
    `(?<![\\w.])(?:(?<m>\\d{1,9}(?:\\.\\d{1,4})?)\\s?[×xX*·]\\s?)?(?:10|十)\\s?(?:(?<sup>⁻?[${RAISED}]{1,2})|(?:\\^|\\*\\*)\\s?\\(?(?<caret>-?\\d{1,2})\\)?|的\\s?(?<words>负?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}))\\s?次[方幂])`,
    '(?<![\\w.])(?<lm>\\d{1,9}(?:\\.\\d{1,4})?)\\s?[×xX*]\\s?10(?<lost>[2-9])(?!\\d|\\.\\d)',
    '(?<![\\w.-])(?<em>\\d(?:\\.\\d{1,4})?)[eE][+]?(?<e>-?\\d{1,2})(?![\\w.])',
  ].join('|'),
  'gu',
);

function exponentOf({ sup, caret, words, lost, e }: Record<string, string | undefined>): number {
  if (sup !== undefined) return Number(plainDigits(sup));
  if (words === undefined) return Number(caret ?? lost ?? e);
  const digits = words.replace('负', '');
  const value = parseChineseNumeral(digits)?.value ?? Number(digits);
  return words.startsWith('负') ? -value : value;
}

/** Numbers written as powers of ten, read as the number that they are. */
export const readPowers = (text: string): Quantity[] =>
  [...text.matchAll(POWER)].map((match) => {
    const groups = match.groups ?? {};
    const value = Number(groups.m ?? groups.lm ?? groups.em ?? 1) * 10 ** exponentOf(groups);
    return quantityAt(text, match.index, match[0].length, value, 0);
  });

function quantityAt(text: string, start: number, length: number, value: number, decimals: number): Quantity {
  const end = start + length;
  const { measure, length: unit } = readUnit(text.slice(end, end + 24));
  return withComparison(text, plainQuantity({ start, end: end + unit }, text, value, decimals, measure));
}

const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** `三十六点四万吨`; after `百分之` the number is a rate, and `三点十分` is a time. */
const DECIMAL =
  /(?<!分之|[零〇一二两三四五六七八九十百千\d])(?<whole>[零〇一二两三四五六七八九十百千]{1,7})点(?<part>[零〇一二三四五六七八九]{1,4})(?<large>[万亿])?(?![十百千钟刻])/gu;

export const readChineseDecimals = (text: string): Quantity[] =>
  [...text.matchAll(DECIMAL)].flatMap((match) => {
    const { whole = '', part = '', large } = match.groups ?? {};
    const read = parseChineseNumeral(`${whole}点${part}`);
    if (!read) return [];
    const scale = large === undefined ? 1 : (LARGE[large] ?? 1);
    const value = Number((read.value * scale).toPrecision(12));
    const found = quantityAt(text, match.index, match[0].length, value, scale > 1 ? 0 : read.decimals);
    return [{ ...found, scale }];
  });

const SHARE: Measure = { dimension: 'ratio', factor: 1, numerator: 1, spelling: '' };
const FRACTION =
  /(?<of>[二两三四五六七八九十])分之(?<n>[一二两三四五六七八九])|(?<![A-Za-z])(?<en>one|two|three|four|a)[ -](?<part>thirds?|quarters?|fifths?|tenths?)(?![A-Za-z])(?![ ](?!(?:of|were|was|is|are|less|more|higher|lower|fewer|faster|the|and|to|in|by|at|on|over|under|above|below|short)\b)[a-z])/giu;
const PARTS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^third/iu, 3],
  [/^quarter/iu, 4],
  [/^fifth/iu, 5],
  [/^tenth/iu, 10],
];

/** `三分之一`, `two thirds`: a share, to be worked out from two figures. `a quarter` may be three months. */
export const readFractions = (text: string): Quantity[] =>
  [...text.matchAll(FRACTION)].flatMap((match) => {
    const { of, n, en, part } = match.groups ?? {};
    const whole = of === undefined ? PARTS.find(([word]) => word.test(part ?? ''))?.[1] : numeral(of);
    const some = n === undefined ? englishCount(en ?? '') : numeral(n);
    if (!whole || !some || (en?.toLowerCase() === 'a' && whole === 4)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [plainQuantity(span, text, some / whole, 2, SHARE)];
  });

const MONEY: Measure = { dimension: 'money', factor: 1, numerator: 1, spelling: '' };
const SCALED =
  /(?<money>[£€$¥]|\b(?:EUR|GBP|USD|CNY|RMB)\s?)?(?<![\w.])(?<n>\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,4})?)\s?(?<scale>million|thousand|billion|bn|k|m)(?![\w²³/])/gu;
const SCALES: Readonly<Record<string, number>> = {
  k: 1000,
  thousand: 1000,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** `£2.4m`, `2.4 million`, `12k`; without a currency `2.4m` is a length. */
export const readScaled = (text: string): Quantity[] =>
  [...text.matchAll(SCALED)].flatMap((match) => {
    const { money, n = '', scale: name = '' } = match.groups ?? {};
    if (name === 'm' && money === undefined) return [];
    const scale = SCALES[name] ?? 1;
    const value = Number((Number(n.replace(/,/gu, '')) * scale).toPrecision(12));
    const found = quantityAt(text, match.index, match[0].length, value, 0);
    return [{ ...found, scale, measure: money === undefined ? found.measure : MONEY }];
  });

const numeral = (text: string): number => parseChineseNumeral(text)?.value ?? 0;

/** `两个半小时`, `一个半月`, `3天半`, `an hour and a half`, `half an hour`. */
const AND_HALF =
  /(?<![A-Za-z])(?:(?<en>an?|one|two|three|four|five|six)(?:(?<enUnit>[ ]hour|[ ]day|[ ]month|[ ]year)[ ]and a half|[ ]and a half[ ](?<enLast>hours|days|months|years))|half an? (?<halfUnit>hour|day|year))(?![A-Za-z])|(?<n>[一两二三四五六七八九]|\d{1,2})\s?(?:个半(?<unit>小时|月|年)|(?<last>天|年|小时)半)(?![年月天])/gu;

const HALF_UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  小时: ['time', 3600],
  天: ['time', 86_400],
  月: ['months', 1],
  年: ['months', 12],
  hour: ['time', 3600],
  day: ['time', 86_400],
  month: ['months', 1],
  year: ['months', 12],
};

export const readHalves = (text: string): Quantity[] =>
  [...text.matchAll(AND_HALF)].flatMap((match) => {
    const { n = '', unit, last, en, enUnit, enLast, halfUnit } = match.groups ?? {};
    const spelling = unit ?? last ?? (enUnit ?? enLast ?? halfUnit ?? '').trim().replace(/s$/u, '');
    const known = HALF_UNITS[spelling];
    if (!known) return [];
    const [dimension, factor] = known;
    const value = (parseChineseNumeral(n)?.value ?? (Number(n) || englishCount(en ?? '') || 0)) + 0.5;
    const span = { start: match.index, end: match.index + match[0].length };
    return [plainQuantity(span, text, value, 1, { dimension, factor, numerator: factor, spelling })];
  });
