import { Openings } from '../../core/index.js';

const LATIN_END = /[a-z0-9]$/u;
const LATIN = /[a-z0-9]/u;

/** Finds known phrases in running text; the longest wins, found phrases do not overlap. */
export interface PhraseFinder {
  /** The phrases of a folded text, in reading order, with repeats. */
  find(text: string): string[];
}

/** Latin phrases stand alone or in the plural: `nc` is not in `incident`, `client` is in `clients`. */
function endsWhole(text: string, start: number, end: number, phrase: string): boolean {
  if (LATIN.test(phrase[0] ?? '') && LATIN.test(text[start - 1] ?? '')) return false;
  if (!LATIN_END.test(phrase)) return true;
  const after = text[end] === 's' ? end + 1 : end;
  return !LATIN.test(text[after] ?? '');
}

/** The two units at a place as one number; those that a text ends before count as 0. */
const startAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Phrases are looked up by their first two characters, so the time does not grow with their number. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byStart = new Map<number, string[]>();
  const openings = new Openings();
  for (const phrase of new Set(phrases)) {
    if (phrase.length < 2) continue;
    const start = startAt(phrase, 0);
    openings.add(phrase);
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  const longestAt = (text: string, at: number): string | undefined =>
    byStart
      .get(startAt(text, at))
      ?.find((phrase) => text.startsWith(phrase, at) && endsWhole(text, at, at + phrase.length, phrase));
  return {
    find(text) {
      const found: string[] = [];
      for (let at = 0; at < text.length; at++) {
        const phrase = openings.mayBegin(text, at) ? longestAt(text, at) : undefined;
        if (phrase === undefined) continue;
        found.push(phrase);
        at += phrase.length - 1;
      }
      return found;
    },
  };
}
