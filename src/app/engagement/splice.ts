/** One replacement in a text; `at` and `remove` count UTF-16 units. */
export interface Splice {
  at: number;
  remove: number;
  insert: string;
}

/** The smallest single replacement that turns `before` into `after`. */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { at: start, remove: before.length - start - tail, insert: after.slice(start, after.length - tail) };
}

export const applySplice = (text: string, { at, remove, insert }: Splice): string =>
  text.slice(0, at) + insert + text.slice(at + remove);
