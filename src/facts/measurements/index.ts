import {
  type Limit,
  type Measurement,
  type Report,
  type Resolution,
  type Span,
  scanFigures,
  shiftFigure,
} from '../../core/index.js';
import { clauseBlockAt } from '../context.js';
import { readLimits } from './limits.js';
import { pairUp } from './pairs.js';
import { readReadings } from './values.js';
import { ADMITTED, CONFORMING } from './words.js';

const shiftLimit = (limit: Limit, by: number): Limit => ({
  ...limit,
  start: limit.start + by,
  end: limit.end + by,
});

/** Ends of a paragraph; a line that ends otherwise was broken. */
const ENDED = /[。;:.!?]\s*$/u;

/** Cells, and lines with those that go on behind their break. */
function passagesOf(report: Report): Span[] {
  const passages: Span[] = [];
  let open = false;
  for (const line of report.lines) {
    const last = passages.at(-1);
    if (line.kind === 'row') passages.push(...line.cells);
    else if (open && last && line.kind === 'text') last.end = line.end;
    else passages.push({ start: line.start, end: line.end });
    open = line.kind === 'text' && !ENDED.test(report.view.text.slice(line.start, line.end)) && isLong(line);
  }
  return passages;
}

/** Cells of a form stand on lines of their own and are short. */
const isLong = ({ start, end }: Span): boolean => end - start >= 24;

/** Values with their requirements that the text, or the verdict of its row, calls conforming. */
export function extractMeasurements(report: Report): Measurement[] {
  return passagesOf(report).flatMap((passage) => {
    const content = report.view.text.slice(passage.start, passage.end);
    if (!/\d/u.test(content)) return [];
    const limits = readLimits(content);
    if (limits.length === 0) return [];
    return pairUp(content, readReadings(content, limits), limits).flatMap(({ reading, limit }) => {
      const claim = claimAfter(report, passage, content, Math.max(reading.end, limit.end), reading);
      if (!claim) return [];
      const spans = [reading, limit];
      return [
        {
          start: passage.start + Math.min(...spans.map(({ start }) => start)),
          end: passage.start + Math.max(...spans.map(({ end }) => end)),
          values: reading.values.map((value) => shiftFigure(value, passage.start)),
          limit: shiftLimit(limit, passage.start),
          claim,
        },
      ];
    });
  });
}

const REACH = 140;

/** The nearest words behind a value that call it conforming; null where they, or their neighbours, admit a miss. */
function claimAfter(
  report: Report,
  passage: Span,
  content: string,
  from: number,
  reading: Span,
): Span | null {
  const window = content.slice(from, from + REACH);
  const around = content.slice(Math.max(0, reading.start - 24), from) + window;
  const claim = CONFORMING.exec(window);
  const told = claim ? content.slice(reading.start, from + claim.index + claim[0].length + 24) : around;
  if (ADMITTED.test(told) || ADMITTED.test(content.slice(Math.max(0, reading.start - 12), reading.start)))
    return null;
  if (claim) {
    const start = passage.start + from + claim.index;
    return { start, end: start + claim[0].length };
  }
  const block = clauseBlockAt(report, passage.start + from);
  return block?.verdict === 'conform' && !ADMITTED.test(content) ? block.verdictSpan : null;
}

/** `分度值0.05mm`, `accuracy 0.02 mm`: the smallest step of an instrument. */
const STEP =
  /(?:分度值|分辨力|分辨率|最小刻度|精度(?:等级)?|resolution|graduations?|accuracy|reading to)\s?(?:为|是|:|of|is)?\s?$/iu;

/** Instruments whose step is stated in the passage of a tolerance of the same unit. */
export function extractResolutions(report: Report): Resolution[] {
  return report.sentences.flatMap(({ start, end }) => {
    const content = report.view.text.slice(start, end);
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
