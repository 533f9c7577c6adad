import { Openings, Steps } from '../core/index.js';
import { keepLongest } from './longest.js';

/** A word of a list, found in a text. */
export interface TermMatch<T> {
  start: number;
  end: number;
  values: readonly T[];
}

/** Of the terms of one list that end at a node. */
interface Ending<T> {
  list: number;
  /** Latin terms that may go on (`calibrat*`). */
  open: boolean;
  values: T[];
}

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
/** Endings that leave a word the same for this purpose: plural, past and progressive. */
const INFLECTION = /^(?:s|es|ed|d|ing|'s)?(?![a-z])/u;
const WORD_REST = 16;

/** Folds text as the terms are folded: width, compatibility forms, case. */
export const foldTerms = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Finds many terms of several lists at once, in time proportional to the text. Chinese terms match anywhere, Latin ones
 * whole words with their inflections. Where matches of one list overlap the longest stands.
 */
export class TermMatcher<T> {
  private readonly steps = new Steps();
  private readonly openings = new Openings();
  private readonly endings: (Ending<T>[] | undefined)[] = [];

  constructor(private readonly lists = 1) {}

  /** Terms that fold alike within a list share their list of values. */
  add(term: string, value: T, list = 0): void {
    const folded = foldTerms(term);
    const open = folded.endsWith('*');
    const written = open ? folded.slice(0, -1) : folded;
    const node = this.steps.add(written);
    this.openings.add(written);
    const endings = this.endings[node] ?? [];
    this.endings[node] = endings;
    const known = endings.find((ending) => ending.list === list && ending.open === open);
    if (known) known.values.push(value);
    else endings.push({ list, open, values: [value] });
  }

  /** `folded` must come from `foldTerms`. By list, matches in reading order that do not overlap. */
  find(folded: string): TermMatch<T>[][] {
    const found = Array.from({ length: this.lists }, (): TermMatch<T>[] => []);
    let before = 0;
    let unit = folded.charCodeAt(0);
    for (let at = 0; at < folded.length; at++) {
      const next = folded.charCodeAt(at + 1);
      if (this.openings.mayBeginWith(unit, next) && !(isLatin(unit) && isLatin(before)))
        this.collectAt(folded, at, found);
      before = unit;
      unit = next;
    }
    return found.map(keepLongest);
  }

  private collectAt(folded: string, start: number, into: TermMatch<T>[][]): void {
    const { steps, endings } = this;
    let node = Steps.ROOT;
    for (let end = start + 1; end <= folded.length; end++) {
      const unit = folded.charCodeAt(end - 1);
      node = steps.next(node, unit);
      if (node === Steps.NOWHERE) return;
      const here = endings[node];
      if (here === undefined) continue;
      const whole = !isLatin(unit) || INFLECTION.test(folded.slice(end, end + WORD_REST));
      for (let i = 0; i < here.length; i++) {
        const { list, open, values } = here[i] as Ending<T>;
        if (open || whole) into[list]?.push({ start, end, values });
      }
    }
  }
}
