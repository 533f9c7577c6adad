import { foldKey, foldWidth, type Span } from '../../core/index.js';
import { canonicalTerm } from '../../standards/index.js';
import { EQUIVALENTS } from '../data/equivalents.js';
import { STOCK_WORDS, STOP_WORDS } from '../data/stop-words.js';
import { type TaggedWord, tagHan } from './segmenter.js';

/** A word of a note or a narrative. */
export interface Word extends Span {
  /** As written, width and case folded. */
  text: string;
  /** The word that stands for all its synonyms. */
  key: string;
  /** Part of speech of Chinese words; `latin` and `code` for the others. */
  tag: string;
  /** 1 for words of content, less for the glue of reports, 0 for function words. */
  weight: number;
}

/** A letter or a code first (`NCR-25-021`, `PPM`, `φ0.5`), then runs of Chinese characters. Digits alone are no words. */
const TOKEN =
  /(?<latin>[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{0,40}(?:[-/.#_][A-Za-z0-9]{1,20}){0,6})|(?<code>\d{1,12}(?:[-/][A-Za-z0-9]{1,20}){1,6}(?=[^A-Za-z0-9]|$)|\d{1,12}[A-Za-z]{2,20}\d[A-Za-z0-9]{0,20})|(?<han>\p{Script=Han}{1,200})/gu;

const STOCK_WEIGHT = 0.3;

const weightOf = (text: string): number =>
  STOP_WORDS.has(text) ? 0 : STOCK_WORDS.has(text) ? STOCK_WEIGHT : 1;

const ENGLISH_ENDINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ies$/u, 'y'],
  [/(?<=[a-z]{3})(?:ing|ed|es|s)$/u, ''],
];

function stem(word: string): string {
  for (const [ending, replacement] of ENGLISH_ENDINGS) {
    if (ending.test(word) && word.length > 4) return word.replace(ending, replacement);
  }
  return word;
}

const keys = new Map<string, string>();

/** The representative of a word and all its synonyms. */
export function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const own = EQUIVALENTS.get(text);
  const canonical = foldKey(canonicalTerm(own ?? text));
  const key =
    EQUIVALENTS.get(canonical) ??
    (/^[a-z]+$/u.test(canonical) && own === undefined ? stem(canonical) : canonical);
  keys.set(text, key);
  return key;
}

/** Names of periods stand at figures as dates do. */
const PERIOD =
  /^(?:q[1-4]|h[12]|ytd|fy\d{2,4}|上半年|下半年|全年|去年|今年|本年|本年度|上年|季度|一季度|二季度|三季度|四季度)$/u;

const codeKey = (text: string): string => text.toLowerCase().replace(/[-\s_./#]/gu, '');

function wordOf(text: string, start: number, tag: string): Word {
  const folded = text.toLowerCase();
  const isCode = /\d/u.test(folded);
  return {
    start,
    end: start + text.length,
    text: folded,
    key: isCode ? codeKey(folded) : keyOf(folded),
    tag: PERIOD.test(folded) ? 'date' : isCode ? 'code' : tag,
    weight: isCode ? 1 : weightOf(folded),
  };
}

/** `use-as-is` is one word, `sub-contractor` two: hyphens part words that hold no digit. */
function latinWords(text: string, start: number): Word[] {
  if (/\d/u.test(text) || EQUIVALENTS.has(text.toLowerCase())) return [wordOf(text, start, 'latin')];
  return [...text.matchAll(/[^-/.#_]+/gu)].map((part) => wordOf(part[0], start + part.index, 'latin'));
}

/** `签了`, `没练`, `太满`: two words that no dictionary knows as one. */
const RUN_TOGETHER =
  /^(?:(?<act>\p{Script=Han})(?<done>[了过着])|(?<before>[没未太偏过])(?<behind>\p{Script=Han}))$/u;

function apart(tagged: TaggedWord): TaggedWord[] {
  const { act, done, before, behind } =
    (tagged.tag === 'x' ? RUN_TOGETHER.exec(tagged.word)?.groups : null) ?? {};
  if (act !== undefined && done !== undefined)
    return [
      { word: act, tag: 'v' },
      { word: done, tag: 'ul' },
    ];
  if (before !== undefined && behind !== undefined)
    return [
      { word: before, tag: 'd' },
      { word: behind, tag: 'v' },
    ];
  return [tagged];
}

/** Cuts a text into words, in reading order; offsets refer to `text`. Numbers are left to the figures. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of foldWidth(text).matchAll(TOKEN)) {
    const { latin, code, han } = match.groups ?? {};
    if (latin !== undefined) words.push(...latinWords(latin, match.index));
    else if (code !== undefined) words.push(wordOf(code, match.index, 'code'));
    else if (han !== undefined) {
      let at = match.index;
      for (const { word, tag } of tagHan(han).flatMap(apart)) {
        words.push(wordOf(word, at, tag));
        at += word.length;
      }
    }
  }
  return words;
}

const HAN_FIRST = /^\p{Script=Han}/u;

/** Whether so much of a word counts as a part of it: a Chinese character, or any two. */
export const isPart = (text: string): boolean => text.length >= 2 || HAN_FIRST.test(text);

/** Of Latin words and dates nothing is a part. */
const isWhole = ({ tag }: Word): boolean => tag === 'latin' || tag === 'date';

/** Words of this length that differ in one letter only are one word, mistyped: `effectivness`. */
export const LONG_WORD = 8;

function isMistyped(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LONG_WORD || long.length - short.length > 1 || short.charAt(0) !== long.charAt(0))
    return false;
  let i = 0;
  while (i < short.length && short.charAt(i) === long.charAt(i)) i++;
  return short.slice(i + (short.length === long.length ? 1 : 0)) === long.slice(i + 1);
}

const likeOfPart = (short: string, long: string): number => (long.includes(short) && isPart(short) ? 0.7 : 0);

/** 1 for synonyms, 0.9 for one word mistyped, 0.7 where one word is part of the other (`戴` and `佩戴`, `昼` and `昼间`), else 0. */
export function likeness(a: Word, b: Word): number {
  if (a.key === b.key) return 1;
  if (a.tag === 'latin' && b.tag === 'latin') return isMistyped(a.text, b.text) ? 0.9 : 0;
  if (a.weight === 0 || b.weight === 0 || isWhole(a) || isWhole(b)) return 0;
  if (a.text.length === b.text.length) return 0;
  return a.text.length < b.text.length ? likeOfPart(a.text, b.text) : likeOfPart(b.text, a.text);
}

/** The character that tells the act of a verb of content; null for other words. */
export const actOf = ({ text, tag, weight }: Word): string | null =>
  tag.startsWith('v') && weight === 1 && HAN_FIRST.test(text) ? text.charAt(0) : null;

/** `补交` and `补来` speak of one act, as synonyms do. */
export const sameAct = (a: Word, b: Word): boolean => likeness(a, b) > 0 || actOf(b) === a.text.charAt(0);
