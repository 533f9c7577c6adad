import {
  type Figure,
  isCount,
  isPlainPercentage,
  isSingleFigure,
  type RateFact,
  scanFigures,
} from '../../core/index.js';
import { rateFact } from './rate-fact.js';

/** Answers of a survey counted grade by grade, with the share of the satisfied: `收回64份,其中满意60份,满意率94.3%`. */

const RATE = /(?:顾客|客户|业主|用户|服务|总体|综合)?满意率\s?(?:为|达到?|是|:|=)?\s?$/u;
const RETURNED = /(?:收回|回收|返回|有效)(?:了|有效|问卷|调查表|共|为|:){0,3}\s?$/u;
const SENT = /(?:发放|发出|发|调查)(?:了|问卷|调查表|满意度|顾客|共|:){0,4}\s?$/u;
const SATISFIED = /(?<!不)(?:很|非常|比较|较|基本|十分)?满意(?:及以上|以上)?(?:的|为|:|共|有){0,2}\s?$/u;
const OTHER_GRADE = /(?:不满意|一般|尚可|不太满意|差)(?:的|为|:|共|有){0,2}\s?$/u;
const MOST_GRADES = 5;

export function readSurveyRates(content: string): RateFact[] {
  if (!/满意率/u.test(content)) return [];
  const figures = scanFigures(content);
  const leadOf = (index: number): string =>
    content.slice(
      Math.max(figures[index - 1]?.end ?? 0, (figures[index]?.start ?? 0) - 24),
      figures[index]?.start,
    );
  const counts = figures.flatMap((figure, index) =>
    figure.unit !== null && isCount(figure.unit) && isSingleFigure(figure)
      ? [{ figure, lead: leadOf(index) }]
      : [],
  );
  const of = (pattern: RegExp) => counts.filter(({ lead }) => pattern.test(lead)).map(({ figure }) => figure);
  const [returned, ...more] = of(RETURNED);
  const good = of(SATISFIED);
  const others = of(OTHER_GRADE);
  const [first] = good;
  if (!returned || !first || more.length > 0 || good.length > MOST_GRADES) return [];
  return figures.flatMap((rate, index) => {
    if (!isPlainPercentage(rate) || !RATE.test(leadOf(index)) || good.some(({ end }) => end > rate.start))
      return [];
    const sums = partialSums(good).filter(({ value }) => value <= returned.value);
    const part = sums.at(-1);
    if (!part) return [];
    // Whoever did not call himself dissatisfied may count as satisfied.
    const rest = others.map((figure) => ({ ...figure, value: returned.value - figure.value }));
    const all = [...good, ...others];
    const told = { ...first, value: all.reduce((sum, { value }) => sum + value, 0) };
    const wholes = [...of(SENT), returned, ...(told.value > 0 ? [told] : [])];
    return [rateFact(rate, part, returned, [...wholes, ...sums, ...rest])];
  });
}

/** The sums of every choice of grades, the whole last: who is satisfied is what the firm says it is. */
function partialSums(grades: readonly Figure[]): Figure[] {
  const [head] = grades;
  const last = grades.at(-1);
  if (!head || !last) return [];
  const choices = [0];
  for (const { value } of grades) choices.push(...choices.map((sum) => sum + value));
  return choices.slice(1).map((value) => ({
    ...head,
    end: grades.length > 1 ? last.end : head.end,
    value,
    core: { start: head.core.start, end: last.core.end },
  }));
}
