import { bareFigure, type Figure, type ObjectiveStatement, type Report } from '../../core/index.js';
import { readTwoCounts, type TwoCounts } from '../rates/two-counts.js';

/** Targets that are said to be reached by two counts of the same statement. */
export const readTwoCountTargets = (report: Report): ObjectiveStatement[] =>
  readTwoCounts(report).flatMap((found): ObjectiveStatement[] => {
    const { rate, claim, isTarget, name, isOfHarm, start, end } = found;
    if (!isTarget || !claim) return [];
    const sign = rate.comparison ?? (isOfHarm ? '<=' : '>=');
    return [{ start, end, name, target: rate, sign, results: [resultOf(found)], claim }];
  });

/** What the counts give, in the unit of the target. */
function resultOf({ whole, part, rate, complement }: TwoCounts): Figure {
  const [start, end] = [Math.min(part.start, whole.start), Math.max(part.end, whole.end)];
  const share = complement ? 1 - part.value / whole.value : part.value / whole.value;
  const value = Number((share / (rate.unit?.factor ?? 0.01)).toFixed(2));
  const raw = `${value}${rate.unit?.name ?? '%'}`;
  return { ...bareFigure(raw, start, value), end, unit: rate.unit, decimals: 2, core: { start, end } };
}
