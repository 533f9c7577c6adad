import type { Figure } from '../../core/index.js';

/** A figure that may be part of a whole, with what it counts. */
export interface Part {
  figure: Figure;
  label: string;
}

export const sumOfFigures = (figures: readonly Figure[]): number =>
  Number(figures.reduce((sum, { value }) => sum + value, 0).toPrecision(12));

export const sumOf = (parts: readonly Part[]): number => sumOfFigures(parts.map(({ figure }) => figure));
