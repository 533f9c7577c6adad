import { foldWidth, type Span } from '../../core/index.js';

/** Finds quotations in a text whatever their white space and the width of their characters. */
export class QuoteIndex {
  private readonly dense: string;
  /** For each character of `dense` its offset in the text. */
  private readonly offsets: Uint32Array;

  constructor(text: string) {
    const folded = foldWidth(text);
    this.offsets = new Uint32Array(folded.length);
    let size = 0;
    let dense = '';
    let from = 0;
    for (const { 0: space, index } of folded.matchAll(/\s+/gu)) {
      for (let i = from; i < index; i++) this.offsets[size++] = i;
      dense += folded.slice(from, index);
      from = index + space.length;
    }
    for (let i = from; i < folded.length; i++) this.offsets[size++] = i;
    this.dense = dense + folded.slice(from);
    this.offsets = this.offsets.subarray(0, size);
  }

  /** Places of a quotation that lie inside the span, in order, `most` at most. */
  find(quote: string, within: Span, most = 8): Span[] {
    const wanted = denseOf(quote);
    const found: Span[] = [];
    if (wanted === '') return found;
    let at = this.dense.indexOf(wanted, lowerBound(this.offsets, within.start));
    while (at >= 0 && found.length < most) {
      const end = (this.offsets[at + wanted.length - 1] ?? 0) + 1;
      if (end > within.end) break;
      found.push({ start: this.offsets[at] ?? 0, end });
      at = this.dense.indexOf(wanted, at + wanted.length);
    }
    return found;
  }
}

/** A quotation without white space, its characters of one width. */
export const denseOf = (quote: string): string => foldWidth(quote).replace(/\s+/gu, '');

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
