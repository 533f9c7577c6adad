/** Learns which of many classes an example belongs to, where some classes cannot be meant. The same examples give the same weights. */
import { seeded, shuffled } from './logistic.js';

export interface ClassedExample {
  features: ReadonlySet<string>;
  /** Any of these is right. */
  classes: readonly number[];
  /** Which classes can be meant at all. */
  possible: readonly boolean[];
  weight: number;
}

const LEAST_SEEN = 3;
const ROUNDS = 10;
const STEP = 0.5;
const DECAY = 1e-5;

interface Row {
  added: Float64Array;
  /** Sum of the squares of its slopes so far: what was moved much moves less (AdaGrad). */
  moved: number;
}

/** How likely each class is by rows of weights; what is impossible has none. */
function sharesOf(rows: readonly Row[], possible: readonly boolean[], scale: number): Float64Array {
  const scores = new Float64Array(possible.length);
  for (const { added } of rows)
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (added[at] as number);
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) if (possible[at]) highest = Math.max(highest, scores[at] as number);
  let total = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = possible[at] ? Math.exp(((scores[at] as number) - highest) * scale) : 0;
    total += scores[at] as number;
  }
  return scores.map((odds) => odds / total);
}

function step(rows: readonly Row[], { classes, possible, weight }: ClassedExample): void {
  const scale = 1 / Math.sqrt(rows.length);
  const slopes = sharesOf(rows, possible, scale);
  const right = classes.reduce((sum, at) => sum + (slopes[at] as number), 0);
  for (const at of classes) slopes[at] = (slopes[at] as number) * (1 - 1 / Math.max(right, 1e-12));
  let squares = 0;
  for (let at = 0; at < slopes.length; at++) {
    slopes[at] = (slopes[at] as number) * scale * weight;
    squares += (slopes[at] as number) ** 2;
  }
  for (const row of rows) {
    row.moved += squares;
    const pace = STEP / Math.sqrt(row.moved + 1e-8);
    for (let at = 0; at < slopes.length; at++) {
      const added = row.added[at] as number;
      row.added[at] = added - pace * ((slopes[at] as number) + DECAY * added);
    }
  }
}

/** Multinomial logistic regression by stochastic gradients: for each feature what it adds to each class. */
export function learnClasses(
  examples: readonly ClassedExample[],
  classes: number,
): ReadonlyMap<string, Float64Array> {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const rows = new Map<string, Row>();
  for (const [feature, count] of seen)
    if (count >= LEAST_SEEN) rows.set(feature, { added: new Float64Array(classes), moved: 0 });
  const known = examples
    .map((example) => ({ example, rows: [...example.features].flatMap((feature) => rows.get(feature) ?? []) }))
    .filter((one) => one.rows.length > 0);
  const random = seeded(1);
  for (let round = 0; round < ROUNDS; round++)
    for (const one of shuffled(known, random)) step(one.rows, one.example);
  return new Map([...rows].map(([feature, { added }]) => [feature, added]));
}
