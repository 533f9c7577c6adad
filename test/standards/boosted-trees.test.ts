import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BoostedTrees,
  parseTrees,
  shareOf,
  type TreeNode,
  writeTrees,
} from '../../src/standards/boosted-trees.js';

const TWO: BoostedTrees = {
  base: -1,
  trees: [
    {
      trait: 0,
      upTo: 2,
      left: { value: 0.5 },
      right: { trait: 1, upTo: 0, left: { value: 1 }, right: { value: 3 } },
    },
    { trait: 1, upTo: 4, left: { value: 0.5 }, right: { value: -0.5 } },
  ],
};

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

describe('boosted trees', () => {
  it.each<[number[], number]>([
    [[2, 0], 0],
    [[3, 0], 0.5],
    [[3, 1], 2.5],
    [[3, 5], 1.5],
    [[], 0],
  ])('of traits %j add up to log-odds of %d', (traits, odds) => {
    expect(shareOf(TWO, traits)).toBe(logistic(odds));
  });

  const value = fc.double({ min: -9, max: 9, noNaN: true }).map((one) => (one === 0 ? 0 : one));
  const { node } = fc.letrec<{ node: TreeNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({ value }),
      fc.record({ trait: fc.nat(80), upTo: value, left: tie('node'), right: tie('node') }),
    ),
  }));

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.record({ base: value, trees: fc.array(node, { maxLength: 5 }) }), (trees) => {
        expect(parseTrees(writeTrees(trees))).toEqual(trees);
      }),
    );
  });
});
