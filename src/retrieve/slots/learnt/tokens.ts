import { isCommonWord, LONGER_WORDS } from '../../../entities/index.js';
import { LONGER, PAIRS } from './words.js';

/** A text cut into words that are no names, so that what no word covers shows: names mostly. */
export interface Tokens {
  /** For each offset the length of the word that starts there; 0 within a word. */
  starts: Uint8Array;
  /** For each offset the length of the word that ends before it; 0 within a word. */
  ends: Uint8Array;
}

const LONGEST = 4;
/** What a word costs, and a character alone, which is a word of its own where sentences need it. */
const COST = { word: 10, joins: 10, alone: 16 } as const;
const JOINING = new Set(
  '的了是在不未没被把从对将各每该本此其这那或等所及与由向按据经至只仅还也均都已应须需请给使第之再和有为无到后前中上下内外于并且以可能会要又就才已曾个台套份次人名月日年号',
);

/** True for a character that sentences use as a word of its own. */
export const joins = (character: string): boolean => JOINING.has(character);

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const wordsOf = (table: string): string[] => table.trim().split(/\s+/u);

/** Pairs and beginnings of longer words as one number each: texts are looked up in them at every character. */
const keyOf = (first: number, second: number): number => first * 0x10000 + second;
const startOf = (word: string): number => keyOf(word.charCodeAt(0), word.charCodeAt(1));

interface Words {
  seldom: ReadonlySet<number>;
  longer: ReadonlySet<string>;
  begins: ReadonlySet<number>;
  /** What was found out about a pair before. */
  pairs: Map<number, boolean>;
}

function load(): Words {
  const seldom = new Set(
    wordsOf(PAIRS).flatMap((group) => [...group.slice(1)].map((second) => startOf(group.charAt(0) + second))),
  );
  const longer = new Set([...LONGER_WORDS, ...wordsOf(LONGER)]);
  return { seldom, longer, begins: new Set([...longer].map(startOf)), pairs: new Map() };
}

let loaded: Words | undefined;

function isPair(text: string, at: number, key: number, { seldom, pairs }: Words): boolean {
  let known = pairs.get(key);
  if (known === undefined) {
    known = seldom.has(key) || isCommonWord(text.slice(at, at + 2));
    pairs.set(key, known);
  }
  return known;
}

/** Share of a passage, 0 to 1, that words of two characters and more cover. */
export function knownShare(passage: string): number {
  const { starts } = tokensOf(passage);
  let covered = 0;
  for (let at = 0; at < passage.length; at++) if ((starts[at] ?? 0) > 1) covered += starts[at] ?? 0;
  return passage.length === 0 ? 0 : covered / passage.length;
}

/** The cheapest way to cut a text; of two as cheap, the one with the longer last word. */
export function tokensOf(text: string): Tokens {
  loaded ??= load();
  const words = loaded;
  const costs = new Int32Array(text.length + LONGEST + 1).fill(0x7fffffff);
  const lengths = new Uint8Array(text.length + LONGEST + 1);
  costs[0] = 0;
  const reach = (end: number, cost: number, length: number) => {
    if (cost > (costs[end] ?? 0)) return;
    costs[end] = cost;
    lengths[end] = length;
  };
  for (let at = 0; at < text.length; at++) {
    const cost = costs[at] ?? 0;
    const unit = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const alone = isHan(unit) && !joins(text.charAt(at)) ? COST.alone : COST.joins;
    reach(at + 1, cost + alone, 1);
    if (!isHan(unit) || !isHan(next)) continue;
    const key = keyOf(unit, next);
    if (isPair(text, at, key, words)) reach(at + 2, cost + COST.word, 2);
    if (!words.begins.has(key)) continue;
    for (let length = 3; length <= LONGEST && at + length <= text.length; length++)
      if (words.longer.has(text.slice(at, at + length))) reach(at + length, cost + COST.word, length);
  }
  const starts = new Uint8Array(text.length + 1);
  const ends = new Uint8Array(text.length + 1);
  starts[text.length] = 1;
  ends[0] = 1;
  for (let end = text.length; end > 0; ) {
    const length = lengths[end] ?? 1;
    ends[end] = length;
    starts[end - length] = length;
    end -= length;
  }
  return { starts, ends };
}
