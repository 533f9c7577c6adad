import { type AverageFact, type Figure, isSingleFigure, scanFigures } from '../../core/index.js';
import { valuesAhead, valuesBehind, valuesInBracket, valuesInBracketAhead } from './mean-lists.js';

const MEAN_BEFORE =
  /(?:(?<!加权)平均值?|均值|年均|(?:mean|average)(?: value| score)?(?: of| was| is|:)?(?: the| all)?(?: [a-z-]{2,12}){0,3})(?:得分|分值|分数|满意度)?\s?(?:[写记登列报填算](?:为|成|作|得)?|为|是|达|:|=)?\s?(?:HRC|HRB|HB|HV|pH)?\s?$/iu;
/** `三批平均值(12.1、12.5、12.3)为12.8`, `mean of the three (…) is stated as 12.8`: the list stands in between. */
const MEAN_BEFORE_LIST =
  /(?:平均值?|均值|\b(?:mean|average)\b[a-z\s]{0,40})\s?\([^()]{3,120}\)\s?(?:计算|报告|记录|写|计|取|算)?(?:得|为|是|:|=|is|was|of|(?:is |was )?(?:stated|given|reported|recorded|shown)(?: as| at| to be)?)\s?$/iu;
/** `the five-month average is stated on the board as 97.4 %`, `the average of the three recorded in the summary was 468`. */
const MEAN_TOLD =
  /\b(?:mean|average)(?: (?!target|limit|above|below|over|under|less|more|for|per|than|increase|rise)[a-z-]{2,12}){0,8} (?:was|is|as|at|of|to be)\s?$/iu;
/** A mean of other things than the values listed: weights, trimmed values, one a head, another population. */
const OTHER_MEAN =
  /加权|去掉|剔除|除去|截尾|移动平均|人均|日均|月均|(?<![客用住租商])户平?均|weighted|trimmed|per (?:head|person|month)/iu;
const OTHER_POPULATION =
  /(?:全部|所有|总体|其余|其他|行业|同行|同业|全员|全体|全班|全公司|全厂|公司|集团|全市|全省|地区|历史|往年|上年度?|去年|上期|同期|industry|sector|national|previous|last year'?s?|company|overall fleet)(?:的|总)?[\s\p{Script=Han}]{0,4}(?:平均|均值|mean|average)[^\d]{0,12}$/iu;
/** `编号0703、0719`: numbers of papers. */
const SERIAL = /^0\d/u;
/** `quarter 2 1.8`: the number of the value, not a value. */
const NUMBERED = /(?:quarter|month|week|sample|point|batch|shift|line) \d{1,2} \d?$/iu;
const FEWEST = 2;
const MOST_VALUES = 60;
/** How far around a mean words tell of weights. */
const AROUND = { before: 160, after: 60 };

/** `春94.2%、秋91.8%,21批平均`: a mean of so many that the two values are means themselves. */
const OF_SO_MANY =
  /(?<count>\d{1,4})\s?(?:批|次|组|件|份|台|个|项|炉|户|家|天)(?:的)?(?:总)?平均[^,。;]{0,6}$/u;
const isOfMore = (lead: string, listed: number): boolean =>
  Number(OF_SO_MANY.exec(lead)?.groups?.count) > listed;

/** Means with their values: the list before the mean, in brackets, or behind it. */
export function readAverages(content: string): AverageFact[] {
  if (!/平均|均值|年均|mean|average/iu.test(content)) return [];
  const figures = scanFigures(content).filter(
    (figure) =>
      isSingleFigure(figure) &&
      !SERIAL.test(figure.raw) &&
      content[figure.start - 1] !== '±' &&
      !NUMBERED.test(content.slice(Math.max(0, figure.start - 9), figure.start + figure.raw.length + 2)),
  );
  return figures.flatMap((mean, index) => {
    const lead = content.slice(Math.max(0, mean.start - AROUND.before), mean.start);
    const told = MEAN_BEFORE.test(lead.slice(-40)) || MEAN_TOLD.test(lead.slice(-80));
    if (mean.approximate || !(told || MEAN_BEFORE_LIST.test(lead)) || OTHER_POPULATION.test(lead.slice(-30)))
      return [];
    if (OTHER_MEAN.test(lead + content.slice(mean.end, mean.end + AROUND.after))) return [];
    const after = figures.slice(index + 1, index + 1 + MOST_VALUES);
    const earlier = figures
      .slice(Math.max(0, index - MOST_VALUES), index)
      .filter((figure) => comparable(figure, mean));
    const found =
      (told ? null : valuesInBracketAhead(content, mean, earlier)) ??
      valuesInBracket(content, mean, after) ??
      valuesAhead(content, mean, earlier) ??
      valuesBehind(content, mean, after);
    if (!found) return [];
    const { values, loose } = found;
    if (isOfMore(lead, values.length)) return [];
    const [first] = values;
    const last = values.at(-1);
    if (!first || !last || values.length < FEWEST) return [];
    if (values.some((value) => value.approximate || !comparable(value, mean))) return [];
    const [start, end] = [Math.min(first.start, mean.start), Math.max(last.end, mean.end)];
    return [{ start, end, mean, values, loose }];
  });
}

/** A list may name its unit once, with the last value. */
const comparable = (value: Figure, mean: Figure): boolean =>
  value.unit === null || mean.unit === null || value.unit.name === mean.unit.name;
