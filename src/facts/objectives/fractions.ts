import { type Figure, scanFigures, spanOf } from '../../core/index.js';

/** Two counts that are a rate: `41/41`, `90发/25000发`, `9 of 9`. */
const FRACTION =
  /(?<![\d.])(?<part>\d{1,6})\s?\p{Script=Han}{0,2}(?:\s?\/\s?| of (?:the |all )?)(?<whole>\d{1,6})\s?\p{Script=Han}{0,2}(?=[\s,;().]|$)/u;
const PERCENT = scanFigures('1%')[0]?.unit ?? null;

/** The rate stands for its counts; where they stand alone they are the rate. */
export function withoutFraction(content: string, figures: readonly Figure[]): Figure[] {
  const match = FRACTION.exec(content);
  const { part, whole } = match?.groups ?? {};
  if (!match || Number(part) > Number(whole) || Number(whole) === 0) return [...figures];
  const span = spanOf(match);
  const others = figures.filter(({ start, end }) => end <= span.start || start >= span.end);
  const [first] = figures.filter((figure) => !others.includes(figure));
  if (!first || others.some(({ unit }) => unit?.dimension === 'ratio')) return others;
  const value = Number(((100 * Number(part)) / Number(whole)).toPrecision(10));
  return [...others, { ...first, ...span, raw: match[0], value, decimals: 2, unit: PERCENT, core: span }];
}

const ALL_OF = /^ of (?:the |all )?$/iu;

/** `target 100 %, reached 7 of 7`: in running text two counts are a rate where the figure before them is one. */
export const withRates = (text: string, figures: readonly Figure[]): Figure[] =>
  figures.flatMap((figure, index) => {
    const [before, next] = [figures[index - 1], figures[index + 1]];
    if (next && isRate(text, before, figure, next)) {
      const span = { start: figure.start, end: next.end };
      const value = Number(((100 * figure.value) / next.value).toPrecision(10));
      return [
        {
          ...figure,
          ...span,
          raw: text.slice(span.start, span.end),
          value,
          decimals: 2,
          unit: PERCENT,
          core: span,
        },
      ];
    }
    const [twoBefore] = [figures[index - 2]];
    return before && isRate(text, twoBefore, before, figure) ? [] : [figure];
  });

const isRate = (text: string, before: Figure | undefined, part: Figure, whole: Figure): boolean =>
  before?.unit?.name === '%' &&
  part.unit === null &&
  part.comparison === null &&
  part.decimals === 0 &&
  whole.value >= part.value &&
  whole.value > 0 &&
  ALL_OF.test(text.slice(part.end, whole.start));
