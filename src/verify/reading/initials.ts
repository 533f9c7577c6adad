import { escapePattern, type Span } from '../../core/index.js';
import type { Line } from './evidence.js';

/** Capitalised words in a row, with the small words that a name of a body may hold: `Health and Safety Executive`. */
const RUN =
  /(?<![A-Za-z])[A-Z][A-Za-z'’-]{1,20}(?:\s(?:(?:of|and|for|the|&)\s){0,2}[A-Z][A-Za-z'’-]{1,20}){1,6}/gu;
const WORD = /[A-Z][A-Za-z'’-]{1,20}/gu;
/** Notes shorten to so many letters at least. */
const SHORTEST = 2;

/** The initials of every part of a row of words that holds the span. */
function initialsAt(text: string, span: Span): string[] {
  const run = [...text.matchAll(RUN)].find(
    ({ 0: row, index }) => index <= span.start && span.end <= index + row.length,
  );
  if (!run) return [];
  const words = [...run[0].matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: run.index + index }));
  return words.flatMap((first, from) =>
    words.slice(from + SHORTEST - 1).flatMap((last, more) =>
      first.at <= span.start && span.end <= last.at + last.word.length
        ? [
            words
              .slice(from, from + SHORTEST + more)
              .map(({ word }) => word.charAt(0))
              .join(''),
          ]
        : [],
    ),
  );
}

/** Two letters that notes write for something else. */
const OWN_SHORTHAND = new Set([
  'NC',
  'OK',
  'QA',
  'QC',
  'QM',
  'HR',
  'RA',
  'MD',
  'PM',
  'AM',
  'IT',
  'MR',
  'IA',
  'GP',
  'OM',
  'CO',
  'PH',
]);

/** `the Environment Agency` of a noted `EA`: a name that the notes have by its initials. */
export const isSpelledOut = (text: string, span: Span, lines: readonly Line[]): boolean =>
  initialsAt(text, span)
    .filter((initials) => !OWN_SHORTHAND.has(initials))
    .map((initials) => new RegExp(`(?<![A-Za-z])${escapePattern(initials)}(?![A-Za-z])`, 'u'))
    .some((noted) => lines.some((line) => noted.test(line.text)));
