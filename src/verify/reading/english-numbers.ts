import { ENGLISH_TENS, englishNumerals, parseEnglishNumeral, type Span } from '../../core/index.js';

const NOUGHT = ['zero', 'nought', 'oh'];
const UNIT = englishNumerals(1, 9);
/** From one to ninety-nine. */
export const BELOW_HUNDRED = `(?:(?:${ENGLISH_TENS.join('|')})(?:[- ](?:${UNIT}))?|${englishNumerals(1, 19)})`;
const WORD = new RegExp(
  `(?<![A-Za-z])(?:(?<thousands>${BELOW_HUNDRED}|a)[ ]thousand(?:[ ](?:and[ ])?)?)?(?:(?<hundreds>${UNIT}|a)[ -]hundred(?:[ ](?:and[ ])?)?)?(?<rest>${BELOW_HUNDRED})?(?:[ ]point(?<decimals>(?:[ ](?:${[...NOUGHT, UNIT].join('|')})){1,4}))?(?![A-Za-z])`,
  'giu',
);

/** What a number word below a hundred counts; `a` hundred and `an` hour are one; null where it is none. */
export const englishCount = (word: string): number | null =>
  /^an?$/iu.test(word) ? 1 : parseEnglishNumeral(word);

/** The same of a part of a number, which counts nothing where it is not there. */
const partOf = (word: string | undefined): number => englishCount(word ?? '') ?? 0;

/** A digit after the point. */
const digitOf = (word: string): number => (NOUGHT.includes(word) ? 0 : (parseEnglishNumeral(word) ?? 0));

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
    const whole = partOf(thousands) * 1000 + partOf(hundreds) * 100 + partOf(rest);
    const part = digits.map(digitOf).join('');
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
