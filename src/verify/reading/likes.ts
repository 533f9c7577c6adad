import { rememberFor } from '../../core/index.js';
import { actOf, isPart, LONG_WORD, likeness, type Word } from './words.js';

/** Fewer words are sooner compared one by one. */
const FEW = 12;

const raise = (weights: Map<string, number>, text: string, weight: number): void => {
  if ((weights.get(text) ?? -1) < weight) weights.set(text, weight);
};

/** The parts of a word that are words themselves: single Chinese characters, and whatever has two. */
function* partsOf(text: string): Generator<string> {
  for (let length = 1; length < text.length; length++)
    for (let at = 0; at + length <= text.length; at++) {
      const part = text.slice(at, at + length);
      if (isPart(part)) yield part;
    }
}

/**
 * Words that are asked many times what is like a word among them, put so that not all have to be compared. The answers
 * are those of `likeness`.
 */
class Likes {
  private readonly keys = new Map<string, number>();
  /** Latin words long enough to be mistyped. */
  private readonly long = new Map<string, Word>();
  /** Words that may be part of another or have one as a part, and what is part of any of them. */
  private readonly whole = new Map<string, number>();
  private readonly inner = new Map<string, number>();
  private readonly texts = new Set<string>();
  private readonly acts = new Set<string>();

  constructor(words: readonly Word[]) {
    for (const word of words) {
      const { key, text, tag, weight } = word;
      raise(this.keys, key, weight);
      if (text.length > 1) this.texts.add(text);
      const act = actOf(word);
      if (act !== null) this.acts.add(act);
      if (tag === 'latin') {
        const known = this.long.get(text);
        if (text.length >= LONG_WORD && (known === undefined || known.weight < weight))
          this.long.set(text, word);
      } else if (weight > 0 && tag !== 'date') {
        const known = this.whole.get(text);
        if (known !== undefined && known >= weight) continue;
        this.whole.set(text, weight);
        for (const part of partsOf(text)) raise(this.inner, part, weight);
      }
    }
  }

  /** The most that `likeness`, times the smaller weight of the two, comes to; without weights the most likeness. */
  best(word: Word, weighed: boolean): number {
    const worth = (like: number, weight: number): number =>
      weighed ? like * Math.min(word.weight, weight) : like;
    const same = this.keys.get(word.key);
    let most = same === undefined ? 0 : worth(1, same);
    if (word.tag === 'latin') {
      if (word.text.length < LONG_WORD) return most;
      for (const other of this.long.values())
        most = Math.max(most, worth(likeness(word, other), other.weight));
      return most;
    }
    if (word.weight === 0 || word.tag === 'date') return most;
    const around = isPart(word.text) ? this.inner.get(word.text) : undefined;
    if (around !== undefined) most = Math.max(most, worth(0.7, around));
    for (const part of partsOf(word.text)) {
      const inside = this.whole.get(part);
      if (inside !== undefined) most = Math.max(most, worth(0.7, inside));
    }
    return most;
  }

  /** Whether a word of theirs stands in this one. */
  hasTextIn({ text }: Word): boolean {
    for (let from = 0; from < text.length - 1; from++)
      for (let to = from + 2; to <= text.length; to++) if (this.texts.has(text.slice(from, to))) return true;
    return false;
  }

  hasAct({ text }: Word): boolean {
    return this.acts.has(text.charAt(0));
  }
}

/** What is like a word among these; worked out once for each list. */
export const likesAmong = rememberFor((words: readonly Word[]) => new Likes(words));

/** The likeness of the word that is most like one. */
export function bestLikeness(word: Word, others: readonly Word[]): number {
  if (others.length > FEW) return likesAmong(others).best(word, false);
  let best = 0;
  for (const other of others) best = Math.max(best, likeness(word, other));
  return best;
}

/** The same, each weighed by the smaller weight of the two. */
export function bestWeighed(word: Word, others: readonly Word[]): number {
  if (others.length > FEW) return likesAmong(others).best(word, true);
  let best = 0;
  for (const other of others)
    best = Math.max(best, likeness(word, other) * Math.min(word.weight, other.weight));
  return best;
}

export const hasLike = (word: Word, others: readonly Word[]): boolean => bestLikeness(word, others) > 0;
