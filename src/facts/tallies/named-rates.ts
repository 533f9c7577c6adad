import {
  isPlainPercentage,
  type Report,
  scanDates,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { familyOf } from './families.js';
import type { Objectives, Told } from './told.js';

/** `培训计划完成率100%,完成`: rates that stand under their names, and that nobody called a target or a result. */

const NAMED = /(?:^|[,;。:、\d.)\s])(?<name>\p{Script=Han}{3,16}率)(?:实际|统计)?(?:为|达到?|是|:|=)?\s?$/u;
/** A wish, of others, of another time or of a part of the year. */
const NOT_TOLD =
  /目标|指标|要求|应|须|计划(?:达|值)|上年|去年|同期|行业|规定|每[月季]|[一二三四]季度|\d月|[上下]半年|车间|抽|其中/u;
const WISH_BEHIND = /^\s?(?:以上|及以上|以内|以下|的?(?:目标|指标|要求))/u;

export function readNamedRates(report: Report, { targets, results }: Objectives): Told[] {
  if (report.language === 'en') return [];
  const known = new Set([...targets, ...results].map(({ figure }) => figure.start));
  return [...bare(report, known), ...ofTargets(report, targets, known)];
}

/** `漏损率不超过10%,全年9.4%`: the figure of the year right behind a target that has no other. */
const OF_YEAR = /^[,(]\s?(?:全年|本年度?|本期|累计|实际|统计|现|年度)[^,。;\d]{0,6}$/u;
const BEHIND = 24;

function ofTargets(report: Report, targets: Objectives['targets'], known: ReadonlySet<number>): Told[] {
  return targets.flatMap(({ name, scope, end, start }) => {
    const family = familyOf(name);
    const [found] = scanFigures(report.view.text.slice(end, end + BEHIND));
    if (!family || !found || scope.level !== 'organisation' || !isPlainPercentage(found)) return [];
    const figure = shiftFigure(found, end);
    if (known.has(figure.start) || !OF_YEAR.test(report.view.text.slice(end, figure.start))) return [];
    const time = { period: null, year: null };
    return [{ name, family, figure, target: null, claim: null, time, start, end: figure.end }];
  });
}

function bare(report: Report, known: ReadonlySet<number>): Told[] {
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!/率[^,。;]{0,6}\d/u.test(words)) return [];
    return scanFigures(words).flatMap((found): Told[] => {
      const before = words.slice(0, found.start);
      const name = NAMED.exec(before)?.groups?.name;
      const family = name === undefined ? null : familyOf(name);
      if (name === undefined || !family || !isPlainPercentage(found) || NOT_TOLD.test(before)) return [];
      if (WISH_BEHIND.test(words.slice(found.end))) return [];
      const figure = shiftFigure(found, sentence.start);
      const [period = null] = scanDates(before);
      return known.has(figure.start)
        ? []
        : [
            {
              name,
              family,
              figure,
              target: null,
              claim: null,
              time: { period, year: period?.from.year ?? null },
              start: figure.start - name.length,
              end: figure.end,
            },
          ];
    });
  });
}
