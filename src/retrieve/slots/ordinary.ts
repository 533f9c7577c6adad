import { foldKey, STANDARD_IDS } from '../../core/index.js';
import { clausesOf, thesaurus } from '../../standards/index.js';

let words: ReadonlySet<string> | undefined;

const load = (): ReadonlySet<string> =>
  new Set(
    [
      ...thesaurus.flat(),
      ...STANDARD_IDS.flatMap((standard) => clausesOf(standard)).flatMap(({ keywords }) => keywords),
    ].map(foldKey),
  );

/** True for a word of the trade (`顾客`, `施工`), which a scanner that would rather take too much reads as a name. */
export function isOrdinary(name: string): boolean {
  words ??= load();
  return words.has(foldKey(name));
}
