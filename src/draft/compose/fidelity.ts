import { foldWidth } from '../../core/index.js';

const DIGITS = /\d+/gu;
const LATIN_CODE = /[A-Za-z]+[-/.]?\d[\w./-]*|[A-Z]{2,}/gu;

const SIGNS = /[≥≤><±]|(?<![\w\d)）.~-])-(?=\d)/gu;

const signs = (text: string): string => (foldWidth(text).match(SIGNS) ?? []).sort().join('');
const numbers = (text: string): number[] => (foldWidth(text).match(DIGITS) ?? []).map(Number);

/** True where every number of a passage stands in a text. */
export function keepsNumbers(source: string, text: string): boolean {
  const said = new Set(numbers(text));
  return numbers(source).every((value) => said.has(value));
}

/**
 * True where a rewording kept every figure, sign and code of its source and brought in none.
 * Leading zeros of dates may go (`2025-03-05` -> `2025年3月5日`), order may change, numbers may not repeat less.
 */
export function keepsFacts(source: string, rendered: string): boolean {
  const left = numbers(source).sort((a, b) => a - b);
  const right = numbers(rendered).sort((a, b) => a - b);
  if (left.length !== right.length || left.some((value, i) => value !== right[i])) return false;
  if (signs(source) !== signs(rendered)) return false;
  const folded = foldWidth(rendered).toLowerCase();
  return (foldWidth(source).match(LATIN_CODE) ?? []).every(
    (code) => /^(?:OK|NC|N\/A|NA)$/u.test(code) || folded.includes(code.toLowerCase()),
  );
}
