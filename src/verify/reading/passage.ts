import { compareSpans, foldWidth, type Span, spansOverlap } from '../../core/index.js';
import { type DateReading, readDates } from './dates.js';
import { blank } from './masks.js';
import { type MonthMention, readMonths } from './months.js';
import { readSentences } from './pieces.js';
import { readQuantities } from './quantities.js';
import { bareQuantity, type Quantity } from './quantity.js';
import { firstFrom, within } from './within.js';
import { readWords, type Word } from './words.js';

/** One assertion: the part of a sentence between commas. */
export interface Piece extends Span {
  sentence: number;
  /** Width folded. */
  text: string;
  words: Word[];
}

export interface PassageSentence extends Span {
  pieces: Piece[];
}

/** A text read once: its sentences, assertions, words, figures and dates. */
export interface Passage {
  /** Width folded, offsets as in the text it was read from. */
  text: string;
  sentences: PassageSentence[];
  pieces: Piece[];
  words: Word[];
  quantities: Quantity[];
  dates: DateReading[];
}

export interface PassageOptions {
  /** Numbers there are no facts: enumeration, clause numbers. */
  masks: readonly Span[];
  /** Reads short dates too, and numbers glued to letters (`Fe1.2`). Only for notes. */
  loose: boolean;
  dayFirst: boolean;
}

/** `Fe1.2`, `Cpk1.41`, `Q4`: a number that a narrative may write apart from its letters. */
const GLUED = /(?<=(?<![A-Za-z\d-])[A-Za-z]{1,6})\d{1,6}(?:\.\d{1,4})?(?![\d-])/gu;

function gluedNumbers(text: string): string {
  const units = [...text].map(() => ' ');
  for (const match of text.matchAll(GLUED)) {
    for (let i = 0; i < match[0].length; i++) units[match.index + i] = match[0].charAt(i);
    const unit = /^(?:mm|cm|m|kg|g|t|%|℃|MPa)(?![A-Za-z])/u.exec(text.slice(match.index + match[0].length));
    for (let i = 0; i < (unit?.[0].length ?? 0); i++)
      units[match.index + match[0].length + i] = unit?.[0].charAt(i) ?? ' ';
  }
  return units.join('');
}

const toDate = (text: string, { start, end, year, from, to }: MonthMention): DateReading => ({
  start,
  end,
  raw: text.slice(start, end),
  from: { year, month: from, day: null },
  to: { year, month: to, day: null },
});

/** A month or a day tells figures and statements apart as well as a word does. */
function toWords({ start, end, from, to }: DateReading): Word[] {
  const ends = from.month === to.month && from.day === to.day ? [from] : [from, to];
  return ends.flatMap(({ month, day }) => {
    if (month === null) return [];
    const text = day === null ? `@${month}` : `@${month}-${day}`;
    return [{ start, end, text, key: text, tag: 'date', weight: 1 }];
  });
}

/** `1月 1`: in rough notes the figure of a month as well as its first day. */
const AFTER_MONTH = /(?<=\d\s?月\s{1,3})\d{1,3}(?:\.\d{1,3})?(?![\d日号.-])/gu;

/** `7-9月 1,108单`: a count, of which no date may take the first digit. */
const THOUSANDS_AFTER_MONTH = /(?<=月\s{0,3})\d{1,3}(?:,\d{3})+(?!\d)/gu;

/**
 * Keeps figures apart that only punctuation tells from one: `7-9月 1,108单` has no first of September in it, and
 * `180~220，214` no thousands. Same length.
 */
const apart = (text: string, folded: string): string =>
  folded
    .replace(/月(?=\s{0,3}\d{1,3}(?:,\d{3})+(?!\d))/gu, ';')
    .replace(/(?<=\d),(?=\d)/gu, (comma, at: number) => (text.charAt(at) === '，' ? ';' : comma));

/** `5-why`, `6-monthly`: a narrative may write the number as a word. */
const NUMBERED_WORD = /(?<![\w./-])\d{1,2}(?=-[a-z]{2})/gu;

const numberedWords = (text: string): Quantity[] =>
  [...text.matchAll(NUMBERED_WORD)].map((match) => bareQuantity(text, match.index, match[0]));

const afterMonths = (text: string): Quantity[] =>
  [...text.matchAll(AFTER_MONTH)].map((match) => bareQuantity(text, match.index, match[0]));

/** Reads a text into a passage; offsets refer to `text`. */
export function readPassage(text: string, { masks, loose, dayFirst }: PassageOptions): Passage {
  const folded = foldWidth(text);
  const months = readMonths(blank(folded, masks));
  const open = blank(folded, [...masks, ...months]);
  const dayless = open.replace(THOUSANDS_AFTER_MONTH, (digits) => ' '.repeat(digits.length));
  const dates = [
    ...readDates(dayless, loose, dayFirst),
    ...months.map((month) => toDate(folded, month)),
  ].sort(compareSpans);
  const sure = [...readDates(dayless, false), ...months];
  const quantities = readQuantities(apart(text, open), sure);
  const figures = quantities.map(({ core }) => core);
  if (loose && folded.length < 2000) {
    const doubtful = [
      ...afterMonths(open),
      ...numberedWords(open),
      ...readQuantities(gluedNumbers(open), []),
    ];
    const extra = doubtful.filter(
      (figure) => !quantities.some((known) => spansOverlap(known.core, figure.core)),
    );
    quantities.push(...extra.map((figure) => ({ ...figure, doubtful: true })));
    quantities.sort((a, b) => a.start - b.start);
  }
  const words = [
    ...readWords(blank(folded, [...masks, ...sure, ...figures])),
    ...dates.flatMap(toWords),
  ].sort(compareSpans);
  const sentences = readSentences(folded).map((sentence, index) => ({
    start: sentence.start,
    end: sentence.end,
    pieces: sentence.pieces.map((piece) => ({
      ...piece,
      sentence: index,
      text: folded.slice(piece.start, piece.end),
      words: within(words, piece),
    })),
  }));
  return {
    text: folded,
    sentences,
    pieces: sentences.flatMap(({ pieces }) => pieces),
    words,
    quantities,
    dates,
  };
}

/** The sentence that holds an offset, or the last one before it. */
export const sentenceAt = ({ sentences }: Passage, offset: number): PassageSentence | undefined =>
  sentences[Math.max(0, firstFrom(sentences, offset + 1) - 1)];

/** The assertion that holds an offset; undefined between two. */
export const pieceAt = ({ pieces }: Passage, offset: number): Piece | undefined =>
  pieces.find(({ start, end }) => start <= offset && offset < end);

/** The words of a sentence. */
export const wordsOf = (sentence: PassageSentence | undefined): Word[] =>
  sentence?.pieces.flatMap(({ words }) => words) ?? [];
