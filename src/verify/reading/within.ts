import type { Span } from '../../core/index.js';

/** Index of the first of sorted spans that starts at or after an offset. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of sorted spans that lie wholly within another. */
export function within<T extends Span>(sorted: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, outer.start); i < sorted.length; i++) {
    const span = sorted[i];
    if (!span || span.start >= outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}
