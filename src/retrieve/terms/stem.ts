const VOWEL = /[aeiouy]/u;
const UNDOUBLE = /([bdfgmnprt])\1$/u;

const singular = (word: string): string => {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

const withoutEnding = (word: string): string => {
  const match = /(?:ing|ed)$/u.exec(word);
  if (!match) return word;
  const stem = word.slice(0, match.index);
  return stem.length >= 3 && VOWEL.test(stem) ? stem.replace(UNDOUBLE, '$1') : word;
};

/**
 * A light stem of a lower-case English word: plural, -ing, -ed and a final -e go, -ize becomes -ise.
 * The plural rules follow Harman's S-stemmer (How effective is suffixing?, JASIS 42, 1991); no derivation is undone,
 * so that `supply` and `supplier` stay apart.
 */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const verb = withoutEnding(singular(word)).replace(/iz(?=$|e|at)/u, 'is');
  return verb.length >= 5 ? verb.replace(/e$/u, '') : verb;
}
