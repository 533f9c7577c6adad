import {
  baseValue,
  type Figure,
  isPlainFigure,
  type Limit,
  scanFigures,
  spansOverlap,
} from '../../core/index.js';
import { isExtreme } from './words.js';

/** A run of values of one quantity: `0.06、0.08、0.10 mm`. */
export interface Reading {
  values: Figure[];
  start: number;
  end: number;
  unit: Figure['unit'];
  /** Start of the first value of the list that this one stands in: `东58dB、南57dB`. */
  head: number;
}

const JOINT = /^\s?(?:[、,/]|和|及|与|and|,\s?and)\s?$/u;
/** `东58、南56、西63、北57 dB(A)`: a label before each. */
const LABELLED =
  /^\s?[、,;]\s?(?:[\p{Script=Han}]{1,4}|\d{1,2}:\d{2}|\d{1,2}月(?:\d{1,2}日)?|[A-Z]|\d{1,2}#|#\d{1,2}|第[一二三四五六七八九十]{1,2}[点处件次])\s?[:相侧面点罐炉号]?\s?$/u;
/** Things, heads, money and dates are no readings. */
const READABLE: ReadonlySet<string> = new Set([
  'mass',
  'length',
  'area',
  'volume',
  'time',
  'temperature',
  'pressure',
  'concentration',
  'air-concentration',
  'content',
  'density',
  'grammage',
  'level',
  'power',
  'voltage',
  'current',
  'current-density',
  'resistance',
  'frequency',
  'torque',
  'force',
  'light',
  'conductivity',
  'turbidity',
  'hardness',
  'hardness-rockwell-b',
  'hardness-brinell',
  'hardness-vickers',
  'germs-mass',
  'germs-volume',
  'speed',
  'rotation',
  'flow',
  'ratio',
]);

/** `标称400g`: what a thing is called by was not measured. */
const NOMINAL = /(?:标称|公称|设计|标示|铭牌|标注|容积)(?:值|量|重量|净含量)?(?:为|:)?\s?$/u;

/** `入机水分18.4%,出机水分12.6%`: what went in, before what came out of it. */
const WENT_IN =
  /(?:[入进](?:机|口|水|炉|料)|(?:处理|烘干|干燥|清洗|净化)前)[\p{Script=Han}A-Za-z]{0,6}(?:为|:)?\s?$/u;
const CAME_OUT = /^[^。;]{0,16}(?:出(?:机|口|水|炉|料)|(?:处理|烘干|干燥|清洗|净化)后)/u;

/** `每5m铅垂线偏差`: the length, weight or time that a value is for. */
const PER = /(?:每|\bper)\s?$/iu;

/** Runs of values that no words make a limit; a list may name its unit once, with its last value. */
export function readReadings(content: string, limits: readonly Limit[]): Reading[] {
  const figures = scanFigures(content)
    .map((figure) => asRead(content, figure))
    .filter(
      (figure) =>
        isPlainFigure(figure) &&
        !isTimeOfDay(content, figure) &&
        !NOMINAL.test(content.slice(Math.max(0, figure.start - 6), figure.start)) &&
        content[figure.end] !== '#' &&
        !isClauseHead(content, figure) &&
        content[figure.start - 1] !== '第' &&
        // `浊度30倍`: in a measure that no requirement can be read in.
        !(figure.unit === null && content[figure.end] === '倍') &&
        !(
          WENT_IN.test(content.slice(Math.max(0, figure.start - 12), figure.start)) &&
          CAME_OUT.test(content.slice(figure.end, figure.end + 24))
        ) &&
        !PER.test(content.slice(Math.max(0, figure.start - 3), figure.start)) &&
        !/^0\d/u.test(figure.raw) &&
        (figure.unit === null || READABLE.has(figure.unit.dimension)) &&
        !limits.some((limit) => spansOverlap(figure, limit)),
    );
  const runs: Figure[][] = [];
  const heads: number[] = [];
  let isPlain = false;
  for (const figure of figures) {
    const last = runs.at(-1)?.at(-1);
    const gap = last ? content.slice(last.end, figure.start) : '';
    const fits = last !== undefined && joins(last, figure, content);
    const labelled = fits && LABELLED.test(gap);
    const joined = fits && JOINT.test(gap);
    // Labels go on where every value before had one: `编号03、04,噪声72` ends with its codes.
    if (joined || (labelled && last.unit === null && !isPlain)) {
      runs.at(-1)?.push(figure);
      isPlain ||= joined;
    } else {
      isPlain = false;
      heads.push(labelled ? (heads.at(-1) ?? figure.start) : figure.start);
      runs.push([figure]);
    }
  }
  return runs.flatMap((values, index) => {
    const [first] = values;
    const last = values.at(-1);
    const head = heads[index] ?? first?.start ?? 0;
    // `at sheets 500, 5,000 and 10,000: 1.1, 1.4 and 2.6`: where it was read.
    if (
      last?.unit === null &&
      values.length > 1 &&
      /^\s?:\s?[-−]?\d/u.test(content.slice(last.end, last.end + 4))
    )
      return [];
    return first && last ? [{ values, start: first.start, end: last.end, unit: last.unit, head }] : [];
  });
}

/** A bare number behind one with a unit goes on its list only where the list goes on: `3号库` begins something else. */
const joins = (last: Figure, next: Figure, content: string): boolean =>
  last.unit === null ||
  (next.unit === null
    ? /^\s?(?:[、,;。)]|和|及|and|$)/u.test(content.slice(next.end, next.end + 5))
    : last.unit.name === next.unit.name);

/** `3号库最高-13.5℃` tells what was read; a hyphen before a bare number is its sign. */
export function asRead(content: string, figure: Figure): Figure {
  if (isExtreme(content, figure))
    return {
      ...figure,
      ...figure.core,
      raw: content.slice(figure.core.start, figure.core.end),
      comparison: null,
    };
  const minus = figure.unit === null && /[^\dA-Za-z)][-−]$/u.test(content.slice(0, figure.start).slice(-2));
  return minus ? { ...figure, start: figure.start - 1, raw: `-${figure.raw}`, value: -figure.value } : figure;
}

/** `报告交付 8.6　规定5个工作日内`: the clause that the line is about. */
const isClauseHead = (content: string, { start, end, raw, unit }: Figure): boolean =>
  unit === null &&
  /^(?:[4-9]|10)\.\d$/u.test(raw) &&
  /^\s?\p{Script=Han}{2,10}\s$/u.test(content.slice(0, start)) &&
  /^\s/u.test(content.slice(end));

const isTimeOfDay = (content: string, { start, end }: Figure): boolean =>
  /^:\d{2}(?!\d)/u.test(content.slice(end, end + 4)) ||
  /\d:$/u.test(content.slice(Math.max(0, start - 2), start));

/** Bare numbers are values of a requirement with a unit where they are of its size. */
const OF_SIZE = 3;

/** One dimension on both sides; bare decimals, and lists of bare numbers, take the unit of their requirement. */
export function comparable(reading: Reading, limit: Limit): boolean {
  if (reading.unit && limit.unit) return reading.unit.dimension === limit.unit.dimension;
  if (reading.unit !== null) return false;
  return (
    limit.unit === null ||
    reading.values.some(({ decimals }) => decimals > 0) ||
    (reading.values.length >= 3 && isOfSize(reading, limit))
  );
}

function isOfSize({ values }: Reading, { low, high, unit }: Limit): boolean {
  const bounds = [low, high].flatMap((bound) => (bound ? [bound.value] : []));
  const amounts = values.map(({ value }) => baseValue({ value, unit }));
  return amounts.every((amount) =>
    bounds.every((bound) => amount <= bound * OF_SIZE && amount * OF_SIZE >= bound),
  );
}
