import { CAPITALISED_WORDS, GIVEN_NAMES } from './data/english-words.js';
import { WordList } from './words.js';

/** English texts as words, and which of them may be parts of names. */

const ordinary = new WordList(CAPITALISED_WORDS);
const givenNames = new WordList(GIVEN_NAMES);

export interface Word {
  text: string;
  start: number;
  end: number;
  /** What stands between this word and the one before. */
  gap: string;
}

const WORD = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]{0,40}|&/gu;

/** The words of a text, in reading order. */
export function wordsOf(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const gap = text.slice(last, match.index);
    last = match.index + match[0].length;
    return { text: match[0], start: match.index, end: last, gap };
  });
}

export const isCapitalised = (word: Word | undefined): word is Word =>
  word !== undefined && /^[A-Z\u00c0-\u00de][a-z\u00df-\u024f'’-]/u.test(word.text);
export const isProper = (word: Word | undefined): word is Word =>
  isCapitalised(word) && !ordinary.has(word.text);
export const isInitial = (word: Word | undefined): word is Word =>
  word !== undefined && /^[A-Z]$/u.test(word.text);
export const follows = (word: Word | undefined): boolean =>
  word !== undefined && /^[ .]{1,2}$/u.test(word.gap);

/** Small words inside names: `Pieter van Dyk`, `House of Marlow`. */
export const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'ter',
  'von',
  'zu',
  'of',
  'la',
  'le',
  'du',
  'di',
  'da',
  'dos',
  'bin',
  'al',
  'el',
  '&',
]);

/** `Jason`, `Lucy`. */
export const isEnglishGivenName = (word: string): boolean => givenNames.has(word);

/** True for an ordinary word that is written with a capital at times. */
export const isOrdinaryEnglish = (word: string): boolean => ordinary.has(word);

/** A part of an e-mail address or of a web site, which are written small whatever they name. */
const isInAddress = (words: readonly Word[], at: number): boolean =>
  /[@.]$/u.test(words[at]?.gap ?? '') || /^[@.]$/u.test(words[at + 1]?.gap ?? '');

/** Words that the text also writes small: no names. */
export const writtenSmall = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words.filter(({ text }, at) => /^[a-z]/u.test(text) && !isInAddress(words, at)).map(({ text }) => text),
  );
