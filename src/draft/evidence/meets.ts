import { baseValue, type Comparison, type Figure, sameDimension } from '../../core/index.js';

const HOLDS: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

/** Gives a requirement without a unit that of the figure it limits, so that `52%(45-60)` compares. */
export const inUnitOf = (requirement: Figure, measured: Figure): Figure =>
  requirement.unit === null ? { ...requirement, unit: measured.unit } : requirement;

const upperEnd = (figure: Figure): Figure => ({ ...figure, value: figure.upper ?? figure.value });

/** Whether a figure keeps to a requirement; null where the two do not compare or no direction was written. */
export function meets(measured: Figure, requirement: Figure, comparison: Comparison | null): boolean | null {
  const limit = inUnitOf(requirement, measured);
  const figure = measured.unit === null ? { ...measured, unit: limit.unit } : measured;
  if (!sameDimension(figure, limit)) return null;
  const [low, high] = [baseValue(figure), baseValue(upperEnd(figure))];
  if (limit.upper !== null && limit.comparison === null) {
    if (limit.upper <= limit.value) return null;
    return low >= baseValue(limit) && high <= baseValue(upperEnd(limit));
  }
  const sign = limit.comparison ?? comparison;
  if (sign === null) return null;
  const holds = HOLDS[sign];
  return holds(low, baseValue(limit)) && holds(high, baseValue(limit));
}
