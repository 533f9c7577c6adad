import { rememberFor } from '../../core/index.js';
import { matchQuantity } from './matching.js';
import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';

/** `4 drivers out of 11`: a part and its whole, which are one statement. */
const OUT_OF =
  /^[^,;。]{0,16}(?:out of|\bof|\/|中的?|之)(?:\s(?:the|these|those|its|their|all|which))?\s?$/iu;
/** `Of the 14 drivers, five were sampled`. */
const OF_THE_WHOLE = /\b(?:out )?of (?:the |these |those |its |their )?$/iu;

const isPartOfWhole = (text: string, a: Quantity, b: Quantity): boolean =>
  OUT_OF.test(text.slice(a.end, b.start)) ||
  (OF_THE_WHOLE.test(text.slice(Math.max(0, a.start - 16), a.start)) &&
    /,/u.test(text.slice(a.end, b.start)));

/** Pairs of figures that a passage calls part and whole. */
const partsOf = rememberFor(
  ({ text, quantities }: Passage): Array<readonly [Quantity, Quantity]> =>
    quantities.flatMap((a, i) =>
      quantities.slice(i + 1, i + 3).flatMap((b) => (isPartOfWhole(text, a, b) ? [[a, b] as const] : [])),
    ),
);

/** Whether two values stand somewhere in the passage as part and whole; they may then be told again in any order. */
export const arePartAndWhole = (passage: Passage, a: Quantity, b: Quantity): boolean =>
  partsOf(passage).some((pair) =>
    [a, b].every((q) => pair.some((other) => matchQuantity(q, other) === 'same')),
  );
