import { type Finding, type Span, spansOverlap } from '../../core/index.js';
import type { Proposal } from './answer.js';
import { denseOf, type QuoteIndex } from './locate.js';
import type { Reading } from './parts.js';

/** Shorter quotations say nothing, longer ones do not say where the contradiction is. */
const SHORTEST_QUOTE = 3;
const LONGEST_QUOTE = 200;

const isUsable = (quote: string): boolean =>
  quote.length >= SHORTEST_QUOTE && quote.length <= LONGEST_QUOTE && /[\p{L}\p{N}]/u.test(quote);

export type Pair = readonly [Span, Span];

/**
 * The two places that a proposal means, in reading order: both quotations stand, word for word, in what was read, at
 * two places that do not touch, and say different things. Null for all else.
 */
export function placesOf({ first, second }: Proposal, reading: Reading, index: QuoteIndex): Pair | null {
  const [a, b] = [denseOf(first), denseOf(second)];
  if (a === b || !isUsable(a) || !isUsable(b)) return null;
  const find = (quote: string): Span[] => reading.flatMap((part) => index.find(quote, part));
  const others = find(second);
  for (const one of find(first)) {
    const other = others.find((span) => !spansOverlap(span, one));
    if (other) return one.start < other.start ? [one, other] : [other, one];
  }
  return null;
}

const meets = ([a, b]: Pair, [c, d]: Pair): boolean =>
  (spansOverlap(a, c) && spansOverlap(b, d)) || (spansOverlap(a, d) && spansOverlap(b, c));

/** True where a pair of places is among those proposed before. */
export const isRepeat = (pair: Pair, pairs: readonly Pair[]): boolean =>
  pairs.some((known) => meets(pair, known));

/** True where a rule found the same: one of its places lies at either quotation. Spans are of the source. */
export const isFound = ([a, b]: Pair, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ evidence }) =>
      evidence.some((place) => spansOverlap(place, a)) && evidence.some((place) => spansOverlap(place, b)),
  );
