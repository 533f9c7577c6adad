import { rememberFor } from '../../core/index.js';
import { agrees } from './companions.js';
import type { Line } from './evidence.js';
import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';

type Ends = readonly [number, number];

export const spread = ({ value, tolerance }: Quantity): Ends | null =>
  tolerance === null
    ? null
    : [Number((value - tolerance).toPrecision(10)), Number((value + tolerance).toPrecision(10))];

const SHARE_OFF = /±\s?(\d{1,2}(?:\.\d{1,2})?)\s?%/u;

/** `703 N·m, 允许±10%`: how far each figure of the line may stray. */
function shareSpreads({ text, quantities }: Line): Ends[] {
  const share = Number(SHARE_OFF.exec(text)?.[1] ?? 0) / 100;
  if (share === 0) return [];
  return quantities.map(({ value }) => [
    Number((value * (1 - share)).toPrecision(8)),
    Number((value * (1 + share)).toPrecision(8)),
  ]);
}

const LIMIT_BEFORE =
  /(?:上限|下限|最[高低大小多少]|至[多少]|[≤≥<>]|不[高低大小超少多]|max|min|at (?:most|least)|between|and|from|to|至|到|介于|~)/iu;

/** How far the figures of lines may stray: as each says itself, and as its line says of all. */
const spreadsOf = rememberFor(
  (lines: readonly Line[]): { own: readonly Ends[]; shares: readonly Ends[] } => ({
    own: lines.flatMap(({ quantities }) => quantities.map(spread)).filter((ends) => ends !== null),
    shares: lines.flatMap(shareSpreads),
  }),
);

/** `660±15` as `645～675`, as its upper or its lower limit, and the other way round. */
export function isSpreadOf(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (q.tolerance !== null) {
    const [low, high] = spread(q) ?? [0, 0];
    return lines.some(({ quantities }) =>
      quantities.some(({ value, upper }) => value === low && upper === high),
    );
  }
  const { own, shares } = spreadsOf(lines);
  if (
    q.upper !== null &&
    shares.some(([low, high]) => agrees(low, q) && agrees(high, { ...q, value: q.upper ?? 0 }))
  )
    return true;
  const spreads = [...own.flat(), ...shares.flat()];
  if (spreads.length === 0) return false;
  // Below zero the lower end is the larger number.
  const ends = q.upper === null ? null : [Math.min(q.value, q.upper), Math.max(q.value, q.upper)];
  if (ends) return own.some(([low, high]) => ends[0] === low && ends[1] === high);
  const around = narrative.text.slice(Math.max(0, q.start - 8), q.end + 6);
  return (q.comparison !== null || LIMIT_BEFORE.test(around)) && spreads.some((end) => agrees(end, q));
}
