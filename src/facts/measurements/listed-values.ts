import {
  bareFigure,
  cellsAndLines,
  type Figure,
  type Measurement,
  type Report,
  type Unit,
  viewText,
} from '../../core/index.js';
import { keptBehind, shiftLimit } from './derived.js';
import { type ReadLimit, readLimits } from './limits.js';

/**
 * A list of readings of which only the last has a unit, or none, with the one requirement of its passage: `leg length not less than
 * 6.0 mm … measured 6.4, 6.2 and 5.5 mm; all met`, `同轴度≤0.05mm…测得0.03、0.06、0.02，判定合格`.
 */

const NUMBER = '\\d{1,6}(?:\\.\\d{1,4})?';
const LIST = new RegExp(
  `(?:实测|测得|测量|抽测|检测|测试|\\bmeasured|\\breadings?|\\bfound)[^。;\\d]{0,24}(?<list>${NUMBER}(?<first>[A-Za-zμ%℃°/²³]{1,6})?(?:\\s?(?:、|,|和|and)\\s?(?:and )?${NUMBER}(?:\\k<first>)?){1,11})(?<unit>\\s?[A-Za-zμ%℃°/²³]{1,6})?`,
  'giu',
);
const KEPT =
  /均(?:满足|符合|合格|在)[^,。;]{0,10}|全部(?:合格|符合|满足)|判(?:定|为)[^,。;]{0,4}合格|\ball\b[^.;]{0,30}\b(?:met|conform(?:ed|ing)?|passed|within|complied|in order|accepted)\b[a-z ]{0,16}/iu;
const ADMITTED =
  /不合格|不符合|超差|超出|返工|拒收|让步|除|rejected|outside|reworked|except|failed|nonconform/iu;
/** A plan that lets some of a lot fail is judged by their number. */
const ACCEPTANCE = /(?<![A-Za-z])(?:Ac|Re|AQL)(?![a-z])|合格判定数|接收数|acceptance number/u;
const REACH = 90;
/** Farther from the requirement the numbers are of something else. */
const FARTHEST = 3;

export const readListedValues = (report: Report): Measurement[] =>
  cellsAndLines(report).flatMap((place) => {
    const content = viewText(report, place);
    if (!/测|measured|reading|found/iu.test(content)) return [];
    const limits = readLimits(content);
    return [...content.matchAll(LIST)].flatMap((match): Measurement[] => {
      const { list = '', unit = '', first = '' } = match.groups ?? {};
      const start = match.index + match[0].indexOf(list);
      const limit = limitOf(limits, start, (unit || first).trim());
      const claim = keptBehind(content, match.index + match[0].length, KEPT, ADMITTED, REACH);
      if (!limit || !claim || ACCEPTANCE.test(content.slice(limit.end, start))) return [];
      const values = valuesIn(list, place.start + start, limit.unit);
      const bound = limit.low?.value ?? limit.high?.value ?? 0;
      const near = values.every(({ value, unit: own }) => {
        const size = value * (own?.factor ?? 1);
        return size * FARTHEST > bound && size < bound * FARTHEST;
      });
      if (!near) return [];
      return [
        {
          start: place.start + limit.start,
          end: place.start + match.index + match[0].length,
          values,
          limit: shiftLimit(limit, place.start),
          claim: { start: place.start + claim.start, end: place.start + claim.end },
        },
      ];
    });
  });

/** The only requirement before the list, in its unit where one is written. */
function limitOf(limits: readonly ReadLimit[], at: number, unit: string): ReadLimit | null {
  const before = limits.filter(({ end, start }) => end <= at && at - start < 200);
  const [only] = before;
  if (!only || before.length > 1 || only.deviation) return null;
  return unit === '' || only.unit?.name === unit ? only : null;
}

const valuesIn = (list: string, start: number, unit: Unit | null): Figure[] =>
  [...list.matchAll(new RegExp(NUMBER, 'gu'))].map((match) => ({
    ...bareFigure(match[0], start + match.index),
    unit,
  }));
