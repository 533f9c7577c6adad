/** Grows the trees of `src/standards/boosted-trees.ts` from examples. The same examples give the same trees. */
import { type BoostedTrees, leafOf, type TreeNode } from '../../src/standards/boosted-trees.js';
import { seeded, shuffled } from './logistic.js';

const TREES = 400;
const DEPTH = 6;
const RATE = 0.04;
/** Questions about a trait are asked at so many of its quantiles. */
const STEPS = 32;
/** Shares of the examples and of the traits that each tree sees. */
const EXAMPLES_SEEN = 0.6;
const TRAITS_SEEN = 0.4;
/** Pulls the value of a leaf with few examples to nought. */
const LEAF_PULL = 10;
const LEAST_GAIN = 1e-3;
const LEAST_CURVATURE = 1;
const DIGITS = 4;

interface Binned {
  /** For each trait the values that its questions ask about. */
  edges: number[][];
  /** For each trait the step of each example. */
  steps: Uint8Array[];
}

/** An example by what its traits are and whether it is one of what is looked for. */
export interface TraitExample {
  traits: readonly number[];
  is: boolean;
}

function quantilesOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [...new Set(Array.from({ length: STEPS - 1 }, (_, step) => at((step + 1) / STEPS)))];
}

/** The step of a value: how many edges lie below it. */
const stepOf = (edges: readonly number[], value: number): number => {
  const found = edges.findIndex((edge) => value <= edge);
  return found < 0 ? edges.length : found;
};

function bin(examples: readonly TraitExample[]): Binned {
  const traits = examples[0]?.traits.length ?? 0;
  const columns = Array.from({ length: traits }, (_, trait) =>
    examples.map((example) => example.traits[trait] ?? 0),
  );
  const edges = columns.map(quantilesOf);
  return {
    edges,
    steps: columns.map((column, trait) => Uint8Array.from(column, (value) => stepOf(edges[trait] ?? [], value))),
  };
}

interface Slopes {
  gradient: Float64Array;
  curvature: Float64Array;
}

interface Question {
  trait: number;
  step: number;
  gain: number;
}

const worth = (gradient: number, curvature: number): number => gradient ** 2 / (curvature + LEAF_PULL);

function bestQuestion(
  rows: Uint32Array,
  traits: readonly number[],
  { steps }: Binned,
  { gradient, curvature }: Slopes,
): Question | null {
  let best: Question | null = null;
  for (const trait of traits) {
    const column = steps[trait] ?? new Uint8Array();
    const g = new Float64Array(STEPS);
    const h = new Float64Array(STEPS);
    let [allG, allH] = [0, 0];
    for (const row of rows) {
      const step = column[row] ?? 0;
      const [slope, curve] = [gradient[row] ?? 0, curvature[row] ?? 0];
      g[step] = (g[step] ?? 0) + slope;
      h[step] = (h[step] ?? 0) + curve;
      allG += slope;
      allH += curve;
    }
    const before = worth(allG, allH);
    let [leftG, leftH] = [0, 0];
    for (let step = 0; step < STEPS - 1; step++) {
      leftG += g[step] ?? 0;
      leftH += h[step] ?? 0;
      if (leftH < LEAST_CURVATURE || allH - leftH < LEAST_CURVATURE) continue;
      const gain = worth(leftG, leftH) + worth(allG - leftG, allH - leftH) - before;
      if (gain > LEAST_GAIN && (!best || gain > best.gain)) best = { trait, step, gain };
    }
  }
  return best;
}

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

function grow(
  rows: Uint32Array,
  traits: readonly number[],
  binned: Binned,
  slopes: Slopes,
  depth: number,
): TreeNode {
  const found = depth === 0 ? null : bestQuestion(rows, traits, binned, slopes);
  if (!found) {
    const sum = (values: Float64Array): number => rows.reduce((total, row) => total + (values[row] ?? 0), 0);
    return { value: rounded((-RATE * sum(slopes.gradient)) / (sum(slopes.curvature) + LEAF_PULL)) };
  }
  const column = binned.steps[found.trait] ?? new Uint8Array();
  const branch = (goes: (step: number) => boolean): TreeNode =>
    grow(
      rows.filter((row) => goes(column[row] ?? 0)),
      traits,
      binned,
      slopes,
      depth - 1,
    );
  return {
    trait: found.trait,
    upTo: binned.edges[found.trait]?.[found.step] ?? 0,
    left: branch((step) => step <= found.step),
    right: branch((step) => step > found.step),
  };
}

/** Grows trees by gradient boosting on the log-loss, with a part of the examples and of the traits for each. */
export function growTrees(examples: readonly TraitExample[]): BoostedTrees {
  const random = seeded(7);
  const binned = bin(examples);
  const found = examples.filter(({ is }) => is).length;
  const base = rounded(Math.log(found / (examples.length - found)));
  const odds = new Float64Array(examples.length).fill(base);
  const all = Array.from({ length: binned.edges.length }, (_, trait) => trait);
  const trees = Array.from({ length: TREES }, () => {
    const shares = odds.map((value) => 1 / (1 + Math.exp(-value)));
    const slopes = {
      gradient: shares.map((share, row) => share - (examples[row]?.is ? 1 : 0)),
      curvature: shares.map((share) => share * (1 - share)),
    };
    const rows = Uint32Array.from(examples.keys()).filter(() => random() < EXAMPLES_SEEN);
    const traits = shuffled(all, random).slice(0, Math.round(all.length * TRAITS_SEEN));
    const tree = grow(rows, traits, binned, slopes, DEPTH);
    examples.forEach(({ traits: own }, row) => {
      odds[row] = (odds[row] ?? 0) + leafOf(tree, own);
    });
    return tree;
  });
  return { base, trees };
}
