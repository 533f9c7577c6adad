import type { Clause } from './required.js';

/** Texts whose clauses are remembered; a report of four hundred pages has fewer lines and sentences. */
const MOST_TEXTS = 65_536;

/**
 * Tells in one pass over a text which of many clauses it fulfils. A clause is a list of words, fulfilled by a text
 * that holds one of them, without regard to case. Words are looked up in a trie that is kept in one table:
 * from a node and a character to the next node.
 */
export class Lexicon {
  private readonly numbers = new Map<string, number>();
  /** First node by the first character of a word. */
  private readonly roots = new Int32Array(0x10000);
  /** Open addressing: `node * 65536 + unit` beside the node it leads to. */
  private keys = new Float64Array(1 << 12);
  private nexts = new Int32Array(1 << 12);
  private edges = 0;
  private nodes = 1;
  /** Clauses that a node's word fulfils, by node. */
  private readonly fulfils: Array<number[] | undefined> = [undefined];
  /** When a node was last told of, by node. */
  private seen = new Int32Array(1 << 12);
  private time = 0;
  private waiting: Array<readonly [number, Clause]> = [];
  private readonly known = new Map<string, Uint32Array>();
  /** True once a text was announced: what is made from now on belongs to no table. */
  inUse = false;
  private lastText = '';
  private lastFound: Uint32Array | undefined;

  /** The number of a clause, by which `fulfilled` tells of it. */
  add(clause: Clause): number {
    const key = clause.join('\0');
    const number = this.numbers.get(key) ?? this.numbers.size;
    if (number === this.numbers.size) {
      this.numbers.set(key, number);
      this.waiting.push([number, clause]);
    }
    return number;
  }

  /** Takes note of the texts that many readers will look at; those of before are forgotten. */
  announce(texts: Iterable<string>): void {
    this.inUse = true;
    if (this.waiting.length > 0) this.learn();
    this.forget();
    for (const text of texts) {
      if (this.known.size >= MOST_TEXTS) return;
      if (!this.known.has(text)) this.known.set(text, this.scan(text));
    }
  }

  /**
   * A bit for each clause, 32 a word, which a text fulfils; shared, not to be changed. Undefined for a text that was
   * not announced.
   */
  recalled(text: string): Uint32Array | undefined {
    if (text === this.lastText) return this.lastFound;
    this.lastText = text;
    this.lastFound = this.waiting.length > 0 ? undefined : this.known.get(text);
    return this.lastFound;
  }

  /** The same for any text. */
  fulfilled(text: string): Uint32Array {
    const known = this.recalled(text);
    if (known !== undefined) return known;
    if (this.waiting.length > 0) this.learn();
    this.lastFound = this.scan(text);
    return this.lastFound;
  }

  private scan(text: string): Uint32Array {
    const found = new Uint32Array((this.numbers.size + 31) >>> 5);
    const time = ++this.time;
    const { roots, seen, fulfils } = this;
    const length = text.length;
    for (let start = 0; start < length; start++) {
      let node = roots[foldCode(text.charCodeAt(start))] ?? 0;
      for (let at = start + 1; node !== 0; at++) {
        if (seen[node] !== time) {
          seen[node] = time;
          const clauses = fulfils[node];
          if (clauses !== undefined)
            for (let i = 0; i < clauses.length; i++) {
              const number = clauses[i] ?? 0;
              found[number >>> 5] = (found[number >>> 5] ?? 0) | (1 << (number & 31));
            }
        }
        if (at >= length) break;
        node = this.next(node, foldCode(text.charCodeAt(at)));
      }
    }
    return found;
  }

  private learn(): void {
    for (const [number, clause] of this.waiting)
      for (const word of clause) {
        const node = this.nodeOf(word);
        const clauses = this.fulfils[node];
        if (clauses === undefined) this.fulfils[node] = [number];
        else clauses.push(number);
      }
    this.waiting = [];
    this.forget();
    if (this.seen.length < this.nodes) this.seen = new Int32Array(this.nodes * 2);
    this.time = 0;
    this.seen.fill(0);
  }

  private forget(): void {
    this.known.clear();
    this.lastText = '';
    this.lastFound = undefined;
  }

  private nodeOf(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = foldCode(word.charCodeAt(at));
      const next = at === 0 ? (this.roots[unit] ?? 0) : this.next(node, unit);
      if (next !== 0) {
        node = next;
        continue;
      }
      const made = this.nodes++;
      this.fulfils.push(undefined);
      if (at === 0) this.roots[unit] = made;
      else this.connect(node, unit, made);
      node = made;
    }
    return node;
  }

  private next(node: number, unit: number): number {
    const { keys, nexts } = this;
    const key = node * 0x10000 + unit;
    const mask = keys.length - 1;
    for (let slot = spread(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const found = keys[slot];
      if (found === key) return nexts[slot] ?? 0;
      if (found === 0) return 0;
    }
  }

  private connect(node: number, unit: number, to: number): void {
    if (this.edges * 3 > this.keys.length) this.grow();
    const mask = this.keys.length - 1;
    let slot = spread(node, unit) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = node * 0x10000 + unit;
    this.nexts[slot] = to;
    this.edges++;
  }

  private grow(): void {
    const { keys, nexts } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.nexts = new Int32Array(keys.length * 2);
    this.edges = 0;
    keys.forEach((key, slot) => {
      if (key !== 0) this.connect(Math.floor(key / 0x10000), key % 0x10000, nexts[slot] ?? 0);
    });
  }
}

const spread = (node: number, unit: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** As `foldUnit`, of a UTF-16 unit. */
const foldCode = (code: number): number => {
  if (code >= 65 && code <= 90) return code + 32;
  return code === LONG_S ? 115 : code === KELVIN ? 107 : code;
};
