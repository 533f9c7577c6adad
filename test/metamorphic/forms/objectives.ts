import type { Better, FormUnit } from './figures.js';

/** An objective to write about: a result that meets its target and one that misses it, all in one unit. */
export interface Metric {
  name: string;
  unit: FormUnit;
  better: Better;
  target: number;
  /** Another value that a target might have. */
  other: number;
  good: number;
  bad: number;
}

type Row = readonly [
  name: string,
  unit: FormUnit,
  better: Better,
  target: number,
  other: number,
  good: number,
  bad: number,
];
const metricOf = ([name, unit, better, target, other, good, bad]: Row): Metric => ({
  name,
  unit,
  better,
  target,
  other,
  good,
  bad,
});

const ZH: readonly Row[] = [
  ['成品一次交验合格率', '%', 'high', 98, 96, 98.6, 97.2],
  ['合同履约率', '%', 'high', 95, 92, 95, 94.1],
  ['顾客满意度', 'score', 'high', 90, 85, 92.5, 88],
  ['废品率', '%', 'low', 1.5, 2, 1.2, 1.9],
  ['顾客投诉', 'cases', 'low', 3, 5, 3, 4],
  ['设备故障停机次数', 'times', 'low', 6, 8, 4, 9],
  ['报修响应时间', 'minutes', 'low', 30, 45, 26, 33],
  ['质量损失', 'wan-yuan', 'low', 20, 30, 16.5, 23],
  ['千人负伤率', '‰', 'low', 3, 5, 1, 4],
  ['顾客退货率', 'ppm', 'low', 50, 80, 38, 62],
];
const EN: readonly Row[] = [
  ['on-time delivery', '%', 'high', 98, 96, 98.6, 97.2],
  ['first-pass yield', '%', 'high', 95, 92, 95, 94.1],
  ['customer satisfaction', 'score', 'high', 90, 85, 92.5, 88],
  ['scrap rate', '%', 'low', 1.5, 2, 1.2, 1.9],
  ['customer complaints', 'cases', 'low', 3, 5, 3, 4],
  ['average response time', 'minutes', 'low', 30, 45, 26, 33],
  ['customer returns', 'ppm', 'low', 50, 80, 38, 62],
];

/** Objectives of all sorts of units, better high or low. */
export const METRICS = { zh: ZH.map(metricOf), en: EN.map(metricOf) } as const;
