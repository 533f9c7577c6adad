import type { Evidence } from './evidence.js';
import { labelsOf } from './labels.js';
import type { Candidate } from './matching.js';
import type { Quantity } from './quantity.js';
import { readRequirements } from './requirements.js';
import type { Measure } from './units.js';
import { likeness } from './words.js';

/** Units that count or grade: a narrative may add them to any bare number. */
const HARMLESS_UNITS = new Set(['count', 'score']);

/** The measures of the requirements and results that stand beside a bare noted figure. */
const pairedMeasures = ({ line, quantity }: Candidate): Measure[] =>
  readRequirements([line]).flatMap(({ actual, limit }) =>
    actual === quantity ? [limit.measure] : limit === quantity ? [actual.measure] : [],
  );

/** The measures that a bare noted figure must be in: those of the figures paired with it, or of its name elsewhere. */
function impliedMeasures(evidence: Evidence, { line, quantity, index }: Candidate): Measure[] {
  const label = labelsOf(line)[index];
  const paired = pairedMeasures({ line, quantity, index });
  const named = [line, ...evidence.own].flatMap((other) =>
    other.quantities.filter((q, at) => {
      const theirs = labelsOf(other)[at];
      return q !== quantity && label?.head && theirs?.head && likeness(label.head, theirs.head) === 1;
    }),
  );
  return [...paired, ...named.map(({ measure }) => measure)].filter(({ dimension }) => dimension !== null);
}

/** A unit that the notes leave out must be the one that they imply; shares are in per cent. */
export function addsUnit(evidence: Evidence, q: Quantity, candidates: readonly Candidate[]): boolean {
  const { dimension, numerator } = q.measure;
  if (dimension === null || HARMLESS_UNITS.has(dimension)) return false;
  if (candidates.some(({ quantity }) => quantity.measure.dimension !== null)) return false;
  const paired = candidates
    .flatMap((candidate) => pairedMeasures(candidate))
    .filter((m) => m.dimension !== null);
  if (paired.length > 0 && dimension === 'ratio' && paired.every((measure) => measure.dimension === 'score'))
    return true;
  const implied = candidates.flatMap((candidate) => impliedMeasures(evidence, candidate));
  if (implied.length > 0)
    return !isSpelledIn(q, candidates) && !implied.some((measure) => sameMeasure(measure, q.measure));
  return dimension === 'ratio'
    ? numerator !== 0.01
    : RARE_UNITS.test(q.measure.spelling) && !isSpelledIn(q, candidates);
}

/** Nobody leaves these out. */
const RARE_UNITS = /^(?:cm|厘米|km|公里|g\/L|Pa|帕|kΩ|MΩ|kg|公斤|t|吨|h|小时|天|周|ppm)$/u;

const isSpelledIn = (q: Quantity, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ line }) =>
      line.quantities.some(({ measure }) => sameMeasure(measure, q.measure)) ||
      // `公里数 超了 4200`
      (q.measure.spelling !== '' && line.text.includes(`${q.measure.spelling}数`)),
  );

const sameMeasure = (a: Measure, b: Measure): boolean =>
  a.dimension !== null &&
  a.dimension.split('/')[0] === b.dimension?.split('/')[0] &&
  a.numerator === b.numerator;
