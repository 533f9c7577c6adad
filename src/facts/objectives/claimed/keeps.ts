import { baseValue, type Comparison, type Figure, isCount, valueBeside } from '../../../core/index.js';
import type { Aim } from './aims.js';
import type { Told } from './told.js';

const KEEPS: Readonly<Record<Comparison, (actual: number, bound: number) => boolean>> = {
  '>=': (actual, bound) => actual >= bound,
  '<=': (actual, bound) => actual <= bound,
  '>': (actual, bound) => actual > bound,
  '<': (actual, bound) => actual < bound,
};

export const misses = (figure: Figure, { figure: bound, sign }: Pick<Aim, 'figure' | 'sign'>): boolean =>
  !KEEPS[sign](valueBeside(figure, bound), valueBeside(bound, figure));

/** For an aim that is set for so many of something, what the figure gives for as many; null where nothing tells of how many it is. */
export function perScale(
  { figure, around }: { figure: Figure; around: readonly Told[] },
  { scale }: Pick<Aim, 'scale'>,
): number | null {
  if (!scale) return null;
  if (figure.unit?.dimension === 'ratio') return baseValue(figure) * scale.many;
  if (figure.unit !== null && !isCount(figure.unit) && figure.unit.dimension !== 'people') return null;
  const whole = around.find(
    (other) =>
      other.figure.value > figure.value && other.clause.toLowerCase().includes(scale.of.toLowerCase()),
  );
  return whole ? (figure.value / whole.figure.value) * scale.many : null;
}

export const missesScaled = (actual: number, { figure, sign }: Pick<Aim, 'figure' | 'sign'>): boolean =>
  !KEEPS[sign](actual, figure.value);
