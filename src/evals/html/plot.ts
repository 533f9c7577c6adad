import { attributes, escapeHtml } from '../../core/index.js';
import type { Interval } from '../bootstrap.js';

const WIDTH = 260;
const HEIGHT = 18;
const MARGIN = 6;
const MIDDLE = HEIGHT / 2;

const line = (from: number, to: number, y: number, kind: string): string =>
  `<line${attributes({ x1: from.toFixed(1), x2: to.toFixed(1), y1: y, y2: y, class: kind })}/>`;
const tick = (x: number, kind: string): string =>
  `<line${attributes({ x1: x.toFixed(1), x2: x.toFixed(1), y1: 1, y2: HEIGHT - 1, class: kind })}/>`;
const dot = (x: number, radius: number, kind: string): string =>
  `<circle${attributes({ cx: x.toFixed(1), cy: MIDDLE, r: radius, class: kind })}/>`;

const svg = (label: string, width: number, parts: readonly string[]): string =>
  `<svg${attributes({ width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': label })}><title>${escapeHtml(label)}</title>${parts.join('')}</svg>`;

export interface SharePlot {
  /** Read out, and shown when pointed at. */
  label: string;
  value: number | null;
  /** Wilson's, over everything that was counted. */
  interval: Interval | null;
  /** With whole cases drawn again. */
  byCase: Interval | null;
  /** The baseline's value. */
  before: number | null;
  limits: readonly number[];
}

/** A share from 0 to 1 on its axis, with its intervals, the value before and the thresholds. */
export function sharePlot({ label, value, interval, byCase, before, limits }: SharePlot): string {
  const x = (share: number): number => MARGIN + share * (WIDTH - 2 * MARGIN);
  const range = (ends: Interval | null, y: number, kind: string) =>
    ends === null ? '' : line(x(ends.low), x(ends.high), y, kind);
  return svg(label, WIDTH, [
    line(x(0), x(1), MIDDLE, 'axis'),
    ...[0, 0.5, 1].map((share) => tick(x(share), 'axis')),
    ...limits.map((limit) => tick(x(limit), 'limit')),
    range(byCase, MIDDLE + 5, 'wide-range'),
    range(interval, MIDDLE, 'range'),
    before === null ? '' : dot(x(before), 4, 'old'),
    value === null ? '' : dot(x(value), 3, 'dot'),
  ]);
}

/** A difference with its interval, nought in the middle; `reach` is the difference at either end. */
export function differencePlot(label: string, difference: number, interval: Interval, reach: number): string {
  const x = (value: number): number => WIDTH / 2 + (value / reach) * (WIDTH / 2 - MARGIN);
  return svg(label, WIDTH, [
    line(x(-reach), x(reach), MIDDLE, 'axis'),
    tick(x(0), 'axis'),
    line(x(interval.low), x(interval.high), MIDDLE, 'range'),
    dot(x(difference), 3, 'dot'),
  ]);
}

const TREND_WIDTH = 80;

/** Values of earlier runs and now, between their own least and greatest. */
export function trendPlot(label: string, values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return '';
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const spread = greatest - least || 1;
  const points = known.map((value, index) => {
    const x = 2 + (index / (known.length - 1)) * (TREND_WIDTH - 4);
    const y = greatest === least ? MIDDLE : HEIGHT - 2 - ((value - least) / spread) * (HEIGHT - 4);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return svg(label, TREND_WIDTH, [`<polyline${attributes({ points: points.join(' '), class: 'trend' })}/>`]);
}
