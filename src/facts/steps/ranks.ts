import { remember } from '../../core/index.js';
import { CHAINS, type Chain } from './chains/index.js';
import { EMPTY, LABELS, type Words } from './words.js';

/** A step of a chain by its place in it. */
type Ranked = readonly [chain: Chain, rank: number];

/** One pattern for all steps of a chain: most words name none of them. */
const ANY = new Map(
  CHAINS.map((chain) => [chain, new RegExp(chain.steps.map(({ says }) => says.source).join('|'), 'iu')]),
);

/** The steps that words name, one of each chain. */
const ranksIn = remember((words: string): Ranked[] =>
  CHAINS.flatMap((chain): Ranked[] => {
    if (!ANY.get(chain)?.test(words)) return [];
    const rank = lastStep(chain, words);
    return rank === null ? [] : [[chain, rank]];
  }),
);

/** The steps that are said of a time: behind it first, unless a label stands before it. */
export function stepsNamed({ before, after, lead }: Words): Ranked[] {
  const labelled = LABELS.test(before) && !EMPTY.test(before);
  const [first, second] = labelled ? [before, after] : [after, before];
  if (EMPTY.test(before) && EMPTY.test(after)) return ranksIn(lead);
  const ranks = ranksIn(first);
  const known = new Set(ranks.map(([chain]) => chain));
  return [...ranks, ...ranksIn(second).filter(([chain]) => !known.has(chain))];
}

/** The rank of the step that words name last: in Chinese the head of a phrase comes last (`动火作业审批`). */
export function lastStep({ steps }: Chain, words: string): number | null {
  let best: { rank: number; end: number } | null = null;
  steps.forEach(({ each }, rank) => {
    for (const match of words.matchAll(each)) {
      const end = match.index + match[0].length;
      if (best === null || end >= best.end) best = { rank, end };
    }
  });
  return (best as { rank: number } | null)?.rank ?? null;
}
