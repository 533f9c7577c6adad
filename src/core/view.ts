import type { Span } from './span.js';

/**
 * A reading text made from a source text: folded width, joined hard wraps, markup and page furniture removed.
 * Facts are read from it; every place is mapped back, so that a quote is always verbatim.
 */
export interface View {
  readonly text: string;
  /** Maps a span of the view to the span of the source text that it was read from. */
  toSource(span: Span): Span;
  /** Maps a source offset to the first view offset read at or after it. */
  fromSource(offset: number): number;
}

/** Builds a view piece by piece; `capacity` is a hint of its length in UTF-16 units. */
export class ViewBuilder {
  private readonly parts: string[] = [];
  private starts: Uint32Array;
  private ends: Uint32Array;
  private size = 0;

  constructor(capacity = 1024) {
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  /** Length of the view so far. */
  get length(): number {
    return this.size;
  }

  /** Appends characters that stand one to one for the source from `sourceStart`. */
  copy(text: string, sourceStart: number): this {
    this.reserve(text.length);
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.starts[this.size] = sourceStart + i;
      this.ends[this.size++] = sourceStart + i + 1;
    }
    return this;
  }

  /** Appends characters that stand together for one source span, which may be of any length. */
  replace(text: string, source: Span): this {
    this.reserve(text.length);
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.starts[this.size] = source.start;
      this.ends[this.size++] = source.end;
    }
    return this;
  }

  build(): View {
    const text = this.parts.join('');
    const starts = this.starts.subarray(0, this.size);
    const ends = this.ends.subarray(0, this.size);
    return {
      text,
      toSource: ({ start, end }) => {
        if (end <= start) {
          const at = starts[start] ?? ends[start - 1] ?? 0;
          return { start: at, end: at };
        }
        return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
      },
      fromSource: (offset) => lowerBound(starts, offset),
    };
  }

  private reserve(more: number): void {
    if (this.size + more <= this.starts.length) return;
    const capacity = Math.max(this.starts.length * 2, this.size + more);
    this.starts = grow(this.starts, capacity);
    this.ends = grow(this.ends, capacity);
  }
}

function grow(array: Uint32Array, capacity: number): Uint32Array {
  const larger = new Uint32Array(capacity);
  larger.set(array);
  return larger;
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
