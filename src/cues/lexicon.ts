import type { Clause } from './required.js';
import { isSimple } from './simple.js';
import { LETTER_BITS, type PackedMeanings, pack, spread, Trie, type TrieTables } from './trie.js';

/** Texts whose clauses are remembered, half a kilobyte each; four million characters make some 200,000. */
const MOST_TEXTS = 250_000;

/** The place of a text that was not announced. */
export const NOWHERE = -1;

/** Patterns are tried on longer texts line by line. */
const LONG_TEXT = 400;

/** Where the lines of a text start (the last start is one behind its end), and where their bits begin. */
export interface TextLines {
  starts: Int32Array;
  places: Int32Array;
}

/** Words for one text: a bit for each clause, and one word more. */
const widthOf = (clauses: number): number => ((clauses + 31) >>> 5) + 1;

/** A lexicon as it is kept in a file. */
export interface LexiconTables {
  clauses: number;
  trie: TrieTables;
}

/**
 * Tells in one pass over a text which of many clauses it fulfils. A clause is a list of words, fulfilled by a text
 * that holds one of them, without regard to case.
 */
export class Lexicon {
  private readonly trie: Trie;
  private packed: PackedMeanings;
  /** Numbers of clauses by their words; those from a file are known by number alone. */
  private readonly numbers = new Map<string, number>();
  private clauses: number;
  private waiting: Array<readonly [number, Clause]> = [];
  /** Texts by their first place in `order`. */
  private readonly known = new Map<string, number>();
  /** True once texts were announced: what is made from now on belongs to no table. */
  inUse = false;
  /** How often texts were announced. */
  announced = 0;
  private lastText = '';
  private lastFound = NOWHERE;
  /** The announced texts in their order, and their places: readers go through them in that order. */
  private order: string[] = [];
  private orderPlaces: number[] = [];
  private next = 0;
  private lastLookedAt = '';
  private lastWasSimple = true;
  private readonly manyLined = new Map<string, TextLines>();
  /** The text that is looked at, in letters. */
  private line = new Uint16Array(1 << 8);
  /**
   * A bit for each clause, 32 a word, and a word that is 1 for a simple text: of the text looked at last, and behind it
   * of each text announced. One array, for hundreds of thousands of small ones would keep the garbage collector busy.
   */
  bits: Uint32Array;
  /** Words for one text. */
  private width: number;
  /** When a node was last told of, by node. */
  private seen: Int32Array;
  private time = 0;

  constructor(tables?: LexiconTables) {
    this.trie = new Trie(tables?.trie);
    this.packed = pack(this.trie.tables);
    this.clauses = tables?.clauses ?? 0;
    this.width = widthOf(this.clauses);
    this.bits = new Uint32Array(this.width);
    this.seen = new Int32Array(this.trie.nodes);
  }

  get tables(): LexiconTables {
    if (this.waiting.length > 0) this.learn();
    return { clauses: this.clauses, trie: this.trie.tables };
  }

  /** The number of a clause, by which `fulfilled` tells of it. */
  add(clause: Clause): number {
    const key = clause.join('\0');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.clauses++;
    this.numbers.set(key, number);
    this.waiting.push([number, clause]);
    return number;
  }

  /**
   * Brings the clauses with words of one letter together, which most texts fulfil: their bits share words then.
   * Returns the new numbers by the old ones.
   */
  arrange(): Map<number, number> {
    if (this.waiting.length > 0) this.learn();
    // What came from a file has been arranged.
    if (this.numbers.size < this.clauses) return new Map();
    const letters = (clause: string): string =>
      clause
        .split('\0')
        .filter((word) => word.length === 1)
        .sort()
        .join('');
    const order = [...this.numbers]
      .map(([clause, number]) => ({ clause, number, letters: letters(clause) }))
      .sort((a, b) => (a.letters < b.letters ? 1 : a.letters > b.letters ? -1 : a.number - b.number));
    const renumbered = new Map(order.map(({ number }, index) => [number, index]));
    for (const { clause, number } of order) this.numbers.set(clause, renumbered.get(number) ?? number);
    this.trie.renumber((old) => renumbered.get(old) ?? old);
    this.packed = pack(this.trie.tables);
    this.forget();
    return renumbered;
  }

  /** Takes note of the texts that many readers will look at; those of before are forgotten. */
  announce(texts: Iterable<string>): void {
    this.inUse = true;
    this.announced++;
    if (this.waiting.length > 0) this.learn();
    this.forget();
    for (const text of texts) {
      const place = this.take(text);
      if (place !== NOWHERE && text.length >= LONG_TEXT && text.includes('\n'))
        this.manyLined.set(text, this.readLines(text));
    }
  }

  /** Returns the place of the text, `NOWHERE` where there is no more room. */
  private take(text: string): number {
    const known = this.known.get(text);
    let place = known === undefined ? NOWHERE : (this.orderPlaces[known] as number);
    if (known === undefined) {
      if (this.known.size >= MOST_TEXTS) return NOWHERE;
      place = (this.known.size + 1) * this.width;
      this.reserve(place + this.width);
      this.scan(text);
      this.bits.copyWithin(place, 0, this.width);
      this.known.set(text, this.order.length);
    }
    this.order.push(text);
    this.orderPlaces.push(place);
    return place;
  }

  private readLines(text: string): TextLines {
    const lines = text.split('\n');
    const starts = new Int32Array(lines.length + 1);
    const places = new Int32Array(lines.length);
    lines.forEach((line, index) => {
      starts[index + 1] = (starts[index] as number) + line.length + 1;
      places[index] = this.take(line);
    });
    return { starts, places };
  }

  /** Where in `bits` that of a text begins, told without looking at it; `NOWHERE` for one that was not announced. */
  recalled(text: string): number {
    if (text === this.lastText) return this.lastFound;
    this.lastText = text;
    if (this.waiting.length > 0) this.lastFound = NOWHERE;
    else if (this.order[this.next] === text) this.lastFound = this.orderPlaces[this.next++] as number;
    else this.lastFound = this.lookUp(text);
    return this.lastFound;
  }

  private lookUp(text: string): number {
    const index = this.known.get(text);
    if (index === undefined) return NOWHERE;
    this.next = index + 1;
    return this.orderPlaces[index] as number;
  }

  /** As `isSimple` tells, told without looking at an announced text. */
  isSimple(text: string): boolean {
    if (text === this.lastText && this.lastFound !== NOWHERE)
      return this.bits[this.lastFound + this.width - 1] === 1;
    if (text !== this.lastLookedAt) {
      this.lastLookedAt = text;
      this.lastWasSimple = isSimple(text);
    }
    return this.lastWasSimple;
  }

  /** The lines of an announced text of many; undefined for any other. */
  linesOf(text: string): TextLines | undefined {
    return text.length < LONG_TEXT ? undefined : this.manyLined.get(text);
  }

  /** Looks at a text; what it fulfils stands at the beginning of `bits` then. */
  private scan(text: string): void {
    this.spell(text);
    const { length } = text;
    const { line, bits, seen } = this;
    const { roots, hops } = this.trie.tables;
    const { starts, words, bits: meant } = this.packed;
    bits.fill(0, 0, this.width);
    bits[this.width - 1] = isSimple(text) ? 1 : 0;
    const time = ++this.time;
    const mask = hops.length - 2;
    for (let start = 0; start < length; start++) {
      let node = roots[line[start] as number] as number;
      for (let at = start + 1; node !== 0; at++) {
        if (seen[node] !== time) {
          seen[node] = time;
          const end = starts[node + 1] as number;
          for (let i = starts[node] as number; i < end; i++) {
            const word = words[i] as number;
            bits[word] = (bits[word] as number) | (meant[i] as number);
          }
        }
        const letter = at < length ? (line[at] as number) : 0;
        if (letter === 0) break;
        const key = (node << LETTER_BITS) | letter;
        let slot = spread(key) & mask;
        while (hops[slot] !== key && hops[slot] !== 0) slot = (slot + 2) & mask;
        node = hops[slot + 1] as number;
      }
    }
  }

  /**
   * Puts the letters of a text into `line`; a loop of its own, for V8 entered the two in one function by code that it
   * left, and did not mend, behind the first.
   */
  private spell(text: string): void {
    const { length } = text;
    if (this.line.length < length) this.line = new Uint16Array(length * 2);
    const { line } = this;
    const { letters } = this.trie.tables;
    for (let at = 0; at < length; at++) line[at] = letters[text.charCodeAt(at)] as number;
  }

  private learn(): void {
    this.trie.add(this.waiting.flatMap(([number, clause]) => clause.map((word) => [word, number] as const)));
    this.waiting = [];
    this.packed = pack(this.trie.tables);
    this.forget();
    this.width = widthOf(this.clauses);
    this.bits = new Uint32Array(this.width);
    this.seen = new Int32Array(this.trie.nodes);
    this.time = 0;
  }

  private reserve(size: number): void {
    if (size <= this.bits.length) return;
    const larger = new Uint32Array(Math.max(size, this.bits.length * 2));
    larger.set(this.bits);
    this.bits = larger;
  }

  private forget(): void {
    this.known.clear();
    this.manyLined.clear();
    this.order = [];
    this.orderPlaces = [];
    this.next = 0;
    this.lastText = '';
    this.lastFound = NOWHERE;
  }
}
