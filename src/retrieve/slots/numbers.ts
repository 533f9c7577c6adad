import { CHINESE_NUMERAL_CHARACTERS, scanDates, scanFigures } from '../../core/index.js';
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

/** `DN100`, `pH7`, `IP65`: the letters are a quantity, so only the digits go. */
const QUANTITY = /(?<![A-Za-z0-9])(?:pH|DN|PN|IP|Ra|AQL|HRC|HB|Cpk)[ =]?(?<digits>\d+(?:\.\d+)?)/gu;
/** Letters and digits in one run, with the signs that codes use: equipment, batches, models, numbers of anything. */
const MIXED =
  /(?<![A-Za-z0-9⟨])(?=[A-Za-z\d/_.#+-]{0,40}\d)(?=[A-Za-z\d/_.#+-]{0,40}[A-Za-z])[A-Za-z\d](?:[/_.#+-]?[A-Za-z\d]){1,40}/gu;
const DIGITS = /\d+(?:[.,:]\d+){0,4}/gu;
/** A unit that follows a number directly and itself holds digits. */
const UNIT = /^(?:[mck]?m|d?m|km|kg\/m|g\/cm|mg\/m|N\/mm|Nm)[23]$/u;

/** Whatever digits are left: after all other readings, nothing with a digit stays unless it is public. */
export const leftovers = (text: string): Detail[] => [
  ...[...text.matchAll(QUANTITY)].map((match): Detail => {
    const digits = match.groups?.digits ?? '';
    return {
      kind: 'NUM',
      start: match.index + match[0].length - digits.length,
      end: match.index + match[0].length,
    };
  }),
  ...[...text.matchAll(MIXED)]
    .filter(([code]) => !UNIT.test(code))
    .map((match): Detail => ({ kind: 'CODE', start: match.index, end: match.index + match[0].length })),
  ...[...text.matchAll(DIGITS)].map(
    (match): Detail => ({ kind: 'NUM', start: match.index, end: match.index + match[0].length }),
  ),
];
