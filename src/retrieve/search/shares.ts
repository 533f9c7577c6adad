/**
 * Shares of the sources in a score, set on judged queries. Which clause a rough note is about decides, and the profiles
 * and the notes that were filed under it tell that best; among the writeups of a clause the words decide. The offline vectors see the same words as BM25.
 */
export const SHARES = {
  lexical: 0.05,
  dense: 0.03,
  clause: 0.3,
  profile: 1,
  notes: 1,
  standard: 0.15,
} as const;
export const TOTAL_SHARES = Object.values(SHARES).reduce((sum, share) => sum + share, 0);

/**
 * What the newest writeup gains, an older one less: of two that fit about as well the newer comes first, and one that fits
 * better stays before both. It comes on top of the shares, so that a corpus without dates scores as if there were none.
 */
export const RECENCY_SHARE = 0.004;

/**
 * What each result of a clause costs the next one of it, and how many count, among the first results: where a query leaves
 * two clauses close together, both are shown near the top; where it names one plainly, the others stay behind.
 */
export const REPEAT_COST = 0.3;
export const MOST_REPEATS = 3;
export const MIXED_PLACES = 5;
