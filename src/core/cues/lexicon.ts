import type { Clause } from './required.js';

/** Texts whose clauses are remembered; a report of four hundred pages has fewer lines and sentences. */
const MOST_TEXTS = 65_536;
/** A node and a letter make one 32-bit key. */
const LETTER_BITS = 12;
const MOST_LETTERS = 1 << LETTER_BITS;

/**
 * Tells in one pass over a text which of many clauses it fulfils. A clause is a list of words, fulfilled by a text
 * that holds one of them, without regard to case. Words are looked up in a trie that is kept in one table:
 * from a node and a letter (a character that words hold, numbered) to the next node.
 */
export class Lexicon {
  private readonly numbers = new Map<string, number>();
  /** Numbers of letters by UTF-16 unit; 0 for what no word holds. */
  private readonly letters = new Uint16Array(0x10000);
  private letterCount = 1;
  /** First node by the first letter of a word. */
  private readonly roots = new Int32Array(MOST_LETTERS);
  /** Open addressing: a node and a letter in one key, beside the node they lead to. */
  private keys = new Int32Array(1 << 12);
  private nexts = new Int32Array(1 << 12);
  private edges = 0;
  /** Clauses that a node's word fulfils, by node; node 0 is none. */
  private readonly fulfils: Array<number[] | undefined> = [undefined];
  /** When a node was last told of, by node. */
  private seen = new Int32Array(1 << 12);
  private time = 0;
  private waiting: Array<readonly [number, Clause]> = [];
  private readonly known = new Map<string, Uint32Array>();
  /** True once texts were announced: what is made from now on belongs to no table. */
  inUse = false;
  private lastText = '';
  private lastFound: Uint32Array | undefined;
  /** The text that is looked at, in letters, and what it fulfils. */
  private line = new Uint16Array(1 << 8);
  private found = new Uint32Array(0);

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
    const { line, letters, found, roots, keys, nexts, seen, fulfils } = this;
    found.fill(0);
    for (let at = 0; at < length; at++) line[at] = letters[text.charCodeAt(at)] as number;
    const time = ++this.time;
    const mask = keys.length - 1;
    for (let start = 0; start < length; start++) {
      let node = roots[line[start] as number] as number;
      for (let at = start + 1; node !== 0; at++) {
        if (seen[node] !== time) {
          seen[node] = time;
          const clauses = fulfils[node];
          if (clauses !== undefined)
            for (let i = 0; i < clauses.length; i++) {
              const number = clauses[i] as number;
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
    for (const [number, clause] of this.waiting)
      for (const word of clause) {
        const node = this.nodeOf(word);
        const clauses = this.fulfils[node];
        if (clauses === undefined) this.fulfils[node] = [number];
        else clauses.push(number);
      }
    this.waiting = [];
    this.forget();
    if (this.seen.length < this.fulfils.length) this.seen = new Int32Array(this.fulfils.length * 2);
    this.found = new Uint32Array((this.numbers.size + 31) >>> 5);
  }

  private forget(): void {
    this.known.clear();
    this.lastText = '';
    this.lastFound = undefined;
  }

  private nodeOf(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = this.letterOf(word.charCodeAt(at));
      const slot = at === 0 ? 0 : this.slotOf((node << LETTER_BITS) | letter);
      const next = (at === 0 ? this.roots[letter] : this.nexts[slot]) as number;
      node = next === 0 ? this.fulfils.push(undefined) - 1 : next;
      if (next === 0 && at === 0) this.roots[letter] = node;
      else if (next === 0) this.connect(slot, node);
    }
    return node;
  }

  private letterOf(code: number): number {
    const known = this.letters[code] as number;
    if (known !== 0) return known;
    if (this.letterCount === MOST_LETTERS) throw new RangeError('too many characters in cue words');
    const letter = this.letterCount++;
    for (const same of sameLetters(code)) this.letters[same] = letter;
    return letter;
  }

  private slotOf(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let slot = spread(key) & mask;
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    return slot;
  }

  private connect(slot: number, to: number): void {
    this.nexts[slot] = to;
    if (++this.edges * 3 < this.keys.length) return;
    const { keys, nexts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.nexts = new Int32Array(keys.length * 2);
    keys.forEach((key, old) => {
      if (key !== 0) this.nexts[this.slotOf(key)] = nexts[old] as number;
    });
  }
}

const spread = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The UTF-16 units that `foldUnit` takes for a folded one. */
export const sameLetters = (code: number): number[] => {
  if (code < 97 || code > 122) return [code];
  return [code, code - 32, ...(code === 115 ? [LONG_S] : []), ...(code === 107 ? [KELVIN] : [])];
};
