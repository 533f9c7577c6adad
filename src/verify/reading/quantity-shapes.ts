import { parseWrittenNumber } from '../../core/index.js';
import { readEnglishNumbers } from './english-numbers.js';
import { bareQuantity, plainQuantity, type Quantity } from './quantity.js';
import { withComparison } from './quantity-signs.js';
import { type Measure, readUnit } from './units.js';

/** `3分40秒`, `1小时30分`: one duration. */
const DURATION =
  /(?<h>\d{1,3})\s?(?:小时|hours?|hrs?|h)\s?(?:and\s)?(?<hm>\d{1,2})\s?(?:分钟?|min(?:ute)?s?)|(?<h2>\d{1,2})h(?<hm2>\d{2})(?:m(?:in)?)?(?!\s?[\d.:%]|[A-Za-z\p{Script=Han}])|(?<![\w.])(?<m3>\d{1,3})m\s?(?<s3>[0-5]\d)s?(?![\w.])|(?<![\w.])(?<m4>\d{1,3})['′’]\s?(?<s4>[0-5]?\d)(?:["″”]|'')|(?<half>\d{1,3})\s?分钟?半|(?<m>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:分钟?|min|minutes?)\s?(?:and\s)?(?<s>\d{1,2}|[一二两三四五六七八九十]{1,3})\s?(?:秒|s(?:econds?)?)(?![A-Za-z])|(?<![\d.])(?<m2>\d{1,2})\s?min\s(?<s2>[0-5]?\d)(?=\s?(?:[,;。(]|$|\.(?:\s|$)|target|tgt))|(?<![\d.])(?<m6>\d{1,2})分(?<s6>[0-5]\d)(?=\s{0,2}(?:[,;。()（]|$|目标|限|要求|完|到|\s))|(?<![\d:.])(?<m5>\d{1,3}):(?<s5>[0-5]\d)\s?(?:min|分钟)(?![A-Za-z])|(?<![\d.])(?<h3>\d{1,2})\s?h(?:rs?|ours?)?\s(?<hm3>[0-5]\d)(?=\s?(?:[,;。(]|$|\.(?:\s|$)))/gu;

const numberOf = (text: string): number => parseWrittenNumber(text) ?? Number.NaN;

const IN_SECONDS: Measure = { dimension: 'time', factor: 1, numerator: 1, spelling: 's' };
const IN_MINUTES: Measure = { dimension: 'time', factor: 60, numerator: 60, spelling: 'min' };
const IN_HOURS: Measure = { dimension: 'time', factor: 3600, numerator: 3600, spelling: 'h' };

/** `out in 3m05s (target 4m)`: where one figure is in minutes and seconds, so is a whole number of minutes. */
const WITH_SECONDS = /(?<![\w.])\d{1,3}(?:m\s?[0-5]\ds?|['′’]\s?[0-5]?\d(?:["″”]|''))(?![\w.])/u;
const WHOLE_MINUTES = /(?<![\w.])(?<m>\d{1,3})(?:m|['′’])(?![\w²³/"″”']|\s?\d)/gu;

const wholeMinutes = (text: string): Quantity[] =>
  WITH_SECONDS.test(text)
    ? [...text.matchAll(WHOLE_MINUTES)].map((match) =>
        withComparison(
          text,
          plainQuantity(
            { start: match.index, end: match.index + match[0].length },
            text,
            60 * Number(match.groups?.m),
            0,
            IN_SECONDS,
          ),
        ),
      )
    : [];

/** `down in 7 min 20 (target 10)`: a bare limit behind a time in minutes and seconds is one in the larger of its units. */
const BARE_TARGET =
  /^[\s,(;]{0,3}(?:target|tgt|goal|max|limit|allowed|要求|目标|限)[\s:为≤<=]{0,4}(?<m>\d{1,2})(?=\s?(?:[,;。)]|$|\.(?:\s|$)))/iu;

const targetsBehind = (text: string, durations: readonly Quantity[]): Quantity[] =>
  durations.flatMap(({ end, value }) => {
    const target = BARE_TARGET.exec(text.slice(end, end + 24));
    const minutes = target?.groups?.m;
    if (!target || minutes === undefined) return [];
    const to = end + target[0].length;
    const unit = value < 3600 ? IN_MINUTES : IN_HOURS;
    return [plainQuantity({ start: to - minutes.length, end: to }, text, Number(minutes), 0, unit)];
  });

export function readDurations(text: string): Quantity[] {
  const mixed = mixedDurations(text);
  return [...mixed, ...wholeMinutes(text), ...targetsBehind(text, mixed)];
}

function mixedDurations(text: string): Quantity[] {
  return [...text.matchAll(DURATION)].map((match) => {
    const {
      h: hours,
      hm: rest,
      h2,
      hm2,
      half,
      m: minutes,
      s: rests,
      m2,
      s2,
      m3,
      s3,
      m4,
      s4,
      m5,
      s5,
      m6,
      s6,
      h3,
      hm3,
    } = match.groups ?? {};
    const [m, s] = [minutes ?? m2 ?? m3 ?? m4 ?? m5 ?? m6, rests ?? s2 ?? s3 ?? s4 ?? s5 ?? s6];
    const [h, hm] = [hours ?? h2 ?? h3, rest ?? hm2 ?? hm3];
    const seconds =
      Number(h ?? 0) * 3600 +
      numberOf(hm ?? m ?? half ?? '0') * 60 +
      (half === undefined ? numberOf(s ?? '0') : 30);
    const span = { start: match.index, end: match.index + match[0].length };
    return plainQuantity(span, text, seconds, 0, IN_SECONDS);
  });
}

/** The later numbers of `34/36/33` and `4/5`, which a scan for codes takes for parts of a code. */
const AFTER_SLASH =
  /(?<=(?:\d|\d\s?(?:kV|V|A|℃|bar|MPa|kPa|%|mm|kN|N|g))\s?\/\s?)\d{1,9}(?:\.\d{1,6})?(?![\d.-]|\s?~\s?\d)/gu;

/** The later ranges of `180~195/185~200`. */
const RANGE_AFTER_SLASH =
  /(?<=\d\s?\/\s?)(?<low>\d{1,6}(?:\.\d{1,4})?)\s?[-~]\s?(?<high>\d{1,6}(?:\.\d{1,4})?)(?![\d.-])/gu;

/** `max .18`: a decimal without its nought. */
const POINT_FIRST = /(?<![\w.])\.\d{1,4}(?![\w.])/gu;
export const readPointFirst = (text: string): Quantity[] =>
  [...text.matchAll(POINT_FIRST)].map((match) => bareQuantity(text, match.index, match[0]));

/** `28/27/26MPa`: the first of readings in a row, which a scan for dates or codes takes, with the unit behind the last. */
const FIRST_OF_SLASHED =
  /(?<![\w./-])\d{1,4}(?:\.\d{1,3})?(?=(?:\/\d{1,4}(?:\.\d{1,3})?){1,5}\s?(?:MPa|kPa|bar|mm|℃|dB|%|kg|mg|kV|A|V)(?![A-Za-z]))/gu;

export const readSlashed = (text: string): Quantity[] => [
  ...[...text.matchAll(FIRST_OF_SLASHED)].map((match) => bareQuantity(text, match.index, match[0])),
  ...[...text.matchAll(RANGE_AFTER_SLASH)].flatMap((match) => {
    const { low = '', high = '' } = match.groups ?? {};
    if (Number(high) <= Number(low)) return [];
    const lower = bareQuantity(text, match.index, low);
    const upper = bareQuantity(text, match.index + match[0].length - high.length, high);
    const span = { start: lower.start, end: upper.end };
    return [
      {
        ...upper,
        ...span,
        raw: text.slice(span.start, span.end),
        core: span,
        value: lower.value,
        upper: upper.value,
      },
    ];
  }),
  ...[...text.matchAll(AFTER_SLASH)].map((match) => bareQuantity(text, match.index, match[0])),
];

/** `3/month`: a scan for codes takes the number for part of one. */
const BARE_RATE = /(?<![\w./-])\d{1,6}(?:\.\d{1,4})?(?=\s?\/\s?[A-Za-z\u5e74\u6708\u5b63\u5929\u73ed])/gu;

export const readBareRates = (text: string): Quantity[] =>
  [...text.matchAll(BARE_RATE)]
    .map((match) => withComparison(text, bareQuantity(text, match.index, match[0])))
    .filter(({ measure }) => measure.dimension !== null);

const HYPHENED =
  /(?<![\w.,-])(?<n>\d{1,3}(?:,\d{3}){1,2}|\d{1,6}(?:\.\d{1,3})?)-(?<unit>(?:litre|liter|minute|hour|day|week|month|year|second|metre|meter|tonne|point|percent|per cent|kg|mm|cm|km|kV|t|L|min|s|h)s?)(?:ly)?(?![A-Za-z])/gu;

/** `the 2,000-litre tank`, `a 30-minute response`, `6-monthly`. */
export const readHyphened = (text: string): Quantity[] =>
  [...text.matchAll(HYPHENED)].map((match) => {
    const { n = '', unit = '' } = match.groups ?? {};
    const { measure } = readUnit(` ${unit}`);
    const span = { start: match.index, end: match.index + match[0].length };
    const decimals = n.split('.')[1]?.length ?? 0;
    return withComparison(text, plainQuantity(span, text, Number(n.replace(/,/gu, '')), decimals, measure));
  });

/** `three late deliveries`, `two weeks`. */
/** `three dozen`. */
const DOZEN = /^\sdozen\b/iu;

export const readWordNumbers = (text: string): Quantity[] =>
  readEnglishNumbers(text).map(({ start, end: written, value: counted, decimals }) => {
    const dozens = DOZEN.exec(text.slice(written))?.[0].length ?? 0;
    const [end, value] = [written + dozens, dozens > 0 ? counted * 12 : counted];
    // `the four-hour target`
    const { measure, length } = readUnit(text.slice(end, end + 24).replace(/^-(?=[A-Za-z])/u, ' '));
    return withComparison(text, plainQuantity({ start, end: end + length }, text, value, decimals, measure));
  });
