import type { Span } from '../../core/index.js';

const ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const DIGITS = ['zero', 'nought', 'oh', ...ONES.slice(1, 10)];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TEENS.map((word, index) => [word, index + 13] as const),
  ...TENS.map((word, index) => [word, index * 10] as const),
  ['', 0] as const,
  ['a', 1] as const,
]);
const DIGIT_VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.slice(1, 10).map((word, index) => [word, index + 1] as const),
  ...['zero', 'nought', 'oh'].map((word) => [word, 0] as const),
]);

const UNIT = ONES.slice(1, 10).join('|');
const SMALL = [...ONES.slice(1), ...TEENS].join('|');
/** From one to ninety-nine. */
const BELOW_HUNDRED = `(?:(?:${TENS.filter(Boolean).join('|')})(?:[- ](?:${UNIT}))?|${SMALL})`;
const WORD = new RegExp(
  `(?<![A-Za-z])(?:(?<thousands>${BELOW_HUNDRED}|a)[ ]thousand(?:[ ](?:and[ ])?)?)?(?:(?<hundreds>${UNIT}|a)[ -]hundred(?:[ ](?:and[ ])?)?)?(?<rest>${BELOW_HUNDRED})?(?:[ ]point(?<decimals>(?:[ ](?:${DIGITS.join('|')})){1,4}))?(?![A-Za-z])`,
  'giu',
);

/** The value of a number word below a hundred. */
const small = (words = ''): number =>
  words
    .toLowerCase()
    .split(/[- ]/u)
    .reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);

export interface WordNumber extends Span {
  value: number;
  decimals: number;
}

/** Numbers in English words, with decimals (`ninety-eight point two`); `one` alone is mostly a pronoun and is left out. */
export function readEnglishNumbers(text: string): WordNumber[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const { thousands, hundreds, rest, decimals } = match.groups ?? {};
    const plain = thousands === undefined && hundreds === undefined && decimals === undefined;
    if (match[0] === '' || (plain && (rest === undefined || rest.toLowerCase() === 'one'))) return [];
    const digits = (decimals ?? '').trim().toLowerCase().split(' ').filter(Boolean);
    const whole = small(thousands) * 1000 + small(hundreds) * 100 + small(rest);
    const part = digits.map((word) => DIGIT_VALUES.get(word) ?? 0).join('');
    const written = match[0].trimEnd();
    return [
      {
        start: match.index,
        end: match.index + written.length,
        value: Number(`${whole}.${part === '' ? '0' : part}`),
        decimals: digits.length,
      },
    ];
  });
}
