import type { Clause } from './required.js';
import { LETTER_BITS, spread, Trie, type TrieTables } from './trie.js';

/** Texts whose clauses are remembered; a report of four hundred pages has fewer lines and sentences. */
const MOST_TEXTS = 65_536;

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
  /** Numbers of clauses by their words; those from a file are known by number alone. */
  private readonly numbers = new Map<string, number>();
  private clauses: number;
  private waiting: Array<readonly [number, Clause]> = [];
  private readonly known = new Map<string, Uint32Array>();
  /** True once texts were announced: what is made from now on belongs to no table. */
  inUse = false;
  private lastText = '';
  private lastFound: Uint32Array | undefined;
  /** The text that is looked at, in letters, and what it fulfils. */
  private line = new Uint16Array(1 << 8);
  private found: Uint32Array;
  /** When a node was last told of, by node. */
  private seen: Int32Array;
  private time = 0;

  constructor(tables?: LexiconTables) {
    this.trie = new Trie(tables?.trie);
    this.clauses = tables?.clauses ?? 0;
    this.found = new Uint32Array((this.clauses + 31) >>> 5);
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

  /** Takes note of the texts that many readers will look at; those of before are forgotten. */
  announce(texts: Iterable<string>): void {
    this.inUse = true;
    if (this.waiting.length > 0) this.learn();
    this.forget();
    for (const text of texts) {
      if (this.known.size >= MOST_TEXTS) return;
      if (!this.known.has(text)) this.known.set(text, this.scan(text).slice());
    }
  }

  /**
   * A bit for each clause, 32 a word, which a text fulfils; undefined for a text that was not announced. Shared, not
   * to be changed.
   */
  recalled(text: string): Uint32Array | undefined {
    if (text === this.lastText) return this.lastFound;
    this.lastText = text;
    this.lastFound = this.waiting.length > 0 ? undefined : this.known.get(text);
    return this.lastFound;
  }

  /** The same for any text, and good until the next text is asked for. */
  fulfilled(text: string): Uint32Array {
    const known = this.recalled(text);
    if (known !== undefined) return known;
    if (this.waiting.length > 0) this.learn();
    this.lastText = '';
    return this.scan(text);
  }

  private scan(text: string): Uint32Array {
    const { length } = text;
    if (this.line.length < length) this.line = new Uint16Array(length * 2);
    const { line, found, seen } = this;
    const { letters, roots, keys, nexts, starts, meanings } = this.trie.tables;
    found.fill(0);
    for (let at = 0; at < length; at++) line[at] = letters[text.charCodeAt(at)] as number;
    const time = ++this.time;
    const mask = keys.length - 1;
    for (let start = 0; start < length; start++) {
      let node = roots[line[start] as number] as number;
      for (let at = start + 1; node !== 0; at++) {
        if (seen[node] !== time) {
          seen[node] = time;
          const end = starts[node + 1] as number;
          for (let i = starts[node] as number; i < end; i++) {
            const number = meanings[i] as number;
            found[number >>> 5] = (found[number >>> 5] as number) | (1 << (number & 31));
          }
        }
        const letter = at < length ? (line[at] as number) : 0;
        if (letter === 0) break;
        const key = (node << LETTER_BITS) | letter;
        let slot = spread(key) & mask;
        while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
        node = nexts[slot] as number;
      }
    }
    return found;
  }

  private learn(): void {
    this.trie.add(this.waiting.flatMap(([number, clause]) => clause.map((word) => [word, number] as const)));
    this.waiting = [];
    this.forget();
    this.found = new Uint32Array((this.clauses + 31) >>> 5);
    this.seen = new Int32Array(this.trie.nodes);
    this.time = 0;
  }

  private forget(): void {
    this.known.clear();
    this.lastText = '';
    this.lastFound = undefined;
  }
}
