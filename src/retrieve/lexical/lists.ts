/**
 * Posting lists as bytes, one after another for each term: the gap to the document before, doubled, plus one where the
 * term stands there once only; else its frequency follows. Numbers are little-endian base 128 (the top bit says that
 * more follows). A list of a common term takes little more than a byte for each document.
 */

const MORE = 0x80;
const LOW = 0x7f;
/** No number here needs more. */
const MOST_BYTES = 5;

/** A growing run of bytes. */
export class ByteWriter {
  private bytes: Uint8Array;
  length = 0;

  constructor(room = 16) {
    this.bytes = new Uint8Array(room);
  }

  number(value: number): void {
    this.reserve(MOST_BYTES);
    let rest = value;
    while (rest > LOW) {
      this.bytes[this.length++] = (rest & LOW) | MORE;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written; shares memory with the writer. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Writes one posting. `before` is the document of the posting before it, -1 for the first. */
export function writePosting(into: ByteWriter, before: number, doc: number, frequency: number): void {
  const gap = doc - before;
  into.number(frequency === 1 ? gap * 2 + 1 : gap * 2);
  if (frequency !== 1) into.number(frequency);
}

/** How many bytes a number takes. */
export function numberLength(value: number): number {
  let bytes = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes++;
  return bytes;
}

/** The number that begins at a place. */
export function numberAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] as number;
    value |= (byte & LOW) << shift;
    if (byte < MORE) return value >>> 0;
  }
}

/** Writes a number at a place; returns the place behind it. */
export function putNumber(bytes: Uint8Array, at: number, value: number): number {
  let end = at;
  let rest = value;
  while (rest > LOW) {
    bytes[end++] = (rest & LOW) | MORE;
    rest >>>= 7;
  }
  bytes[end++] = rest;
  return end;
}

/** Postings of a list, in order of documents; arrays that serve for one list after another. */
export class DecodedList {
  docs = new Uint32Array(1024);
  frequencies = new Uint32Array(1024);
  length = 0;

  /** Reads a list, as far as documents up to `last`. */
  read(list: Uint8Array, last = Number.POSITIVE_INFINITY): this {
    // A posting takes a byte at least.
    if (list.length > this.docs.length) {
      this.docs = new Uint32Array(2 * list.length);
      this.frequencies = new Uint32Array(2 * list.length);
    }
    const { docs, frequencies } = this;
    let count = 0;
    let doc = -1;
    for (let at = 0; at < list.length; ) {
      let head = list[at++] as number;
      if (head >= MORE) {
        head = numberAt(list, at - 1);
        at += numberLength(head) - 1;
      }
      doc += head >>> 1;
      if (doc > last) break;
      let frequency = 1;
      if ((head & 1) === 0) {
        frequency = numberAt(list, at);
        at += numberLength(frequency);
      }
      docs[count] = doc;
      frequencies[count++] = frequency;
    }
    this.length = count;
    return this;
  }
}
