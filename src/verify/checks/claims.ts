import { CLAIM_WORDINGS } from '../data/claims.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { isNegative, isPending } from '../reading/cues.js';
import { ownOrAll } from '../reading/evidence.js';
import { overlap } from '../reading/overlap.js';
import { sentenceAt, wordsOf } from '../reading/passage.js';

/** Who says so answers for it. */
const SAID =
  /据(?:介绍|称|说)|[称说讲]|表示|自述|\b(?:said|says|stated|according to|reports?|reckons|claims?)\b/iu;
/** What a line of another clause must share with the sentence to speak for it. */
const ABOUT = 1.5;
/** How far before a claim a denial or a plan reaches it, in characters. */
const BEFORE = 12;

/** `到期后已停用`, `confirmed with the insurer`: an end made of a matter of which the notes have nothing. */
export const checkClaims: Check = ({ narrative, evidence }: Case) =>
  narrative.pieces.flatMap((piece): RawFlag[] => {
    if (SAID.test(piece.text)) return [];
    return CLAIM_WORDINGS.flatMap(({ told, noted }): RawFlag[] => {
      const match = told.exec(piece.text);
      if (!match) return [];
      const before = piece.text.slice(Math.max(0, match.index - BEFORE), match.index);
      if (isNegative(before) || isPending(before)) return [];
      // What is claimed is not what tells which lines are about it.
      const claimed = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
      const words = wordsOf(sentenceAt(narrative, piece.start)).filter(
        ({ start, end }) => end <= claimed.start || start >= claimed.end,
      );
      const near = evidence.lines.filter(
        (line) => line.own || (!line.header && overlap(words, line.words) >= ABOUT),
      );
      if ([...ownOrAll(evidence), ...near].some(({ text }) => noted.test(text))) return [];
      return [
        {
          start: piece.start,
          end: piece.end,
          kind: 'drift',
          messageId: 'overclaim',
          params: { word: match[0] },
        },
      ];
    }).slice(0, 1);
  });
