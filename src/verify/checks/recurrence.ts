import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import { overlap } from '../reading/overlap.js';

/** That it did not happen again. */
const NOT_AGAIN =
  /(?:未|没有?|无)(?:有)?再(?:次|度)?(?:发生|出现|有)|再(?:未|无|没有?)(?:发生|出现)?|\bno (?:further|more|repeat|subsequent) \w+|\b(?:has|have|had|did) not (?:re-?occur\w*|happen\w*|occur\w*|recur\w*)\b|\bno recurrence\b/iu;
/** That it did. */
const AGAIN =
  /又(?:来|发生|出现|有|发|退|漏|松|坏|掉|断)|再次(?:发生|出现)|\banother\b|(?<!\b(?:ask|look|check|see|visit|call|try|asked|go)\s)\bagain\b|\brepeat of\b|\brecurr(?:ed|ence)\b|\bhappened twice\b/iu;
/** The notes say so of something. */
const NOTED_NOT_AGAIN =
  /(?:未|没有?|无)(?:有)?再|再(?:未|无|没)|\b(?:no (?:further|more|repeat)|none since|not recurred|no recurrence|clear since)\b/iu;

/** `此后未再发生` where the notes tell of another one. */
export const checkRecurrence: Check = ({ narrative, evidence }: Case) => {
  const again = evidence.own.filter(({ text }) => AGAIN.test(text) && !NOTED_NOT_AGAIN.test(text));
  if (again.length === 0 || evidence.own.some(({ text }) => NOTED_NOT_AGAIN.test(text))) return [];
  return narrative.pieces
    .filter(({ text }) => NOT_AGAIN.test(text))
    .flatMap((piece): RawFlag[] => {
      const sentence = narrative.sentences[piece.sentence]?.pieces.flatMap(({ words }) => words) ?? [];
      const line = again.find(({ words }) => overlap(sentence, words) >= 1);
      return line ? [driftFrom(piece, 'none-occurred', line.text)] : [];
    });
};
