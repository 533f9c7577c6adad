const BLOCKS = '▁▂▃▄▅▆▇█';

/** Values as blocks of eight heights between their own least and greatest; nulls are gaps, equal values stand half high. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const heightOf = (value: number): number =>
    greatest === least ? 3 : Math.round(((value - least) / (greatest - least)) * (BLOCKS.length - 1));
  return values.map((value) => (value === null ? ' ' : BLOCKS.charAt(heightOf(value)))).join('');
}
