import { compareSpans, containsSpan } from '../core/index.js';
import type { RawFlag } from './flags.js';

/** What was taken out of an earlier report is one matter, whatever else is said of the letters between its brackets. */
const isSlotItself = (slot: RawFlag, flag: RawFlag): boolean =>
  slot.messageId === 'slot' && flag.start >= slot.start - 1 && flag.end <= slot.end + 1;

const sameMatter = (a: RawFlag, b: RawFlag): boolean =>
  a.kind === b.kind || (a.start === b.start && a.end === b.end);

/** One flag per matter: of two that lie within one another and are of one kind, the one found first stays. */
export function settleFlags(flags: readonly RawFlag[]): RawFlag[] {
  const kept: RawFlag[] = [];
  for (const flag of flags) {
    if (flag.end <= flag.start) continue;
    const known = kept.some(
      (other) =>
        isSlotItself(other, flag) ||
        (sameMatter(other, flag) && (containsSpan(other, flag) || containsSpan(flag, other))),
    );
    if (!known) kept.push(flag);
  }
  return kept.sort(compareSpans);
}
