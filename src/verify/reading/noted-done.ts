import { isNegative } from './cues.js';
import type { Line } from './evidence.js';
import { matchQuantity } from './matching.js';
import { overlap } from './overlap.js';
import type { Passage, Piece } from './passage.js';
import type { NotedUnit } from './units-of-notes.js';
import { within } from './within.js';
import type { Word } from './words.js';

/** Whether the notes say themselves, in whatever words, that what a claim tells as done or in order is so. */

/** Words in common from which on a claim and a note are about one thing. */
const ONE_THING = 0.9;

/** `有评估` for `进行了评估`, beside what was not done. */
export const hasIt = ({ line, words }: NotedUnit, piece: Piece): boolean =>
  words.some(
    (word) =>
      word.weight === 1 &&
      /(?<!没)有\s?$/u.test(line.text.slice(Math.max(0, word.start - 3), word.start)) &&
      piece.words.at(-1) !== undefined &&
      overlap([word], piece.words.slice(-1)) >= 0.7,
  );

/** `压力表均在有效期内` of a noted `压力表 校验到 26-06-30`: a validity, whose day other checks compare. */
const VALID =
  /(?:有效期|周期|期限)[之以]?内|在期|(?<!失)有效(?=$|[,;。])|\b(?:in date|valid|current|in force)\b/iu;
const VALID_UNTIL =
  /(?:到|至|有效期?|期)[:： ]{0,2}\d|\b(?:to|until|till|exp\w*|due|valid)\b[^,;.]{0,12}\d/iu;
export const isValidAsNoted = (piece: Piece, words: readonly Word[], units: readonly NotedUnit[]): boolean =>
  VALID.test(piece.text) &&
  units.some(
    (unit) => !unit.trouble && VALID_UNTIL.test(unit.text) && overlap(words, unit.words) >= ONE_THING,
  );

/** `22家均完成年检` of a noted `名录22 年检22`: so many there are, and so many were done. */
export const isCountedTwice = (piece: Piece, { quantities }: Passage, lines: readonly Line[]): boolean =>
  within(quantities, piece).some((q) =>
    lines.some((line) =>
      line.quantities.some((noted, at) => {
        const next = line.quantities[at + 1];
        return (
          next !== undefined &&
          [noted, next].every((one) => matchQuantity(q, one) === 'same') &&
          overlap(piece.words, within(line.words, { start: noted.end, end: next.start })) > 0
        );
      }),
    ),
  );

/** `更换后复测合格` of a noted `换新的 再测 ok`: tried once more, and well. */
export const TRIED_AGAIN =
  /[再复重][测检试验量查][^,;。]{0,8}(?:合格|通过|正常|有效|ok|√|达标|符合|没问题)|\b(?:re-?test\w*|re-?check\w*|re-?measured?|tested again|second (?:test|try))\b[^,;.]{0,16}\b(?:ok|passed|fine|good|in order)\b/iu;

/** How far behind its subject an act stands in a list: `压装工艺改版(完成)`. */
const BESIDE = 2;

/** The note says the very act right behind a word of the claim, whatever it says of the other things of its list. */
export const isSaidBeside = (said: string, unit: NotedUnit, claim: readonly Word[]): boolean => {
  const at = said === '' ? -1 : unit.text.indexOf(said);
  return (
    at >= 0 &&
    !isNegative(unit.text.slice(Math.max(0, at - BESIDE), at)) &&
    unit.words.some(
      (word) =>
        word.weight === 1 &&
        word.end <= unit.start + at &&
        unit.start + at - word.end <= BESIDE &&
        overlap([word], claim) > 0,
    )
  );
};

/** `扩容(做了) 第二供方(没动)`, `结果OK 签字缺1`: done or in order, right behind a word of the claim. */
const DONE_BESIDE =
  /^\s?[(（]?(?:已)?(?:做|办|弄|搞|装|换|改|补|建)?(?:了|好了?|完了?|过了?|妥了?)(?=$|[\s,;。)）])|^\s?(?:都|全|均)?(?:有|ok|√|合格|正常|齐|一致|符合|无误|没问题)(?=$|[\s,;。)）√])/iu;
export const isDoneBeside = ({ line, words }: NotedUnit, piece: Piece): boolean =>
  words.some(
    (word) =>
      word.weight > 0 &&
      DONE_BESIDE.test(line.text.slice(word.end, word.end + 8)) &&
      overlap([word], piece.words) > 0,
  );
