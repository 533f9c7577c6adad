/** A segment smaller than this is written in a tenth of a second, so that it need not stand alone. */
const SMALL = 1_000;
/** A segment is written again once what comes behind it is this part of it: seldom, the larger it is. */
const SHARE = 1 / 4;

/**
 * From which segment on the segments are joined with what is new, given how many documents each has: the number of
 * segments where none is. Each segment that stays is more than four times as large as all behind it, so that a million
 * documents stand in six segments at most, and each document is written again only a few times as the corpus grows.
 */
export function joinedFrom(sizes: readonly number[], fresh: number): number {
  let from = sizes.length;
  let joined = fresh;
  while (from > 0) {
    const size = sizes[from - 1] as number;
    if (size >= SMALL && joined < SHARE * size) break;
    joined += size;
    from--;
  }
  return from;
}
