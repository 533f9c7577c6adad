import { rememberFor } from '../../core/index.js';
import { baseOf, type Quantity } from './quantity.js';

/** Every value under which a figure may be taken for another: as written, in its scale, in its units, of both its ends. */
export const sizesOf = rememberFor((q: Quantity): number[] => {
  const ends = q.upper === null ? [q.value] : [q.value, q.upper];
  const { factor, numerator } = q.measure;
  return [...new Set(ends.flatMap((v) => [v, v / q.scale, v * factor, baseOf(q, v), v * numerator]))];
});

/** Sizes within a millionth of each other share a bucket, whatever their size. */
const FINENESS = 1e6;
const NOTHING = 1e-15;

const bucketsOf = rememberFor((q: Quantity): number[] => {
  const buckets = new Set<number>();
  for (const size of sizesOf(q)) {
    const at = Math.abs(size) < NOTHING ? Number.NEGATIVE_INFINITY : FINENESS * Math.log(Math.abs(size));
    buckets.add(Math.floor(at)).add(Math.ceil(at));
  }
  return [...buckets];
});

/** Figures that are asked many times which of them may stand for another. */
export class ByValue<T> {
  private readonly buckets = new Map<number, number[]>();

  constructor(
    private readonly entries: readonly T[],
    quantityOf: (entry: T) => Quantity,
  ) {
    entries.forEach((entry, index) => {
      for (const bucket of bucketsOf(quantityOf(entry))) {
        const known = this.buckets.get(bucket);
        if (known) known.push(index);
        else this.buckets.set(bucket, [index]);
      }
    });
  }

  /** All that may match a figure, and few others, in the order given. */
  near(q: Quantity): T[] {
    const found = new Set(bucketsOf(q).flatMap((bucket) => this.buckets.get(bucket) ?? []));
    return [...found].sort((a, b) => a - b).map((index) => this.entries[index] as T);
  }
}
