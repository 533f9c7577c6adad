import { type Comparison, type Figure, valueBeside } from '../../../core/index.js';
import type { Aim } from './aims.js';

const KEEPS: Readonly<Record<Comparison, (actual: number, bound: number) => boolean>> = {
  '>=': (actual, bound) => actual >= bound,
  '<=': (actual, bound) => actual <= bound,
  '>': (actual, bound) => actual > bound,
  '<': (actual, bound) => actual < bound,
};

export const misses = (figure: Figure, { figure: bound, sign }: Pick<Aim, 'figure' | 'sign'>): boolean =>
  !KEEPS[sign](valueBeside(figure, bound), valueBeside(bound, figure));
