import {
  cellsAndLines,
  type Figure,
  isPlainFigure,
  type ObjectiveStatement,
  type ObjectiveTarget,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  valueBeside,
  viewText,
} from '../../core/index.js';
import { isMissTold } from './placed.js';

/**
 * The figures of one objective month by month or quarter by quarter, with the words that each of them reached it:
 * `承担废品率指标:1月0.9%、2月1.4%,逐月均达到要求`. The target may stand anywhere.
 */

const PERIOD_ZH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?|第?[一二三四1-4]季度';
const PERIOD_EN =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|(?:first|second|third|fourth) quarter)';
const LED_BY = new RegExp(`(?:${PERIOD_ZH}|\\b${PERIOD_EN})(?:为|是|:|was|of)?\\s?$`, 'iu');
const JOINT = /^\s?(?:、|,|;|和|及|,?\s?and)\s?/iu;
const EACH =
  /(?:逐月|逐季|各月|各季度?|每个?月|每季度?)[^。;\n]{0,14}(?:达到|达标|满足|完成|符合|优于|实现|在[^,。;\d]{0,8}内)[^,。;\n]{0,10}|\b(?:each|every) (?:month|quarter)\b[^.;\n]{0,40}\b(?:met|within|reached|achieved|below|above|in line)\b[^.;\n]{0,30}/iu;
const CUE = /逐月|逐季|各月|各季|每个?月|每季|(?:each|every) (?:month|quarter)/iu;
const FEWEST = 2;
const LEAD = 70;
const BEHIND = 70;

export function readMonthSeries(report: Report, targets: readonly ObjectiveTarget[]): ObjectiveStatement[] {
  if (targets.length === 0) return [];
  const places = cellsAndLines(report);
  return places.flatMap((place) => {
    const content = viewText(report, place);
    return CUE.test(content)
      ? seriesIn(content).flatMap((run) => statementOf(content, run, place, targets))
      : [];
  });
}

/** Runs of figures of one unit, each led by the period it is of. */
function seriesIn(content: string): Figure[][] {
  const figures = scanFigures(content).filter(isPlainFigure);
  const runs: Figure[][] = [];
  let end = 0;
  for (const figure of figures) {
    const gap = content.slice(end, figure.start);
    const last = runs.at(-1)?.at(-1);
    const led =
      figure.unit !== null && LED_BY.test(content.slice(Math.max(0, figure.start - 18), figure.start));
    if (led && last && last.unit?.name === figure.unit?.name && JOINT.test(gap) && gap.length < 20)
      runs.at(-1)?.push(figure);
    else if (led) runs.push([figure]);
    end = figure.end;
  }
  return runs.filter(({ length }) => length >= FEWEST);
}

function statementOf(
  content: string,
  run: readonly Figure[],
  place: Span,
  targets: readonly ObjectiveTarget[],
): ObjectiveStatement[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const behind = content.slice(last.end, last.end + BEHIND);
  const claim = EACH.exec(behind);
  if (!claim || isMissTold(content.slice(first.start, last.end + claim.index + claim[0].length))) return [];
  const target = targetOf(content.slice(Math.max(0, first.start - LEAD), first.start), first, targets);
  if (!target) return [];
  const missed = run.filter((figure) => !holds(figure, target));
  const start = place.start + last.end + claim.index;
  return missed.length === 0
    ? []
    : [
        {
          start: Math.min(target.start, place.start + first.start),
          end: start + claim[0].length,
          name: target.name,
          target: target.figure,
          sign: target.comparison.sign,
          results: missed.map((figure) => shiftFigure(figure, place.start)),
          claim: { start, end: start + claim[0].length },
        },
      ];
}

/** The objective named last before the figures; of targets that differ none. */
function targetOf(
  lead: string,
  { unit }: Figure,
  targets: readonly ObjectiveTarget[],
): ObjectiveTarget | null {
  const words = lead.toLowerCase();
  const named = targets
    .filter(({ name, figure }) => name.length > 2 && figure.unit?.name === unit?.name)
    .map((target) => ({ target, at: words.lastIndexOf(target.name.toLowerCase()) }))
    .filter(({ at }) => at >= 0);
  const end = ({ target, at }: { target: ObjectiveTarget; at: number }) => at + target.name.length;
  const furthest = Math.max(...named.map(end));
  const [one, ...others] = named.filter((each) => end(each) === furthest).map(({ target }) => target);
  const differs = others.some(
    ({ figure, comparison }) =>
      figure.value !== one?.figure.value || comparison.sign !== one?.comparison.sign,
  );
  return one && !differs ? one : null;
}

function holds(figure: Figure, { figure: aim, comparison: { sign } }: ObjectiveTarget): boolean {
  const [actual, target] = [valueBeside(figure, aim), valueBeside(aim, figure)];
  if (sign === '>=') return actual >= target;
  if (sign === '<=') return actual <= target;
  return sign === '>' ? actual > target : actual < target;
}
