import type { Comparison, Span } from '../../core/index.js';
import { type Measure, readUnit } from './units.js';

/** A figure of a note or a narrative, with its unit read for comparing. */
export interface Quantity extends Span {
  raw: string;
  /** Without its sign. */
  value: number;
  upper: number | null;
  /** `135±5`: how far the value may stray, in the written unit. */
  tolerance: number | null;
  /** 10000 where 万 was written, and so on; already in the value. */
  scale: number;
  decimals: number;
  measure: Measure;
  comparison: Comparison | null;
  /** -1 below zero or falling, 1 rising, 0 where nothing was written. */
  sign: -1 | 0 | 1;
  /** True where it may be part of a code or a date as well; it supports, but nothing is concluded from it. */
  doubtful: boolean;
  /** The digits and the unit, without comparison words. */
  core: Span;
}

/** A figure that is nothing but its value and its unit. */
export function plainQuantity(
  span: Span,
  text: string,
  value: number,
  decimals: number,
  measure: Measure,
): Quantity {
  const raw = text.slice(span.start, span.end);
  return {
    ...span,
    raw,
    value,
    decimals,
    measure,
    upper: null,
    tolerance: null,
    scale: 1,
    comparison: null,
    sign: 0,
    doubtful: false,
    core: span,
  };
}

/** A plain number at an offset of a text, with the unit behind it. */
export function bareQuantity(text: string, start: number, digits: string): Quantity {
  const at = start + digits.length;
  const { measure, length } = readUnit(text.slice(at, at + 24));
  return plainQuantity(
    { start, end: at + length },
    text,
    Number(digits),
    digits.split('.')[1]?.length ?? 0,
    measure,
  );
}

/** The value in the base unit of its dimension, rounded past the noise of binary fractions. */
export function baseOf(quantity: Quantity, value = quantity.value): number {
  const base = value * quantity.measure.factor;
  // Rounding through text is slow, and whole numbers of ten digits have no such noise.
  return Number.isInteger(base) && Math.abs(base) < 1e10 ? base : Number(base.toPrecision(10));
}

/** Told in the same unit, or one of them in none: their values can be compared as they stand. */
export const areInOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.measure.dimension === null ||
  b.measure.dimension === null ||
  (a.measure.dimension === b.measure.dimension && baseOf(a) / a.value === baseOf(b) / b.value);

/** With its sign, for comparing which is larger. */
export const signedBaseOf = (quantity: Quantity): number => (quantity.sign < 0 ? -1 : 1) * baseOf(quantity);

/** A number of things, or a bare number that may be one; parts of one and ranges included. */
export const isCount = ({ measure }: Quantity): boolean =>
  measure.dimension === null || measure.dimension === 'count';

/** So many things: a whole number, no range. */
export const isWholeCount = (q: Quantity): boolean => isCount(q) && q.decimals === 0 && q.upper === null;
