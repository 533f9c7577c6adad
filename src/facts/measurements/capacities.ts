import {
  cellsAndLines,
  type Figure,
  isPlainFigure,
  type Measurement,
  type Report,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { keptBehind, shiftMeasurement, upperLimit } from './derived.js';

/**
 * What a plant may or can put through in a day or a year, held against what went through: `核准规模焚烧30000吨/年 …
 * 2024年焚烧31260吨,未超过许可规模`. The two may stand in different sections.
 */

type Period = 'day' | 'year';
const RATED =
  /(?:设计|核准|核定|许可|批准|环评批复)[^,。;\d\n]{0,10}?(?:能力|规模|产能|处理量|产量)(?<words>[^。;\d\n]{0,14})$/u;
const PER: ReadonlyArray<readonly [Period, RegExp, RegExp]> = [
  ['day', /(?:每日|每天|日)[^,。;\d]{0,3}$/u, /^\s?\/\s?(?:日|天|d)/iu],
  ['year', /(?:每年|年)[^,。;\d]{0,3}$/u, /^\s?\/\s?(?:年|a)/iu],
];
const DONE: ReadonlyArray<readonly [Period, RegExp]> = [
  ['day', /(?:日均|平均每日|平均每天)[^,。;\d]{0,8}$/u],
  ['year', /(?:20\d{2}年(?:度|全年)?|全年)[^。;月\n]{0,26}$/u],
];
const KEPT =
  /(?:未超过?|没有超过|不超过|控制在|均在|处于)[^,。;\d\n]{0,10}(?:能力|规模|产能|许可|核准|核定)[^,。;\d\n]{0,6}|未超负荷|在[^,。;\d\n]{0,6}(?:能力|规模|产能)(?:之|以)?内/u;
const ADMITTED = /超出|超产|变更许可|扩建|不符合|另委托/u;
const BEHIND = 80;

interface Rated {
  figure: Figure;
  period: Period;
  /** What goes through, where it is named right before the figure. */
  thing: string;
}

export function readCapacities(report: Report): Measurement[] {
  if (report.language === 'en') return [];
  const places = cellsAndLines(report);
  const rated = places.flatMap((place) =>
    ratedIn(viewText(report, place)).map((one) => ({ ...one, figure: shiftFigure(one.figure, place.start) })),
  );
  if (rated.length === 0) return [];
  return places.flatMap((place) => {
    const content = viewText(report, place);
    if (!KEPT.test(content)) return [];
    return scanFigures(content).flatMap((figure) => {
      const before = content.slice(Math.max(0, figure.start - 40), figure.start);
      const lead = /[^,。;、\d]*$/u.exec(before)?.[0] ?? '';
      const period = DONE.find(([, pattern]) => pattern.test(before))?.[0];
      if (!period || !isPlainFigure(figure) || figure.unit === null) return [];
      const fitting = rated.filter(
        (one) =>
          one.period === period &&
          one.figure.unit?.name === figure.unit?.name &&
          (one.thing === '' ? period === 'day' || !/年.*\d/u.test(before) : lead.includes(one.thing)),
      );
      const [limit, ...others] = fitting.map((one) => one.figure);
      const claim = keptBehind(content, figure.end, KEPT, ADMITTED, BEHIND);
      if (!limit || others.length > 0 || !claim || figure.value <= limit.value) return [];
      const found = {
        start: figure.start,
        end: claim.end,
        values: [figure],
        limit: upperLimit(limit),
        claim,
      };
      return [{ ...shiftMeasurement(found, place.start), limit: upperLimit(limit) }];
    });
  });
}

function ratedIn(content: string): Rated[] {
  if (!/设计|核准|核定|许可|批准|批复/u.test(content)) return [];
  return scanFigures(content).flatMap((figure, index, all) => {
    if (!isPlainFigure(figure) || figure.unit === null) return [];
    // `焚烧30000吨/年、物化12000吨/年`: the next of a list is rated as the first is.
    const before = content.slice(Math.max(0, figure.start - 40), figure.start);
    const listed =
      all[index - 1] &&
      /^\/[年日天ad]、\p{Script=Han}{2,6}$/u.test(content.slice(all[index - 1]?.end, figure.start));
    const words =
      RATED.exec(before)?.groups?.words ??
      (listed ? (/\p{Script=Han}{2,6}$/u.exec(before)?.[0] ?? null) : null);
    if (words === null) return [];
    const behind = content.slice(figure.end, figure.end + 4);
    const period = PER.find(([, lead, tail]) => tail.test(behind) || lead.test(words))?.[0];
    const thing = words.replace(/为|是|每日|每天|每年|日|年|:|达|均/gu, '').trim();
    return period ? [{ figure, period, thing: /^\p{Script=Han}{2,6}$/u.test(thing) ? thing : '' }] : [];
  });
}
