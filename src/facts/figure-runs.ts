import {
  type Figure,
  isPlainFigure,
  type Report,
  rememberFor,
  scanFigures,
  shiftFigure,
  viewText,
} from '../core/index.js';

/** Figures of the running text in reading order, and the lists they stand in, which sums and means come back to. */

export interface ToldFigure {
  figure: Figure;
  /** The words of its clause before it. */
  lead: string;
  /** All the words between it and the figure before it. */
  gap: string;
}

const LEAD = 24;

/** Plain figures of all lines that are no rows; a list may go on in the next line. */
export const toldFigures = rememberFor((report: Report): readonly ToldFigure[] => {
  let end = 0;
  return report.lines
    .filter(({ kind }) => kind === 'text')
    .flatMap((line) => scanFigures(viewText(report, line)).map((figure) => shiftFigure(figure, line.start)))
    .filter(isPlainFigure)
    .map((figure) => {
      const gap = report.view.text.slice(end, figure.start);
      end = figure.end;
      const near = report.view.text.slice(Math.max(0, figure.start - LEAD), figure.start);
      return { figure, gap, lead: /[^,;。\n(]*$/u.exec(near)?.[0] ?? '' };
    });
});

export const sameUnit = (a: Figure, b: Figure): boolean => a.unit !== null && a.unit.name === b.unit?.name;

const JOINT = /^(?:\([^()\n]{0,30}\))?(?:[、,;和及]|\s+(?=\d{1,2}月))\s?[^。;,、\n]{0,14}$/u;

/** The nearest list of just so many figures in the unit of `of`, no longer and no shorter; null where there is none. */
export function runOf(
  count: number,
  of: Figure,
  before: readonly ToldFigure[],
  reach: number,
): Figure[] | null {
  const joins = (index: number): boolean => {
    const told = before[index];
    return told !== undefined && sameUnit(told.figure, of) && JOINT.test(told.gap);
  };
  for (let last = before.length; last >= count; last -= 1) {
    const run = before.slice(last - count, last);
    const [first] = run;
    if (!first || of.start - first.figure.start > reach) return null;
    const whole =
      sameUnit(first.figure, of) && run.every((_, index) => index === 0 || joins(last - count + index));
    const longer =
      joins(last) || (joins(last - count) && sameUnit(before[last - count - 1]?.figure ?? of, of));
    if (whole && !(longer && before[last - count - 1] !== undefined) && !joins(last))
      return run.map(({ figure }) => figure);
  }
  return null;
}
