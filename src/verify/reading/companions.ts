import type { Line } from './evidence.js';
import { candidatesFor } from './matching.js';
import { type Passage, sentenceAt } from './passage.js';
import type { Quantity } from './quantity.js';
import { within } from './within.js';

/** Whether a worked out value is the figure as written, rounded to its decimals. */
export const agrees = (value: number, q: Quantity): boolean =>
  Math.abs(value - q.value) <= 0.5001 * 10 ** -q.decimals;

const MOST_COMPANIONS = 4;

/** Figures that may be set against one another. */
export const alike = (a: Quantity, b: Quantity): boolean =>
  a.measure.dimension === b.measure.dimension || a.measure.dimension === null || b.measure.dimension === null;

/** The figures nearest to one in its sentence, only noted ones where lines are given: what it may be worked out of. */
export function companionsOf(q: Quantity, narrative: Passage, lines: readonly Line[] | null): Quantity[] {
  const sentence = sentenceAt(narrative, q.start);
  if (!sentence) return [];
  return within(narrative.quantities, sentence)
    .filter((other) => other !== q && other.upper === null)
    .filter((other) => lines === null || candidatesFor(other, lines).same.length > 0)
    .sort((a, b) => Math.abs(a.start - q.start) - Math.abs(b.start - q.start))
    .slice(0, MOST_COMPANIONS);
}

export const orderedPairs = (figures: readonly Quantity[]): Array<readonly [Quantity, Quantity]> =>
  figures.flatMap((a) => figures.filter((b) => b !== a && alike(a, b)).map((b) => [a, b] as const));
