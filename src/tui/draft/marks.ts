import type { VerifierFlag } from '../../core/index.js';

/** A passage of a narrative that flags stand on, with their numbers in the list below it. */
export interface MarkedSpan {
  start: number;
  end: number;
  numbers: number[];
}

/**
 * The passages to mark: sorted, not overlapping; flags on overlapping passages share one. Flags that no longer fit
 * the narrative are left out.
 */
export function markedSpans(narrative: string, flags: readonly VerifierFlag[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const numbered = flags.map(({ start, end }, index) => ({ start, end, number: index + 1 }));
  const fitting = numbered.filter(({ start, end }) => start < end && end <= narrative.length);
  for (const { start, end, number } of fitting.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = spans.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.numbers.push(number);
    } else spans.push({ start, end, numbers: [number] });
  }
  return spans;
}
