import { type Line, lineWidth, segment } from '../text/lines.js';

/** A key as keyboards print it, and what it does in a word. */
export interface Hint {
  key: string;
  label: string;
}

/** As many hints as fit, most useful first; the last two, the way to help and out, always stay. */
export function hintsLine(hints: readonly Hint[], columns: number): Line {
  const drawn = hints.map(({ key, label }): Line => [segment(key, 'key'), segment(` ${label}`, 'dim')]);
  const kept = drawn.slice(-2);
  let width = 1 + kept.reduce((sum, hint) => sum + lineWidth(hint) + 2, 0);
  const shown = drawn.slice(0, -2).filter((hint) => {
    width += lineWidth(hint) + 2;
    return width <= columns;
  });
  return [
    segment(' '),
    ...[...shown, ...kept].flatMap((hint, index) => (index === 0 ? hint : [segment('  '), ...hint])),
  ];
}
