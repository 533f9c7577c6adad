import type { PatternNode } from './syntax.js';

const MOST_WORDS = 400;
const LONGEST_WORD = 16;
const NONE: ReadonlySet<string> = new Set(['']);

/**
 * The words of a pattern that is a list of words and nothing else (`外包|外协|分包[商方]`): a simple text holds a match
 * where it holds one of them, and only there. Null for any other pattern, and where case matters.
 */
export function wordsOf(node: PatternNode, flags: string): string[] | null {
  const words = readWords(node);
  if (words === null || words.has('')) return null;
  const folded = [...words];
  return !flags.includes('i') && folded.some((word) => /[a-z]/.test(word)) ? null : folded.sort();
}

function readWords(node: PatternNode): ReadonlySet<string> | null {
  switch (node.kind) {
    case 'unit':
      return node.spaced || node.units === null ? null : new Set(node.units);
    case 'choice':
      return node.parts.reduce<ReadonlySet<string> | null>(
        (all, part) => checked(all && union(all, readWords(part))),
        new Set(),
      );
    case 'sequence':
      return node.parts.reduce<ReadonlySet<string> | null>(
        (all, part) => all && checked(product(all, readWords(part))),
        NONE,
      );
    case 'repeat': {
      if (node.max > LONGEST_WORD) return null;
      const part = readWords(node.part);
      let run: ReadonlySet<string> | null = NONE;
      let all: ReadonlySet<string> | null = node.min === 0 ? NONE : new Set();
      for (let time = 1; time <= node.max && all !== null; time++) {
        run = run && checked(product(run, part));
        if (time >= node.min) all = checked(union(all, run));
      }
      return all;
    }
    default:
      return null;
  }
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string> | null): ReadonlySet<string> | null =>
  b && new Set([...a, ...b]);

const product = (a: ReadonlySet<string>, b: ReadonlySet<string> | null): ReadonlySet<string> | null =>
  b && a.size * b.size <= MOST_WORDS
    ? new Set([...a].flatMap((head) => [...b].map((tail) => head + tail)))
    : null;

const checked = (words: ReadonlySet<string> | null): ReadonlySet<string> | null =>
  words !== null && words.size <= MOST_WORDS && [...words].every((word) => word.length <= LONGEST_WORD)
    ? words
    : null;
