interface Node {
  next: Map<number, Node>;
  word: string | null;
}

const newNode = (): Node => ({ next: new Map(), word: null });

/**
 * Tells which of many words a text holds, in one pass over the text however many they are. Case counts; the empty
 * word stands nowhere.
 */
export class WordFinder {
  private readonly root = newNode();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let node = this.root;
      for (let at = 0; at < word.length; at++) {
        const unit = word.charCodeAt(at);
        let next = node.next.get(unit);
        if (next === undefined) {
          next = newNode();
          node.next.set(unit, next);
        }
        node = next;
      }
      if (node !== this.root) node.word = word;
    }
  }

  in(text: string): Set<string> {
    const found = new Set<string>();
    this.search(text, (word) => {
      found.add(word);
      return false;
    });
    return found;
  }

  /** True where any of the words stands in a text. */
  standIn(text: string): boolean {
    return this.search(text, () => true);
  }

  /** Tells of every word found until that is enough; true where it was. */
  private search(text: string, isEnough: (word: string) => boolean): boolean {
    if (this.root.next.size === 0) return false;
    for (let start = 0; start < text.length; start++) {
      let node = this.root.next.get(text.charCodeAt(start));
      for (let at = start + 1; node !== undefined; at++) {
        if (node.word !== null && isEnough(node.word)) return true;
        if (at >= text.length) break;
        node = node.next.get(text.charCodeAt(at));
      }
    }
    return false;
  }
}

/** Of many words each with the places, in order, of the texts that hold it. */
export function holdersOf(
  words: Iterable<string>,
  texts: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const finder = new WordFinder(words);
  const holders = new Map<string, number[]>();
  for (const [place, text] of texts.entries())
    for (const word of finder.in(text)) {
      const own = holders.get(word);
      if (own) own.push(place);
      else holders.set(word, [place]);
    }
  return holders;
}
