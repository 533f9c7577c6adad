import { englishNumerals, type Figure, parseEnglishNumeral, scanFigures } from '../../../core/index.js';

const NUMBER_WORD = new RegExp(`\\b(?:${englishNumerals(2, 19)}|twenty)\\b(?= [a-z])`, 'giu');
const COUNTED_ENGLISH = /[a-z]{3}/u;

/** Figures in reading order, numbers in English words among them: `not more than twelve credits`. */
export function figuresIn(words: string): Figure[] {
  if (!COUNTED_ENGLISH.test(words)) return scanFigures(words);
  const ends = new Map<number, number>();
  const digits = words.replace(NUMBER_WORD, (word, at: number) => {
    ends.set(at, at + word.length);
    return String(parseEnglishNumeral(word) ?? '').padEnd(word.length);
  });
  if (ends.size === 0) return scanFigures(words);
  return scanFigures(digits).map((figure) => {
    const end = ends.get(figure.core.start);
    if (end === undefined) return figure;
    const last = Math.max(figure.end, end);
    return {
      ...figure,
      end: last,
      raw: words.slice(figure.start, last),
      core: { start: figure.core.start, end: Math.max(figure.core.end, end) },
    };
  });
}
