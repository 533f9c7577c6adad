import type { Word } from './words.js';

/** Words that notes shorten: `apprvd`, `mthly`, `intvw`, `calib`; and titles by their initials: `MD`, `QM`. */

const VOWELS = /[aeiou]/giu;
const SHORTEST = 3;
/** So many letters of the beginning of a word tell it. */
const TELLING_START = 4;

function isWithin(short: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

/** Whether one Latin word is the other with its vowels, or its end, left out. */
export function isShortFor(short: string, word: string): boolean {
  if (short.length < SHORTEST || word.length < short.length + 2 || short.charAt(0) !== word.charAt(0))
    return false;
  if (short.length >= TELLING_START && word.startsWith(short)) return true;
  return (short.match(VOWELS)?.length ?? 0) <= 1 && isWithin(short, word) && /^[a-z]+$/u.test(short);
}

/** The longest title that goes by its initials. */
const MOST_WORDS = 4;

/** The words of a text that stand in the notes as the initials of them all: `managing director` of a noted `MD`. */
export function spelledOut(words: readonly Word[], notes: string): ReadonlySet<Word> {
  const found = new Set<Word>();
  const latin = words.filter(({ tag }) => tag === 'latin');
  latin.forEach((_, from) => {
    for (let length = 2; length <= MOST_WORDS && from + length <= latin.length; length++) {
      const run = latin.slice(from, from + length);
      const apart = run.some((word, at) => at > 0 && word.start - (run[at - 1]?.end ?? 0) > 1);
      if (apart) break;
      const initials = run.map(({ text }) => text.charAt(0).toUpperCase()).join('');
      if (new RegExp(`(?<![A-Za-z])${initials}(?![A-Za-z])`, 'u').test(notes))
        for (const word of run) found.add(word);
    }
  });
  return found;
}
