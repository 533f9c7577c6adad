import {
  ENGLISH_TENS,
  englishNumerals,
  type Figure,
  parseEnglishNumeral,
  scanFigures,
} from '../../../core/index.js';

const TENS = ENGLISH_TENS.join('|');
const NUMBER_WORD = new RegExp(
  `\\b(?:(?:${TENS})(?:-(?:${englishNumerals(1, 9)}))?|${englishNumerals(2, 19)}|one(?= per ?cent))\\b(?= [a-z])`,
  'giu',
);
const IN_ENGLISH = /[a-z]{3}/u;

/** Figures in reading order, numbers in English words among them: `not more than twelve credits`. */
export function figuresIn(words: string): Figure[] {
  if (!IN_ENGLISH.test(words)) return scanFigures(words);
  const shifts: Array<{ by: number; end: number }> = [];
  let by = 0;
  const digits = words.replace(NUMBER_WORD, (word, at: number) => {
    const number = String(parseEnglishNumeral(word) ?? word);
    const end = at + by + number.length;
    by += number.length - word.length;
    shifts.push({ by, end });
    return number;
  });
  if (shifts.length === 0) return scanFigures(words);
  const back = (place: number): number => {
    const last = shifts.findLast(({ end }) => end <= place);
    return place - (last?.by ?? 0);
  };
  return scanFigures(digits).map((figure) => {
    const [start, end] = [back(figure.start), back(figure.end)];
    return {
      ...figure,
      start,
      end,
      raw: words.slice(start, end),
      core: { start: back(figure.core.start), end: back(figure.core.end) },
    };
  });
}
