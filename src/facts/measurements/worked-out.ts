import { type Measurement, type Report, viewText } from '../../core/index.js';
import { shiftMeasurement } from './derived.js';
import { readDurations } from './durations.js';
import { readPerHead } from './per-head.js';
import { readShares } from './shares.js';

/** Values that are not written but follow from two figures; the requirement may stand in the line above. */
const READERS = [readPerHead, readShares, readDurations];
const LINES = 3;
const LONGEST = 900;

export function readWorkedOut(report: Report): Measurement[] {
  const { lines } = report;
  const found = lines.flatMap((line, index) => {
    if (line.kind === 'row')
      return line.cells.flatMap((cell) =>
        read(viewText(report, cell)).map((one) => shiftMeasurement(one, cell.start)),
      );
    if (line.kind !== 'text' || !/\d/u.test(viewText(report, line))) return [];
    let first = index;
    while (
      first > 0 &&
      index - first < LINES - 1 &&
      lines[first - 1]?.kind === 'text' &&
      line.end - (lines[first - 1]?.start ?? 0) <= LONGEST
    )
      first -= 1;
    const start = lines[first]?.start ?? line.start;
    return read(report.view.text.slice(start, line.end)).map((one) => shiftMeasurement(one, start));
  });
  const seen = new Set<number>();
  return found.filter(({ values }) => {
    const at = values[0]?.start ?? 0;
    return !seen.has(at) && seen.add(at);
  });
}

const read = (content: string): Measurement[] => READERS.flatMap((reader) => reader(content));
