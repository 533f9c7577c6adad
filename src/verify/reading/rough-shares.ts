import { alike } from './companions.js';
import type { Line } from './evidence.js';
import type { Passage } from './passage.js';
import { baseOf, isCount, type Quantity } from './quantity.js';

/** Shares told in words are round: so far off the true one they may be. */
const ROUGH = 0.04;
/** One case of a number is told exactly. */
const ONE_OF = 0.01;
const MOST_OF_LINE = 16;

const IN_WORDS =
  /^[^\d]{0,3}(?:[一二两三四五六七八九十]分之|[一二三四五六七八九]成)|\b(?:thirds?|quarters?|fifths?|tenths?|half)\b/iu;
/** `one in five`: the number behind is no count. */
const ONE_IN = /\b(?<n>one|two|three|four) (?:in|out of) (?:every )?$/iu;
const SMALL: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

/** The share that a figure tells in words, 0 to 1; null where it tells none. */
function shareOf(q: Quantity, { text }: Passage): number | null {
  const before = ONE_IN.exec(text.slice(Math.max(0, q.start - 20), q.start))?.groups?.n;
  if (before !== undefined) return q.value > 0 ? (SMALL[before.toLowerCase()] ?? 1) / q.value : null;
  return q.measure.dimension === 'ratio' && IN_WORDS.test(q.raw) ? baseOf(q) : null;
}

const sameDimension = (a: Quantity, b: Quantity): boolean =>
  a.measure.dimension !== null && a.measure.dimension === b.measure.dimension;

/** `四分之一` of a noted `12条 3条高`, `七成` of `2.1 (限3)`: a share of two figures of one line, or one case of so many. */
export function isRoughShare(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const share = shareOf(q, narrative);
  if (share === null) return false;
  const isIt = (part: number, whole: number): boolean =>
    whole > 0 && part <= whole && Math.abs(part / whole - share) <= ROUGH;
  return [...lines.map(({ quantities }) => quantities), narrative.quantities].some((figures) => {
    const few = figures.filter((other) => other !== q).slice(0, MOST_OF_LINE);
    return few.some(
      (whole) =>
        (isCount(whole) &&
          whole.decimals === 0 &&
          whole.value > 1 &&
          Math.abs(1 / whole.value - share) <= ONE_OF) ||
        few.some(
          (part) =>
            part !== whole &&
            alike(part, whole) &&
            [part.value, part.upper ?? part.value].some((value) =>
              sameDimension(part, whole)
                ? isIt(value * part.measure.factor, baseOf(whole))
                : isIt(value, whole.value),
            ),
        ),
    );
  });
}
