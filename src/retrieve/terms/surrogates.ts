/** Characters beyond the first 65,536 take two UTF-16 units, the halves of a surrogate pair. */

export const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

export const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
