import type { Span } from '../../core/index.js';

/** What statements are compared by: characters and word stems, and the runs of two characters among them. */

const UNIT = /[A-Za-z][A-Za-z'-]{0,40}[A-Za-z]|[\u4e00-\u9fff]/gu;

/** Words that stand in any sentence. */
const COMMON = new Set(
  'the a an of and to in for on at by was were is are with from that it as be this or had has have been its which'.split(
    ' ',
  ),
);

const ENDINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ies$/u, 'y'],
  [/(?<=[a-z]{4})es$/u, ''],
  [/(?<=[a-z]{3})(?<!s)s$/u, ''],
  [/(?<=[a-z]{4})ing$/u, ''],
  [/(?<=[a-z]{4})ed$/u, ''],
  [/(?<=[a-z]{5})e$/u, ''],
];

/** An English word without the ending that number and tense give it; close enough to compare words of one report. */
const stemOf = (word: string): string =>
  ENDINGS.reduce((stem, [ending, instead]) => stem.replace(ending, instead), word);

interface PlacedUnit extends Span {
  unit: string;
}

const placedUnits = (text: string): PlacedUnit[] =>
  [...text.matchAll(UNIT)].flatMap(({ 0: written, index }) => {
    const place = { start: index, end: index + written.length };
    if (written.length === 1) return [{ unit: written, ...place }];
    const word = written.toLowerCase();
    return COMMON.has(word) ? [] : [{ unit: stemOf(word), ...place }];
  });

/** The characters and word stems of a text in their order; common English words are left out. */
export const unitsOf = (text: string): string[] => placedUnits(text).map(({ unit }) => unit);

const isHan = (unit: string | undefined): boolean => unit !== undefined && unit >= '\u4e00';

/** Where the longest run of units that two lists share ends in the first, and how long it is; the earliest of equals. */
export function longestRun(a: readonly string[], b: readonly string[]): { length: number; end: number } {
  let longest = { length: 0, end: 0 };
  let above = new Uint16Array(b.length + 1);
  a.forEach((unit, at) => {
    const row = new Uint16Array(b.length + 1);
    for (let other = 0; other < b.length; other++)
      if (unit === b[other]) {
        const length = (above[other] ?? 0) + 1;
        row[other + 1] = length;
        if (length > longest.length) longest = { length, end: at + 1 };
      }
    above = row;
  });
  return longest;
}

/** The longest run of characters or words that stands in both texts, as the first has it. */
export function sharedWords(first: string, second: string): string {
  const units = placedUnits(first);
  const { length, end } = longestRun(
    units.map(({ unit }) => unit),
    unitsOf(second),
  );
  const [from, last] = [units[end - length], units[end - 1]];
  return from && last ? first.slice(from.start, last.end) : '';
}

/** Pairs of neighbouring characters, and word stems; each once. */
export function gramsOf(units: readonly string[]): string[] {
  const grams = new Set<string>();
  units.forEach((unit, at) => {
    if (!isHan(unit)) grams.add(unit);
    else if (isHan(units[at + 1])) grams.add(unit + units[at + 1]);
  });
  return [...grams];
}
