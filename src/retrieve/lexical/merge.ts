import { inMemory, type Postings, type TermCounts } from './bm25.js';
import { type GrowingList, growingList, readList } from './lists.js';
import { buildSegment, type Segment } from './segment.js';
import { buildTermTable, termAt, termCount } from './term-table.js';

const GONE = -1;

/** Joins batches of documents into postings; each batch goes on with the document numbers where the last one ended. */
export class PostingsMerger {
  private readonly lists = new Map<string, GrowingList>();
  private readonly lengths: Uint32Array[] = [];
  private size = 0;

  /** Adds the documents of a batch behind all that were added before. */
  addSegment({ terms, counts, lasts, offsets, lists, lengths }: Segment): void {
    const names = terms === '' ? [] : terms.split('\n');
    names.forEach((term, id) => {
      const list = growingList(this.lists, term);
      // Only the first gap of a batch depends on what came before it.
      const bytes = lists.subarray(offsets[id], offsets[id + 1]);
      appendBehind(list, bytes, this.size);
      list.count += counts[id] ?? 0;
      list.last = this.size + (lasts[id] ?? 0);
    });
    this.grow(lengths);
  }

  /** Adds those documents of earlier postings that are still there: `places[doc]` is the new number, or -1. */
  addPostings({ terms, offsets, lists, lengths }: Postings, places: Int32Array): void {
    for (let id = 0; id < termCount(terms); id++) {
      const list = growingList(this.lists, termAt(terms, id));
      readList(lists.read(offsets[id] ?? 0, offsets[id + 1] ?? 0), (doc, frequency) => {
        const place = places[doc] ?? GONE;
        if (place !== GONE) list.add(place, frequency);
      });
    }
    this.grow(lengths.filter((_, doc) => (places[doc] ?? GONE) !== GONE));
  }

  /** The postings of all documents added. Terms that no document has any more are left out. */
  finish(): Postings {
    const terms = [...this.lists].filter(([, { count }]) => count > 0);
    const offsets = new Float64Array(terms.length + 1);
    terms.forEach(([, { writer }], id) => {
      offsets[id + 1] = (offsets[id] ?? 0) + writer.length;
    });
    const bytes = new Uint8Array(offsets[terms.length] ?? 0);
    terms.forEach(([, { writer }], id) => {
      bytes.set(writer.written(), offsets[id]);
    });
    return {
      size: this.size,
      lengths: joined(this.lengths, this.size),
      terms: buildTermTable(terms.map(([term]) => term)),
      offsets,
      counts: Uint32Array.from(terms, ([, { count }]) => count),
      lists: inMemory(bytes),
    };
  }

  private grow(lengths: Uint32Array): void {
    this.lengths.push(lengths);
    this.size += lengths.length;
  }
}

function joined(parts: readonly Uint32Array[], size: number): Uint32Array {
  const whole = new Uint32Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Appends the list of a batch whose document 0 is `base`, with its first gap counted from the list's last document. */
function appendBehind({ writer, last }: GrowingList, bytes: Uint8Array, base: number): void {
  let end = 0;
  let head = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[end++] as number;
    head |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  const first = base + (head >>> 1) - 1;
  writer.number((first - last) * 2 + (head & 1));
  writer.append(bytes.subarray(end));
}

/** The postings of documents given by their terms; a document's number is its place in the list. */
export function buildPostings(documents: readonly TermCounts[]): Postings {
  const merger = new PostingsMerger();
  merger.addSegment(buildSegment(documents));
  return merger.finish();
}
