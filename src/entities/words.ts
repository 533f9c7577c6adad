import { COMMON_PAIRS, COMMON_TRIPLES } from './data/common-words.js';
import { DOMAIN_WORDS } from './data/domain-words.js';

const expandGroups = (table: string): string[] =>
  table.trim().split(/\s+/u).flatMap((group) => [...group.slice(1)].map((tail) => group.charAt(0) + tail));

const common = new Set([
  ...expandGroups(COMMON_PAIRS),
  ...COMMON_TRIPLES.trim().split(/\s+/u),
  ...DOMAIN_WORDS.trim().split(/\s+/u),
]);

/** True for ordinary words of two to four characters. */
export const isCommonWord = (word: string): boolean => common.has(word);

const LONGEST = 4;

/** Share of a passage, 0 to 1, that ordinary words cover, read greedily from the left. */
export function commonShare(text: string): number {
  let covered = 0;
  for (let at = 0; at < text.length; ) {
    let step = 0;
    for (let length = Math.min(LONGEST, text.length - at); length >= 2 && step === 0; length--) {
      if (common.has(text.slice(at, at + length))) step = length;
    }
    covered += step;
    at += Math.max(1, step);
  }
  return text.length === 0 ? 0 : covered / text.length;
}

/** Chinese characters, without punctuation. */
export const isHan = (unit: string | undefined): boolean =>
  unit !== undefined && ((unit >= '\u4e00' && unit <= '\u9fff') || unit === '〇');

/** The longest entry of a set that ends at an offset, or an empty string. */
export function wordEndingAt(text: string, end: number, words: ReadonlySet<string>, longest: number): string {
  for (let length = Math.min(longest, end); length >= 1; length--) {
    const word = text.slice(end - length, end);
    if (words.has(word)) return word;
  }
  return '';
}

/** The longest entry of a set that starts at an offset, or an empty string. */
export function wordStartingAt(text: string, start: number, words: ReadonlySet<string>, longest: number): string {
  for (let length = Math.min(longest, text.length - start); length >= 1; length--) {
    const word = text.slice(start, start + length);
    if (words.has(word)) return word;
  }
  return '';
}

/** Reads a white-space separated table of words. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u));
