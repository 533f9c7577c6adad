import {
  afterName,
  beforeName,
  commonShare,
  isCommonWord,
  isGivenNameCharacter,
  isSureSurname,
  surnameLength,
} from '../../../entities/index.js';
import { regionLength, tradeLength } from './inside.js';
import { joins, type Tokens } from './tokens.js';
import { isVerb } from './verbs.js';

/**
 * What is looked at to tell a name from other words: what stands before, what stands after, and the characters
 * themselves. Each is a short string; what it is worth was learnt (`scripts/names/learn.ts`).
 */

export type Named = 'person' | 'organisation';

/** Lengths of names in characters, from shortest to longest. */
export const LENGTHS: Readonly<Record<Named, readonly [number, number]>> = {
  person: [2, 4],
  organisation: [2, 10],
};

const SEPARATOR = /[、,/和与及]/u;
const HAN = /[\u4e00-\u9fff]/u;
const LONGEST_ITEM = 8;
const MOST_ITEMS = 8;

/** A text in which figures and Latin letters are all alike; as long as before. Begins and ends a line where asked beyond. */
export const plainContext = (folded: string): string =>
  folded
    .replace(/\d/gu, '0')
    .replace(/[A-Za-z]/gu, 'a')
    .replace(/[·•・]/gu, '·')
    .replace(/\t/gu, '|');

const NEAR = [1, 2, 3, 4] as const;
const ITEM = [2, 3, 4] as const;

const before = (text: string, at: number, length: number): string =>
  at < length ? `\n${text.slice(0, Math.max(0, at))}` : text.slice(at - length, at);
const after = (text: string, at: number, length: number): string =>
  at + length > text.length ? `${text.slice(at)}\n` : text.slice(at, at + length);

/** The separator before the second item of a list in which an item begins at `at`; -1 for the first item. */
function listHead(text: string, at: number): number {
  let head = -1;
  for (let items = 0, start = at; items < MOST_ITEMS && SEPARATOR.test(text.charAt(start - 1)); items++) {
    head = start - 1;
    let next = head;
    while (
      head - next < LONGEST_ITEM &&
      HAN.test(text.charAt(next - 1)) &&
      !SEPARATOR.test(text.charAt(next - 1))
    )
      next--;
    if (next === head || head - next >= LONGEST_ITEM || !SEPARATOR.test(text.charAt(next - 1))) break;
    start = next;
  }
  return head;
}

/** Where the last item of a list begins in which an item ends at `at`; -1 for the last item. */
function listTail(text: string, at: number): number {
  let tail = -1;
  for (let items = 0, end = at; items < MOST_ITEMS && SEPARATOR.test(text.charAt(end)); items++) {
    tail = end + 1;
    let next = tail;
    while (next - tail < LONGEST_ITEM && HAN.test(text.charAt(next)) && !SEPARATOR.test(text.charAt(next)))
      next++;
    if (next === tail || next - tail >= LONGEST_ITEM || !SEPARATOR.test(text.charAt(next))) break;
    end = next;
  }
  return tail;
}

/** The word that ends before an offset; empty within one, a line break beyond the text. */
const wordBefore = (text: string, at: number, { ends }: Tokens): string =>
  at <= 0 ? '\n' : text.slice(at - (ends[at] ?? 0), at);
const wordAfter = (text: string, at: number, { starts }: Tokens): string =>
  at >= text.length ? '\n' : text.slice(at, at + (starts[at] ?? 0));

/** What sort of word it is: none whole, a character alone, one that joins, a verb, another word, a figure, a mark. */
function kindOf(word: string): string {
  if (word === '') return 'x';
  if (word.length > 1) return isVerb(word) ? 'v' : 'w';
  if (HAN.test(word)) return joins(word) ? 'j' : 'c';
  return word === '0' || word === 'a' || word === '\n' || word === '|' || word === '、' ? word : '.';
}

/** How words cover a passage that cuts none: their lengths, `j` for one that joins. */
function shapeOf(text: string, start: number, end: number, { starts }: Tokens): string {
  let shape = '';
  for (let at = start; at < end; at += starts[at] ?? 1)
    shape += starts[at] !== 1 ? String(starts[at]) : joins(text.charAt(at)) ? 'j' : '1';
  return shape;
}

const surnameClass = (text: string, at: number): string => {
  const length = surnameLength(text, at);
  return length === 2 ? '2' : length === 0 ? '-' : isSureSurname(text, at) ? '1' : '?';
};

/** What stands before a name that begins at `at`. */
export function featuresBefore(text: string, at: number, tokens: Tokens): string[] {
  const found = NEAR.map((length) => `l${before(text, at, length)}`);
  const word = wordBefore(text, at, tokens);
  found.push(
    `B${kindOf(word)}`,
    `bw${word}`,
    `BB${kindOf(wordBefore(text, at - word.length, tokens))}${kindOf(word)}`,
  );
  found.push(...beforeName(text, at).map((kind) => `L${kind}`));
  const head = listHead(text, at);
  if (head >= 0) {
    found.push('list');
    for (const length of ITEM)
      found.push(
        `h${length}${before(text, head - length, 2)}`,
        `hs${length}${surnameClass(text, head - length)}`,
        ...beforeName(text, head - length)
          .slice(0, 3)
          .map((kind) => `H${kind}`),
      );
  }
  return [...new Set(found)];
}

/** What stands after a name that ends at `at`. */
export function featuresAfter(text: string, at: number, tokens: Tokens): string[] {
  const found = NEAR.map((length) => `r${after(text, at, length)}`);
  const word = wordAfter(text, at, tokens);
  found.push(
    `A${kindOf(word)}`,
    `aw${word}`,
    `AA${kindOf(word)}${kindOf(wordAfter(text, at + word.length, tokens))}`,
  );
  found.push(...afterName(text, at).map((kind) => `R${kind}`));
  const next = text.slice(at, at + 2);
  found.push(isVerb(next) ? 'rv' : isCommonWord(next) ? 'rw' : 'r-');
  const tail = listTail(text, at);
  if (tail >= 0) {
    found.push('more', `ts${surnameClass(text, tail)}`);
    for (const length of ITEM)
      found.push(
        `t${length}${after(text, tail + length, 2)}`,
        ...afterName(text, tail + length)
          .slice(0, 3)
          .map((kind) => `T${kind}`),
      );
  }
  return [...new Set(found)];
}

/** Function words that stand in no name, and those that end none. */
const NEVER = /[的了是不或被把将而且但则即也就还很更最太只仅各每某该此其您我你他她它们吗呢吧啊么着]/u;

function insidePerson(name: string): string[] {
  const family = surnameLength(name, 0);
  const given = [...name.slice(Math.max(1, family))];
  const usual =
    given.filter(isGivenNameCharacter).length === given.length
      ? 'all'
      : given.some(isGivenNameCharacter)
        ? 'some'
        : 'none';
  return [
    `n${name.length}${surnameClass(name, 0)}`,
    `g${usual}`,
    `ng${name.length}${surnameClass(name, 0)}${usual}`,
    `f${name.charAt(0)}`,
    `y${name.slice(-1)}`,
  ];
}

const bucket = (share: number): string => (share === 0 ? '0' : share < 0.6 ? '1' : share < 1 ? '2' : '3');

function insideOrganisation(name: string): string[] {
  const trade = tradeLength(name);
  const brand = name.slice(regionLength(name), name.length - trade);
  return [
    `n${name.length}`,
    `b${brand.length}${trade > 0 ? 't' : '-'}${regionLength(name) > 0 ? 'p' : '-'}`,
    `bc${brand.length > 1 ? bucket(commonShare(brand)) : 'x'}${trade > 0 ? 't' : '-'}`,
    `z${name.slice(-Math.max(1, trade))}`,
    `y${name.slice(-1)}`,
    `f${name.charAt(0)}`,
  ];
}

/** The characters of a name, and where it meets its neighbours. */
export function featuresInside(
  text: string,
  start: number,
  end: number,
  named: Named,
  tokens: Tokens,
): string[] {
  const name = text.slice(start, end);
  const found = named === 'person' ? insidePerson(name) : insideOrganisation(name);
  const shape = shapeOf(text, start, end, tokens);
  const left = kindOf(wordBefore(text, start, tokens));
  const right = kindOf(wordAfter(text, end, tokens));
  const sort = named === 'person' ? surnameClass(name, 0) : tradeLength(name) > 0 ? 't' : '-';
  found.push(
    `S${shape}`,
    `SS${sort}${shape}`,
    `Sl${left}${shape}`,
    `Sr${shape}${right}`,
    `Slr${left}${shape}${right}`,
    `So${left}${sort}${name.length}${right}`,
  );
  if (isVerb(name)) found.push('verb');
  if (isVerb(name.slice(0, 2))) found.push('verb2');
  if (isVerb(name.slice(-2))) found.push('verb-2');
  found.push(
    `c${bucket(commonShare(name))}${name.length}`,
    `w${name}`,
    `s${name.slice(0, 2)}`,
    `e${name.slice(-2)}`,
  );
  if (name.length < 4 && isCommonWord(name)) found.push('word');
  if (NEVER.test(name)) found.push('never');
  if (isCommonWord(text.slice(start - 1, start + 1))) found.push('ls');
  if (isCommonWord(text.slice(end - 1, end + 1))) found.push('rs');
  if (isCommonWord(text.slice(start - 1, start + 1)) && isCommonWord(text.slice(start - 2, start)))
    found.push('ls-');
  if (name.length === 3 && isCommonWord(name.slice(0, 2))) found.push('w2');
  if (name.length === 3 && isCommonWord(name.slice(1))) found.push('w3');
  found.push(
    `j${text.charAt(start - 1)}${text.charAt(end)}`,
    `k${before(text, start, 2)}${after(text, end, 1)}`,
    `m${before(text, start, 1)}${after(text, end, 2)}`,
  );
  return found;
}
