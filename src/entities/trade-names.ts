import { type Candidate, RANK } from './candidate.js';
import { BODY_ENDINGS, FIRM_ENDINGS, FIRM_FOLLOWERS, PRODUCT_ENDINGS } from './data/firm-words.js';
import { ACTIVITY_TRADES, TRADES } from './data/organisation-words.js';
import { cueBefore } from './organisation-bounds.js';
import { followers, generic, isStop, leads } from './organisation-lexicon.js';
import { isCommonWord, isHan, WordList } from './words.js';

/**
 * Firms by the short names that people on site use (`宏途货运得分86`, `购自柳塘苗圃`): a proper word of two to four
 * characters before a line of business. Whether it is a firm is decided by what stands on both sides, in points.
 */

const firms = new WordList(TRADES, FIRM_ENDINGS);
const bodies = new WordList(BODY_ENDINGS);
const actors = new WordList(FIRM_FOLLOWERS);
const endings = new WordList(TRADES, FIRM_ENDINGS, ACTIVITY_TRADES, PRODUCT_ENDINGS, BODY_ENDINGS);
const ENDING = new RegExp(`(?=(${endings.source}))`, 'gu');

/** Points that a name needs; more where the ending is a product's, and where the proper word is a word as well. */
const NEEDED = { firm: 2, product: 3, word: 1 } as const;
const LEFT = { introduced: 2, edge: 1, word: 0.5, inside: -9 } as const;
const RIGHT = { acts: 2, edge: 1, word: 0.5, inside: -9 } as const;

const LENGTHS = [2, 3, 4] as const;
/** Words that part a name from the sentence before it: who gives, who is asked, what is taken as a sample. */
const INTRODUCES = /[由给向请自找]$/u;
const PARTS = /[与和及、抽查在到从对经为是送交被往租收用让的了系属]$/u;
/** What no proper name holds: function words, counters, words for more and less, what things are made of. */
const NO_BRAND =
  /[的了是在不没未被把从对将各每该本此其这那些或等所及与由向按据经至只仅还也均都已应须需可可以请让给使个台套件份批名位次吨层项条块张只枚第]|^(?:[大小多少新旧老高低中上下内外前后左右全半双单](?![\u4e00-\u9fff]{2})|和|为|有|无|查|抽|问|看|见)|[和有]$/u;

const isNameOf = (brand: string): boolean =>
  !NO_BRAND.test(brand) && generic.startingAt(brand, 0).length < 2 && generic.endingAt(brand, brand.length).length < 2;

function leftPoints(text: string, start: number): number {
  if (cueBefore(text, start) !== '' || INTRODUCES.test(text.charAt(start - 1))) return LEFT.introduced;
  if (!isHan(text[start - 1])) return LEFT.edge;
  if (isCommonWord(text.slice(start - 1, start + 1))) return LEFT.inside;
  if (leads.endingAt(text, start) !== '' || isStop(text, start - 1, start - 1)) return LEFT.edge;
  if (PARTS.test(text.charAt(start - 1)) && !isCommonWord(text.slice(start - 2, start))) return LEFT.edge;
  return isCommonWord(text.slice(start - 2, start)) ? LEFT.word : LEFT.inside;
}

function rightPoints(text: string, end: number): number {
  if (!isHan(text[end])) return RIGHT.edge;
  if (actors.startingAt(text, end).length >= 2) return RIGHT.acts;
  if (actors.startingAt(text, end) !== '' || followers.startingAt(text, end) !== '') return RIGHT.edge;
  return isCommonWord(text.slice(end, end + 2)) ? RIGHT.word : RIGHT.inside;
}

interface Reading {
  start: number;
  points: number;
}

/** The likeliest proper word before an ending, the shorter one where two are as likely. */
function brandBefore(text: string, at: number): Reading | null {
  let best: Reading | null = null;
  for (const length of LENGTHS) {
    const start = at - length;
    const brand = text.slice(Math.max(0, start), at);
    if (start < 0 || ![...brand].every(isHan)) break;
    if (!isNameOf(brand)) continue;
    const isWord = isCommonWord(brand.slice(0, 2)) || isCommonWord(brand.slice(-2));
    const points = leftPoints(text, start) - (isWord ? NEEDED.word : 0);
    if (!best || points > best.points) best = { start, points };
  }
  return best;
}

/** Short names of firms and public bodies in folded text; in doubt it takes them. */
export function findTradeNames(folded: string): Candidate[] {
  return [...folded.matchAll(ENDING)].flatMap((match) => {
    const ending = match[1] ?? '';
    const end = match.index + ending.length;
    const brand = brandBefore(folded, match.index);
    if (!brand) return [];
    const isBody = bodies.has(ending);
    const right = isBody ? Math.max(RIGHT.edge, rightPoints(folded, end)) : rightPoints(folded, end);
    const needed = isBody || firms.has(ending) ? NEEDED.firm : NEEDED.product;
    if (brand.points + right < needed) return [];
    return [{ kind: 'organisation' as const, start: brand.start, end, rank: RANK.likely }];
  });
}
