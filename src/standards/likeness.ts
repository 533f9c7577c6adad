import { rememberValue, STANDARD_IDS, type StandardId } from '../core/index.js';
import { CLAUSE_WEIGHTS } from './data/clause-weights.js';
import { lineFeatures } from './line-features.js';

/** A clause, in all the standards that ask for the same under its number. */
export interface Matter {
  number: string;
  standards: readonly StandardId[];
}

/** How like a clause a line is, beside all others of the standards asked for. */
export interface Likeness extends Matter {
  /** 0..1; those of all matters add up to one. */
  share: number;
}

/** As matters are written in the table: `QES7.2`. */
export const LETTERS: Readonly<Record<StandardId, string>> = { QMS: 'Q', EMS: 'E', OHSMS: 'S' };

/** Weights are written in tenths. */
export const TENTHS = 10;

interface ClauseWeights {
  matters: readonly Matter[];
  /** What a feature adds to matters (by their index), or nothing where it was never seen. */
  added(feature: string): ReadonlyArray<readonly [matter: number, weight: number]> | undefined;
}

function readMatter(label: string): Matter {
  const at = label.search(/\d/u);
  return {
    number: label.slice(at),
    standards: STANDARD_IDS.filter((id) => label.slice(0, at).includes(LETTERS[id])),
  };
}

/** Matters first (`QES7.2 Q8.4`), then a feature a line with what it adds to them (`供方<tab>12:31 40:-2`), read when asked for. */
function readWeights(written: string): ClauseWeights {
  const [head = '', ...rows] = written.trim().split('\n');
  const byFeature = new Map(
    rows.map((row) => {
      const tab = row.indexOf('\t');
      return [row.slice(0, tab), row.slice(tab + 1)] as const;
    }),
  );
  const added = rememberValue((feature: string) =>
    byFeature
      .get(feature)
      ?.split(' ')
      .map((pair) => {
        const [matter, weight] = pair.split(':').map(Number);
        return [matter ?? 0, (weight ?? 0) / TENTHS] as const;
      }),
  );
  return { matters: head.split(' ').map(readMatter), added };
}

let weights: ClauseWeights | undefined;

/**
 * How like the lines of each clause a line is: multinomial logistic regression over lines that were placed before
 * (`scripts/learn-lines.ts`), with the same chance for every clause. Nothing for a line without a word that was seen before.
 */
export function likenessToClauses(text: string, standards: readonly StandardId[]): Likeness[] {
  weights ??= readWeights(CLAUSE_WEIGHTS);
  const { matters, added } = weights;
  const rows = [...lineFeatures(text)].flatMap((feature) => {
    const row = added(feature);
    return row ? [row] : [];
  });
  if (rows.length === 0) return [];
  const scores = new Float64Array(matters.length);
  for (const row of rows) for (const [matter, weight] of row) scores[matter] = (scores[matter] ?? 0) + weight;
  // The words of a line lean on each other, so that together they prove less than their sum.
  const scale = 1 / Math.sqrt(rows.length);
  const asked = matters.flatMap((matter, at) => {
    const own = matter.standards.filter((id) => standards.includes(id));
    return own.length === 0 ? [] : [{ ...matter, standards: own, score: (scores[at] ?? 0) * scale }];
  });
  const highest = Math.max(...asked.map(({ score }) => score));
  const odds = asked.map(({ score, ...matter }) => ({ ...matter, share: Math.exp(score - highest) }));
  const total = odds.reduce((sum, { share }) => sum + share, 0);
  return odds.map(({ share, ...matter }) => ({ ...matter, share: share / total }));
}
