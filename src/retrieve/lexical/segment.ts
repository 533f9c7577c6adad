import type { Pair } from '../terms/tokenise.js';
import type { TermCounts } from './bm25.js';
import { ByteWriter, writePosting } from './lists.js';
import { TermNumbers } from './term-numbers.js';

/** Postings of a batch of documents, numbered from 0 within it; terms in no order. It can be sent between threads. */
export interface Segment {
  lengths: Uint32Array;
  /** Joined by line ends, which no term holds. */
  terms: string;
  counts: Uint32Array;
  /** The last document of each list: where the next batch goes on. */
  lasts: Uint32Array;
  offsets: Uint32Array;
  lists: Uint8Array;
}

/**
 * Makes a segment of documents given one after another. Terms are numbered as they come, and counted in arrays by number:
 * one look-up for each occurrence is all that is left of them. A term is given in the same form each time.
 */
export class SegmentBuilder {
  private readonly terms = new TermNumbers();
  /** By number: how often the term stands in the document at hand, and in how many documents it stood. */
  private frequencies = new Uint32Array(1024);
  private holding = new Uint32Array(1024);
  private readonly touched: number[] = [];
  /** Postings in the order they came: the term's number and its frequency, by turns. */
  private readonly postings = new GrowingNumbers();
  /** Where the postings of each document end. */
  private readonly ends: number[] = [];
  private readonly lengths: number[] = [];

  /** Adds terms to the document at hand, each as often as told. */
  count(terms: readonly Pair[], times = 1): void {
    for (const term of terms) this.increase(this.terms.numberOf(term), times);
  }

  /** The terms of the document at hand, each once, by number. */
  forEachTerm(visit: (number: number, frequency: number) => void): void {
    for (const number of this.touched) visit(number, this.frequencies[number] as number);
  }

  /** The term of a number. */
  term(number: number): string {
    return this.terms.text(number);
  }

  endDocument(): void {
    let length = 0;
    for (const number of this.touched) {
      const frequency = this.frequencies[number] as number;
      this.postings.push(number, frequency);
      this.frequencies[number] = 0;
      this.holding[number] = (this.holding[number] as number) + 1;
      length += frequency;
    }
    this.touched.length = 0;
    this.ends.push(this.postings.length);
    this.lengths.push(length);
  }

  finish(): Segment {
    const counts = this.holding.slice(0, this.terms.size);
    return {
      lengths: Uint32Array.from(this.lengths),
      terms: this.terms.joined(),
      counts,
      ...writeLists(this.byTerm(counts), counts),
    };
  }

  /** Documents and frequencies by turns, sorted by term; documents of a term rise, since they came so. */
  private byTerm(counts: Uint32Array): Uint32Array {
    const next = new Uint32Array(counts.length);
    for (let term = 1; term < counts.length; term++) {
      next[term] = (next[term - 1] as number) + 2 * (counts[term - 1] as number);
    }
    const postings = this.postings.values();
    const sorted = new Uint32Array(postings.length);
    let at = 0;
    this.ends.forEach((end, doc) => {
      for (; at < end; at += 2) {
        const term = postings[at] as number;
        const place = next[term] as number;
        sorted[place] = doc;
        sorted[place + 1] = postings[at + 1] as number;
        next[term] = place + 2;
      }
    });
    return sorted;
  }

  private increase(number: number, by: number): void {
    if (number === this.frequencies.length) {
      this.frequencies = doubled(this.frequencies);
      this.holding = doubled(this.holding);
    }
    const before = this.frequencies[number] as number;
    if (before === 0) this.touched.push(number);
    this.frequencies[number] = before + by;
  }
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * values.length);
  grown.set(values);
  return grown;
}

class GrowingNumbers {
  length = 0;
  private own = new Uint32Array(1 << 14);

  push(first: number, second: number): void {
    if (this.length + 2 > this.own.length) this.own = doubled(this.own);
    this.own[this.length++] = first;
    this.own[this.length++] = second;
  }

  values(): Uint32Array {
    return this.own.subarray(0, this.length);
  }
}

/** Writes the lists of terms that have `counts` postings each. */
function writeLists(sorted: Uint32Array, counts: Uint32Array): Pick<Segment, 'lasts' | 'offsets' | 'lists'> {
  const lasts = new Uint32Array(counts.length);
  const offsets = new Uint32Array(counts.length + 1);
  const writer = new ByteWriter(sorted.length + 16);
  let at = 0;
  for (let term = 0; term < counts.length; term++) {
    let last = -1;
    for (const end = at + 2 * (counts[term] as number); at < end; at += 2) {
      const doc = sorted[at] as number;
      writePosting(writer, last, doc, sorted[at + 1] as number);
      last = doc;
    }
    lasts[term] = last;
    offsets[term + 1] = writer.length;
  }
  return { lasts, offsets, lists: writer.written().slice() };
}

/** The postings of documents whose terms are counted. */
export function buildSegment(documents: readonly TermCounts[]): Segment {
  const builder = new SegmentBuilder();
  for (const counts of documents) {
    for (const [term, frequency] of counts) builder.count([term], frequency);
    builder.endDocument();
  }
  return builder.finish();
}

/** The buffers of a segment, to be moved between threads rather than copied. */
export const buffersOf = ({ lengths, counts, lasts, offsets, lists }: Segment): ArrayBuffer[] =>
  [lengths, counts, lasts, offsets, lists].map(({ buffer }) => buffer as ArrayBuffer);
