import { isFirstHalf, isHalf } from './surrogates.js';
import { mayBegin, stepFrom, type WordTrie } from './word-trie.js';

/** Cuts a run of characters that no dictionary word covers. */
export type CutUnknown = (run: string) => string[];

/** Runs that were cut are kept as long as they are short and no more than this many: the same come up again and again. */
const MOST_KEPT = 1 << 14;
const LONGEST_KEPT = 12;

/** Chinese characters that the dictionary knows words of, and halves of rarer ones; others stand alone. */
const isOfWords = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  isHalf(unit);

const isOneCharacter = (word: string): boolean => word.length <= (isFirstHalf(word.charCodeAt(0)) ? 2 : 1);

/** Stands for a word that is left out. */
const NONE = '';

/**
 * Cuts Chinese text into words as jieba does for search (`cutForSearch` with its model of unknown words; its README): of all
 * ways to cut a run into words of the dictionary the most probable, what remains in single characters given to `CutUnknown`,
 * and the words of two and three characters inside a longer one before it. Done here rather than in the segmenter, whose
 * calls and strings took a quarter of the time of indexing.
 */
export class Cutter {
  /** Of the run at hand, which is read again and again. */
  private units = new Uint16Array(1024);
  /** By place in the run: where the word that begins there ends, and its node. */
  private ends = new Uint32Array(1024);
  private nodes = new Uint32Array(1024);
  /** How probable the best way to cut the rest of the run from there is, as a logarithm. */
  private scores = new Float64Array(1025);
  /** The nodes of words of two and three units that begin there. */
  private twos = new Uint32Array(1024);
  private threes = new Uint32Array(1024);
  /** By node: its word, once it was met, so that one string stands for all that are alike; `NONE` where it is left out. */
  private readonly texts: (string | undefined)[];
  private readonly kept = new Map<string, string[]>();

  constructor(
    private readonly trie: WordTrie,
    private readonly cutUnknown: CutUnknown,
    private readonly leftOut: ReadonlySet<string>,
  ) {
    this.texts = new Array(trie.units.length);
  }

  /** Adds the words of a run of Chinese characters in order, single characters and those that are left out not. */
  addWords(run: string, words: string[]): void {
    this.findWay(run);
    let open = -1;
    for (let at = 0; at < run.length; ) {
      const end = this.ends[at] as number;
      const isSingle = end - at === 1 || this.nodes[at] === 0;
      const isApart = isSingle && !isOfWords(this.units[at] as number);
      if (open >= 0 && (!isSingle || isApart)) {
        this.addUnknown(run, open, at, words);
        open = -1;
      }
      if (!isSingle) this.addWord(run, at, end, words);
      else if (open < 0 && !isApart) open = at;
      at = end;
    }
    if (open >= 0) this.addUnknown(run, open, run.length, words);
  }

  /** Works out the best way to cut a run, from its end on: of two that are as good the one with the longer first word. */
  private findWay(run: string): void {
    this.reserve(run.length);
    const { trie, units, ends, nodes, scores, twos, threes } = this;
    const { roots, shares, shareOfOne } = trie;
    const { length } = run;
    for (let at = 0; at < length; at++) units[at] = run.charCodeAt(at);
    scores[length] = 0;
    for (let at = length - 1; at >= 0; at--) {
      const unit = units[at] as number;
      let best = Number.NEGATIVE_INFINITY;
      let bestEnd = 0;
      let bestNode = 0;
      twos[at] = 0;
      threes[at] = 0;
      let end = at + 1;
      for (let node = roots[unit] as number; node !== 0; end++) {
        const share = shares[node] as number;
        if (share <= 0) {
          const score = share + (scores[end] as number);
          if (score >= best) {
            best = score;
            bestEnd = end;
            bestNode = node;
          }
          if (end - at === 2) twos[at] = node;
          else if (end - at === 3) threes[at] = node;
        }
        if (end === length) break;
        if (end === at + 1 && !mayBegin(trie, unit, units[end] as number)) break;
        node = stepFrom(trie, node, units[end] as number);
      }
      if (bestEnd === 0) {
        bestEnd = Math.min(length, at + (isFirstHalf(unit) ? 2 : 1));
        best = shareOfOne + (scores[bestEnd] as number);
      }
      scores[at] = best;
      ends[at] = bestEnd;
      nodes[at] = bestNode;
    }
  }

  private addWord(run: string, at: number, end: number, words: string[]): void {
    this.addInner(run, at, end, words);
    this.addKnown(this.nodes[at] as number, run, at, end, words);
  }

  /** The words of the dictionary inside a word, which it is found by as well. */
  private addInner(run: string, at: number, end: number, words: string[]): void {
    const { twos, threes } = this;
    if (end - at > 2) {
      for (let inner = at; inner <= end - 2; inner++) {
        const node = twos[inner] as number;
        if (node !== 0) this.addKnown(node, run, inner, inner + 2, words);
      }
    }
    if (end - at > 3) {
      for (let inner = at; inner <= end - 3; inner++) {
        const node = threes[inner] as number;
        if (node !== 0) this.addKnown(node, run, inner, inner + 3, words);
      }
    }
  }

  /** The words of a stretch that the dictionary leaves in single characters. */
  private addUnknown(run: string, from: number, to: number, words: string[]): void {
    if (to - from < 2) return;
    const stretch = run.slice(from, to);
    // The whole is a word that is less probable than its characters.
    if (this.isWord(stretch)) return;
    let at = from;
    for (const word of this.unknownWords(stretch)) {
      const end = at + word.length;
      this.addInner(run, at, end, words);
      if (!isOneCharacter(word) && !this.leftOut.has(word)) words.push(word);
      at = end;
    }
  }

  private unknownWords(stretch: string): string[] {
    const known = this.kept.get(stretch);
    if (known) return known;
    const cut = this.cutUnknown(stretch);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    if (stretch.length <= LONGEST_KEPT) this.kept.set(stretch, cut);
    return cut;
  }

  private isWord(text: string): boolean {
    let node = this.trie.roots[text.charCodeAt(0)] as number;
    for (let at = 1; at < text.length && node !== 0; at++)
      node = stepFrom(this.trie, node, text.charCodeAt(at));
    return (this.trie.shares[node] as number) <= 0;
  }

  private addKnown(node: number, run: string, from: number, to: number, words: string[]): void {
    let text = this.texts[node];
    if (text === undefined) {
      text = run.slice(from, to);
      if (this.leftOut.has(text)) text = NONE;
      this.texts[node] = text;
    }
    if (text !== NONE) words.push(text);
  }

  private reserve(length: number): void {
    if (length <= this.ends.length) return;
    const room = 2 * length;
    this.units = new Uint16Array(room);
    this.ends = new Uint32Array(room);
    this.nodes = new Uint32Array(room);
    this.scores = new Float64Array(room + 1);
    this.twos = new Uint32Array(room);
    this.threes = new Uint32Array(room);
  }
}
