import { bigrams, commonEnd } from '../../core/index.js';
import { DEEDS, ITEM, marks, objectOf } from './items.js';

/** Scopes of one form in which a word stands for another: `市政公用工程施工` beside `公路工程施工`. */

/** The two places where texts part, between the words that they begin and end with alike. */
function middles(a: string, b: string): readonly [string, string] {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  const behind = Math.min(commonEnd(a, b), Math.min(a.length, b.length) - from);
  return [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
}

const HAN = /^\p{Script=Han}{2,8}$/u;
/** What is done is called by many names, and so is what everybody's things are called. */
const TELLS_NOTHING = new RegExp(
  `^(?:${DEEDS}|各类|各种|有关|所属|配套|全部|部分|系列|等|类|型|式|部件|配件|零件|制品|用品|商品|物品|材料|设备|装置|器材|产品|作业)+$`,
  'u',
);

/** The word of the one item that stands where the other has another; nothing where they only word it otherwise. */
function wordInPlace(item: string, other: string): string | null {
  const [own, there] = middles(item, other);
  if (![own, there].every((words) => HAN.test(words) && !TELLS_NOTHING.test(words))) return null;
  // What both are about has to be said in the same words, be it before or behind.
  if (item.length - own.length < LEAST_SHARED) return null;
  const known = new Set(bigrams(there));
  const alike =
    bigrams(own).some((pair) => known.has(pair)) || [...own].every((unit) => there.includes(unit));
  return alike || [...there].every((unit) => own.includes(unit)) ? null : own;
}
const LEAST_SHARED = 2;

const itemsOf = (text: string): string[] => text.split(ITEM).filter((item) => item !== '');

/** A word of one scope in whose place the other has a different one, item by item. */
export function replacedWord(from: string, other: string): string | null {
  const [own, there] = [itemsOf(from), itemsOf(other)];
  if (own.length !== there.length) return null;
  const found = own.flatMap((item, index) => {
    const beside = there[index] ?? '';
    return item === beside || there.includes(item) || own.includes(beside) ? [] : [wordInPlace(item, beside)];
  });
  const [first] = found;
  return found.length === 1 && first && !other.includes(first) ? first : null;
}

/** Suffixes that things of all trades share. */
const SUFFIX = /[品具件料材器机剂物水油车板管类型式]/u;
/** Not things of a scope. */
const WHATEVER =
  /^(?:成品|制品|商品|物品|货物|部件|配件|零件|用品|材料|设备|技术|相关|其他|上述|许可|资质|范围|以上|国内|境内|各类|自有|自产|预包|散装)$/u;

/** `常温、冷冻食品` beside `冷冻食品`: a short item none of whose own characters the other scope has. */
export function missingShortItem(from: string, other: string): string | null {
  if (marks(other).size === 0) return null;
  return (
    itemsOf(from)
      .map(objectOf)
      .find(
        (object) =>
          /^\p{Script=Han}{2}$/u.test(object) &&
          !WHATEVER.test(object) &&
          !TELLS_NOTHING.test(object) &&
          [...object].every((unit) => SUFFIX.test(unit) || !other.includes(unit)) &&
          [...object].some((unit) => !SUFFIX.test(unit)),
      ) ?? null
  );
}
