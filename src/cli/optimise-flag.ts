/**
 * Has V8 run a function longer before it optimises it. A check or a draft runs thousands of functions a few times each: with V8's
 * own measure a quarter of its processor time goes into optimising code, and doing so anew where it guessed wrong, that
 * is hardly used any more. Null for a V8 on which that was not measured.
 *
 * It may be set while the program runs: V8 reads it whenever a function has used up what it was given.
 */
export const optimiseLater = (v8 = process.versions.v8): string | null =>
  v8.startsWith('11.') ? '--interrupt-budget=1000000' : null;
