import type { Check } from '../flags.js';

/** Where a detail of a past client was taken out (`⟨ORG1⟩`). */
const SLOT = /⟨[^⟩\n]{1,24}⟩/gu;

/** Slots of past writeups must never reach a report. */
export const checkSlots: Check = ({ narrative }) =>
  [...narrative.text.matchAll(SLOT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'leak',
    messageId: 'slot',
    params: { slot: match[0] },
  }));
