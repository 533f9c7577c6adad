import { type Figure, isCount, scanFigures } from '../../core/index.js';

const ONES = [
  'zero',
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
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VALUES = new Map<string, number>([
  ['no', 0],
  ['none', 0],
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, index) => [
    [word, 20 + 10 * index] as const,
    ...ONES.slice(1, 10).map((one, value) => [`${word}-${one}`, 21 + 10 * index + value] as const),
  ]),
]);
const WORD = new RegExp(
  `(?<![\\w-])(?:(?:${TENS.join('|')})(?:-(?:${ONES.slice(1, 10).join('|')}))?|${ONES.join('|')}|no|none)(?![\\w-])`,
  'giu',
);

const spelled = (raw: string, start: number): Figure => ({
  start,
  end: start + raw.length,
  raw,
  value: VALUES.get(raw.toLowerCase()) ?? Number.NaN,
  decimals: 0,
  unit: null,
  comparison: null,
  upper: null,
  approximate: false,
  core: { start, end: start + raw.length },
});

const isYear = ({ value, unit, raw }: Figure): boolean =>
  unit === null && /^(?:19|20)\d\d$/u.test(raw) && value > 0;

/** Numbers of a sentence in digits and in words, in reading order; years, limits, ranges and rates are left out. */
export function scanEnglishNumbers(content: string): Figure[] {
  const digits = scanFigures(content);
  const words = [...content.matchAll(WORD)]
    .map((match) => spelled(match[0], match.index))
    .filter((word) => digits.every((figure) => word.end <= figure.start || figure.end <= word.start));
  return [...digits, ...words]
    .filter(
      (figure) =>
        !isYear(figure) &&
        figure.upper === null &&
        figure.comparison === null &&
        figure.unit?.dimension !== 'ratio',
    )
    .sort((a, b) => a.start - b.start);
}

const isWhole = ({ unit, decimals }: Figure): boolean => (unit === null || isCount(unit)) && decimals === 0;

/** Things counted add up whatever they are called; amounts add up in one unit only. */
export const inOneUnit = (a: Figure, b: Figure): boolean =>
  (isWhole(a) && isWhole(b)) || (a.unit !== null && !isCount(a.unit) && a.unit.name === b.unit?.name);
