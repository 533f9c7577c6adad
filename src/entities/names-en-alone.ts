import { type Candidate, RANK } from './candidate.js';
import {
  follows,
  isCapitalised,
  isEnglishGivenName,
  isInitial,
  isOrdinaryEnglish,
  isProper,
  particles,
  type Word,
  writtenSmall,
} from './words-en.js';

/** English names of one word: firms and surnames inside a sentence, where only names are written with a capital. */

const SOURCES = new Set(['from', 'by', 'with', 'under', 'told', 'for', 'at', 'to']);
const LONG_ENOUGH = 4;
const SHORTEST = 4;
/** `Excel`, `Sunday`: capitals that are no client's. */
const PUBLIC_WORDS =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Easter|Christmas|English|French|German|Chinese|Polish|British|European|Europe|Britain|England|Scotland|Wales|Ireland|China|Germany|Excel|Word|Outlook|Teams|Microsoft|Google|Windows|Kaizen|Kanban|Pareto|Ishikawa|Celsius|Brix|Rockwell|Vickers|Brinell|Internet)$/u;

/** A capitalised word alone inside a sentence, where English writes all but names small: `sugar from Silverstrand`. */
export function findLone(words: readonly Word[]): Candidate[] {
  const small = writtenSmall(words);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const [next, told] = [words[at + 1], before !== undefined && SOURCES.has(before.text)];
    const runs = next?.gap === ' ' && isCapitalised(next);
    const inside = before !== undefined && /^[a-z]/u.test(before.text);
    if (!(told || inside) || word.gap !== ' ' || runs || !isProper(word) || word.text.length < SHORTEST)
      return [];
    return PUBLIC_WORDS.test(word.text) || small.has(word.text.toLowerCase())
      ? []
      : [{ kind: 'organisation' as const, start: word.start, end: word.end, rank: RANK.spread }];
  });
}

/** Words for what is done end so, and hardly any surname. */
const DOING = /(?:ing|tion|ment|ics)$/u;
const isTelling = (word: string, small: ReadonlySet<string>): boolean =>
  (word.length >= LONG_ENOUGH || isEnglishGivenName(word)) &&
  !isOrdinaryEnglish(word) &&
  !PUBLIC_WORDS.test(word) &&
  !DOING.test(word) &&
  !small.has(word.toLowerCase());

/** Where a surname begins that ends with the word at an index: `De Groot`, `N. van Dalen`. */
function wholeSurname(words: readonly Word[], at: number): number {
  let from = at;
  while (
    words[from]?.gap === ' ' &&
    particles.has(words[from - 1]?.text.toLowerCase() ?? '') &&
    words[from - 1]?.text !== '&'
  )
    from--;
  return isInitial(words[from - 1]) && follows(words[from]) ? from - 1 : from;
}

/** Surnames, given names and first words of firms that stand alone once the whole name was read: `Dudek`, `Tom`, `Kestrel`. */
export function findShort(words: readonly Word[], found: readonly Candidate[], text: string): Candidate[] {
  const kinds = new Map<string, Candidate['kind']>();
  const small = writtenSmall(words);
  for (const { kind, start, end } of found) {
    const name = text
      .slice(start, end)
      .split(' ')
      .filter((word) => !particles.has(word));
    const short = [name[0] ?? '', kind === 'person' || name.length === 2 ? (name.at(-1) ?? '') : ''];
    if (name.length < 2) continue;
    for (const word of short) if (isTelling(word, small)) kinds.set(word, kind);
  }
  return words.flatMap(({ text: word, end }, at) => {
    const kind = kinds.get(word);
    const first = words[wholeSurname(words, at)];
    return kind === undefined || !first ? [] : [{ kind, start: first.start, end, rank: RANK.spread }];
  });
}
