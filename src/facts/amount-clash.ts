import type { AmountClash, ToldValue } from '../core/index.js';

/** One amount told with two values, whichever of them the text tells first. */
export function amountClash(name: string, one: ToldValue, other: ToldValue): AmountClash {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return { start: first.start, end: second.end, name, first, second };
}
