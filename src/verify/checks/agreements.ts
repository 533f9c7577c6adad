import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { isNegative, isPending } from '../reading/cues.js';
import type { Line } from '../reading/evidence.js';
import { overlap } from '../reading/overlap.js';

/** Paper and things are said to be the same. */
const AGREES =
  /(?:与|和|同)[^,;。]{1,12}(?:一致|相符|吻合)|账[物实]相符|\b(?:agree[ds]? with|match(?:es|ed)?|tall(?:y|ies|ied) with|reconciled (?:with|to)|corresponded? (?:to|with))\b/iu;
/** How many there are by the paper, and how many by looking. */
const ON_PAPER =
  /(?:账上?|台[账帐]上?|帐上?|卡上?|表上?|系统里?|记录上?|清单上?|单上|登记)[^\d,;。]{0,6}(?<n>\d{1,6})(?<of>\p{Script=Han})?|\b(?:list|log|register|book|sheet|system|record|ledger|screen|paperwork|inventory)s?\b(?:(?! (?:and|but)\b)[^\d,.;]){0,14}\b(?<m>\d{1,6})/giu;
const BY_EYE =
  /(?:实物?|实际|现场|架上|库里|盘点?|点了?一?[遍下]?|数了?)[^\d,;。]{0,6}(?<n>\d{1,6})(?<of>\p{Script=Han})?|\b(?:holds?|shelf|rack|floor|count(?:ed)?|cage|physical(?:ly)?|actual(?:ly)?|found|bay|store)\b(?:(?! (?:and|but)\b)[^\d,.;]){0,14}\b(?<m>\d{1,6})/giu;

/** So many of what; the counter is empty where the notes leave it out. */
interface Counted {
  number: string;
  counter: string;
}

const countsIn = (pattern: RegExp, text: string): Counted[] =>
  [...text.matchAll(pattern)].map(({ groups }) => ({
    number: groups?.n ?? groups?.m ?? '',
    counter: groups?.of ?? '',
  }));

/** `风险表9条，库里2桶` counts two things. */
const mayBeOneThing = (a: Counted, b: Counted): boolean =>
  a.counter === b.counter || a.counter === '' || b.counter === '';

/** `台账18箱，现场点21箱`: the one number is not the other, and none of either is. */
function isAtOdds({ text }: Line): boolean {
  const eye = countsIn(BY_EYE, text);
  const paper = countsIn(ON_PAPER, text).filter((one) => eye.some((other) => mayBeOneThing(one, other)));
  return paper.length > 0 && !paper.some(({ number }) => eye.some((seen) => seen.number === number));
}

/** `与实物一致` where the notes count one number on paper and another by looking. */
export const checkAgreements: Check = ({ narrative, evidence }: Case) => {
  const odds = evidence.own.filter(isAtOdds);
  if (odds.length === 0) return [];
  return narrative.pieces
    .filter(({ text }) => AGREES.test(text) && !isNegative(text) && !isPending(text))
    .flatMap((piece): RawFlag[] => {
      const line = odds.find(({ words }) => overlap(piece.words, words) >= 0.7);
      return line ? [driftFrom(piece, 'opposite', line.text)] : [];
    });
};
