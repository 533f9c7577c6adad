import { bigrams, STANDARD_IDS, type StandardId } from '../core/index.js';
import { type Counts, type Place, type WeighedPlace, weighPlaces } from './bayes.js';
import { LINE_COUNTS } from './data/line-counts.js';

/** How like a clause a line is, beside all others of the standards asked for. */
export interface Likeness {
  number: string;
  standard: StandardId;
  /** 0..1; those of all numbers add up to one. */
  share: number;
}

const PRESUMED = 1.5;
/** Places with fewer lines tell nothing. */
const LEAST_LINES = 2;

const HAN = /\p{Script=Han}{2,200}/gu;
const LATIN = /[a-z]{2,40}/gu;
const ENDING = /(?<=[a-z]{3})(?:ing|ed|es|s)$/u;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the and with for are was not from has have were this that been'.split(' '),
);

/** What is looked at in a line: pairs of Chinese characters and English words without their endings. Figures tell nothing. */
export function lineFeatures(text: string): Set<string> {
  const folded = text.normalize('NFKC').toLowerCase();
  const features = new Set<string>();
  for (const [run] of folded.matchAll(HAN)) for (const pair of bigrams(run)) features.add(pair);
  for (const [word] of folded.matchAll(LATIN))
    if (!FUNCTION_WORDS.has(word)) features.add(word.replace(ENDING, ''));
  return features;
}

/** Places first (`Q8.4:57`), then a feature a line with the places that it was seen at (`供方 12:31 40:2`). */
function parse(written: string): Counts {
  const [head = '', ...rows] = written.trim().split('\n');
  const places = head.split(' ').map((place): Place => {
    const [clause = '', lines] = place.split(':');
    const standard = STANDARD_IDS.find((id) => LETTERS[id] === clause[0]) ?? 'QMS';
    return { standard, number: clause.slice(1), lines: Number(lines) };
  });
  const features = new Map(
    rows.map((row) => {
      const [feature = '', ...seen] = row.split(' ');
      const at = new Map(seen.map((pair) => pair.split(':').map(Number) as [number, number]));
      return [feature, { at, all: [...at.values()].reduce((sum, count) => sum + count, 0) }];
    }),
  );
  return { places, features, lines: places.reduce((sum, { lines }) => sum + lines, 0) };
}

/** As places are written in the table. */
export const LETTERS: Readonly<Record<StandardId, string>> = { QMS: 'Q', EMS: 'E', OHSMS: 'S' };

let counts: Counts | undefined;

/**
 * How like the lines of each clause a line is: naive Bayes over the words of lines that were placed before, with the same chance
 * for every clause. A clause of several standards counts once, for the standard it is likest. Nothing for a line without a word
 * that was seen before.
 */
export function likenessToClauses(text: string, standards: readonly StandardId[]): Likeness[] {
  counts ??= parse(LINE_COUNTS);
  const weighed = weighPlaces(counts, lineFeatures(text), {
    presumed: PRESUMED,
    asked: ({ standard, lines }) => lines >= LEAST_LINES && standards.includes(standard),
  });
  const best = new Map<string, WeighedPlace>();
  for (const place of weighed)
    if (place.weight > (best.get(place.number)?.weight ?? 0)) best.set(place.number, place);
  const total = [...best.values()].reduce((sum, { weight }) => sum + weight, 0);
  return [...best.values()].map(({ weight, ...clause }) => ({ ...clause, share: weight / total }));
}
