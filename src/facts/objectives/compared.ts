import {
  type Comparison,
  comparableFigures,
  type Figure,
  isPlainFigure,
  type ObjectiveStatement,
  type Report,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { lowerIsBetter } from './key.js';

/** A figure that is said to lie on the right side of its target: `流失率12.4%,低于12%的控制指标`, `88 points is above the target of 90`. */

const GOAL = '(?:控制|考核|年度|公司|内控|质量|环境)?(?:目标|指标|控制)(?:值|线|要求)?';
const BETWEEN_ZH = new RegExp(
  `^(?:/[^,。;\\d]{1,8})?[,(\\s]{0,2}(?:均|已|也|仍)?(?<way>未?超过|不超过|未突破|优于|好于|低于|小于|少于|高于|大于|多于|不低于|不少于|达到|满足|符合)了?(?:公司|年度|规定|设定|的|${GOAL}|[:为是])*\\s?$`,
  'u',
);
/** The word for a target stands with one of the two, in front or behind. */
const GOAL_ZH = new RegExp(
  `^(?:/[\\p{Script=Han}]{1,6})?(?:以[上下内]|及以[上下])?的?[^,。;\\d]{0,6}?(?:${GOAL})`,
  'u',
);
const BETWEEN_EN =
  /^[^.;\d]{0,30}?\b(?<way>below|under|within|less than|lower than|above|over|higher than|better than|ahead of)\s(?:the|its|our|this|a)\s(?:[a-z]+\s){0,3}(?:target|objective|goal|limit|ceiling|minimum|maximum)\s(?:of|,|:)?\s?$/iu;
const OTHERS =
  /上年|去年|同期|行业|标准限|国标|许可|\b(?:last year|previous|industry|permit|legal|statutory)\b/iu;
const WANTS_LESS = /[未不]超过|突破|低于|小于|少于|^(?:below|under|within|less than|lower than)$/iu;
const BETTER = /优于|好于|达到|满足|符合|better than|ahead of/iu;

export const readCompared = (report: Report): ObjectiveStatement[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const figures = scanFigures(words);
    return figures.flatMap((result, index) => {
      const target = figures[index + 1];
      if (
        !target ||
        !isPlainFigure(result) ||
        /百分点|points? (?:above|below)/u.test(target.raw) ||
        target.upper !== null ||
        !comparableFigures(result, target)
      )
        return [];
      const between = words.slice(result.end, target.core.start);
      const told = (BETWEEN_ZH.exec(between) ?? BETWEEN_EN.exec(between))?.groups?.way;
      const name = words.slice(Math.max(0, result.start - NAME), result.start);
      if (told === undefined || OTHERS.test(name + between)) return [];
      const called = new RegExp(GOAL, 'u').test(between) || BETWEEN_EN.test(between);
      if (!called && !GOAL_ZH.test(words.slice(target.core.end))) return [];
      const start = sentence.start + result.end + between.indexOf(told);
      return [
        {
          start: sentence.start + result.start,
          end: sentence.start + target.end,
          name: name.replace(/^.*[,。;:\s](?=[^,。;:\s])/u, ''),
          target: shiftFigure(target, sentence.start),
          sign: signOf(told, name, target),
          results: [shiftFigure(result, sentence.start)],
          claim: { start, end: start + told.length },
        },
      ];
    });
  });

const NAME = 30;

/** What `达到30分钟之内` and `优于2%` bound; equal is as good as below or above: the text may round. */
function signOf(way: string, name: string, { comparison }: Figure): Comparison {
  if (BETTER.test(way)) {
    const written = comparison !== null && !/^[><]$/u.test(comparison) ? comparison : null;
    return written ?? (lowerIsBetter(name) || TIMES.test(name) ? '<=' : '>=');
  }
  if (/^不[低少]/u.test(way)) return '>=';
  return WANTS_LESS.test(way) ? '<=' : '>=';
}

/** The sooner the better. */
const TIMES = /时间|时长|时限|周期|天数|\b(?:time|days|hours|minutes)\b/iu;
