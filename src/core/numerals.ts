const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Every character a Chinese numeral may hold, for use inside a regular expression's brackets. */
export const CHINESE_NUMERAL_CHARACTERS = '〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿';

function parseInteger(text: string): number | null {
  if ([...text].every((character) => character in DIGITS)) {
    return Number([...text].map((character) => DIGITS[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (character in DIGITS) digit = DIGITS[character] ?? 0;
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/**
 * Reads a Chinese numeral: `九十六`, `二〇二四`, `一百零三`, `两`, `九十八点五`.
 * Returns the value and how many decimals were written, or null.
 */
export function parseChineseNumeral(text: string): { value: number; decimals: number } | null {
  const [whole = '', fraction, ...rest] = text.split('点');
  if (whole === '' || rest.length > 0) return null;
  const integer = parseInteger(whole);
  if (integer === null) return null;
  if (fraction === undefined) return { value: integer, decimals: 0 };
  const digits = [...fraction].map((character) => DIGITS[character]);
  if (digits.length === 0 || digits.some((digit) => digit === undefined)) return null;
  return { value: Number(`${integer}.${digits.join('')}`), decimals: digits.length };
}
