import { isNegative } from './cues.js';
import type { Line } from './evidence.js';
import { type Passage, type Piece, pieceAt } from './passage.js';
import { isWholeCount, type Quantity } from './quantity.js';
import { readRequirements } from './requirements.js';
import { within } from './within.js';

/** `12个点，11个点合格`: places, where a rate could have points. */
const asCount = (q: Quantity): Quantity =>
  q.measure.spelling === '个点' ? { ...q, measure: { ...q.measure, dimension: 'count' } } : q;

/** How far before the rest its whole may stand, in characters: in the sentence, or right before it. */
const REACH = 90;
/** `one bust zip`, `1个不出水`, `没戴的那个`: a single case, however it is counted. */
const SINGLE =
  /(?:^|[^\p{L}])(?:one|another|an?)\s|一[个只台件份张人名处把块条批根]|[那另][一]?[个只台件份张人名处把块条批根]/iu;

/** The parts of a noted whole that are told apart in its line, with the assertion that tells each. */
function partsOf(line: Line, whole: Quantity): { value: number; troubled: boolean }[] {
  const missed = readRequirements([line]).filter(({ met }) => !met);
  const isTroubled = (piece: Piece): boolean =>
    isNegative(piece.text) || missed.some(({ actual }) => within([actual], piece).length > 0);
  const behind = line.pieces.filter((piece) => piece.end > whole.end);
  const counted = behind.flatMap((piece) =>
    within(line.quantities, piece)
      .filter((part) => part !== whole && isWholeCount(part) && part.value < whole.value)
      .map(({ value }) => ({ value, troubled: isTroubled(piece) })),
  );
  const single = behind
    .filter(({ text }) => SINGLE.test(text))
    .map(({ text }) => ({ value: 1, troubled: isNegative(text) }));
  return [...counted, ...single];
}

/** `seven of them were sound and one had a broken hinge`: only up to the next of them. */
const NEXT_ONE = /\s(?:and|but|while|whereas)\s|而|但|另/iu;
const saidOf = (q: Quantity, { start, text }: Piece): string => {
  const [head = ''] = text.slice(q.end - start).split(NEXT_ONE);
  return text.slice(0, q.end - start) + head;
};

/** The figures that a narrative tells of the same things before this one. */
const wholesBefore = (q: Quantity, { quantities }: Passage): Quantity[] =>
  quantities.filter(
    (other) =>
      other !== q &&
      Math.abs(q.start - other.end) <= REACH &&
      isWholeCount(asCount(other)) &&
      other.value > q.value,
  );

/** `of seven kits, the one at the gate was empty; six were in order`: all but the one that the narrative tells. */
const isRestOfOneTold = (q: Quantity, piece: Piece, narrative: Passage, lines: readonly Line[]): boolean =>
  wholesBefore(q, narrative).some((whole) => {
    const between = narrative.text.slice(whole.end, q.start);
    return (
      whole.end <= q.start &&
      whole.value === q.value + 1 &&
      SINGLE.test(between) &&
      isNegative(between) !== isNegative(saidOf(q, piece)) &&
      lines.some(({ quantities }) => quantities.some(({ value }) => value === whole.value))
    );
  });

/**
 * `抽8个，6个在有效期内` of a noted `抽8个 2个过期`, `nine of the ten` of `10 looked at, one bust zip`: what is left of a
 * noted whole without a noted part. Where the part is bad, the rest may not be told as bad, and the other way round.
 */
export function isRestOf(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (!isWholeCount(asCount(q))) return false;
  const piece = pieceAt(narrative, q.start);
  if (!piece) return false;
  const troubled = isNegative(saidOf(q, piece));
  const wholes = wholesBefore(q, narrative);
  if (isRestOfOneTold(q, piece, narrative, lines)) return true;
  return lines.some((line) =>
    line.quantities
      .filter((noted) => isWholeCount(noted) && wholes.some(({ value }) => value === noted.value))
      .some((whole) =>
        partsOf(line, whole).some(
          (part) => whole.value - part.value === q.value && part.troubled !== troubled,
        ),
      ),
  );
}
