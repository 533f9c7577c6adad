import { readEnglishNumbers } from './english-numbers.js';
import { bareQuantity, plainQuantity, type Quantity } from './quantity.js';
import { withComparison } from './quantity-signs.js';
import { readUnit } from './units.js';

/** `3分40秒`, `1小时30分`: one duration. */
const DURATION =
  /(?<h>\d{1,3})\s?(?:小时|h)\s?(?<hm>\d{1,2})\s?(?:分钟?|min)|(?<half>\d{1,3})\s?分钟?半|(?<m>\d{1,3})\s?(?:分钟?|min|minutes?)\s?(?:and\s)?(?<s>\d{1,2})\s?(?:秒|s(?:econds?)?)(?![A-Za-z])/gu;

export function readDurations(text: string): Quantity[] {
  return [...text.matchAll(DURATION)].map((match) => {
    const { h, hm, half, m, s } = match.groups ?? {};
    const seconds =
      Number(h ?? 0) * 3600 + Number(hm ?? m ?? half ?? 0) * 60 + (half === undefined ? Number(s ?? 0) : 30);
    const span = { start: match.index, end: match.index + match[0].length };
    return plainQuantity(span, text, seconds, 0, {
      dimension: 'time',
      factor: 1,
      numerator: 1,
      spelling: 's',
    });
  });
}

/** The later numbers of `34/36/33` and `4/5`, which a scan for codes takes for parts of a code. */
const AFTER_SLASH = /(?<=\d\s?\/\s?)\d{1,9}(?:\.\d{1,6})?(?![\d.-])/gu;

export const readSlashed = (text: string): Quantity[] =>
  [...text.matchAll(AFTER_SLASH)].map((match) => bareQuantity(text, match.index, match[0]));

/** `3/month`: a scan for codes takes the number for part of one. */
const BARE_RATE = /(?<![\w./-])\d{1,6}(?:\.\d{1,4})?(?=\s?\/\s?[A-Za-z\u5e74\u6708\u5b63\u5929\u73ed])/gu;

export const readBareRates = (text: string): Quantity[] =>
  [...text.matchAll(BARE_RATE)]
    .map((match) => withComparison(text, bareQuantity(text, match.index, match[0])))
    .filter(({ measure }) => measure.dimension !== null);

/** `three late deliveries`, `two weeks`. */
export const readWordNumbers = (text: string): Quantity[] =>
  readEnglishNumbers(text).map(({ start, end, value }) => {
    const { measure, length } = readUnit(text.slice(end, end + 24));
    return withComparison(text, plainQuantity({ start, end: end + length }, text, value, 0, measure));
  });
