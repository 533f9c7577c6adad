import type { Line } from './evidence.js';
import type { Label } from './labels.js';
import type { Quantity } from './quantity.js';
import { comparable, statedSense } from './senses.js';

/** A figure of a line, with what it is said to be. */
export interface Noted {
  quantity: Quantity;
  label: Label;
  line: Line;
  sentence: number;
}

export const isLimit = (noted: Noted): boolean =>
  noted.label.role === 'limit' || statedSense(noted.line.text, noted.quantity) !== null;

/** What parts the results of a list that names none of them: `98.6 / 96.2 / 3起`. */
const LISTED = /^\s{0,3}[/、]\s{0,3}$/u;

/** The figures without names of their own that are listed one after the other behind so many limits, which open the line. */
function runBehind(limits: number, inLine: readonly Noted[]): Noted[] {
  const run: Noted[] = [];
  for (const noted of inLine.slice(limits)) {
    const before = run.at(-1);
    if (before && !LISTED.test(noted.line.text.slice(before.quantity.end, noted.quantity.start))) break;
    run.push(noted);
  }
  return run;
}

const isStated = ({ quantity, line }: Noted): boolean => statedSense(line.text, quantity) !== null;

/** As many results in a row as there are limits before them, one for each: `≥98% ≥95% ≤2起; 2月 98.6 / 96.2 / 3起`. */
export function pairInOrder(inLine: readonly Noted[]): ReadonlyMap<Noted, Noted> {
  const firstResult = inLine.findIndex((noted) => !isStated(noted));
  const limits = inLine.slice(0, Math.max(0, firstResult));
  const results = runBehind(limits.length, inLine);
  const paired =
    results.length > 1 &&
    results.length === limits.length &&
    limits.every(({ quantity }, i) => results[i] && comparable(results[i].quantity, quantity)) &&
    results.every(
      ({ quantity: { comparison, upper, tolerance } }) => (comparison ?? upper ?? tolerance) === null,
    );
  return new Map(
    paired ? limits.flatMap((limit, i) => (results[i] ? [[limit, results[i]] as const] : [])) : [],
  );
}

/** `72.4℃/15.8s (≥72 ≥15)`: limits in one bracket, each for the result in its place before it. */
export function pairBracketed(inLine: readonly Noted[]): ReadonlyMap<Noted, Noted> {
  const pairs = new Map<Noted, Noted>();
  for (const { 0: bracket, index } of inLine[0]?.line.text.matchAll(/\([^()]{3,40}\)/gu) ?? []) {
    const limits = inLine.filter(
      ({ quantity }) => quantity.start > index && quantity.end <= index + bracket.length,
    );
    const before = inLine.filter(({ quantity }) => quantity.end <= index).slice(-limits.length);
    const inTurn =
      limits.length > 1 &&
      before.length === limits.length &&
      limits.every(
        (limit, i) =>
          statedSense(limit.line.text, limit.quantity) !== null &&
          before[i] !== undefined &&
          !isLimit(before[i]) &&
          before[i].sentence === limit.sentence &&
          comparable(before[i].quantity, limit.quantity),
      );
    if (!inTurn) continue;
    for (const [at, limit] of limits.entries()) if (before[at]) pairs.set(limit, before[at]);
  }
  return pairs;
}
