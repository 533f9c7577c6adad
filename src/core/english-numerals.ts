/** English number words from nought to nineteen, each at the place of its value. */
export const ENGLISH_BELOW_TWENTY = [
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
] as const;

/** `twenty` to `ninety`. */
export const ENGLISH_TENS = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ENGLISH_BELOW_TWENTY.map((word, value) => [word, value] as const),
  ...ENGLISH_TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);

/** Number words from one value to another, both below twenty and both meant, as alternatives of a regular expression. */
export const englishNumerals = (from: number, to: number): string =>
  ENGLISH_BELOW_TWENTY.slice(from, to + 1).join('|');

/** The value of a number word below a hundred (`seven`, `Forty`, `twenty-one`, `twenty one`), or null. */
export function parseEnglishNumeral(text: string): number | null {
  const [first = '', second, ...rest] = text.toLowerCase().split(/[- ]/u);
  const value = VALUES.get(first);
  if (value === undefined || rest.length > 0) return null;
  if (second === undefined) return value;
  const unit = VALUES.get(second);
  const joins = value >= 20 && unit !== undefined && unit >= 1 && unit <= 9;
  return joins ? value + unit : null;
}
