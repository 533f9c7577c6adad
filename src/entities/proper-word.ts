import { cueBefore } from './organisation-bounds.js';
import { generic, isStop, leads } from './organisation-lexicon.js';
import { commonShare, isCommonWord, isHan } from './words.js';

/** Proper words before a line of business, an estate, a project: where they begin, in points for what stands there. */

/** Points for what stands on a side of a name. */
export const SIDE = { named: 2.5, acts: 2, edge: 1, word: 0.5, inside: -9 } as const;
/** What is taken off where the proper word, or a part of it, is a word as well. */
const IS_WORD = 1;
const HOLDS_WORD = 0.5;

/** Who gives, who is asked. */
const INTRODUCES = /[由给向请自找属]/u;
/** Who or what is named next: `分包为`, `购自`, `监理`. */
const NAMES =
  /[这那]家$|(?:分包|承包|外包|总包|监理|业主|顾客|客户|供方|供应商|经销商|承运方|服务商|单位|机构|厂家|分包队)(?:为|是|即|:)$|分包队$|[购来租送卖]自$|(?:卖|外包|分包|转|交)给$/u;
/** `第四季度临川里项目`. */
const TIME = /[季年月]度$|[上下]半年$|\d[年月日]$/u;
/** What parts a name from the sentence before it; `抽` and `查`: a sample follows. */
const PARTS = /[与和及抽查在到从对经为是送交被往租收用让的了系属将把起]/u;
/** What no proper name holds: function words, counters, what is more or less. */
const NO_PROPER_WORD =
  /[的了是在不没未被把从对将各每该本此其这那些或等所及与由向按据经至只仅还也均都已应须需请让给使第之再废到于]|进入|如果|^[个台套件份批次吨项条块张只枚队班组甲乙丙丁]|[一二三四五六七八九十两几多][个台套件份批次吨项条块张只枚]|[一二三四五六七八九十两几]家|[式型性类用级度率表列]$|^[为有无查抽问看见和]|[和有]$|^[一二三四五六七八九十两]{1,2}[大小座处]/u;

/** `城南`, `东郊`: words that tell places from each other. */
const QUARTER = /^[东南西北城江河湖][东南西北中郊关城滨岸桥]$/u;

/** Of four characters and more, a half that is words makes a description. */
const MOST = 0.5;

/** True for characters that may name somebody or something: no function words, no general words at the ends. */
export const isProper = (word: string): boolean =>
  !NO_PROPER_WORD.test(word) &&
  !(word.length > 3 && commonShare(word) >= MOST) &&
  generic.startingAt(word, 0).length < 2 &&
  generic.endingAt(word, word.length).length < 2;

function leftPoints(text: string, start: number): number {
  const before = text.charAt(start - 1);
  if (/\d/u.test(before)) return SIDE.inside;
  if (NAMES.test(text.slice(Math.max(0, start - 4), start))) return SIDE.named;
  if (cueBefore(text, start) !== '' || INTRODUCES.test(before)) return SIDE.acts;
  if (!isHan(before) || TIME.test(text.slice(Math.max(0, start - 3), start))) return SIDE.edge;
  if (isCommonWord(text.slice(start - 1, start + 1))) return SIDE.inside;
  if (leads.endingAt(text, start) !== '' || isStop(text, start - 1, start - 1)) return SIDE.edge;
  if (PARTS.test(before) && !isCommonWord(text.slice(start - 2, start))) return SIDE.edge;
  return isCommonWord(text.slice(start - 2, start)) ? SIDE.word : SIDE.inside;
}

function wordPoints(word: string): number {
  if (QUARTER.test(word)) return 0;
  if (word.length === 2) return isCommonWord(word) ? IS_WORD : 0;
  if (isCommonWord(word)) return IS_WORD;
  const [starts, ends] = [isCommonWord(word.slice(0, 2)), isCommonWord(word.slice(-2))];
  if (word.length > 3 && starts && ends) return IS_WORD;
  return starts || ends ? HOLDS_WORD : 0;
}

export interface ProperWord {
  start: number;
  points: number;
}

/** The likeliest proper word of `shortest` to `longest` characters that ends at an offset; the shorter of two as likely. */
export function properWordBefore(
  text: string,
  at: number,
  [shortest, longest]: readonly [number, number],
): ProperWord | null {
  let best: ProperWord | null = null;
  for (let length = 1; length <= longest && isHan(text[at - length]); length++) {
    const start = at - length;
    const word = text.slice(start, at);
    if (length < shortest || !isProper(word)) continue;
    const points = leftPoints(text, start) - wordPoints(word);
    if (!best || points > best.points) best = { start, points };
  }
  return best && best.points >= 0 ? best : null;
}
