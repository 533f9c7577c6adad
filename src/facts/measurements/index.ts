import {
  type Figure,
  type Measurement,
  type Report,
  type Resolution,
  type Span,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { readAllWithin } from './all-within.js';
import { readApart } from './apart.js';
import { readCapacities } from './capacities.js';
import { claimAfter } from './claims.js';
import { shiftLimit } from './derived.js';
import { readDesignations } from './designations.js';
import { readDischarges } from './discharges.js';
import { readElsewhere } from './elsewhere.js';
import { type ReadLimit, readLimits } from './limits.js';
import { readListedValues } from './listed-values.js';
import { type Pair, pairOver, pairUp } from './pairs.js';
import { passagesOf, windowsOf } from './passages.js';
import { readSaidBeyond } from './said-beyond.js';
import { readStated } from './stated/index.js';
import { readMeasurementTables } from './tables.js';
import { type Reading, readReadings } from './values.js';
import { CONFORMING } from './words.js';
import { readWorkedOut } from './worked-out.js';

/** Values with their requirements that the text, or the verdict of its row, calls conforming. */
export function extractMeasurements(report: Report): Measurement[] {
  const found = [
    ...readMeasurementTables(report),
    ...passagesOf(report).flatMap((passage) => measurementsIn(report, passage, pairUp)),
  ];
  const known = new Set(found.flatMap(({ values }) => values.map(({ start }) => start)));
  for (const window of windowsOf(report))
    for (const measurement of measurementsIn(report, window, pairOver)) {
      const starts = measurement.values.map(({ start }) => start);
      if (starts.some((start) => known.has(start))) continue;
      for (const start of starts) known.add(start);
      found.push(measurement);
    }
  const taken = new Set(found.flatMap(({ values }) => values.map(({ start }) => start)));
  const told = [...readAllWithin(report), ...readSaidBeyond(report)].filter(
    ({ values }) => !values.some(({ start }) => taken.has(start)),
  );
  for (const { values } of told) for (const { start } of values) taken.add(start);
  const apart = readApart(report, taken);
  for (const { values } of apart) for (const { start } of values) taken.add(start);
  const elsewhere = readElsewhere(report, taken);
  for (const { values } of elsewhere) for (const { start } of values) taken.add(start);
  const listed = readListedValues(report).filter(
    ({ values }) => !values.some(({ start }) => taken.has(start)),
  );
  for (const { values } of listed) for (const { start } of values) taken.add(start);
  const discharges = readDischarges(report, taken);
  for (const { values } of discharges) for (const { start } of values) taken.add(start);
  const capacities = readCapacities(report);
  for (const { values } of capacities) for (const { start } of values) taken.add(start);
  return [
    ...found,
    ...told,
    ...readStated(report, taken),
    ...apart,
    ...elsewhere,
    ...discharges,
    ...readWorkedOut(report),
    ...capacities,
    ...readDesignations(report),
    ...listed,
  ]
    .filter(({ values }) => !values.some((value) => wasOnce(report, value)))
    .sort((a, b) => a.start - b.start);
}

/** `10月曾测得56dB(A)，更换轴承后复测51dB(A)`: told as past and put right, whatever was called conforming. */
const ONCE =
  /曾经?(?:测得|测出|达到?|为|出现|升至|高达|降至|低至)[^,。;\d]{0,6}$|\bhad (?:once |briefly |previously )?(?:reached|risen to|fallen to|been(?: as high as)?|shown|measured)\s$/iu;
const ONCE_REACH = 40;
const wasOnce = ({ view: { text } }: Report, { start }: Span): boolean =>
  ONCE.test(text.slice(Math.max(0, start - ONCE_REACH), start));

type Pairing = (content: string, readings: readonly Reading[], limits: readonly ReadLimit[]) => Pair[];

function measurementsIn(report: Report, passage: Span, pairing: Pairing): Measurement[] {
  const content = viewText(report, passage);
  if (!/\d/u.test(content)) return [];
  const limits = readLimits(content);
  if (limits.length === 0) return [];
  return pairing(content, readReadings(content, limits), limits).flatMap(({ reading, limit }) => {
    if (isJudgedBefore(content.slice(reading.end, limit.start))) return [];
    const claim = claimAfter(report, passage, content, Math.max(reading.end, limit.end), reading);
    if (!claim) return [];
    return [
      {
        start: passage.start + Math.min(reading.start, limit.start),
        end: passage.start + Math.max(reading.end, limit.end),
        values: reading.values.map((value) => shiftFigure(sizeOf(value, content, limit), passage.start)),
        limit: shiftLimit(limit, passage.start),
        claim,
      },
    ];
  });
}

/** `负压-12Pa,绝对值不小于10Pa`: what is required of its size. */
const sizeOf = (value: Figure, content: string, { start }: Span): Figure =>
  /绝对值[^,。;\d]{0,4}$|\babsolute (?:value|terms)[a-z ]{0,16}$/iu.test(
    content.slice(Math.max(0, start - 32), start),
  )
    ? { ...value, value: Math.abs(value.value) }
    : value;

/** `…99.5%。  符合` at the end of a row: what stands in the next rows is of other things. */
const ROW_VERDICT = /(?:。|\s{2}|\t|\|)\s{0,4}(?:基本符合|不符合|符合|合格|不合格)\s{0,4}\|?\s{0,4}\n/u;

/** `保温60℃,符合。定型要求185~195℃`: a value that was judged is not held to what comes after it. */
const isJudgedBefore = (between: string): boolean => {
  if (ROW_VERDICT.test(between)) return true;
  const stop = between.search(/。|\.\s/u);
  return stop >= 0 && CONFORMING.test(between.slice(0, stop + 1));
};

/** `分度值0.05mm`, `accuracy 0.02 mm`: the smallest step of an instrument. */
const STEP =
  /(?:分度值|分辨力|分辨率|最小刻度|精度(?:等级)?|resolution|graduations?|accuracy|reading to)\s?(?:为|是|:|of|is)?\s?$/iu;

/** Instruments whose step is stated in the passage of a tolerance of the same unit. */
export function extractResolutions(report: Report): Resolution[] {
  return report.sentences.flatMap((span) => {
    const { start } = span;
    const content = viewText(report, span);
    if (!/分度|分辨|刻度|精度|resolution|graduation|accuracy|reading to/iu.test(content)) return [];
    const limits = readLimits(content).filter(({ low, high }) => low !== null && high !== null);
    return scanFigures(content).flatMap((step) => {
      if (!STEP.test(content.slice(Math.max(0, step.start - 14), step.start))) return [];
      const tolerance = limits.find((limit) => limit.unit?.dimension === step.unit?.dimension);
      if (!tolerance || !step.unit) return [];
      return [
        {
          start: start + Math.min(step.start, tolerance.start),
          end: start + Math.max(step.end, tolerance.end),
          step: shiftFigure(step, start),
          tolerance: shiftLimit(tolerance, start),
        },
      ];
    });
  });
}
