import { Openings } from '../core/index.js';

/** A word of a list, found in a text. */
export interface TermMatch<T> {
  start: number;
  end: number;
  values: readonly T[];
}

interface Node<T> {
  /** By UTF-16 unit. */
  next: Map<number, Node<T>>;
  /** Of terms that end here as a whole word. */
  whole: T[];
  /** Of Latin terms that may go on (`calibrat*`). */
  open: T[];
}

const newNode = <T>(): Node<T> => ({ next: new Map(), whole: [], open: [] });

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
/** Endings that leave a word the same for this purpose: plural, past and progressive. */
const INFLECTION = /^(?:s|es|ed|d|ing|'s)?(?![a-z])/u;
const WORD_REST = 16;

/** Folds text as the terms are folded: width, compatibility forms, case. */
export const foldTerms = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Finds many terms at once, in time proportional to the text. Chinese terms match anywhere, Latin ones whole words
 * with their inflections. Where matches overlap the longest stands.
 */
export class TermMatcher<T> {
  private readonly root = newNode<T>();
  private readonly openings = new Openings();

  add(term: string, value: T): void {
    const folded = foldTerms(term);
    const open = folded.endsWith('*');
    let node = this.root;
    const length = open ? folded.length - 1 : folded.length;
    for (let at = 0; at < length; at++) {
      const unit = folded.charCodeAt(at);
      const next = node.next.get(unit) ?? newNode<T>();
      node.next.set(unit, next);
      node = next;
    }
    (open ? node.open : node.whole).push(value);
    this.openings.add(folded.slice(0, length));
  }

  /** `folded` must come from `foldTerms`. Matches come in reading order and do not overlap. */
  find(folded: string): TermMatch<T>[] {
    const all: TermMatch<T>[] = [];
    for (let at = 0; at < folded.length; at++) {
      if (!this.openings.mayBegin(folded, at)) continue;
      const inWord = isLatin(folded.charCodeAt(at)) && isLatin(folded.charCodeAt(at - 1));
      if (!inWord) this.collectAt(folded, at, all);
    }
    return keepLongest(all, folded.length);
  }

  private collectAt(folded: string, start: number, into: TermMatch<T>[]): void {
    let node = this.root.next.get(folded.charCodeAt(start));
    for (let end = start + 1; node; node = node.next.get(folded.charCodeAt(end++))) {
      const latin = isLatin(folded.charCodeAt(end - 1));
      if (node.whole.length > 0 && (!latin || INFLECTION.test(folded.slice(end, end + WORD_REST)))) {
        into.push({ start, end, values: node.whole });
      }
      if (node.open.length > 0) into.push({ start, end, values: node.open });
    }
  }
}

/** `matches` come in reading order, and so does what is kept of them. */
function keepLongest<T>(matches: readonly TermMatch<T>[], length: number): TermMatch<T>[] {
  const taken = new Uint8Array(length);
  const kept = new Uint8Array(matches.length);
  const isFree = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false;
    return true;
  };
  const longest = matches.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  for (let size = longest; size > 0; size--) {
    for (let i = 0; i < matches.length; i++) {
      const { start, end } = matches[i] as TermMatch<T>;
      if (end - start !== size || !isFree(start, end)) continue;
      taken.fill(1, start, end);
      kept[i] = 1;
    }
  }
  return matches.filter((_, i) => kept[i] === 1);
}
