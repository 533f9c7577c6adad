import type { Check } from '../flags.js';
import { isSweeping, sweepingWord } from '../reading/assessments.js';
import { isPending } from '../reading/cues.js';

/** `预计10月底到位`: something bought or somebody hired is to come. */
const ARRIVES = /到位/u;

/** Sweeping judgements (完全, 一贯, 充分, fully) need the same judgement in the notes. */
export const checkOverclaims: Check = ({ narrative, evidence }) =>
  narrative.pieces
    .filter((piece) => isSweeping(piece.text) && !(ARRIVES.test(piece.text) && isPending(piece.text)))
    .filter((piece) => !evidence.text.includes(sweepingWord(piece.text).toLowerCase()))
    .map((piece) => ({
      start: piece.start,
      end: piece.end,
      kind: 'drift' as const,
      messageId: 'overclaim',
      params: { word: sweepingWord(piece.text) },
    }));
