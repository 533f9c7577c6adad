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
  /** The same without single characters, which writeups are not found by. */
  wordsAndPairs(text: string): Pick<Terms, 'words' | 'pairs'>;
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

function addPairs(run: string, pairs: string[]): void {
  let before = '';
  for (const character of run) {
    const counts = !STOP_CHARACTERS.has(character);
    if (counts && before !== '') pairs.push(before + character);
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
    if (!HAN.test(run)) continue;
    for (const character of run) if (!EMPTY_CHARACTERS.has(character)) characters.push(character);
  }
  return characters;
}

/** Between runs of Chinese while they are cut; the segmenter gives it back as it is. */
const BREAK = '\n';

const isWord = (word: string): boolean => !isOneCharacter(word) && !STOP_WORDS.has(word);

/** Loads the segmenter (about 200 ms, once a process) and returns the tokeniser. */
export async function loadTokeniser(): Promise<Tokeniser> {
  const jieba = await loadDictionary();
  const wordsAndPairs: Tokeniser['wordsAndPairs'] = (text) => {
    const runs = normaliseForTerms(text).match(RUN) ?? [];
    const chinese = runs.filter((run) => HAN.test(run));
    // All runs at once: each call of the segmenter costs as much as cutting a short sentence.
    const cut = chinese.length > 0 ? jieba.cutForSearch(chinese.join(BREAK), true) : [];
    const words: string[] = [];
    const pairs: string[] = [];
    let at = 0;
    for (const run of runs) {
      if (HAN.test(run)) {
        for (; at < cut.length && cut[at] !== BREAK; at++) {
          const word = cut[at] as string;
          if (isWord(word)) words.push(word);
        }
        at++;
        addPairs(run, pairs);
      } else words.push(...latinTerms(run));
    }
    return { words, pairs };
  };
  return {
    wordsAndPairs,
    terms: (text) => ({ ...wordsAndPairs(text), characters: charactersOf(text) }),
  };
}
