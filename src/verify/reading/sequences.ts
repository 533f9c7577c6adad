import { matchQuantity } from './matching.js';
import { numbersThing } from './numbered.js';
import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';

const isRunOf = (told: readonly Quantity[], noted: readonly Quantity[]): boolean =>
  noted.some((_, from) =>
    told.every((q, at) => {
      const other = noted[from + at];
      return other !== undefined && matchQuantity(q, other) === 'same';
    }),
  );

/** The figures, without the numbers of things (`bench 2`). */
const figuresOf = ({ text, quantities }: Passage): Quantity[] =>
  quantities.filter((q) => !numbersThing(text, q));

const areDistinct = (figures: readonly Quantity[]): boolean =>
  new Set(figures.map(({ value }) => value)).size === figures.length;

/** `58 met, three in part; two of these done` of a noted `58 ok 3 partial, 2 done`: these stand in a row as in the notes. */
export function keepSequence(
  asked: readonly Quantity[],
  narrative: Passage,
  lines: readonly Passage[],
  least: number,
): boolean {
  const quantities = figuresOf(narrative);
  const places = asked.map((q) => quantities.indexOf(q));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const length = Math.max(least, last - first + 1);
  const starts = Array.from({ length: length - (last - first) }, (_, back) => first - back);
  return starts.some((start) => {
    const told = quantities.slice(Math.max(0, start), start + length);
    return (
      start >= 0 &&
      told.length === length &&
      areDistinct(told) &&
      lines.some((line) => isRunOf(told, figuresOf(line)))
    );
  });
}
