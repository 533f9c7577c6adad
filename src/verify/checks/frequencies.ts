import type { Case, Check, RawFlag } from '../flags.js';
import { frequenciesIn, mayHold } from '../reading/frequencies.js';
import { overlap } from '../reading/overlap.js';
import { pieceAt, sentenceAt, wordsOf } from '../reading/passage.js';

/** What an assertion of the notes and a sentence share at least to speak of one thing. */
const ONE_THING = 0.7;

/** `每周巡检` of a noted `巡检每天`: a frequency that the notes do not have, where they give the same thing another. */
export const checkFrequencies: Check = ({ narrative, evidence }: Case) => {
  const told = frequenciesIn(narrative.text);
  if (told.length === 0) return [];
  return told.flatMap(({ frequency, text: figure, start, end }): RawFlag[] => {
    if (evidence.own.some(({ text }) => mayHold(text, frequency))) return [];
    const own = pieceAt(narrative, start)?.words ?? [];
    const words =
      own.filter(({ weight }) => weight === 1).length > 1 ? own : wordsOf(sentenceAt(narrative, start));
    const instead = evidence.own.some(({ pieces }) =>
      pieces.some(
        (noted) =>
          overlap(words, noted.words) >= ONE_THING &&
          frequenciesIn(noted.text).some((one) => !told.some((other) => other.frequency === one.frequency)),
      ),
    );
    return instead
      ? [{ start, end, kind: 'unsupported', messageId: 'figure-unsupported', params: { figure } }]
      : [];
  });
};
