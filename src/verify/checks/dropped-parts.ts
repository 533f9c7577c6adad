import type { Case, Check, RawFlag } from '../flags.js';
import { isNegative } from '../reading/cues.js';
import { overlap } from '../reading/overlap.js';
import type { Passage, Piece } from '../reading/passage.js';

/**
 * Words right before a denial that say what is wrong, so that leaving the assertion out leaves out a finding of its
 * own: `延期谁批的没说`, `没写原因没人追`.
 */
const OWN_DENIAL =
  /没(?:有)?(?:人|说|写|分析|追|跟|答|回复|交代|解释)|未(?:说|写|分析|跟踪|回复|解释)|说不[清上出]|答不[上出]|讲不[清出]/u;
/** So many words of content must be missing for an assertion to be left out. */
const LEAST_WORDS = 2;
/** The share of an assertion's words that may stand elsewhere by chance. */
const BY_CHANCE = 0.34;

const weightOf = ({ words }: Piece): number => words.filter(({ weight }) => weight > 0).length;

/** The assertion of the narrative that has most in common with what stands around the one left out. */
function nearest(around: Piece['words'], { pieces }: Passage): Piece | undefined {
  const scored = pieces.map((piece) => ({ piece, score: overlap(around, piece.words) }));
  scored.sort((a, b) => b.score - a.score);
  return scored[0]?.piece;
}

function judge(piece: Piece, around: Piece['words'], { narrative }: Case): RawFlag[] {
  if (!OWN_DENIAL.test(piece.text) || !isNegative(piece.text) || weightOf(piece) < LEAST_WORDS) return [];
  const told = overlap(piece.words, narrative.words);
  if (told > BY_CHANCE * weightOf(piece)) return [];
  const place = nearest(around, narrative);
  return place
    ? [
        {
          start: place.start,
          end: place.end,
          kind: 'drift',
          messageId: 'finding-dropped',
          params: { finding: piece.text.trim().slice(0, 60) },
        },
      ]
    : [];
}

/** A denial in the same breath as another finding must be told as well. */
export const checkDroppedParts: Check = (subject) =>
  subject.evidence.own
    .filter(({ primary }) => primary)
    .flatMap((line) =>
      line.sentences
        .filter(({ pieces }) => pieces.filter(({ text }) => isNegative(text)).length > 1)
        .flatMap(({ pieces }) =>
          pieces.flatMap((piece) =>
            judge(
              piece,
              pieces.flatMap(({ words }) => words),
              subject,
            ),
          ),
        ),
    );
