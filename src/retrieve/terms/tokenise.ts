import { SLOT } from '../slots/kinds.js';
import { loadCutter } from './dictionary.js';
import { stem } from './stem.js';
import { EMPTY_CHARACTERS, STOP_CHARACTERS, STOP_WORDS } from './stop-words.js';
import { isHalf } from './surrogates.js';

/** What a passage is found by. Order is that of the text; repeats stay, since their number counts. */
export interface Terms {
  /** Segmented Chinese words and stemmed English ones. */
  words: string[];
  /** Every pair of neighbouring Chinese characters: finds what the segmenter cut otherwise. */
  pairs: string[];
  /** Single Chinese characters: the weakest evidence, and all there is in a colloquial word that nobody listed. */
  characters: string[];
}

/** A pair of characters of the basic plane as one number, which is made and compared sooner than a text; else the text. */
export type Pair = number | string;

/** What a text that is indexed is found by; `Terms` without single characters. */
export interface Parts {
  words: string[];
  pairs: Pair[];
}

export interface Tokeniser {
  terms(text: string): Terms;
  /** The same without single characters, which writeups are not found by. */
  wordsAndPairs(text: string): Pick<Terms, 'words' | 'pairs'>;
  /** Words and pairs of a text that comes from `normaliseForTerms`. */
  partsOf(normalised: string): Parts;
}

const RUN = /\p{Script=Han}+|[a-z0-9]+/gu;
/** Of a run, which holds nothing but Chinese characters, or none. */
const isChinese = (run: string): boolean => run.charCodeAt(0) > 0x7f;
/** `gb37824` is found by its parts too; short ones such as `5s` and `8d` only make sense whole. */
const MIXED = /^(?=.{5,}$)(?:[a-z]+\d+|\d+[a-z]+)$/u;

/** Slots say what was removed, not what the text is about; digits of one or two places tell nothing apart. */
const isLatinTerm = (term: string): boolean =>
  !STOP_WORDS.has(term) && (term.length > 2 || !/^\d+$/u.test(term));

function latinTerms(run: string): string[] {
  const parts = MIXED.test(run) ? (run.match(/[a-z]+|\d+/gu) ?? []) : [];
  return [run, ...parts].filter((term) => term.length > 1 && isLatinTerm(term)).map(stem);
}

export const pairText = (pair: Pair): string =>
  typeof pair === 'number' ? String.fromCharCode(pair >>> 16, pair & 0xffff) : pair;

/** By UTF-16 unit, whether it is a stop character. */
const STOPS = new Uint8Array(0x10000);
for (const character of STOP_CHARACTERS) STOPS[character.charCodeAt(0)] = 1;

/** The pairs of a run of Chinese characters; a stop character is part of none. */
function addPairs(run: string, pairs: Pair[]): void {
  const first = pairs.length;
  let before = 0;
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at);
    if (isHalf(unit)) {
      pairs.length = first;
      addRarePairs(run, pairs);
      return;
    }
    const counts = STOPS[unit] === 0;
    if (counts && before !== 0) pairs.push((before << 16) | unit);
    before = counts ? unit : 0;
  }
}

/** The same where some characters take two units. */
function addRarePairs(run: string, pairs: Pair[]): void {
  let before = '';
  for (const character of run) {
    const counts = !STOP_CHARACTERS.has(character);
    const pair = before + character;
    if (counts && before !== '')
      pairs.push(pair.length === 2 ? (pair.charCodeAt(0) << 16) | pair.charCodeAt(1) : pair);
    before = counts ? character : '';
  }
}

/** Width and case folded, slots gone: the text that terms are read from. */
export const normaliseForTerms = (text: string): string =>
  text.replace(SLOT, ' ').normalize('NFKC').toLowerCase();

/** The single characters alone, which need no segmenter. */
export function charactersOf(text: string): string[] {
  const characters: string[] = [];
  for (const run of normaliseForTerms(text).match(RUN) ?? []) {
    if (!isChinese(run)) continue;
    for (const character of run) if (!EMPTY_CHARACTERS.has(character)) characters.push(character);
  }
  return characters;
}

/** Loads the dictionary, once a process, and returns the tokeniser. */
export async function loadTokeniser(): Promise<Tokeniser> {
  const cutter = await loadCutter();
  const partsOf = (normalised: string): Parts => {
    const words: string[] = [];
    const pairs: Pair[] = [];
    for (const run of normalised.match(RUN) ?? []) {
      if (isChinese(run)) {
        cutter.addWords(run, words);
        addPairs(run, pairs);
      } else words.push(...latinTerms(run));
    }
    return { words, pairs };
  };
  const wordsAndPairs: Tokeniser['wordsAndPairs'] = (text) => {
    const { words, pairs } = partsOf(normaliseForTerms(text));
    return { words, pairs: pairs.map(pairText) };
  };
  return {
    partsOf,
    wordsAndPairs,
    terms: (text) => ({ ...wordsAndPairs(text), characters: charactersOf(text) }),
  };
}
