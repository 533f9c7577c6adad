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

/** The list of one term as it grows: its postings so far, how many, and the last document in them. */
export class GrowingList {
  readonly writer = new ByteWriter();
  count = 0;
  last = -1;

  add(doc: number, frequency: number): void {
    writePosting(this.writer, this.last, doc, frequency);
    this.last = doc;
    this.count++;
  }
}

/** The list of a key; made where there is none yet. */
export function growingList(lists: Map<string, GrowingList>, term: string): GrowingList {
  const known = lists.get(term);
  if (known) return known;
  const list = new GrowingList();
  lists.set(term, list);
  return list;
}

/** Calls `visit` for each posting of a list, in order of documents. */
export function readList(list: Uint8Array, visit: (doc: number, frequency: number) => void): void {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = list[at++] as number;
      value |= (byte & LOW) << shift;
      if (byte < MORE) return value >>> 0;
    }
  };
  let doc = -1;
  while (at < list.length) {
    const head = number();
    doc += head >>> 1;
    visit(doc, head & 1 ? 1 : number());
  }
}
