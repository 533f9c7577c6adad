import type { Case, Check, RawFlag } from '../flags.js';
import { countsList, isShare, isSum } from '../reading/derived.js';
import type { Line } from '../reading/evidence.js';
import { type Label, labelsOf, likenessOfWords } from '../reading/labels.js';
import { type Candidate, candidatesFor } from '../reading/matching.js';
import { overlap } from '../reading/overlap.js';
import type { Passage } from '../reading/passage.js';
import type { Quantity } from '../reading/quantities.js';
import { readRequirements } from '../reading/requirements.js';
import type { Measure } from '../reading/units.js';
import { likeness, type Word } from '../reading/words.js';

/** Figures of so many digits do not agree by chance. */
const TELLING_DIGITS = 3;

const digitsOf = (q: Quantity): number =>
  q.value >= 1000 ? TELLING_DIGITS : String(q.value).replace(/\D/gu, '').replace(/0+$/u, '').length;

/** `6单` beside `6单` needs no words to agree. */
const sameSpelling = (q: Quantity, noted: Quantity): boolean =>
  q.measure.spelling !== '' && q.measure.spelling === noted.measure.spelling;

/** Whether a line speaks of what the sentence around a figure speaks of. */
function sharesSubject(line: Line, words: readonly Word[]): boolean {
  return words.some((word) => word.weight > 0 && line.vocabulary.some((other) => likeness(word, other) > 0));
}

/** The words of the sentence; where it says next to nothing (`；54人`), those of the one before too. */
function wordsAround({ narrative }: Case, q: Quantity): Word[] {
  const index = narrative.sentences.findIndex(({ start, end }) => start <= q.start && q.start < end);
  const wordsOf = (at: number) => narrative.sentences[at]?.pieces.flatMap((piece) => piece.words) ?? [];
  const own = wordsOf(index);
  return own.filter(({ weight }) => weight === 1).length < 2 ? [...wordsOf(index - 1), ...own] : own;
}

const isZeroNoted = (lines: readonly Line[]): boolean =>
  lines.some((line) => /无|没|未|零|\b(?:no|none|nil|zero)\b/iu.test(line.text));
const SAMPLED = /(?:抽查?|抽取|查看?|sampled|checked)\s?$/iu;

/** One in words is mostly no count; a sample of one needs no counting; `一起` counts as well as `1起`. */
const isOne = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  /^一/u.test(q.raw) ||
  SAMPLED.test(narrative.text.slice(Math.max(0, q.start - 8), q.start)) ||
  lines.some((line) => line.text.includes(`一${q.measure.spelling}`) || /\b(?:an?|one)\b/iu.test(line.text));
const isAllNoted = (lines: readonly Line[]): boolean =>
  lines.some((line) => /全|都|均|\b(?:all|every|full)\b/iu.test(line.text));

function isDerived(subject: Case, q: Quantity): boolean {
  const { narrative, evidence } = subject;
  const lines = evidence.own.length > 0 ? evidence.own : evidence.lines;
  if (q.value === 0 && isZeroNoted(lines)) return true;
  if (
    q.value === 1 &&
    (q.measure.dimension === 'count' || q.measure.dimension === null) &&
    isOne(q, narrative, lines)
  )
    return true;
  if (q.value === 100 && q.measure.dimension === 'ratio' && isAllNoted(lines)) return true;
  return isShare(q, narrative, lines) || isSum(q, narrative, lines) || countsList(q, narrative);
}

/** Units that count or grade: a narrative may add them to any bare number. */
const HARMLESS_UNITS = new Set(['count', 'score']);

/** The measures that a bare noted figure must be in: those of the figures paired with it, or of its name elsewhere. */
function impliedMeasures({ evidence }: Case, { line, quantity, index }: Candidate): Measure[] {
  const label = labelsOf(line)[index];
  const paired = readRequirements([line]).flatMap(({ actual, limit }) =>
    actual === quantity ? [limit.measure] : limit === quantity ? [actual.measure] : [],
  );
  const named = [line, ...evidence.own].flatMap((other) =>
    other.quantities.filter((q, at) => {
      const theirs = labelsOf(other)[at];
      return q !== quantity && label?.head && theirs?.head && likeness(label.head, theirs.head) === 1;
    }),
  );
  return [...paired, ...named.map(({ measure }) => measure)].filter(({ dimension }) => dimension !== null);
}

/** A unit that the notes leave out must be the one that they imply; shares are in per cent. */
function addsUnit(subject: Case, q: Quantity, candidates: readonly Candidate[]): boolean {
  const { dimension, numerator } = q.measure;
  if (dimension === null || HARMLESS_UNITS.has(dimension)) return false;
  if (candidates.some(({ quantity }) => quantity.measure.dimension !== null)) return false;
  const implied = candidates.flatMap((candidate) => impliedMeasures(subject, candidate));
  if (implied.length > 0)
    return !isSpelledIn(q, candidates) && !implied.some((measure) => sameMeasure(measure, q.measure));
  return dimension === 'ratio'
    ? numerator !== 0.01
    : RARE_UNITS.test(q.measure.spelling) && !isSpelledIn(q, candidates);
}

/** Nobody leaves these out. */
const RARE_UNITS = /^(?:cm|厘米|km|公里|g\/L|Pa|帕|kΩ|MΩ|kg|公斤|t|吨|h|小时|天|周|ppm)$/u;

const isSpelledIn = (q: Quantity, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ line }) => line.quantities.some(({ measure }) => sameMeasure(measure, q.measure)));

const sameMeasure = (a: Measure, b: Measure): boolean =>
  a.dimension !== null &&
  a.dimension.split('/')[0] === b.dimension?.split('/')[0] &&
  a.numerator === b.numerator;

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
  const alike = noted ? likenessOfWords(label, noted) : 0;
  if (!line.own) return line.header ? sharesSubject(line, words) : alike >= BORROWED;
  if (alike > 0 || digitsOf(q) >= TELLING_DIGITS) return true;
  if (sameSpelling(q, quantity) && sharesSubject(line, words)) return true;
  const item = line.sentences.find(({ start, end }) => start <= quantity.start && quantity.start < end);
  return item?.pieces.some((piece) => overlap(words, piece.words) > 0) ?? false;
}

function judge(subject: Case, q: Quantity, label: Label): RawFlag | null {
  const { evidence } = subject;
  const span = { start: q.start, end: q.end };
  const params = { figure: q.raw };
  const { same, unit } = candidatesFor(q, evidence.lines);
  const words = wordsAround(subject, q);
  const fitting = same.filter((candidate) => fits(q, label, words, candidate));
  if (fitting.length > 0) {
    return addsUnit(subject, q, fitting)
      ? { ...span, kind: 'unsupported', messageId: 'figure-added-unit', params }
      : null;
  }
  if (isDerived(subject, q)) return null;
  const other = unit.find(({ line }) => line.own) ?? unit[0];
  if (other && sharesSubject(other.line, words)) {
    return {
      ...span,
      kind: 'unsupported',
      messageId: 'figure-unit',
      params: { ...params, noted: other.quantity.raw.trim() },
    };
  }
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
