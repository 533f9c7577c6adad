import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { claimsEverything, isNegative, isPending, isUnfinished } from '../reading/cues.js';
import type { Line } from '../reading/evidence.js';
import { matchQuantity } from '../reading/matching.js';
import type { Piece } from '../reading/passage.js';
import { within } from '../reading/within.js';

/** All of a number of things were done. */
const DONE =
  /(?:均|都|全部)(?:已)?(?:经)?(?:完成|关闭|落实|办结|办理|实施|整改|解决)|\b(?:all|both)\b[^,;.]{0,40}\b(?:closed|completed?|done|implemented|carried out|finished)\b|\bfully (?:closed|completed|implemented)\b/iu;
/** One of them comes later: `分级6月底前`, `cyber by June`, `last one May`. */
const LATER =
  /(?:月|季度?|年)(?:底|末|内|中)?前?(?=\s?(?:$|[,;。]))|下(?:个)?(?:月|季度|周|年)|\b(?:by|due|until|till|end of|last one|(?:one|rest|other|third|fourth)(?: \w+)? (?:in|due|by|not)) (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/iu;
/** Only so many of them: `头两个办好了`, `first two done`. */
const SOME =
  /(?:[头前]|其中)[一二两三四五六七八九\d]{1,2}[个项条起件]|\b(?:first|the other|only) (?:one|two|three|four|five|six|\d)\b|\b(?:one|two|three|four|five|six|\d) (?:of them )?(?:are |were |is )?(?:done|closed|finished|complete)/iu;

/** The line tells of some of them only, and of what is to come. */
const leavesSome = ({ text }: Line): boolean =>
  SOME.test(text) && (LATER.test(text) || isPending(text) || isUnfinished(text));

const sharesCount = (piece: Piece, line: Line, { narrative }: Case): boolean =>
  within(narrative.quantities, piece).some((q) =>
    line.quantities.some((noted) => matchQuantity(q, noted) === 'same'),
  );

/** `四项均已完成` where the notes have three of the four done and one to come. */
export const checkLeftOvers: Check = (subject) => {
  const { narrative, evidence } = subject;
  const open = evidence.own.filter(leavesSome);
  if (open.length === 0) return [];
  return narrative.pieces
    .filter(({ text }) => DONE.test(text) && claimsEverything(text) && !isNegative(text) && !isPending(text))
    .flatMap((piece): RawFlag[] => {
      const line = open.find((one) => sharesCount(piece, one, subject));
      return line ? [driftFrom(piece, 'pending-closed', line.text)] : [];
    });
};
