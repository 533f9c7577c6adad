/** Measures of a ranked list. All of them give 0 for a list without anything right, and at most 1. */

/** One over the place of the first right result, counted from 1 (reciprocal rank); 0 where none is right. */
export function reciprocalRank(right: readonly boolean[]): number {
  const at = right.indexOf(true);
  return at < 0 ? 0 : 1 / (at + 1);
}

const gain = (grade: number): number => 2 ** grade - 1;

/** Sum of (2^grade - 1) / log2(place + 1), place from 1: the discounted cumulated gain. */
const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);

/**
 * Normalised discounted cumulated gain of the first `depth` results: their gain over that of the best order of all
 * documents (K. Jarvelin, J. Kekalainen, ACM Transactions on Information Systems 20, 2002, p. 422; gains 2^grade - 1
 * after C. Burges and others, ICML 2005, p. 89). Null where no document is right at all.
 */
export function ndcg(grades: readonly number[], all: readonly number[], depth: number): number | null {
  const ideal = discounted([...all].sort((a, b) => b - a).slice(0, depth));
  return ideal === 0 ? null : discounted(grades.slice(0, depth)) / ideal;
}
