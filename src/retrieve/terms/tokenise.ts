import { SLOT } from '../slots/kinds.js';
import { loadDictionary } from './dictionary.js';
import { stem } from './stem.js';
import { EMPTY_CHARACTERS, STOP_CHARACTERS, STOP_WORDS } from './stop-words.js';

/** What a passage is found by. Order is that of the text; repeats stay, since their number counts. */
export interface Terms {
  /** Segmented Chinese words and stemmed English ones. */
  words: string[];
  /** Every pair of neighbouring Chinese characters: finds what the segmenter cut otherwise. */
  pairs: string[];
  /** Single Chinese characters: the weakest evidence, and all there is in a colloquial word that nobody listed. */
  characters: string[];
}

export interface Tokeniser {
  terms(text: string): Terms;
}

const RUN = /\p{Script=Han}+|[a-z0-9]+/gu;
const HAN = /^\p{Script=Han}/u;
/** `gb37824` is found by its parts too; short ones such as `5s` and `8d` only make sense whole. */
const MIXED = /^(?=.{5,}$)(?:[a-z]+\d+|\d+[a-z]+)$/u;

/** Slots say what was removed, not what the text is about; digits of one or two places tell nothing apart. */
const isLatinTerm = (term: string): boolean =>
  !STOP_WORDS.has(term) && (term.length > 2 || !/^\d+$/u.test(term));

function latinTerms(run: string): string[] {
  const parts = MIXED.test(run) ? (run.match(/[a-z]+|\d+/gu) ?? []) : [];
  return [run, ...parts].filter((term) => term.length > 1 && isLatinTerm(term)).map(stem);
}

const isOneCharacter = (word: string): boolean =>
  word.length <= ((word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);

function pairsOf(run: string): string[] {
  const characters = [...run];
  const pairs: string[] = [];
  for (let i = 1; i < characters.length; i++) {
    const first = characters[i - 1] ?? '';
    const second = characters[i] ?? '';
    if (!STOP_CHARACTERS.has(first) && !STOP_CHARACTERS.has(second)) pairs.push(first + second);
  }
  return pairs;
}

/** Width and case folded, slots gone: the text that terms are read from. */
export const normaliseForTerms = (text: string): string =>
  text.replace(SLOT, ' ').normalize('NFKC').toLowerCase();

const meaningful = (run: string): string[] =>
  [...run].filter((character) => !EMPTY_CHARACTERS.has(character));

/** The single characters alone, which need no segmenter. */
export const charactersOf = (text: string): string[] =>
  [...normaliseForTerms(text).matchAll(RUN)].flatMap(([run]) => (HAN.test(run) ? meaningful(run) : []));

/** Loads the segmenter (about 200 ms, once a process) and returns the tokeniser. */
export async function loadTokeniser(): Promise<Tokeniser> {
  const jieba = await loadDictionary();
  const wordsOf = (run: string): string[] =>
    jieba.cutForSearch(run, true).filter((word) => !isOneCharacter(word) && !STOP_WORDS.has(word));
  return {
    terms(text) {
      const terms: Terms = { words: [], pairs: [], characters: [] };
      for (const [run] of normaliseForTerms(text).matchAll(RUN)) {
        if (!HAN.test(run)) terms.words.push(...latinTerms(run));
        else {
          for (const word of wordsOf(run)) terms.words.push(word);
          for (const pair of pairsOf(run)) terms.pairs.push(pair);
          for (const character of meaningful(run)) terms.characters.push(character);
        }
      }
      return terms;
    },
  };
}
