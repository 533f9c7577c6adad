import { normaliseForTerms } from '../terms/tokenise.js';

/** From this share of common shingles on, two writeups are the same text with other details. */
const SAME = 0.85;
const SHINGLE = 3;

/** Overlapping runs of three characters, slots and white space aside. */
function shinglesOf(text: string): Set<string> {
  const plain = normaliseForTerms(text).replace(/[\s\p{P}\d]/gu, '');
  return new Set(
    Array.from({ length: Math.max(1, plain.length - SHINGLE + 1) }, (_, at) => plain.slice(at, at + SHINGLE)),
  );
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size / large.size < SAME) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common / (a.size + b.size - common);
}

/** Tells texts that nearly repeat one that was seen before. */
export class SeenTexts {
  private readonly seen: Set<string>[] = [];

  /** False for a near repeat; otherwise the text counts as seen from now on. */
  add(text: string): boolean {
    const shingles = shinglesOf(text);
    if (this.seen.some((other) => similarity(shingles, other) >= SAME)) return false;
    this.seen.push(shingles);
    return true;
  }
}
