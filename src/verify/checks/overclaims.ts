import type { Check } from '../flags.js';
import { isSweeping, sweepingWord } from '../reading/assessments.js';

/** Sweeping judgements (完全, 一贯, 充分, fully) need the same judgement in the notes. */
export const checkOverclaims: Check = ({ narrative, evidence }) =>
  narrative.pieces
    .filter((piece) => isSweeping(piece.text))
    .filter((piece) => !evidence.text.includes(sweepingWord(piece.text).toLowerCase()))
    .map((piece) => ({
      start: piece.start,
      end: piece.end,
      kind: 'drift' as const,
      messageId: 'overclaim',
      params: { word: sweepingWord(piece.text) },
    }));
