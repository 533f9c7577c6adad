import type { Span } from '../../core/index.js';

/** Characters of one part; two of them, the instructions and the answer fit a context of 32,000 tokens with ease. */
export const PART_LENGTH = 7000;
/** A line longer than this share of a part is cut, others are kept whole. */
const LEAST_FILLED = 0.6;
/** Up to this many parts every pair is read together, so that no two passages are missed for being far apart. */
export const MOST_PAIRED_PARTS = 8;
export const MOST_REQUESTS = 60;

/** Cuts a text into parts at line ends, near enough. */
export function partsOf(text: string, length = PART_LENGTH): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const limit = Math.min(text.length, start + length);
    const lineEnd = text.lastIndexOf('\n', limit - 1) + 1;
    const end = limit === text.length || lineEnd < start + length * LEAST_FILLED ? limit : lineEnd;
    if (text.slice(start, end).trim() !== '') parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** What is read in one request: two parts, or the only one there is. */
export type Reading = readonly [Span] | readonly [Span, Span];

/** Which parts are read together: every pair, or, where that would be too many, neighbours. */
export function readingsOf(parts: readonly Span[]): Reading[] {
  const [only] = parts;
  if (only && parts.length === 1) return [[only]];
  const reach = parts.length <= MOST_PAIRED_PARTS ? parts.length : 1;
  return parts
    .flatMap((first, i) => parts.slice(i + 1, i + 1 + reach).map((second): Reading => [first, second]))
    .slice(0, MOST_REQUESTS);
}
