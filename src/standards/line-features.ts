const HAN = /\p{Script=Han}{1,200}/gu;
const LATIN = /[a-z]{2,40}/gu;
const ENDING = /(?<=[a-z]{3})(?:ing|ed|es|s)$/u;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the and with for are was not from has have were this that been'.split(' '),
);

/** How figures are written tells what they measure, though not their values. */
const FIGURES: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
  ['code', /[a-z]{1,5}-?[a-z]{0,3}-?\d{2}/u],
  ['decimal', /\d\.\d/u],
  ['limit', /[≥≤]|[<>]=/u],
  ['none', /^\D*$/u],
  ['percent', /\d%/u],
  ['ratio', /\d\/\d/u],
  ['temperature', /℃|°c|\d ?c\b/u],
  ['time', /\d:\d{2}/u],
  ['year', /(?:19|20)\d\d/u],
];
const UNIT = /\d ?([a-z]{1,4}(?:\/[a-z]{1,4}\d?)?)\b/gu;

/** What a line opens with usually names its matter. */
const OPENING_HAN = /^[^a-z\p{Script=Han}]{0,12}(\p{Script=Han}{2})(\p{Script=Han}{0,2})/u;
const OPENING_LATIN = /^[^a-z\p{Script=Han}]{0,12}([a-z]{1,30})(?: ([a-z]{1,30}))?/u;

const openings = (folded: string): string[] => {
  const [, han, more = ''] = OPENING_HAN.exec(folded) ?? [];
  if (han !== undefined) return [`^${han}`, `^${han}${more}$`];
  const [, word, next] = OPENING_LATIN.exec(folded) ?? [];
  return word === undefined ? [] : next === undefined ? [`^${word}`] : [`^${word}`, `^${word} ${next}`];
};

/**
 * What is looked at in a line: Chinese characters and pairs of them, English words without their endings, what the line opens
 * with, and how its figures are written.
 */
export function lineFeatures(text: string): Set<string> {
  const folded = text.normalize('NFKC').toLowerCase();
  const features = new Set(openings(folded));
  for (const [run] of folded.matchAll(HAN)) {
    const characters = [...run];
    for (const [at, character] of characters.entries()) {
      features.add(character);
      if (at > 0) features.add(`${characters[at - 1]}${character}`);
    }
  }
  for (const [word] of folded.matchAll(LATIN))
    if (!FUNCTION_WORDS.has(word)) features.add(word.replace(ENDING, ''));
  for (const [name, pattern] of FIGURES) if (pattern.test(folded)) features.add(`#${name}`);
  for (const [, unit] of folded.matchAll(UNIT)) features.add(`#${unit}`);
  return features;
}
