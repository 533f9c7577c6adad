import type { Case, Check } from '../flags.js';
import { isSweeping, sweepingWord } from '../reading/assessments.js';
import { isPending } from '../reading/cues.js';
import { overlap } from '../reading/overlap.js';
import { type Piece, wordsOf } from '../reading/passage.js';

/** `预计10月底到位`: something bought or somebody hired is to come. */
const ARRIVES = /到位/u;

/** How notes say in a sign or a syllable what these words of reports say. */
const NOTED_SO: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/良好/u, /(?<!不|没)好|√|✓|正常|\bok\b|\b(?:good|fine|works?)\b/iu],
  [/(?<!管理|控制|落实|执行|措施|工作)到位/u, /都在|在位|在岗|(?<!没|未|不)到了?(?=[\s,;。]|$)|√|✓|\bok\b/iu],
];
/** `the process was found to be effectively implemented`: how a report closes, which other checks hold against the findings. */
const CLOSING =
  /\b(?:process|system|controls?|arrangements?|procedures?|activit\w+|requirements?|clause)\b[^,;.]{0,40}\beffectively (?:implemented|maintained|controlled|managed|applied|operated)\b/iu;

/** So many words of the sentence stand in the line. */
const OF_THAT_LINE = 0.7;

/** `报警器2个 9.25测试 好` told as `经测试，功能良好`. */
const isNotedSo = (piece: Piece, { narrative, evidence }: Case): boolean => {
  const noted = NOTED_SO.find(([told]) => told.test(piece.text))?.[1];
  const words = wordsOf(narrative.sentences[piece.sentence]);
  return (
    noted !== undefined &&
    evidence.own.some((line) => noted.test(line.text) && overlap(words, line.words) >= OF_THAT_LINE)
  );
};

/** Sweeping judgements (完全, 一贯, 充分, fully) need the same judgement in the notes. */
export const checkOverclaims: Check = (subject) =>
  subject.narrative.pieces
    .filter((piece) => isSweeping(piece.text) && !(ARRIVES.test(piece.text) && isPending(piece.text)))
    .filter((piece) => !isNotedSo(piece, subject) && !CLOSING.test(piece.text))
    .filter((piece) => !subject.evidence.text.includes(sweepingWord(piece.text).toLowerCase()))
    .map((piece) => ({
      start: piece.start,
      end: piece.end,
      kind: 'drift' as const,
      messageId: 'overclaim',
      params: { word: sweepingWord(piece.text) },
    }));
