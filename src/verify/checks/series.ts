import type { Case, Check, RawFlag } from '../flags.js';
import type { Line } from '../reading/evidence.js';
import { labelsOf } from '../reading/labels.js';
import { matchQuantity } from '../reading/matching.js';
import type { Quantity } from '../reading/quantity.js';
import { seriesIn } from '../reading/series.js';

/** Where each value of a series first stands among the figures of a line, behind the one before where it can; null where one is missing. */
function placesIn(series: readonly Quantity[], line: Line): number[] | null {
  const places: number[] = [];
  for (const q of series) {
    const all = line.quantities.flatMap((noted, place) =>
      !noted.doubtful && matchQuantity(q, noted) === 'same' ? [place] : [],
    );
    const place = all.find((one) => one > (places.at(-1) ?? -1)) ?? all[0];
    if (place === undefined) return null;
    places.push(place);
  }
  return places;
}

/** Several readings set in order of size: nobody takes them for readings of one thing after the other. */
const isSorted = (series: readonly Quantity[]): boolean => {
  const steps = series.slice(1).map((q, i) => Math.sign(q.value - (series[i]?.value ?? 0)));
  return series.length > 3 && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0));
};

const isRising = (places: readonly number[]): boolean =>
  places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0));

/** `97.8、97.1、98.3` noted, `97.8、97.8、98.3` told: as many figures, most of them the same, one not in its place. */
function differsFrom(series: readonly Quantity[], noted: readonly Quantity[]): boolean {
  if (series.length < 3 || noted.length !== series.length) return false;
  const agreeing = series.filter((q, i) => noted[i] && matchQuantity(q, noted[i]) === 'same').length;
  return agreeing >= series.length - 2 && agreeing >= 1 && agreeing < series.length;
}

function judge(indices: readonly number[], { narrative, evidence }: Case): RawFlag | null {
  const series = indices.flatMap((index) => narrative.quantities[index] ?? []);
  const named = indices.some((index) => labelsOf(narrative)[index]?.certain);
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return null;
  const flag: RawFlag = {
    start: first.start,
    end: last.end,
    kind: 'unsupported',
    messageId: 'series',
    params: { series: narrative.text.slice(first.start, last.end) },
  };
  const runs = evidence.own.flatMap((line) =>
    seriesIn(line, line.quantities).map((run) => ({
      figures: run.flatMap((index) => line.quantities[index] ?? []),
      named: run.some((index) => labelsOf(line)[index]?.certain),
    })),
  );
  if (named && runs.some((run) => run.named)) return null;
  const noted = runs.map(({ figures }) => figures);
  if (
    noted.some(
      (run) =>
        run.length === series.length &&
        run.every((n, i) => series[i] && matchQuantity(series[i], n) === 'same'),
    )
  )
    return null;
  if (noted.some((run) => differsFrom(series, run))) return flag;
  const orders = evidence.own.flatMap((line) => {
    const places = placesIn(series, line);
    return places && new Set(places).size === series.length ? [places] : [];
  });
  if (orders.length === 0 || orders.some(isRising) || isSorted(series)) return null;
  return isToldBackwards(first, series.length, { narrative, evidence } as Case) ? null : flag;
}

/** Where the figures before the series stand backwards as well, the narrative only lists its items the other way. */
function isToldBackwards(first: Quantity, count: number, { narrative, evidence }: Case): boolean {
  const before = narrative.quantities.filter((q) => q.end <= first.start).slice(-count);
  return evidence.own.some((line) => {
    const places = placesIn(before, line);
    return places !== null && places.length === count && !isRising(places);
  });
}

/** `介于1.99与2.03千克之间`: the ends of several readings. */
const BETWEEN = /(?:介于|[处位]于|在|从|\bbetween|\bfrom)\s?$/iu;
const tellsEnds = ([first = 0, ...rest]: readonly number[], { narrative }: Case): boolean => {
  const q = narrative.quantities[first];
  return (
    rest.length === 1 &&
    q !== undefined &&
    BETWEEN.test(narrative.text.slice(Math.max(0, q.start - 9), q.start))
  );
};

/** Figures listed without names (`分别为0.2和1.0`) must keep the order of the notes. */
export const checkSeries: Check = (subject) =>
  seriesIn(subject.narrative, subject.narrative.quantities)
    .filter((indices) => !tellsEnds(indices, subject))
    .flatMap((indices) => judge(indices, subject) ?? []);
