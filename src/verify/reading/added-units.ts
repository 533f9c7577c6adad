import type { Evidence } from './evidence.js';
import { labelsOf } from './labels.js';
import type { Candidate } from './matching.js';
import { baseOf, type Quantity } from './quantity.js';
import { readRequirements } from './requirements.js';
import { type Measure, readUnit } from './units.js';
import { likeness } from './words.js';

/** Units that count or grade: a narrative may add them to any bare number. */
const HARMLESS_UNITS = new Set(['count', 'score']);

/** The measures of the requirements and results that stand beside a bare noted figure. */
const pairedMeasures = ({ line, quantity }: Candidate): Measure[] =>
  readRequirements([line]).flatMap(({ actual, limit }) =>
    actual === quantity ? [limit.measure] : limit === quantity ? [actual.measure] : [],
  );

/** What may stand between a bare figure and the one whose unit both have: `昼58 夜43 dB`, `in 7.1 out 6.8 mg/L`. */
const OTHER_SIDE =
  /^\s?[/、,]?\s?(?:夜间?|晚上?|晚间|出[口水]?|下[层部限]?|右|后|低|最低|终|night|evening|out(?:let|flow)?|lower|right|rear|bottom|low|min|after)\s?:?\s?$/iu;
/** `27(≤50) mg/m³`: a limit in brackets may stand between a figure and its unit. */
const LIMIT_BETWEEN = /^\s?\([^()]{1,16}\)\s?(?=\S)/u;

/** The unit that the notes write once for a figure and its neighbour, or behind its limit. */
function sharedMeasures({ line, quantity, index }: Candidate): Measure[] {
  const behind = line.text.slice(quantity.end, quantity.end + 40);
  const limit = LIMIT_BETWEEN.exec(behind)?.[0].length;
  const next = line.quantities[index + 1];
  return [
    ...(limit === undefined ? [] : [readUnit(behind.slice(limit)).measure]),
    ...(next && OTHER_SIDE.test(line.text.slice(quantity.end, next.start)) ? [next.measure] : []),
  ];
}

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
  const shared = sharedMeasures({ line, quantity, index });
  return [...paired, ...shared, ...named.map(({ measure }) => measure)].filter(
    ({ dimension }) => dimension !== null,
  );
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
    return (
      !isSpelledIn(q, candidates) &&
      !implied.some((measure) => sameMeasure(measure, q.measure) || isConverted(q, measure, candidates))
    );
  if (isOfOtherSize(q, candidates)) return true;
  return dimension === 'ratio'
    ? numerator !== 0.01 && !isSpelledIn(q, candidates)
    : RARE_UNITS.test(q.measure.spelling) && !isSpelledIn(q, candidates);
}

/** `dust 8 mg/m3, HCl 2.7` told as `2.7 g/m3`: what the line measures so it measures in one size only. */
const isOfOtherSize = (q: Quantity, candidates: readonly Candidate[]): boolean => {
  const [kind, per] = q.measure.dimension?.split('/') ?? [];
  if (per === undefined && !COMPOUND.has(kind ?? '')) return false;
  return (
    !isSpelledIn(q, candidates) &&
    candidates.every(({ line }) =>
      line.quantities.some(({ measure }) => measure.dimension === q.measure.dimension),
    )
  );
};
const COMPOUND = new Set(['air-concentration', 'concentration', 'pressure', 'flow', 'speed', 'content']);

/** Nobody leaves these out. */
const RARE_UNITS = /^(?:cm|厘米|km|公里|g\/L|Pa|帕|kΩ|MΩ|kg|公斤|t|吨|h|小时|天|周|ppm)$/u;

const isSpelledIn = (q: Quantity, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ line }) =>
      line.quantities.some(({ measure }) => sameMeasure(measure, q.measure)) ||
      // `公里数 超了 4200`
      (q.measure.spelling !== '' && line.text.includes(`${q.measure.spelling}数`)),
  );

/** `≤0.08% 0.05` told as `万分之五`: the bare figure in its implied unit, told in another one. */
const isConverted = (q: Quantity, implied: Measure, candidates: readonly Candidate[]): boolean =>
  implied.dimension === q.measure.dimension &&
  candidates.some(
    ({ quantity }) =>
      Math.abs(quantity.value * implied.factor - baseOf(q)) <= 1e-9 * Math.max(baseOf(q), 1e-9),
  );

const sameMeasure = (a: Measure, b: Measure): boolean =>
  a.dimension !== null &&
  a.dimension.split('/')[0] === b.dimension?.split('/')[0] &&
  a.numerator === b.numerator;
