import {
  type Figure,
  isPlainFigure,
  type ObjectiveResult,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';

/** A figure that is said to be of the whole year. */
export interface YearFigure extends Span {
  figure: Figure;
  /** The words that say what it is of. */
  name: string;
  year: number | null;
}

const OF_YEAR =
  /(?:全年|年度(?!目标|指标)|本年(?!度?目标)|一年)(?<zh>[^,;。:\d]{0,14})$|(?:\b(?:for the (?:whole )?year|in 20\d\d|over the year|annual|total for 20\d\d))(?<en>[^,;.\d]{0,24})$/iu;
const WISHED =
  /目标|指标|计划|预算|上年|去年|同期|不超过|≤|≥|<|>|\b(?:target|goal|limit|budget|previous|last)\b/iu;

/** The results of objectives, and what stands behind the words for a year. */
const NAME = 60;

export const yearFigures = (report: Report, results: readonly ObjectiveResult[]): YearFigure[] => [
  ...results
    .filter(
      ({ figure, partial, scope }) => !partial && isPlainFigure(figure) && scope.level === 'organisation',
    )
    .map(({ figure, name, year, start, end }) => ({ figure, name, year, start, end })),
  ...report.sentences.flatMap((sentence) => {
    const line = report.lines[sentence.line];
    const words = viewText(report, sentence);
    if (!/全年|年度|本年|year|20\d\d|annual/iu.test(words)) return [];
    return scanFigures(words).flatMap((found) => {
      const before = words.slice(0, found.start);
      const told = OF_YEAR.exec(before);
      const clause = /[^,;。]*$/u.exec(before)?.[0] ?? '';
      if (!told || !isPlainFigure(found) || WISHED.test(clause)) return [];
      const figure = shiftFigure(found, sentence.start);
      const year = /20\d\d/u.exec(clause)?.[0];
      return [
        {
          figure,
          name: report.view.text.slice(Math.max(line?.start ?? 0, figure.start - NAME), figure.start),
          year: year === undefined ? null : Number(year),
          start: figure.start,
          end: figure.end,
        },
      ];
    });
  }),
];
