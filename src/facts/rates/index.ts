import {
  type AverageFact,
  type ChangeFact,
  cellsAndLines,
  type Figure,
  type OverfullPart,
  type PopulationRate,
  type RateFact,
  type Report,
  rememberFor,
  type Span,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { readAverageTables } from './average-tables.js';
import { readAverages } from './averages.js';
import { readChanges } from './changes.js';
import { readCountRates, readOverfullCounts } from './counts.js';
import { readFractionRates } from './fractions.js';
import { readBaselines } from './of-baseline.js';
import { readOverfullParts } from './overfull-parts.js';
import { readPopulationRates, readSharesOfThem } from './populations.js';
import { rateApart } from './rate-fact.js';
import { readRateTables } from './rate-tables.js';
import { readSpreadAverages } from './spread-averages.js';
import { readSpreadRates } from './spread-rates.js';
import { readSurveyRates } from './surveys.js';
import { readTwoCounts } from './two-counts.js';
import { readOverfullRates } from './whole-rates.js';

const shiftSpan = <T extends Span>(fact: T, by: number): T => ({
  ...fact,
  start: fact.start + by,
  end: fact.end + by,
});
const shiftAll = (figures: readonly Figure[], by: number): Figure[] =>
  figures.map((figure) => shiftFigure(figure, by));

const perSentence = <T>(report: Report, read: (content: string, start: number) => T[]): T[] =>
  report.sentences.flatMap((sentence) => read(viewText(report, sentence), sentence.start));

/** Lines and cells up to the next full stop: a semicolon parts no rate from its counts. */
const perStatement = <T>(report: Report, read: (content: string, start: number) => T[]): T[] =>
  statementsOf(report).flatMap(({ content, start }) => read(content, start));

const statementsOf = rememberFor((report: Report) =>
  cellsAndLines(report).flatMap((part) => {
    let at = part.start;
    return viewText(report, part)
      .split(/(?<=。)/u)
      .map((content) => {
        const start = at;
        at += content.length;
        return { content, start };
      });
  }),
);

/** Shares above the whole. */
export const extractOverfullRates = (report: Report): Figure[] =>
  perSentence(report, (content, start) => shiftAll(readOverfullRates(content), start));

/** Parts greater than their whole. */
export const extractOverfullParts = (report: Report): OverfullPart[] =>
  perStatement(report, (content, start) =>
    readOverfullParts(content).map((fact) => ({
      ...shiftSpan(fact, start),
      whole: shiftFigure(fact.whole, start),
      part: shiftFigure(fact.part, start),
    })),
  );

/** Values that fell or rose by a stated rate. */
export const extractChanges = (report: Report): ChangeFact[] =>
  perStatement(report, (content, start) =>
    [...readChanges(content), ...readBaselines(content)].map((fact) => ({
      ...shiftSpan(fact, start),
      from: shiftFigure(fact.from, start),
      to: shiftFigure(fact.to, start),
      change: shiftFigure(fact.change, start),
    })),
  );

/** Rates with the two counts they come from. */
export const extractRates = (report: Report): RateFact[] => {
  const near = nearRates(report);
  const known = new Set(near.map(({ rate }) => rate.start));
  const others = [
    ...near,
    ...readSpreadRates(report, known),
    ...readRateTables(report).filter(({ rate }) => !known.has(rate.start)),
  ];
  const taken = new Set(others.map(({ rate }) => rate.start));
  return [...others, ...statedRates(report).filter(({ rate }) => !taken.has(rate.start))];
};

/** Two counts and the rate of one statement, tied by their words alone. */
const statedRates = (report: Report): RateFact[] =>
  readTwoCounts(report).flatMap(({ isTarget, rate, part, whole, complement }) =>
    isTarget ? [] : [{ ...rateApart(rate, part, whole), complement }],
  );

const nearRates = (report: Report): RateFact[] =>
  perStatement(report, (content, start) => {
    const fractions = readFractionRates(content);
    const counts = [...readCountRates(content), ...readOverfullCounts(content)].filter(
      ({ rate }) => !fractions.some((other) => other.rate.start === rate.start),
    );
    const known = new Set([...fractions, ...counts].map(({ rate }) => rate.start));
    const surveys = readSurveyRates(content).filter(({ rate }) => !known.has(rate.start));
    return [...fractions, ...counts, ...surveys].map((fact) => ({
      ...shiftSpan(fact, start),
      rate: shiftFigure(fact.rate, start),
      part: shiftFigure(fact.part, start),
      whole: shiftFigure(fact.whole, start),
      counts: shiftAll(fact.counts, start),
    }));
  });

/** Rates of a stated number of things. */
export const extractPopulationRates = (report: Report): PopulationRate[] => {
  const shift =
    (start: number) =>
    (fact: PopulationRate): PopulationRate => ({
      ...shiftSpan(fact, start),
      rate: shiftFigure(fact.rate, start),
      population: shiftFigure(fact.population, start),
      ...(fact.judged ? { judged: shiftSpan(fact.judged, start) } : {}),
    });
  return [
    ...perSentence(report, (content, start) => readPopulationRates(content).map(shift(start))),
    ...perStatement(report, (content, start) => readSharesOfThem(content).map(shift(start))),
  ];
};

/** Means with their values; a semicolon may stand between them, or some lines. */
export const extractAverages = (report: Report): AverageFact[] => {
  const near = [
    ...readAverageTables(report),
    ...cellsAndLines(report).flatMap(({ start, end }) =>
      readAverages(report.view.text.slice(start, end)).map((fact) => ({
        ...shiftSpan(fact, start),
        mean: shiftFigure(fact.mean, start),
        values: shiftAll(fact.values, start),
      })),
    ),
  ];
  const known = new Set(near.map(({ mean }) => mean.start));
  return [...near, ...readSpreadAverages(report).filter(({ mean }) => !known.has(mean.start))];
};
