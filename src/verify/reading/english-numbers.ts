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

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TEENS.map((word, index) => [word, index + 13] as const),
  ...TENS.map((word, index) => [word, index * 10] as const),
  ['', 0] as const,
]);

const WORD = new RegExp(
  `(?<![A-Za-z])(?:(?<tens>${TENS.filter(Boolean).join('|')})(?:[- ](?<unit>${ONES.slice(1, 10).join('|')}))?|(?<small>${[...ONES.slice(2), ...TEENS].join('|')}))(?![A-Za-z])`,
  'giu',
);

/** Numbers in English words from two to ninety-nine; `one` is mostly a pronoun and is left out. */
export function readEnglishNumbers(text: string): Array<Span & { value: number }> {
  return [...text.matchAll(WORD)].map((match) => {
    const { tens = '', unit = '', small = '' } = match.groups ?? {};
    const value = [tens, unit, small].reduce((sum, word) => sum + (VALUES.get(word.toLowerCase()) ?? 0), 0);
    return { start: match.index, end: match.index + match[0].length, value };
  });
}
