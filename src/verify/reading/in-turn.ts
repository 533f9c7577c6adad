import type { Passage } from './passage.js';
import { areInOneUnit, type Quantity } from './quantity.js';

/**
 * `158℃、92℃，高于145℃和80℃`, `71 °C and 38%, inside 70 to 75 °C and below 40%`: limits told one after the other, each for the
 * result in its place before them.
 */

const JOINT = /^(?:的\p{Script=Han}{1,4})?\s?(?:和|与|及|以及|、|,|,? ?and)\s?$/iu;

const isLimit = ({ upper, comparison, tolerance }: Quantity): boolean =>
  upper !== null || comparison !== null || tolerance !== null;

const joins = (text: string, a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a !== undefined && b !== undefined && JOINT.test(text.slice(a.end, b.start));

/** The limits of the list that a figure stands in. Bare figures belong to it only behind the figure that opens it. */
function listOf({ text, quantities }: Passage, object: Quantity): Quantity[] {
  let first = quantities.indexOf(object);
  let last = first;
  while (
    first > 0 &&
    joins(text, quantities[first - 1], quantities[first]) &&
    isLimit(quantities[first - 1] as Quantity)
  )
    first--;
  while (joins(text, quantities[last], quantities[last + 1])) last++;
  return quantities.slice(first, last + 1);
}

/** The results before a list of limits with the limit of each; null where there are not as many, or not of their kinds. */
export function pairsInTurn(
  passage: Passage,
  object: Quantity,
): ReadonlyArray<readonly [result: Quantity, limit: Quantity]> | null {
  const limits = listOf(passage, object);
  const at = passage.quantities.indexOf(limits[0] as Quantity);
  const results = passage.quantities.slice(Math.max(0, at - limits.length), at);
  if (limits.length < 2 || results.length < limits.length || results.some(isLimit)) return null;
  const pairs = limits.flatMap((limit, i) => (results[i] ? [[results[i], limit] as const] : []));
  return pairs.every(([result, limit]) => areInOneUnit(result, limit)) ? pairs : null;
}

/** Whether a figure stands behind another limit in a row, and so away from its own result. */
export const followsLimit = (passage: Passage, object: Quantity): boolean =>
  listOf(passage, object)[0] !== object;

/** One of several limits in a row, which is held to the result in its place. */
export const isLimitInTurn = (passage: Passage, q: Quantity): boolean =>
  pairsInTurn(passage, q)?.some(([, limit]) => limit === q) ?? false;
