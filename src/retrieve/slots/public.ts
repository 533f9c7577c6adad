import type { Span } from '../../core/index.js';

/**
 * Passages with digits that belong to no client, so they stay readable: public standards, clause numbers, list marks,
 * and technical words.
 */

/**
 * National, industry, local and international standards. Enterprise standards (`Q/...`) are not among them, nor gauges
 * and fridges (`HJ-06`), whose short numbers follow a hyphen or begin with a zero.
 */
const STANDARD_PREFIX =
  'GB|GBZ|GBJ|HJ|AQ|JB|HG|SY|YY|QC|QB|SB|SH|SN|NY|LY|JT|JTG|JTJ|TB|MH|YD|YB|YS|DL|NB|JGJ|JG|CJ|CJJ|CECS|XF|GA|WS|TSG|JJF|JJG|CNAS|CNCA|CCAA|RB|DB\\d{2,4}|T/[A-Z]{2,10}|' +
  'ISO|IEC|ISO/IEC|IATF|OHSAS|SA|IAF|EN|DIN|ASTM|ASME|ANSI|JIS|BS|UL|AWS|API|IPC|OIML';
const STANDARD = new RegExp(
  `(?<![A-Za-z0-9/_.-])(?:${STANDARD_PREFIX})(?:/[A-Z]{1,3})?(?!-?0)(?!-\\d{1,3}(?!\\d|\\.\\d|[-:](?:19|20)\\d\\d))[ -]{0,2}\\d{1,6}(?:[.:-]\\d{1,6}){0,5}(?!\\d)`,
  'gu',
);

const CLAUSE = '(?:[4-9]|10)(?:\\.\\d{1,2}){1,4}';
const CLAUSES: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z0-9])[QESO]{1,3}:? ?${CLAUSE}(?![\\d%])`, 'gu'),
  new RegExp(`(?<=(?:标准|条款|要求|[Cc]lauses?)[ :]{0,2})${CLAUSE}(?![\\d%])`, 'gu'),
  new RegExp(`(?<![\\d.])${CLAUSE}(?=条款|条(?!件))`, 'gu'),
];

const LIST_MARK = /(?<=^|[\n;；。,，:：\s])[(（]?\d{1,2}(?:[)）、]|\.(?!\d))/gu;

const TECHNICAL =
  /(?<![A-Za-z0-9])(?:PM2\.5|PM10|CO2|SO2|NO2|O3|H2S|H2O|N2|O2|BOD5|[56]S|4M1E|5M1E|5W1H|5W2H|8D|3C|[23]D|A[34]|[45]G|7×24|7\*24|24\/7)(?![A-Za-z0-9])/gu;

/** `mg/m3`, `m2`: digits of the unit. */
const UNIT = /(?<=\d ?)[A-Za-zμ/·]{0,8}m[23](?![A-Za-z0-9])/gu;

const PUBLIC = [STANDARD, ...CLAUSES, LIST_MARK, TECHNICAL, UNIT];

/** Spans of a width-folded text that stay as they are. */
export const publicSpans = (folded: string): Span[] =>
  PUBLIC.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
