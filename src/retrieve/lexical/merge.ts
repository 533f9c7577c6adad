import { type Pace, stepInTurns, stepThrough } from '../pace.js';
import { inMemory, type Postings, type TermCounts } from './bm25.js';
import { ByteWriter, DecodedList, numberAt, numberLength, putNumber, writePosting } from './lists.js';
import { buildSegment, type Segment } from './segment.js';
import { buildingTermTable, termAt, termCount } from './term-table.js';

const GONE = -1;

/** Lists of documents numbered from 0 within them, in the order of their terms. */
interface Lists {
  counts: Uint32Array;
  lasts: Uint32Array;
  offsets: Uint32Array | Float64Array;
  lists: Uint8Array;
}

/** Lists that wait for the end: which of all terms each belongs to, and what document 0 will be. */
interface Batch extends Lists {
  terms: Uint32Array;
  base: number;
}

/**
 * Joins batches of documents into postings; each batch goes on with the document numbers where the last one ended. Batches
 * are kept as they came, and their lists laid one behind another in the end, when it is known how long each will be.
 */
export class PostingsMerger {
  private readonly numbers = new Map<string, number>();
  private readonly batches: Batch[] = [];
  private readonly lengths: Uint32Array[] = [];
  private size = 0;

  /** Adds the documents of a batch behind all that were added before. */
  addSegment({ terms, lengths, ...lists }: Segment): void {
    this.add(terms === '' ? [] : terms.split('\n'), lists, lengths);
  }

  /** Adds those documents of earlier postings that are still there: `places[doc]` is the new number, or -1. */
  addPostings(earlier: Postings, places: Int32Array): void {
    const { terms, lists, lengths, ...known } = earlier;
    const names = Array.from({ length: termCount(terms) }, (_, id) => termAt(terms, id));
    const allStay = places.every((place, doc) => place === doc);
    const kept = allStay
      ? { ...known, lists: lists.read(0, lists.length).slice() }
      : keptLists(earlier, places);
    this.add(
      names,
      kept,
      lengths.filter((_, doc) => (places[doc] ?? GONE) !== GONE),
    );
  }

  /** The postings of all documents added. Terms that no document has any more are left out. */
  finish(): Postings {
    return stepThrough(this.finishing());
  }

  /** The same, with a turn for whatever else waits in the thread. */
  finishInTurns(pace: Pace): Promise<Postings> {
    return stepInTurns(this.finishing(), pace);
  }

  private *finishing(): Generator<void, Postings> {
    const all = this.measure();
    yield;
    const live: number[] = [];
    all.counts.forEach((count, term) => {
      if (count > 0) live.push(term);
    });
    const offsets = new Float64Array(live.length + 1);
    const next = new Float64Array(all.counts.length);
    live.forEach((term, id) => {
      next[term] = offsets[id] as number;
      offsets[id + 1] = (offsets[id] as number) + (all.bytes[term] as number);
    });
    const names = [...this.numbers.keys()];
    yield;
    const lists = inMemory(this.layOut(next, offsets.at(-1) ?? 0));
    yield;
    return {
      size: this.size,
      lengths: joined(this.lengths, this.size),
      terms: yield* buildingTermTable(live.map((term) => names[term] as string)),
      offsets,
      counts: Uint32Array.from(live, (term) => all.counts[term] as number),
      lasts: Uint32Array.from(live, (term) => all.lasts[term] as number),
      lists,
    };
  }

  private add(names: readonly string[], lists: Lists, lengths: Uint32Array): void {
    const terms = Uint32Array.from(names, (term) => this.numberOf(term));
    this.batches.push({ ...lists, terms, base: this.size });
    this.lengths.push(lengths);
    this.size += lengths.length;
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** By term: how many postings, the last document, and the bytes of its whole list. */
  private measure(): { counts: Uint32Array; lasts: Uint32Array; bytes: Float64Array } {
    const counts = new Uint32Array(this.numbers.size);
    const bytes = new Float64Array(this.numbers.size);
    const lasts = this.eachList((batch, id, term, head) => {
      const first = numberAt(batch.lists, batch.offsets[id] as number);
      const length = (batch.offsets[id + 1] as number) - (batch.offsets[id] as number);
      counts[term] = (counts[term] as number) + (batch.counts[id] as number);
      bytes[term] = (bytes[term] as number) + length - numberLength(first) + numberLength(head);
    });
    return { counts, lasts, bytes };
  }

  /** Lays the lists of each term one behind another, from the places given by term on. */
  private layOut(next: Float64Array, length: number): Uint8Array {
    const whole = new Uint8Array(length);
    this.eachList(({ lists, offsets }, id, term, head) => {
      const from = offsets[id] as number;
      const rest = from + numberLength(numberAt(lists, from));
      const place = putNumber(whole, next[term] as number, head);
      next[term] = copy(lists, rest, offsets[id + 1] as number, whole, place);
    });
    return whole;
  }

  /**
   * Visits every list with the number it begins with once it stands behind the earlier ones of its term: only the first gap
   * of a batch depends on what came before it. Returns the last document of each term.
   */
  private eachList(visit: (batch: Batch, id: number, term: number, head: number) => void): Uint32Array {
    const lasts = new Int32Array(this.numbers.size).fill(-1);
    for (const batch of this.batches) {
      const { terms, counts, offsets, lists, base } = batch;
      for (let id = 0; id < terms.length; id++) {
        if (counts[id] === 0) continue;
        const term = terms[id] as number;
        const head = numberAt(lists, offsets[id] as number);
        const first = base + (head >>> 1) - 1;
        visit(batch, id, term, (first - (lasts[term] as number)) * 2 + (head & 1));
        lasts[term] = base + (batch.lasts[id] as number);
      }
    }
    return new Uint32Array(lasts);
  }
}

/** Short runs, as most are, are copied sooner byte by byte. Returns the place behind the copy. */
const SHORT = 48;
function copy(from: Uint8Array, start: number, end: number, into: Uint8Array, place: number): number {
  if (end - start > SHORT) into.set(from.subarray(start, end), place);
  else for (let at = start; at < end; at++) into[place + at - start] = from[at] as number;
  return place + end - start;
}

/** The lists of documents that stay, numbered anew. */
function keptLists({ counts: known, offsets: from, lists }: Postings, places: Int32Array): Lists {
  const counts = new Uint32Array(known.length);
  const lasts = new Uint32Array(known.length);
  const offsets = new Float64Array(known.length + 1);
  const writer = new ByteWriter();
  const list = new DecodedList();
  for (let id = 0; id < known.length; id++) {
    list.read(lists.read(from[id] as number, from[id + 1] as number));
    let last = -1;
    for (let i = 0; i < list.length; i++) {
      const place = places[list.docs[i] as number] ?? GONE;
      if (place === GONE) continue;
      writePosting(writer, last, place, list.frequencies[i] as number);
      counts[id] = (counts[id] as number) + 1;
      last = place;
    }
    lasts[id] = Math.max(0, last);
    offsets[id + 1] = writer.length;
  }
  return { counts, lasts, offsets, lists: writer.written() };
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

/** The postings of documents given by their terms; a document's number is its place in the list. */
export function buildPostings(documents: readonly TermCounts[]): Postings {
  const merger = new PostingsMerger();
  merger.addSegment(buildSegment(documents));
  return merger.finish();
}
