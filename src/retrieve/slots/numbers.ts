import { CHINESE_NUMERAL_CHARACTERS, scanDates, scanFigures } from '../../core/index.js';
import type { SlotKind } from './kinds.js';
import type { Detail } from './names.js';

const RATIO_WORDS = /^(?:百分之|千分之|万分之)/u;
/** The digits of a figure without its unit, whose own digits (`m3`) follow a letter. */
const NUMBER = new RegExp(
  `(?<![A-Za-z])\\d[\\d,]*(?:\\.\\d+)?|[${CHINESE_NUMERAL_CHARACTERS}]{1,14}(?:点[〇零一二三四五六七八九]{1,6})?`,
  'gu',
);

/** Dates and ranges of dates, whole. */
export const dates = (text: string): Detail[] =>
  scanDates(text).map(({ start, end }) => ({ kind: 'DATE', start, end }));

/** The numbers of figures; comparison and unit stay in the text, so that a reader sees what belongs there. */
export const figures = (text: string): Detail[] =>
  scanFigures(text).flatMap(({ core }) => {
    const written = text.slice(core.start, core.end);
    const from = core.start + (RATIO_WORDS.exec(written)?.[0].length ?? 0);
    return [...text.slice(from, core.end).matchAll(NUMBER)].map((match) => ({
      kind: 'NUM' as const,
      start: from + match.index,
      end: from + match.index + match[0].length,
    }));
  });

const QUANTITY = /(?<![A-Za-z0-9])(?:pH|DN|PN|IP|Ra|AQL|HRC|HB|Cpk)[ =]?(?<digits>\d+(?:\.\d+)?)/gu;

/** `DN100`, `pH7`, `IP65`: the letters say what is measured, so only the digits go. */
export const quantities = (text: string): Detail[] =>
  [...text.matchAll(QUANTITY)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: 'NUM', start: end - (match.groups?.digits ?? '').length, end };
  });

/** Letters and digits in one run, with the signs that codes use: equipment, batches, models, numbers of anything. */
const MIXED =
  /(?<![A-Za-z0-9⟨])(?=[A-Za-z\d/_.#+-]{0,40}\d)(?=[A-Za-z\d/_.#+-]{0,40}[A-Za-z])[A-Za-z\d](?:[/_.#+-]?[A-Za-z\d]){1,40}/gu;
const DIGITS = /\d+(?:[.,:]\d+){0,4}/gu;

const allOf = (text: string, pattern: RegExp, kind: SlotKind): Detail[] =>
  [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Whatever is left with a digit in it: after all other readings, none stays unless it is public. */
export const leftovers = (text: string): Detail[] => [
  ...allOf(text, MIXED, 'CODE'),
  ...allOf(text, DIGITS, 'NUM'),
];
