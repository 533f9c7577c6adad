import { rememberValue } from '../core/index.js';

/** Clauses told apart by logistic regression over the runs of characters and words that they are made of. */

/** For every class, in the order in which the classes are listed. */
export type ClassValues = readonly number[];

/** How a clause may lean: what each class starts from, and what each feature adds to it. */
export interface Weights {
  bias: ClassValues;
  features: Pick<ReadonlyMap<string, ClassValues>, 'get'>;
}

const HAN_RUN = /[\u4e00-\u9fff→^$]{1,200}/gu;
const LATIN_WORD = /[a-z']{1,30}|0/gu;
const LONGEST_RUN = 3;
/** Characters of content in one step of length; steps beyond the last are one. */
const LENGTH_STEP = 3;
const LAST_STEP = 6;

/** Every run of up to three neighbours in a sequence, joined by `glue`. */
const runsOf = (units: readonly string[], glue: string): string[] =>
  units.flatMap((_, at) =>
    Array.from({ length: Math.min(LONGEST_RUN, units.length - at) }, (_unused, more) =>
      units.slice(at, at + more + 1).join(glue),
    ),
  );

/**
 * What is looked at in a clause: runs of up to three Chinese characters or English words, its ends among them, and
 * how long it is. Figures count as one and the same.
 */
export function clauseFeatures(clause: string): Set<string> {
  const folded = clause
    .toLowerCase()
    .replace(/\d+(?:\.\d+)?/gu, '0')
    .trim();
  const han = [...`^${folded}$`.matchAll(HAN_RUN)].flatMap(([run]) => runsOf([...run], ''));
  const words = [...folded.matchAll(LATIN_WORD)].map(([word]) => word);
  const latin = words.length === 0 ? [] : runsOf(['^', ...words, '$'], ' ').map((run) => `_${run}`);
  const length =
    (folded.match(/[\u4e00-\u9fff]/gu)?.length ?? 0) + 2 * (folded.match(/[a-z]{2,}/gu)?.length ?? 0);
  const step = `#${Math.min(Math.floor(length / LENGTH_STEP), LAST_STEP)}`;
  return new Set([...han.filter((run) => /[^^$]/u.test(run)), ...latin, step]);
}

/** How likely each class is by the weights; they add up to one. */
export function classify(features: Iterable<string>, { bias, features: known }: Weights): number[] {
  const rows = [...features].flatMap((feature) => {
    const row = known.get(feature);
    return row ? [row] : [];
  });
  // A long clause holds more features, which lean on each other.
  const scale = 1 / Math.sqrt(rows.length + 1);
  const scores = bias.map((start, at) => start + scale * rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / total);
}

/** Weights are written in hundredths. */
export const HUNDREDTHS = 100;

/** Reads a table: the bias first, then a feature a line with what it adds, tab by tab. A feature's values are read when asked for. */
export function parseWeights(table: string): Weights {
  const values = (row: string): number[] => row.split(' ').map((value) => Number(value) / HUNDREDTHS);
  const [bias = '', ...rows] = table.trim().split('\n');
  const written = new Map(
    rows.map((row) => {
      const tab = row.indexOf('\t');
      return [row.slice(0, tab), row.slice(tab + 1)] as const;
    }),
  );
  const get = rememberValue((feature: string): ClassValues | undefined => {
    const row = written.get(feature);
    return row === undefined ? undefined : values(row);
  });
  return { bias: values(bias), features: { get } };
}
