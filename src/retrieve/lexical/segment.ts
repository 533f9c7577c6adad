import type { TermCounts } from './bm25.js';
import { type GrowingList, growingList } from './lists.js';

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

/** Collects the postings of documents given one after another. */
export function buildSegment(documents: readonly TermCounts[]): Segment {
  const growing = new Map<string, GrowingList>();
  const lengths = new Uint32Array(documents.length);
  documents.forEach((counts, doc) => {
    for (const [term, frequency] of counts) {
      lengths[doc] = (lengths[doc] ?? 0) + frequency;
      growingList(growing, term).add(doc, frequency);
    }
  });
  return pack(growing, lengths);
}

function pack(growing: ReadonlyMap<string, GrowingList>, lengths: Uint32Array): Segment {
  const lists = [...growing.values()];
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach(({ writer }, term) => {
    offsets[term + 1] = (offsets[term] ?? 0) + writer.length;
  });
  const bytes = new Uint8Array(offsets[lists.length] ?? 0);
  lists.forEach(({ writer }, term) => {
    bytes.set(writer.written(), offsets[term]);
  });
  return {
    lengths,
    terms: [...growing.keys()].join('\n'),
    counts: Uint32Array.from(lists, ({ count }) => count),
    lasts: Uint32Array.from(lists, ({ last }) => last),
    offsets,
    lists: bytes,
  };
}

/** The buffers of a segment, to be moved between threads rather than copied. */
export const buffersOf = ({ lengths, counts, lasts, offsets, lists }: Segment): ArrayBuffer[] =>
  [lengths, counts, lasts, offsets, lists].map(({ buffer }) => buffer as ArrayBuffer);
