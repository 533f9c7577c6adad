/** Learns weights for `src/standards/logistic.ts` from examples, and writes them. The same examples give the same weights. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/app/tool.js';
import { classify, HUNDREDTHS, type Weights } from '../../src/standards/logistic.js';

export interface Example<Class extends string> {
  features: Set<string>;
  class: Class;
  weight: number;
  text: string;
  /** Where it comes from: examples of one set are tried together. */
  set: string;
}

/** Weights whose features can all be listed. */
export interface Learnt extends Weights {
  features: ReadonlyMap<string, readonly number[]>;
}

const LEAST_SEEN = 2;
const ROUNDS = 10;
const STEP = 0.3;
const DECAY = 2e-4;
/** Features that lean less than this either way are left out. */
const LEAST_LEANING = 0.25;

/** Numbers from 0 to 1, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}

interface Row {
  added: number[];
  /** Squares of the steps so far: what was moved much moves less (AdaGrad). */
  moved: number[];
}

const emptyRow = (classes: number): Row => ({
  added: Array<number>(classes).fill(0),
  moved: Array<number>(classes).fill(0),
});

function move(row: Row, at: number, slope: number, floor: number): void {
  const moved = (row.moved[at] ?? 0) + slope * slope;
  row.moved[at] = moved;
  row.added[at] = (row.added[at] ?? 0) - (STEP * slope) / Math.sqrt(moved + floor);
}

/** Multinomial logistic regression by stochastic gradients. */
export function learn<Class extends string>(
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): Learnt {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const rows = new Map<string, Row>();
  for (const [feature, count] of seen) if (count >= LEAST_SEEN) rows.set(feature, emptyRow(classes.length));
  const bias = emptyRow(classes.length);
  const random = seeded(1);
  const features = new Map([...rows].map(([feature, { added }]) => [feature, added] as const));
  for (let round = 0; round < ROUNDS; round++)
    for (const example of shuffled(examples, random)) {
      const shares = classify(example.features, { bias: bias.added, features });
      const known = [...example.features].flatMap((feature) => rows.get(feature) ?? []);
      const scale = 1 / Math.sqrt(known.length + 1);
      classes.forEach((name, at) => {
        const slope = example.weight * ((shares[at] ?? 0) - (name === example.class ? 1 : 0));
        move(bias, at, slope, 1);
        for (const row of known) move(row, at, slope * scale + DECAY * (row.added[at] ?? 0), 0.01);
      });
    }
  return { bias: bias.added, features };
}

/** Writes a table of weights as `NAME` of `src/standards/data/FILE`; returns how many features it holds. */
export function writeWeights({ bias, features }: Learnt, script: string, file: string, name: string): number {
  const hundredths = (values: readonly number[]): string =>
    values.map((value) => Math.round(value * HUNDREDTHS)).join(' ');
  const rows = [...features]
    .filter(([, added]) => Math.max(...added) - Math.min(...added) >= LEAST_LEANING)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, added]) => `${feature}\t${hundredths(added)}`);
  writeFileSync(
    path.join(packageRoot, 'src', 'standards', 'data', file),
    `/** Learnt by \`scripts/${script}\`; never edited. */\nexport const ${name} = \`\n${[hundredths(bias), ...rows].join('\n')}\n\`;\n`,
  );
  return rows.length;
}

/** The examples of a text with a class and a clause a line (`raised: no way round it`); other lines are remarks. */
export function listedExamples<Class extends string>(
  written: string,
  classes: readonly Class[],
  featuresOf: (text: string) => Set<string>,
  weight: number,
): Example<Class>[] {
  return written.split('\n').flatMap((line): Example<Class>[] => {
    const [, word, text] = /^(\w+): (.+)$/u.exec(line) ?? [];
    const known = classes.find((one) => one === word);
    return known && text ? [{ features: featuresOf(text), class: known, weight, text, set: 'listed' }] : [];
  });
}

/** Learns from all sets but a part, and tries on that part; every set is tried once. */
export function tryApart<Class extends string>(
  noted: readonly Example<Class>[],
  folds: number,
  learnFrom: (examples: readonly Example<Class>[]) => Weights,
): Array<{ example: Example<Class>; shares: number[] }> {
  const sets = shuffled([...new Set(noted.map(({ set }) => set))], seeded(5));
  return Array.from({ length: folds }, (_, fold) => {
    const apart = new Set(sets.filter((_set, at) => at % folds === fold));
    const weights = learnFrom(noted.filter(({ set }) => !apart.has(set)));
    return noted
      .filter(({ set }) => apart.has(set))
      .map((example) => ({ example, shares: classify(example.features, weights) }));
  }).flat();
}
