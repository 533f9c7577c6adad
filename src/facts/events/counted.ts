import {
  type CountedDays,
  dayInterval,
  parseWrittenNumber,
  type Report,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from './years.js';

/** `末次会议之日起15天内,即12月21日前`: a day that the words count from another. */

const COUNT = '(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})';
const UNIT = '\\s?(?:个)?(?<unit>工作日|自然日|日历日|日历天|天|日|周|月)';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<base>末次会议|(?:现场|本次)?审核(?:活动)?(?:结束|完成))(?:之日|当日|当天|次日)?(?:起|后)的?${COUNT}${UNIT}(?:之|以)?内?,?\\s?(?:即|也就是|亦即)(?:应?(?:于|在|至))?\\s?$`,
    'u',
  ),
  /\bwithin (?<n>\d{1,3}|[a-z]+) (?<unit>(?:calendar |working )?days|weeks|months?) (?:of|from|after) (?<base>the closing meeting|the (?:end|last day) of (?:the|this) audit),? (?:that is|i\.e\.|namely),? (?:by |no later than |not later than )?\s?$/iu,
];
const DAYS: Readonly<Record<string, number>> = { 周: 7, weeks: 7, 月: 30, months: 30, month: 30 };

export const readDeadlines = (report: Report): CountedDays[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!/末次会议|审核|closing meeting|audit/iu.test(words) || !/内|within/iu.test(words)) return [];
    const dates = withAnyYear(report, sentence, scanDates(words));
    return dates.flatMap((date): CountedDays[] => {
      const lead = words.slice(0, date.start);
      const match = SHAPES.map((shape) => shape.exec(lead)).find((found) => found !== null);
      const days = dayInterval(date);
      if (!match || !days || date.from.day === null) return [];
      const { n = '', unit = '' } = match.groups ?? {};
      const count = parseWrittenNumber(n);
      if (count === null) return [];
      return [
        {
          start: sentence.start + match.index,
          end: sentence.start + date.end,
          days: count * (DAYS[unit.toLowerCase()] ?? 1),
          // Weekends and holidays lengthen working days; months differ.
          slack: /工作日|working/iu.test(unit) ? count : /月|month/iu.test(unit) ? 3 * count : 1,
          date,
          day: days.to,
        },
      ];
    });
  });
