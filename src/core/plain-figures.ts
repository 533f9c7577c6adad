import type { Figure } from './figures.js';
import { isCount, type Unit } from './units.js';

/** One value: neither a limit (`≥98%`) nor a range (`185-205℃`). */
export const isSingleFigure = ({ comparison, upper }: Pick<Figure, 'comparison' | 'upper'>): boolean =>
  comparison === null && upper === null;

/** One value that is meant as it stands: not about so much, either. */
export const isPlainFigure = (figure: Pick<Figure, 'comparison' | 'upper' | 'approximate'>): boolean =>
  isSingleFigure(figure) && !figure.approximate;

/** `97.6%`, meant as it stands. */
export const isPlainPercentage = (figure: Figure): boolean =>
  figure.unit?.name === '%' && isPlainFigure(figure);

/** `41批`, `12人`, meant as it stands. */
export const isPlainCount = (figure: Figure): figure is Figure & { unit: Unit } =>
  figure.unit !== null && isCount(figure.unit) && isPlainFigure(figure);

/** `41批`, but not `4.1批`. */
export const isWholeCount = (figure: Figure): figure is Figure & { unit: Unit } =>
  isPlainCount(figure) && figure.decimals === 0;
