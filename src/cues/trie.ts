/** A node and a letter make one 32-bit key. */
export const LETTER_BITS = 12;
const MOST_LETTERS = 1 << LETTER_BITS;

/** All there is to a trie, as it is kept in a file. */
export interface TrieTables {
  /** Numbers of letters by UTF-16 unit; 0 for what no word holds. */
  letters: Uint16Array;
  letterCount: number;
  /** First node by the first letter of a word. */
  roots: Int32Array;
  /** Open addressing: a node and a letter in one key, and behind it the node they lead to. */
  hops: Int32Array;
  edges: number;
  /** What the word of a node stands for: from `starts[node]` to `starts[node + 1]` in `meanings`. Node 0 is none. */
  starts: Int32Array;
  meanings: Uint16Array;
}

const emptyTables = (): TrieTables => ({
  letters: new Uint16Array(0x10000),
  letterCount: 1,
  roots: new Int32Array(MOST_LETTERS),
  hops: new Int32Array(1 << 13),
  edges: 0,
  starts: new Int32Array(2),
  meanings: new Uint16Array(0),
});

/** Words without regard to case, each with the numbers it stands for. */
export class Trie {
  constructor(readonly tables: TrieTables = emptyTables()) {}

  get nodes(): number {
    return this.tables.starts.length - 1;
  }

  /** Adds words, each with a number below 65,536. */
  add(words: Iterable<readonly [word: string, number: number]>): void {
    const { starts, meanings } = this.tables;
    const lists = Array.from({ length: this.nodes }, (_, node) => [
      ...meanings.subarray(starts[node], starts[node + 1]),
    ]);
    for (const [word, number] of words) lists[this.nodeOf(word, lists)]?.push(number);
    this.tables.starts = new Int32Array(lists.length + 1);
    lists.forEach((list, node) => {
      this.tables.starts[node + 1] = (this.tables.starts[node] as number) + list.length;
    });
    this.tables.meanings = Uint16Array.from(lists.flat());
  }

  /** Gives what words stand for new numbers. */
  renumber(numberOf: (old: number) => number): void {
    this.tables.meanings = this.tables.meanings.map(numberOf);
  }

  private nodeOf(word: string, lists: number[][]): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = this.letterOf(word.charCodeAt(at));
      const slot = at === 0 ? 0 : this.slotOf((node << LETTER_BITS) | letter);
      const next = (at === 0 ? this.tables.roots[letter] : this.tables.hops[slot + 1]) as number;
      node = next === 0 ? lists.push([]) - 1 : next;
      if (next === 0 && at === 0) this.tables.roots[letter] = node;
      else if (next === 0) this.connect(slot, node);
    }
    return node;
  }

  private letterOf(code: number): number {
    const { letters } = this.tables;
    const known = letters[code] as number;
    if (known !== 0) return known;
    if (this.tables.letterCount === MOST_LETTERS) throw new RangeError('too many characters in cue words');
    const letter = this.tables.letterCount++;
    for (const same of sameLetters(code)) letters[same] = letter;
    return letter;
  }

  private slotOf(key: number): number {
    const { hops } = this.tables;
    const mask = hops.length - 2;
    let slot = spread(key) & mask;
    while (hops[slot] !== key && hops[slot] !== 0) slot = (slot + 2) & mask;
    hops[slot] = key;
    return slot;
  }

  private connect(slot: number, to: number): void {
    const { hops } = this.tables;
    hops[slot + 1] = to;
    if (++this.tables.edges * 6 < hops.length) return;
    this.tables.hops = new Int32Array(hops.length * 2);
    for (let old = 0; old < hops.length; old += 2) {
      const key = hops[old] as number;
      if (key !== 0) this.tables.hops[this.slotOf(key) + 1] = hops[old + 1] as number;
    }
  }
}

/** What the words of nodes stand for as bits, 32 a word: node by node pairs of a word and its bits. */
export interface PackedMeanings {
  starts: Int32Array;
  words: Uint16Array;
  bits: Int32Array;
}

/** Numbers that lie close together take one pair; `Trie.renumber` brings those of single letters together. */
export function pack({ starts, meanings }: Pick<TrieTables, 'starts' | 'meanings'>): PackedMeanings {
  const packed = new Int32Array(starts.length);
  const words = new Uint16Array(meanings.length);
  const bits = new Int32Array(meanings.length);
  let size = 0;
  for (let node = 0; node + 1 < starts.length; node++) {
    const from = size;
    for (let i = starts[node] as number; i < (starts[node + 1] as number); i++) {
      const number = meanings[i] as number;
      let at = from;
      while (at < size && words[at] !== number >>> 5) at++;
      if (at === size) words[size++] = number >>> 5;
      bits[at] = (bits[at] as number) | (1 << (number & 31));
    }
    packed[node + 1] = size;
  }
  return { starts: packed, words: words.slice(0, size), bits: bits.slice(0, size) };
}

/** An even number that is as good as any for a key. */
export const spread = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
};

const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The UTF-16 units that `foldUnit` takes for a folded one. */
export const sameLetters = (code: number): number[] => {
  if (code < 97 || code > 122) return [code];
  return [code, code - 32, ...(code === 115 ? [LONG_S] : []), ...(code === 107 ? [KELVIN] : [])];
};
