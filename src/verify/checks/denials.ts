import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { isNegative, isPending } from '../reading/cues.js';
import type { Line } from '../reading/evidence.js';
import { overlap } from '../reading/overlap.js';
import { type Passage, type Piece, wordsOf } from '../reading/passage.js';
import { within } from '../reading/within.js';
import { likeness, type Word } from '../reading/words.js';

/** `尚未补充`, `未经评审`, `没有通知`, `has not been trained`, `without actions`. */
const DENIAL =
  /(?:尚未|还未|仍未|未经?|未曾|没有|没)\s?(?:进行|开展|作|做|完成)?$|\b(?:not(?: yet)?|never|without)\s(?:been\s|any\s|yet\s)?$/iu;
/** The note says of the act or the thing that it is there or done. */
const AFFIRMED_BEHIND =
  /^\s?(?:记录|报告)?\s?(?:已?有|了|过|√|✓|ok|好了?|做了|完成?|齐|到位|[(（]?(?:20)?\d{2}[.\-/年]\d{1,2})(?!没|无|不)/iu;
const AFFIRMED_BEFORE = /(?:已|都|均|全|\bw\/|\bwith)\s?$/iu;
/** Whatever stands near the act and denies, defers or doubts it. */
const DOUBTED =
  /[没未无不缺漏差待欠]|尚|还在|才|后补|补的|[?？×✗]|\b(?:no|not|without|w\/o(?:ut)?|never|missing|due|to be|will|pending|overdue|late)\b|n['’]t/iu;
const NEAR = 10;

const deniedIn = (narrative: Passage, piece: Piece): Word[] =>
  piece.words.filter(
    (word) =>
      word.weight === 1 &&
      word.text.length >= 2 &&
      /^(?:v|n|latin)/u.test(word.tag) &&
      DENIAL.test(narrative.text.slice(Math.max(piece.start, word.start - NEAR), word.start)),
  );

const isAffirmed = ({ text }: Line, { start, end }: Word): boolean =>
  AFFIRMED_BEHIND.test(text.slice(end, end + NEAR)) ||
  AFFIRMED_BEFORE.test(text.slice(Math.max(0, start - 4), start));

const isDoubted = ({ text }: Line): boolean => DOUBTED.test(text) || isNegative(text) || isPending(text);

/** A word that the notes have once or more, each time as there or done. */
function affirmedIn(word: Word, lines: readonly Line[]): Line | null {
  const found = lines.flatMap((line) =>
    line.words.filter((other) => likeness(word, other) >= 0.7).map((other) => ({ line, other })),
  );
  const sure = found.some(({ line, other }) => isAffirmed(line, other));
  if (!sure || found.some(({ line }) => isDoubted(line))) return null;
  return found.find(({ line, other }) => isAffirmed(line, other))?.line ?? null;
}

/** How much else the sentence shares with the line. */
const ONE_THING = 1;

/** `尚未补充` of a noted `已补`, `未经评审` of a noted `评审 有`: an act that the notes affirm, and affirm alone, is denied. */
export const checkDenials: Check = ({ narrative, evidence }: Case) =>
  narrative.pieces.flatMap((piece): RawFlag[] => {
    if (within(narrative.quantities, piece).length > 0) return [];
    return deniedIn(narrative, piece).flatMap((word) => {
      const line = affirmedIn(word, evidence.own);
      if (!line) return [];
      const rest = wordsOf(narrative.sentences[piece.sentence]).filter(
        (other) => likeness(other, word) === 0,
      );
      return overlap(rest, line.words) >= ONE_THING ? [driftFrom(piece, 'negation-added', line.text)] : [];
    });
  });
