import type { Span } from './span.js';

/** Answers, for spans sorted by start and nested at will, which is the innermost at an offset, in logarithmic time. */
class SpanIndex<T extends Span> {
  private readonly boundaries: number[] = [];
  private readonly innermost: Array<T | undefined> = [];
  private readonly starts: number[];

  constructor(private readonly spans: readonly T[]) {
    this.starts = spans.map(({ start }) => start);
    const open: T[] = [];
    let next = 0;
    const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    for (const offset of offsets) {
      for (let i = open.length - 1; i >= 0; i--) if ((open[i]?.end ?? 0) <= offset) open.splice(i, 1);
      for (let span = spans[next]; span && span.start === offset; span = spans[++next])
        if (span.end > offset) open.push(span);
      this.boundaries.push(offset);
      this.innermost.push(shortest(open));
    }
  }

  at(offset: number): T | undefined {
    return this.innermost[lastAtMost(this.boundaries, offset)];
  }

  /** Index of the last span that starts at or before an offset; -1 where none does. */
  lastStart(offset: number): number {
    return lastAtMost(this.starts, offset);
  }

  /** The first span that starts at or after an offset. */
  firstFrom(offset: number): T | undefined {
    return this.spans[lastAtMost(this.starts, offset - 1) + 1];
  }
}

const shortest = <T extends Span>(spans: readonly T[]): T | undefined =>
  spans.reduce<T | undefined>(
    (best, span) => (best === undefined || span.end - span.start <= best.end - best.start ? span : best),
    undefined,
  );

/** Index of the last number that is at most `value` in a sorted array; -1 where none is. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const indexes = new WeakMap<readonly Span[], SpanIndex<Span>>();

/** The index of an array of spans, made once; the array must be sorted by start and must not change. */
function indexOf<T extends Span>(spans: readonly T[]): SpanIndex<T> {
  const known = indexes.get(spans) as SpanIndex<T> | undefined;
  const index = known ?? new SpanIndex(spans);
  if (!known) indexes.set(spans, index as unknown as SpanIndex<Span>);
  return index;
}

/** The innermost of spans sorted by start that holds an offset, or undefined. */
export const innermostAt = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  indexOf(spans).at(offset);

/** The last span that starts at or before an offset, whether or not it reaches it. */
export const lastStartingBy = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  spans[indexOf(spans).lastStart(offset)];

/** The place of that span among the others, counted from 0; -1 where none starts so early. */
export const lastIndexStartingBy = (spans: readonly Span[], offset: number): number =>
  indexOf(spans).lastStart(offset);

/** The first span that starts at or after an offset. */
export const firstFrom = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  indexOf(spans).firstFrom(offset);

/** Those of spans sorted by start that start within another. */
export function startingWithin<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const index = indexOf(spans);
  return spans.slice(index.lastStart(start - 1) + 1, index.lastStart(end - 1) + 1);
}
