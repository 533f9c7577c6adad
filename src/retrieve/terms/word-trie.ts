/**
 * The words of a dictionary as a trie over UTF-16 units, in typed arrays. Nodes are numbered breadth first, those of one
 * parent in the order of their units; node 0 is where all words begin, which no step leads to.
 */
export interface WordTrie {
  /** By unit: the node of words that begin with it, else 0. */
  readonly roots: Uint32Array;
  /** Bits by `pairBit` of two units: words may begin with these two. Most places of a text need no further look. */
  readonly pairs: Uint32Array;
  /** By node: the nodes behind it are `begins[node] .. begins[node + 1] - 1`. */
  readonly begins: Uint32Array;
  /** By node: the last unit on the way to it. */
  readonly units: Uint16Array;
  /** By node: the logarithm of the share that its word has of all that is written; NaN where no word ends. */
  readonly shares: Float64Array;
  /** The same of a word that was seen once. */
  readonly shareOfOne: number;
}

const PAIR_BITS = 1 << 21;

const pairBit = (first: number, second: number): number =>
  ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7) & (PAIR_BITS - 1);

/** False where no word begins with these two units. */
export function mayBegin({ pairs }: WordTrie, first: number, second: number): boolean {
  const bit = pairBit(first, second);
  return (((pairs[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** Where a unit leads from a node; 0 where no word goes on so. */
export function stepFrom({ begins, units }: WordTrie, node: number, unit: number): number {
  const end = begins[node + 1] as number;
  let low = begins[node] as number;
  for (let high = end; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((units[middle] as number) < unit) low = middle + 1;
    else high = middle;
  }
  return low < end && units[low] === unit ? low : 0;
}

/** A word with how often it is used. */
export type CountedWord = readonly [word: string, frequency: number];

/** As many nodes as a general dictionary has. */
const ROOM = 1 << 19;
const UNITS = 0x10000;
/** Longer words are none. */
const LONGEST = 255;

const countUp = (counts: Uint32Array, place: number): number => {
  const before = counts[place] as number;
  counts[place] = before + 1;
  return before;
};

/** Turns how many there are of each into where each begins, the first at `start`. */
function toBegins(counts: Uint32Array, start: number): void {
  let begin = start;
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] as number;
    counts[place] = begin;
    begin += count;
  }
}

/**
 * Makes a trie of the lines of a dictionary, and of further words, which count instead of the same words in it. Nodes are
 * numbered as they come, which is word by word, and put in order in the end.
 */
export class WordTrieBuilder {
  private parents = new Uint32Array(ROOM);
  private units = new Uint16Array(ROOM);
  private depths = new Uint8Array(ROOM);
  private frequencies = new Float64Array(ROOM);
  private nodes = 1;
  private total = 0;
  private last = '';
  /** The node after each unit of the last word. */
  private readonly path: number[] = [];
  private taken = 0;

  /** @param further in the order of their units, each once. */
  constructor(private readonly further: readonly CountedWord[] = []) {}

  /**
   * Adds whole lines of `word number tag`.
   * @throws RangeError where words do not rise in the order of their units, or one is longer than any.
   */
  addLines(lines: string): void {
    for (let at = 0; at < lines.length; ) {
      const end = lines.indexOf('\n', at);
      const next = end < 0 ? lines.length : end + 1;
      const space = lines.indexOf(' ', at);
      if (space > at && space < next) {
        const word = lines.slice(at, space);
        this.takeFurther(word);
        if (this.last !== word) this.insert(word, Number.parseInt(lines.slice(space + 1, next), 10));
      }
      at = next;
    }
  }

  /** The steps to the trie; nothing may be added from the first on. */
  *finishing(): Generator<void, WordTrie> {
    this.takeFurther(null);
    const { nodes, depths, parents } = this;
    const next = new Uint32Array(LONGEST + 2);
    for (let node = 0; node < nodes; node++) countUp(next, depths[node] as number);
    toBegins(next, 0);
    yield;
    const numbers = new Uint32Array(nodes);
    for (let node = 0; node < nodes; node++) numbers[node] = countUp(next, depths[node] as number);
    yield;
    const begins = new Uint32Array(nodes + 1);
    const units = new Uint16Array(nodes);
    for (let node = 1; node < nodes; node++) {
      countUp(begins, numbers[parents[node] as number] as number);
      units[numbers[node] as number] = this.units[node] as number;
    }
    toBegins(begins, 1);
    yield;
    const all = Math.log(this.total);
    const shares = new Float64Array(nodes).fill(Number.NaN);
    for (let node = 1; node < nodes; node++) {
      const frequency = this.frequencies[node] as number;
      if (frequency > 0) shares[numbers[node] as number] = Math.log(frequency) - all;
    }
    yield;
    return { ...openings(begins, units), begins, units, shares, shareOfOne: -all };
  }

  /** Adds those of the further words that come before a word, or are it; all of them before null. */
  private takeFurther(word: string | null): void {
    for (let next = this.further[this.taken]; next && (word === null || next[0] <= word); ) {
      this.insert(...next);
      next = this.further[++this.taken];
    }
  }

  private insert(word: string, frequency: number): void {
    const { last, path } = this;
    if (word <= last || word.length > LONGEST) throw new RangeError(`${word} after ${last}`);
    let shared = 0;
    while (word.charCodeAt(shared) === last.charCodeAt(shared)) shared++;
    path.length = shared;
    for (let at = shared; at < word.length; at++) {
      if (this.nodes === this.parents.length) this.grow();
      this.parents[this.nodes] = at === 0 ? 0 : (path[at - 1] as number);
      this.units[this.nodes] = word.charCodeAt(at);
      this.depths[this.nodes] = at + 1;
      path.push(this.nodes++);
    }
    this.frequencies[path.at(-1) as number] = frequency;
    this.total += frequency;
    this.last = word;
  }

  private grow(): void {
    const room = 2 * this.parents.length;
    const { parents, units, depths, frequencies } = this;
    this.parents = new Uint32Array(room);
    this.parents.set(parents);
    this.units = new Uint16Array(room);
    this.units.set(units);
    this.depths = new Uint8Array(room);
    this.depths.set(depths);
    this.frequencies = new Float64Array(room);
    this.frequencies.set(frequencies);
  }
}

/** How words begin, told from the nodes. */
function openings(begins: Uint32Array, units: Uint16Array): Pick<WordTrie, 'roots' | 'pairs'> {
  const roots = new Uint32Array(UNITS);
  const pairs = new Uint32Array(PAIR_BITS / 32);
  for (let node = begins[0] as number; node < (begins[1] as number); node++) {
    const first = units[node] as number;
    roots[first] = node;
    for (let behind = begins[node] as number; behind < (begins[node + 1] as number); behind++) {
      const bit = pairBit(first, units[behind] as number);
      pairs[bit >>> 5] = (pairs[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }
  return { roots, pairs };
}
