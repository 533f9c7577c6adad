import { bareFigure, type Figure, type Limit, type Measurement, type Span } from '../../core/index.js';

/** A value that follows from what is written at a place: `37` from `3人负责111台`. */
export const derivedFigure = (
  content: string,
  { start, end }: Span,
  value: number,
  unit: Figure['unit'],
): Figure => ({
  ...bareFigure(content.slice(start, end), start, value),
  end,
  unit,
  core: { start, end },
});

/** No more than this, in the unit of the figure that sets it. */
export const upperLimit = ({ start, end, raw, unit, value }: Figure, strict = false): Limit => ({
  start,
  end,
  raw,
  unit,
  low: null,
  high: { value: Number((value * (unit?.factor ?? 1)).toPrecision(12)), strict },
});

/** The nearest words behind a place that say that a requirement was kept, unless they admit that it was not. */
export function keptBehind(
  content: string,
  from: number,
  kept: RegExp,
  admitted: RegExp,
  reach: number,
): Span | null {
  const behind = content.slice(from, from + reach);
  const match = kept.exec(behind);
  if (!match) return null;
  const end = match.index + match[0].length;
  return admitted.test(behind.slice(0, end + 16).replace(match[0], ''))
    ? null
    : { start: from + match.index, end: from + end };
}

export const shiftMeasurement = (found: Measurement, by: number): Measurement => {
  const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...moved(found),
    values: found.values.map((value) => ({ ...moved(value), core: moved(value.core) })),
    limit: moved(found.limit),
    claim: moved(found.claim),
  };
};

/** The limit at its place in the text that its passage was cut from. */
export const shiftLimit = (limit: Limit, by: number): Limit => ({
  start: limit.start + by,
  end: limit.end + by,
  raw: limit.raw,
  unit: limit.unit,
  low: limit.low,
  high: limit.high,
});
