/**
 * A sum of regression trees, each grown on what those before it left unexplained (J. H. Friedman, Annals of Statistics
 * 29, 2001, p. 1189); the sum is a log-odds.
 */
export interface BoostedTrees {
  base: number;
  trees: readonly TreeNode[];
}

export type TreeNode =
  | { value: number }
  | {
      /** Index of the trait that is asked about. */
      trait: number;
      /** Values up to this go left. */
      upTo: number;
      left: TreeNode;
      right: TreeNode;
    };

/** What a tree adds for something of these traits. */
export function leafOf(tree: TreeNode, traits: readonly number[]): number {
  let node = tree;
  while (!('value' in node)) node = (traits[node.trait] ?? 0) <= node.upTo ? node.left : node.right;
  return node.value;
}

/** The share from 0 to 1 that the trees give to something of these traits. */
export function shareOf({ base, trees }: BoostedTrees, traits: readonly number[]): number {
  const odds = trees.reduce((sum, tree) => sum + leafOf(tree, traits), base);
  return 1 / (1 + Math.exp(-odds));
}

/** Writes trees as lines: the base first, then a tree a line, its nodes in preorder (`3<0.5` a question, `-0.02` a leaf). */
export const writeTrees = ({ base, trees }: BoostedTrees): string =>
  [String(base), ...trees.map((tree) => nodesOf(tree).join(' '))].join('\n');

const nodesOf = (node: TreeNode): string[] =>
  'value' in node
    ? [String(node.value)]
    : [`${node.trait}<${node.upTo}`, ...nodesOf(node.left), ...nodesOf(node.right)];

/** Reads what `writeTrees` wrote. */
export function parseTrees(written: string): BoostedTrees {
  const [base = '0', ...lines] = written.trim().split('\n');
  return { base: Number(base), trees: lines.map((line) => parseNode(line.split(' ').values())) };
}

function parseNode(words: Iterator<string>): TreeNode {
  const { value: word = '0' } = words.next();
  const [trait = '', upTo] = word.split('<');
  if (upTo === undefined) return { value: Number(trait) };
  const left = parseNode(words);
  return { trait: Number(trait), upTo: Number(upTo), left, right: parseNode(words) };
}
