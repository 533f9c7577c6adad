import { Steps } from './steps.js';

/**
 * Tells which of many words a text holds, in one pass over the text however many they are. Case counts; the empty
 * word stands nowhere.
 */
export class WordFinder {
  private readonly steps = new Steps();
  /** By the node at which each ends. */
  private readonly words: (string | undefined)[] = [];

  constructor(words: Iterable<string>) {
    for (const word of words) if (word !== '') this.words[this.steps.add(word)] = word;
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
    const { steps, words } = this;
    if (words.length === 0) return false;
    for (let start = 0; start < text.length; start++) {
      let node = Steps.ROOT;
      for (let at = start; at < text.length; at++) {
        node = steps.next(node, text.charCodeAt(at));
        if (node === Steps.NOWHERE) break;
        const word = words[node];
        if (word !== undefined && isEnough(word)) return true;
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
