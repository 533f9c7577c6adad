import { COMMON_PAIRS, COMMON_TRIPLES } from './data/common-words.js';
import { DOMAIN_WORDS } from './data/domain-words.js';

const wordsOf = (table: string): string[] => table.trim().split(/\s+/u);

/** The second characters of ordinary pairs by their first: taken apart, the pairs cost every process a tenth of a second. */
const seconds = new Map(wordsOf(COMMON_PAIRS).map((group) => [group.charAt(0), group.slice(1)]));
/** Ordinary words of three characters and more. */
export const LONGER_WORDS: ReadonlySet<string> = new Set([
  ...wordsOf(COMMON_TRIPLES),
  ...wordsOf(DOMAIN_WORDS),
]);

/** True for ordinary words of two to four characters. */
export const isCommonWord = (word: string): boolean =>
  LONGER_WORDS.has(word) ||
  (word.length === 2 && (seconds.get(word.charAt(0))?.includes(word.charAt(1)) ?? false));

const LONGEST = 4;

/** Share of a passage, 0 to 1, that ordinary words cover, read greedily from the left. */
export function commonShare(text: string): number {
  let covered = 0;
  for (let at = 0; at < text.length; ) {
    let step = 0;
    for (let length = Math.min(LONGEST, text.length - at); length >= 2 && step === 0; length--) {
      if (isCommonWord(text.slice(at, at + length))) step = length;
    }
    covered += step;
    at += Math.max(1, step);
  }
  return text.length === 0 ? 0 : covered / text.length;
}

/** Chinese characters, the seldom ones that names hold among them (`䶮`), without punctuation. */
export const isHan = (unit: string | undefined): boolean =>
  unit !== undefined && ((unit >= '\u3400' && unit <= '\u9fff') || unit === '〇');

/** A list of words that can be looked up at a place of a text. */
export class WordList {
  readonly words: ReadonlySet<string>;
  private readonly longest: number;
  private readonly firsts: ReadonlySet<string>;
  private readonly lasts: ReadonlySet<string>;

  /** Takes tables of words separated by white space. */
  constructor(...tables: readonly string[]) {
    const all = tables.flatMap((table) => table.split(/\s+/u)).filter((word) => word !== '');
    this.words = new Set(all);
    this.longest = Math.max(...all.map((word) => word.length));
    this.firsts = new Set(all.map((word) => word.charAt(0)));
    this.lasts = new Set(all.map((word) => word.charAt(word.length - 1)));
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** The longest word that starts at an offset, or an empty string. */
  startingAt(text: string, start: number): string {
    if (!this.firsts.has(text.charAt(start))) return '';
    for (let length = Math.min(this.longest, text.length - start); length >= 1; length--) {
      const word = text.slice(start, start + length);
      if (this.words.has(word)) return word;
    }
    return '';
  }

  /** The longest word that ends at an offset, or an empty string. */
  endingAt(text: string, end: number): string {
    if (!this.lasts.has(text.charAt(end - 1))) return '';
    for (let length = Math.min(this.longest, end); length >= 1; length--) {
      const word = text.slice(end - length, end);
      if (this.words.has(word)) return word;
    }
    return '';
  }

  /** An alternation of all words for a regular expression, longest first. */
  get source(): string {
    return [...this.words].sort((a, b) => b.length - a.length).join('|');
  }
}
