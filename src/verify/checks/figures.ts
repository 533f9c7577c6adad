import type { Case, Check, RawFlag } from '../flags.js';
import { addsUnit } from '../reading/added-units.js';
import { isComputed, isConvertedLimit } from '../reading/computed.js';
import { isDerived } from '../reading/derived.js';
import { type Line, ownOrAll } from '../reading/evidence.js';
import { type Label, labelsOf, likenessOfWords } from '../reading/labels.js';
import { hasLike } from '../reading/likes.js';
import { type Candidate, candidatesFor, matchQuantity } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import { pieceAt, sentenceAt, wordsOf } from '../reading/passage.js';
import { isWholeCount, type Quantity } from '../reading/quantity.js';
import { readRequirements, requirementsOf } from '../reading/requirements.js';
import { within } from '../reading/within.js';
import type { Word } from '../reading/words.js';
import { isWorkedOut } from '../reading/worked-out.js';
import { isWritten } from '../reading/written-figures.js';

/** Figures of so many digits do not agree by chance. */
const TELLING_DIGITS = 3;

const digitsOf = (q: Quantity): number =>
  q.value >= 1000 ? TELLING_DIGITS : String(q.value).replace(/\D/gu, '').replace(/0+$/u, '').length;

/** `6单` beside `6单` needs no words to agree. */
const sameSpelling = (q: Quantity, noted: Quantity): boolean =>
  q.measure.spelling !== '' && q.measure.spelling === noted.measure.spelling;

/** Whether a line speaks of what the sentence around a figure speaks of. */
function sharesSubject(line: Line, words: readonly Word[]): boolean {
  return words.some((word) => word.weight > 0 && hasLike(word, line.vocabulary));
}

/** The words of the sentence; where it says next to nothing (`；54人`), those of the one before too. */
function wordsAround({ narrative }: Case, q: Quantity): Word[] {
  const sentence = sentenceAt(narrative, q.start);
  const own = wordsOf(sentence);
  if (!sentence || own.filter(({ weight }) => weight === 1).length >= 2) return own;
  return [...wordsOf(sentenceAt(narrative, sentence.start - 1)), ...own];
}

const undated = ({ words }: Label): Pick<Label, 'words'> => ({
  words: words.filter(({ word }) => word.tag !== 'date'),
});

/** `3份 ok`, `3 others fine`: a line that names nothing but that all is well speaks of what the lines around it do. */
const ALL_WELL = /^(?:ok|okay|fine|good|in order|正常|合格|齐|全|无误|没问题|others?)$/iu;
const namesMatter = ({ weight, tag, text }: Word): boolean =>
  weight === 1 && tag !== 'date' && !ALL_WELL.test(text);

/** How much two labels must share before a line of another clause lends its figure. */
const BORROWED = 0.5;

/** Whether a noted figure of this value is about what the narrative says it is about. */
function fits(
  q: Quantity,
  label: Label,
  words: readonly Word[],
  { line, quantity, index }: Candidate,
): boolean {
  const noted = labelsOf(line)[index];
  // A month in common makes no common subject for a line of another clause.
  const alike = noted ? likenessOfWords(line.own ? label : undated(label), noted) : 0;
  if (!line.own) return line.header ? sharesSubject(line, words) : alike >= BORROWED;
  if (alike > 0 || digitsOf(q) >= TELLING_DIGITS) return true;
  if (label.role === 'limit' && quantity.comparison !== null && sameSpelling(q, quantity)) return true;
  if ((sameSpelling(q, quantity) || q.value >= 100) && sharesSubject(line, words)) return true;
  const item = line.sentences.find(({ start, end }) => start <= quantity.start && quantity.start < end);
  if (!line.words.some(namesMatter)) return true;
  // `gas <= 64 kWh/t. Jan 38`: a sentence that names nothing speaks of what its line does.
  const named = wordsOf(item).some(({ weight, tag }) => weight === 1 && tag !== 'date');
  return (named ? item : line)?.pieces.some((piece) => overlap(words, piece.words) > 0) ?? false;
}

const isLimitOf = ({ comparison, upper, tolerance }: Quantity): boolean =>
  comparison !== null || upper !== null || tolerance !== null;

/** Two figures that stand side by side in the notes stand so in the narrative: `91/100` as `91 out of 100`. */
function hasItsNeighbour({ narrative }: Case, q: Quantity, { line, index }: Candidate): boolean {
  if (!line.own) return false;
  const at = narrative.quantities.indexOf(q);
  return [-1, 1].some((step) => {
    const next = line.quantities[index + step];
    // Between a result and what follows it stands its limit: `58 HRC (56-60), 4 pcs`.
    const beside = next && isLimitOf(next) ? (line.quantities[index + 2 * step] ?? next) : next;
    return (
      beside !== undefined &&
      [-1, 1].some((other) => {
        const mine = narrative.quantities[at + other];
        return mine !== undefined && matchQuantity(mine, beside) === 'same' && mine.value !== q.value;
      })
    );
  });
}

/** A limit beside the result that the notes measure against it, or the other way round, whatever words stand around. */
function hasItsResult({ narrative, evidence }: Case, q: Quantity, { line, quantity }: Candidate): boolean {
  const sentence = sentenceAt(narrative, q.start);
  if (!sentence) return false;
  const others = within(narrative.quantities, sentence).filter((other) => other !== q);
  const requirements = line.own ? requirementsOf(evidence) : readRequirements([line]);
  return requirements.some(({ actual, limit }) => {
    const partner = quantity === limit ? actual : quantity === actual ? limit : null;
    return (
      partner !== null &&
      others.some(
        (other) =>
          matchQuantity(other, partner) === 'same' &&
          (line.own ||
            digitsOf(other) >= TELLING_DIGITS ||
            (digitsOf(other) > 1 && sharesSubject(line, wordsOf(sentence)))),
      )
    );
  });
}

/** `18 500`, `18'500`: how notes part the digits of a large number. */
const spaced = ({ value, upper }: Quantity): RegExp | null =>
  value >= 1000 && Number.isInteger(value) && upper === null
    ? new RegExp(
        `(?<![\\d.,])${value.toLocaleString('en-US').replaceAll(',', "[ \u00a0\u2009'’]")}(?![\\d.,]*\\d)`,
        'u',
      )
    : null;

/** `drawing 7781` of a noted `7781-C`: so many digits of a code, with the mark of its issue left out. */
const isOfCode = (digits: string, lines: readonly Line[]): boolean =>
  /^\d{3,8}$/u.test(digits) &&
  lines.some(({ text }) =>
    new RegExp(
      `(?<![\\d.])${digits}[-/ ]?[A-Z](?![A-Za-z])|(?<![A-Za-z])[A-Z]{1,4}[-/]?${digits}(?![\\d.])`,
      'u',
    ).test(text),
  );

/** `twelve months` of a noted `12m` behind a day. */
const isMonthsNoted = ({ measure, value }: Quantity, lines: readonly Line[]): boolean =>
  measure.dimension === 'months' &&
  lines.some(
    ({ text, dates }) =>
      dates.length > 0 &&
      new RegExp(`(?<![\\d.])${value * measure.factor}\\s?m(?![a-z\\d²³/])`, 'iu').test(text),
  );

/** `11号`, `3#`: the number of a thing; and a day at the head of a note (`8.4 recd`), which may be taken for its clause. */
function isVerbatim({ narrative }: Case, q: Quantity, lines: readonly Line[]): boolean {
  const digits = narrative.text.slice(q.core.start, q.core.end).trim();
  const numbered = /^[号#]/u.test(narrative.text.slice(q.core.end))
    ? new RegExp(`(?:No\\.?\\s?|#|第)${digits}(?!\\d)|(?<!\\d)${digits}\\s?[号#]`, 'iu')
    : null;
  const grouped = spaced(q);
  return lines.some(
    ({ text }) =>
      numbered?.test(text) ||
      grouped?.test(text) ||
      (/^\d{1,2}\.\d{1,2}$/u.test(digits) &&
        new RegExp(`^\\W{0,6}${digits.replace('.', '\\.')}(?![\\d.])`, 'u').test(text)),
  );
}

/** `一两天`, `三五个人`: no figure that anybody counted. */
const VAGUE_COUNT = /^(?:一两|一二|两三|二三|三两|三四|三五|四五|五六|六七|七八|八九)/u;

/**
 * `抽查了两份`, `three readings`: so few, in words, are counted by who writes of the things one by one. Where the notes have
 * another number of the same things, `checks/swaps`, `parts` and `owners` see it.
 */
const countsOwnItems = ({ narrative }: Case, q: Quantity): boolean =>
  isWholeCount(q) &&
  q.value <= 3 &&
  /^(?:[两二三]|two\b|three\b)/iu.test(q.raw) &&
  !LEFT_OVER.test(pieceAt(narrative, q.start)?.text ?? '');

/** What is left of a whole follows from the notes or is wrong. */
const LEFT_OVER =
  /其余|其他|另|[余剩尚仍没]|未(?![见发查出])|\b(?:open|left|remain\w*|outstanding|still|others?)\b/iu;

/** `the last two`, `these three`: so many of what the narrative has told before. */
const refersBack = ({ narrative: { text } }: Case, q: Quantity): boolean =>
  /^(?:two|three|four|five)\b/iu.test(q.raw) &&
  /\b(?:last|first|latter|former|other|these|those)\s$/iu.test(text.slice(Math.max(0, q.start - 8), q.start));

function judge(subject: Case, q: Quantity, label: Label): RawFlag | null {
  const { evidence } = subject;
  if (VAGUE_COUNT.test(q.raw) || refersBack(subject, q) || countsOwnItems(subject, q)) return null;
  const span = { start: q.start, end: q.end };
  const params = { figure: q.raw };
  const { same, unit } = candidatesFor(q, evidence.lines);
  const words = wordsAround(subject, q);
  const fitting = same.filter(
    (candidate) =>
      fits(q, label, words, candidate) ||
      hasItsNeighbour(subject, q, candidate) ||
      hasItsResult(subject, q, candidate),
  );
  if (fitting.length > 0) {
    return addsUnit(evidence, q, fitting) &&
      !isDerived(q, subject.narrative, ownOrAll(evidence)) &&
      !isWorkedOut(q, subject.narrative, ownOrAll(evidence)) &&
      !isConvertedLimit(q, evidence)
      ? { ...span, kind: 'unsupported', messageId: 'figure-added-unit', params }
      : null;
  }
  const lines = ownOrAll(evidence);
  const digits = subject.narrative.text.slice(q.core.start, q.core.end).trim();
  if (isVerbatim(subject, q, lines) || isOfCode(digits, lines) || isMonthsNoted(q, lines)) return null;
  if (
    isDerived(q, subject.narrative, lines) ||
    isWorkedOut(q, subject.narrative, lines) ||
    isComputed(q, subject.narrative, evidence)
  )
    return null;
  // 度 is read by the words around it, which differ from text to text.
  if (unit.some(({ quantity: { measure } }) => measure.spelling === '度' && q.measure.spelling === '度'))
    return null;
  const other = unit.find(({ line }) => line.own) ?? unit[0];
  if (other && sharesSubject(other.line, words)) {
    return {
      ...span,
      kind: 'unsupported',
      messageId: 'figure-unit',
      params: { ...params, noted: other.quantity.raw.trim() },
    };
  }
  if (!other && isWritten(q, subject.narrative, evidence.lines)) return null;
  const leaked = isInExemplars(q, subject.exemplars);
  return {
    ...span,
    kind: leaked ? 'leak' : 'unsupported',
    messageId: leaked ? 'figure-leak' : 'figure-unsupported',
    params,
  };
}

function isInExemplars(q: Quantity, exemplars: string): boolean {
  const digits = /[\d.]+/u.exec(q.raw)?.[0];
  if (digits === undefined || digitsOf(q) < 2) return false;
  return new RegExp(`(?<![\\d.])${digits.replaceAll('.', '\\.')}(?![\\d])`, 'u').test(exemplars);
}

/** Every figure must stand in the notes, with its unit, or follow from figures that do. */
export const checkFigures: Check = (subject) => {
  const labels = labelsOf(subject.narrative);
  return subject.narrative.quantities.flatMap((q, index) => {
    const label = labels[index];
    return label ? (judge(subject, q, label) ?? []) : [];
  });
};
