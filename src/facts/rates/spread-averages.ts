import { type AverageFact, type Figure, parseChineseNumeral, type Report } from '../../core/index.js';
import { runOf, toldFigures } from '../figure-runs.js';

/**
 * Means told some lines behind their values, with how many these are: `四家平均得分95.5分`, or the months of the
 * period they are of: `一季度月均用电4300kWh`.
 */
const SO_MANY =
  /(?<![十百第])(?<count>[两二三四五六七八九])(?:个|家|处|台|条|座|项|次|人|名|组|份)?[\p{Script=Han}]{0,4}?(?:简单|算术)?平均(?:值|得分|分|数|用时|耗时)?[\p{Script=Han}]{0,4}\s?$/u;
const MONTHLY =
  /(?<period>第?[一二三四]季度|[上下]半年|全年)[\p{Script=Han}]{0,4}月均[\p{Script=Han}]{0,6}\s?$/u;
const REACH = 300;
const MOST_BEFORE = 14;

export const readSpreadAverages = (report: Report): AverageFact[] => {
  if (report.language === 'en') return [];
  const told = toldFigures(report);
  return told.flatMap(({ figure: mean, lead }, index) => {
    const count = countIn(lead);
    if (count < 2) return [];
    const values = runOf(count, mean, told.slice(Math.max(0, index - MOST_BEFORE), index), REACH);
    const [first] = values ?? [];
    return values && first && areAlike(values)
      ? [{ start: first.start, end: mean.end, mean, values, loose: true }]
      : [];
  });
};

/** Values of one thing lie near one another; `100%、2%` are of two. */
const areAlike = (values: readonly Figure[]): boolean => {
  const numbers = values.map(({ value }) => value);
  return Math.max(...numbers) <= 2 * Math.min(...numbers);
};

function countIn(lead: string): number {
  const word = SO_MANY.exec(lead)?.groups?.count;
  if (word !== undefined) return word === '两' ? 2 : (parseChineseNumeral(word)?.value ?? 0);
  const period = MONTHLY.exec(lead)?.groups?.period;
  if (period === undefined) return 0;
  return period.includes('季') ? 3 : period.includes('半') ? 6 : 12;
}
