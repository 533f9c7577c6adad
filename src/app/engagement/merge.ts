import { splitSentences } from './sentences.js';

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Index pairs of a longest common subsequence. Narratives have tens of sentences, so the table stays small. */
function commonPairs(left: readonly string[], right: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

export interface MergedNarrative {
  text: string;
  /** Passages that both sides changed; the person's wording was kept. */
  conflicts: number;
}

/** What stands around a passage that was left as it is, or null where it was changed. */
function around(passage: string, text: string): { before: string; after: string } | null {
  const at = text.indexOf(passage);
  return at < 0 ? null : { before: text.slice(0, at), after: text.slice(at + passage.length) };
}

/**
 * One passage that differs. A side that only added sentences before or behind it leaves it to the other side to change
 * it; where both only added, both additions stay, the person's first. Null where both changed it.
 */
function settle(was: string, ours: string, news: string): string | null {
  if (ours === news || news === was) return ours;
  if (ours === was) return news;
  if (was === '') return ours + news;
  const added = around(was, ours);
  if (added) return added.before + news + added.after;
  const fresh = around(was, news);
  return fresh && fresh.before + ours + fresh.after;
}

/**
 * Three-way merge per sentence: what the person changed since `base` stays, what only the new draft changed is
 * taken over. Where both changed the same passage, the person's wording wins.
 */
export function mergeNarrative(base: string, mine: string, theirs: string): MergedNarrative {
  const origin = sentencesOf(base);
  const own = sentencesOf(mine);
  const fresh = sentencesOf(theirs);
  const toOwn = new Map(commonPairs(origin, own));
  const toFresh = new Map(commonPairs(origin, fresh));
  const anchors = origin.flatMap((_, index) => {
    const [i, j] = [toOwn.get(index), toFresh.get(index)];
    return i === undefined || j === undefined ? [] : [{ index, i, j }];
  });
  const result: string[] = [];
  let conflicts = 0;
  let last = { index: -1, i: -1, j: -1 };
  for (const anchor of [...anchors, { index: origin.length, i: own.length, j: fresh.length }]) {
    const was = origin.slice(last.index + 1, anchor.index).join('');
    const ours = own.slice(last.i + 1, anchor.i).join('');
    const news = fresh.slice(last.j + 1, anchor.j).join('');
    const settled = settle(was, ours, news);
    if (settled === null) conflicts++;
    result.push(settled ?? ours, origin[anchor.index] ?? '');
    last = anchor;
  }
  return { text: result.join(''), conflicts };
}
