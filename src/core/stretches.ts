import type { Span } from './span.js';

/**
 * The stretch of a text around a place up to the nearest of some marks, each of one character: `,;。` part clauses, `。;`
 * sentences. `reach` is how many characters away a mark is looked for; where none is as near, the stretch ends there.
 */
export const stretchAround = (text: string, { start, end }: Span, marks: string, reach = Infinity): Span => ({
  start: stretchStart(text, start, marks, reach),
  end: stretchEnd(text, end, marks, reach),
});

/** Right behind the last of the marks before `at`. */
export function stretchStart(text: string, at: number, marks: string, reach = Infinity): number {
  const floor = Math.max(0, at - reach);
  let start = at;
  while (start > floor && !marks.includes(text.charAt(start - 1))) start--;
  return start;
}

/** At the first of the marks from `at` on. */
export function stretchEnd(text: string, at: number, marks: string, reach = Infinity): number {
  const ceiling = Math.min(text.length, at + reach);
  let end = at;
  while (end < ceiling && !marks.includes(text.charAt(end))) end++;
  return end;
}

/** The words of the stretch around a place, its own included. */
export function wordsAround(text: string, place: Span, marks: string, reach = Infinity): string {
  const { start, end } = stretchAround(text, place, marks, reach);
  return text.slice(start, end);
}
