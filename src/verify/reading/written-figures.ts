import type { Line } from './evidence.js';
import { hasLike } from './likes.js';
import { type Passage, sentenceAt, wordsOf } from './passage.js';
import { isCount, type Quantity } from './quantity.js';
import { readWords, type Word } from './words.js';

/**
 * Notes run things together: `Sept 7 moths (Aug 3)` reads as two days, `28/27/26MPa` as one, `20.4 / 52` stands under another
 * heading. What follows asks only whether the very number was written where the notes speak of the same.
 */

/** A number of fewer digits agrees by chance, so that the word behind it must agree too. */
const TELLING_DIGITS = 2;
/** So many words of a sentence in common make a line of another heading speak of the same. */
const SHARED_WORDS = 2;

const SMALL = /^0*\d$/u;
const isTelling = (digits: string): boolean =>
  !SMALL.test(digits) && digits.replace(/\D/gu, '').length >= TELLING_DIGITS;

const placesOf = (text: string, digits: string): number[] =>
  [...text.matchAll(new RegExp(`(?<![\\d.,])${digits.replace('.', '\\.')}(?!\\d|[.,]\\d)`, 'gu'))].map(
    ({ index }) => index,
  );

/** A number as a part of a code (`QA-25-06`, `TX-26`) counts nothing. */
const inCode = (text: string, at: number, length: number): boolean =>
  /[A-Za-z\d][-_]$|[A-Za-z]$/u.test(text.slice(Math.max(0, at - 2), at)) ||
  /^[-_][A-Za-z\d]/u.test(text.slice(at + length, at + length + 2));

const inDate = ({ dates }: Line, at: number): boolean =>
  dates.some(({ start, end }) => start <= at && at < end);

const WORD_BEHIND = 14;
/** The word behind a number; its own counter aside, which notes leave out or write otherwise. */
const behind = (text: string, from: number): Word[] =>
  readWords(text.slice(from, from + WORD_BEHIND))
    .filter(({ weight }) => weight > 0)
    .slice(0, 1);

/** `seven moths` of a noted `7 moths`. */
const countsTheSame = (text: string, from: number, line: Line, to: number): boolean => {
  const [mine] = behind(text, from);
  return mine !== undefined && hasLike(mine, behind(line.text, to));
};

const MONTH_NEAR = 24;
/** `three in August` of a noted `Aug 3`, which only looks like a day. */
function standsByMonth(text: string, q: Quantity, line: Line, at: number): boolean {
  const noted = line.dates.find(({ start, end }) => start <= at && at < end);
  const around = text.slice(q.end, q.end + MONTH_NEAR);
  return (
    noted?.from.month != null &&
    new RegExp(`^[^,;。.]{0,8}\\b${monthNameOf(noted.from.month)}`, 'iu').test(around)
  );
}
const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNameOf = (month: number): string => NAMES[month - 1] ?? '';

/** `86.5亿元` is not `86.5万`. */
const magnitudeBehind = (text: string, end: number): string | undefined =>
  /^\s?([百千万亿]|(?:hundred|thousand|million|billion)\b)/iu.exec(text.slice(end, end + 10))?.[1];

const NO_DATE_UNIT = /^\s?(?:[A-Za-z%℃°]|[个件份人台条次项套批只名])/u;

function standsIn(narrative: Passage, q: Quantity, digits: string, line: Line): boolean {
  return placesOf(line.text, digits).some((at) => {
    const end = at + digits.length;
    if (inCode(line.text, at, digits.length)) return false;
    if (magnitudeBehind(narrative.text, q.start + digits.length) !== magnitudeBehind(line.text, end))
      return false;
    // `俩月 5月修好` holds no five months: what looks like a day may count things, but measures nothing.
    if (inDate(line, at) && !isCount(q)) return NO_DATE_UNIT.test(line.text.slice(end, end + 2));
    if (countsTheSame(narrative.text, q.core.end, line, end)) return true;
    if (standsByMonth(narrative.text, q, line, at)) return true;
    return isTelling(digits) && (!inDate(line, at) || NO_DATE_UNIT.test(line.text.slice(end, end + 2)));
  });
}

const speaksOfSame = (line: Line, words: readonly Word[]): boolean =>
  words.filter((word) => word.weight === 1 && hasLike(word, line.vocabulary)).length >= SHARED_WORDS;

/** Whether the very number of a figure stands in the clause's notes, or in a line that speaks of what the sentence speaks of. */
export function isWritten(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (q.upper !== null || q.tolerance !== null || q.scale > 1) return false;
  const digits = String(q.value);
  const words = wordsOf(sentenceAt(narrative, q.start));
  return lines.some(
    (line) => (line.own || speaksOfSame(line, words)) && standsIn(narrative, q, digits, line),
  );
}
