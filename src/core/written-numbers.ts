import { parseEnglishNumeral } from './english-numerals.js';
import { parseChineseNumeral } from './numerals.js';

/** The value of a number in digits (`12`, `2.5`), in English words below a hundred or in Chinese numerals; else null. */
export const parseWrittenNumber = (text: string): number | null =>
  /^\d/u.test(text) ? Number(text) : (parseEnglishNumeral(text) ?? parseChineseNumeral(text)?.value ?? null);
