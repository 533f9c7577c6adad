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

/** Takes items in order and leaves out those whose text nearly repeats an earlier one, until `limit` are taken. */
export function takeDistinct<T>(items: Iterable<T>, textOf: (item: T) => string | null, limit: number): T[] {
  const taken: T[] = [];
  const seen: Set<string>[] = [];
  for (const item of items) {
    if (taken.length >= limit) break;
    const text = textOf(item);
    if (text === null) continue;
    const shingles = shinglesOf(text);
    if (seen.some((other) => similarity(shingles, other) >= SAME)) continue;
    seen.push(shingles);
    taken.push(item);
  }
  return taken;
}
