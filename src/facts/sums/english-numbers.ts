import {
  bareFigure,
  ENGLISH_BELOW_TWENTY,
  ENGLISH_TENS,
  englishNumerals,
  type Figure,
  isCount,
  isSingleFigure,
  parseEnglishNumeral,
  scanFigures,
} from '../../core/index.js';

const NONE = ['no', 'none'];
const DOZEN = 'a dozen';
const WORD = new RegExp(
  `(?<![\\w-])(?:(?:${ENGLISH_TENS.join('|')})(?:-(?:${englishNumerals(1, 9)}))?|${[...ENGLISH_BELOW_TWENTY, ...NONE, DOZEN].join('|')})(?![\\w-])`,
  'giu',
);

const spelled = (raw: string, start: number): Figure =>
  bareFigure(raw, start, amountOfWord(raw.toLowerCase()));

const amountOfWord = (word: string): number =>
  word === DOZEN ? 12 : NONE.includes(word) ? 0 : (parseEnglishNumeral(word) ?? Number.NaN);

/** `Dock Road 7`, `Unit 6`, `Cell 4`: numbers that are names. */
const NAMED =
  /\b(?:Unit|Building|Block|Room|[Nn]o\.?|Number|Bay|Gate|Hall|Cell|Line|Dock|Section|[Cc]lause|Chapter|Table|Figure|Annex|[Rr]ev\.?|Version|Phase|Stage|Step|Plant|Zone) $/u;
/** `18 Dock Road`, the other way round. */
const IN_STREET = /\b[A-Z][a-z]+ (?:Road|Street|Lane|Avenue) $/u;
/** `Ferry Hill 40, Barley Lane 11, Upton 23`: places of a list, each with its number. */
const LISTED_BEFORE = /[A-Za-z] \d{1,5},? (?:and )?(?:[A-Z][a-z]+ ){2,3}$/u;
const LISTED_BEHIND = /^(?:,| and|, and) (?!Unit|Building|Block|Room|Hall)(?:[A-Z][a-z]+ ){1,3}\d/u;
const LONGEST_NAME = 40;

function isNamed(content: string, { start, end }: Figure): boolean {
  const before = content.slice(Math.max(0, start - LONGEST_NAME), start);
  if (NAMED.test(before)) return true;
  const inList = LISTED_BEFORE.test(before) || LISTED_BEHIND.test(content.slice(end, end + LONGEST_NAME));
  return IN_STREET.test(before) && !inList;
}

const isYear = ({ value, unit, raw }: Figure): boolean =>
  unit === null && /^(?:19|20)\d\d$/u.test(raw) && value > 0;

/** Numbers of a sentence in digits and in words, in reading order; years, limits, ranges and rates are left out. */
export function scanEnglishNumbers(content: string): Figure[] {
  const digits = scanFigures(content);
  const words = [...content.matchAll(WORD)]
    .map((match) => spelled(match[0], match.index))
    .filter((word) => digits.every((figure) => word.end <= figure.start || figure.end <= word.start));
  return [...digits, ...words]
    .filter(
      (figure) =>
        !isYear(figure) &&
        !isNamed(content, figure) &&
        isSingleFigure(figure) &&
        figure.unit?.dimension !== 'ratio',
    )
    .sort((a, b) => a.start - b.start);
}

const isWhole = ({ unit, decimals }: Figure): boolean => (unit === null || isCount(unit)) && decimals === 0;

/** Things counted add up whatever they are called; amounts add up in one unit only. */
export const inOneUnit = (a: Figure, b: Figure): boolean =>
  (isWhole(a) && isWhole(b)) || (a.unit !== null && !isCount(a.unit) && a.unit.name === b.unit?.name);
