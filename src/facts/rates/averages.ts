import { type AverageFact, type Figure, scanFigures } from '../../core/index.js';

const MEAN_BEFORE =
  /(?:(?<!加权)平均值?|均值|(?:mean|average)(?: value| score)?(?: of| was| is|:)?(?: the| all)?(?: [a-z-]{2,12}){0,3})(?:得分|分值|分数|满意度)?\s?(?:为|是|达|:|=)?\s?(?:HRC|HRB|HB|HV|pH)?\s?$/iu;
/** A mean of other things than the values listed: weights, trimmed values, one a head. */
const OTHER_MEAN =
  /加权|去掉|剔除|除去|截尾|移动平均|人均|日均|月均|年均|户均|户平均|weighted|trimmed|per (?:head|person|month)/iu;
/** What may stand between two values of a list: a comma with a label of a few words. */
const JOINT =
  /^\s?(?:[、,/]|和|及|与|and|,\s?and)\s?(?:(?:[\p{Script=Han}\d]{1,6}|[A-Z]{0,2}\d{0,2}|(?:quarter|month|week|sample|point|batch|shift|line|Q)\s?\d{1,2}|[a-z]{3,10})\s?(?:\([^()]{1,14}\)\s?)?)?$/u;
/** `允许偏差25μm，实测5处为128、119`: the readings begin behind these words. */
const OPENS_READINGS = /实测|测得|检测|实际|记录|为$/u;
/** From the last value to the mean. */
const MEAN_NEAR =
  /^(?:\s?(?:per|\/)\s?[a-z]+)?[,;、]?\s?(?:[\p{Script=Han}\d]{0,12}?(?:平均|均值)|(?:and |with |for |the |a |an |giving |which gives |making |that is |i\.e\. |resulting in |plain |simple |arithmetic ){0,3}(?:mean|average))/iu;
/** `quarter 2 1.8`: the number of the value, not a value. */
const NUMBERED = /(?:quarter|month|week|sample|point|batch|shift|line) \d{1,2} \d?$/iu;
/** `编号0703、0719`: numbers of papers. */
const SERIAL = /^0\d/u;
const FEWEST = 2;
const MOST_VALUES = 60;

/** Means with their values, the list before the mean or in brackets behind it. */
export function readAverages(content: string): AverageFact[] {
  if (OTHER_MEAN.test(content)) return [];
  const figures = scanFigures(content).filter(
    ({ comparison, upper, raw, start }) =>
      comparison === null &&
      upper === null &&
      !SERIAL.test(raw) &&
      content[start - 1] !== '±' &&
      !NUMBERED.test(content.slice(Math.max(0, start - 9), start + raw.length + 2)),
  );
  return figures.flatMap((mean, index) => {
    if (mean.approximate || !MEAN_BEFORE.test(content.slice(Math.max(0, mean.start - 40), mean.start)))
      return [];
    const behind = bracketed(content, mean, figures.slice(index + 1, index + 1 + MOST_VALUES));
    const earlier = figures
      .slice(Math.max(0, index - MOST_VALUES), index)
      .filter((figure) => comparable(figure, mean));
    const values = behind.length > 0 ? behind : before(content, mean, earlier);
    const [first] = values;
    const last = values.at(-1);
    if (!first || !last || values.length < FEWEST || values.some((value) => value.approximate)) return [];
    return [{ start: Math.min(first.start, mean.start), end: Math.max(last.end, mean.end), mean, values }];
  });
}

/** A list may name its unit once, with the last value. */
const comparable = (value: Figure, mean: Figure): boolean =>
  value.unit === null || mean.unit === null || value.unit.name === mean.unit.name;

/** `平均90.6分（91、88、95）`: bare values and nothing else in the bracket. */
function bracketed(content: string, mean: Figure, after: readonly Figure[]): Figure[] {
  const open = /^\s?\((?:分别为|即|为)?/u.exec(content.slice(mean.end));
  const close = content.indexOf(')', mean.end);
  if (!open || close < 0) return [];
  const values = after.filter((figure) => figure.end <= close);
  const joints = values.map((value, index) =>
    content.slice(values[index - 1]?.end ?? mean.end + open[0].length, value.start),
  );
  const plain = joints.every((joint, index) => (index === 0 ? joint.trim() === '' : JOINT.test(joint)));
  const last = values.at(-1);
  const closed = last !== undefined && content.slice(last.end, close).trim().length <= 1;
  return plain && closed && values.every((value) => comparable(value, mean)) ? values : [];
}

/** `41.3MPa、40.6MPa、42.0MPa，均值41.3MPa`: a list right before the mean. */
function before(content: string, mean: Figure, earlier: readonly Figure[]): Figure[] {
  const values: Figure[] = [];
  let next: Figure | null = null;
  for (const figure of [...earlier].reverse()) {
    const gap = content.slice(figure.end, next?.start ?? mean.start);
    const joined = next
      ? JOINT.test(gap) && !OPENS_READINGS.test(gap)
      : MEAN_NEAR.test(gap) && gap.length <= 44;
    if (!joined) break;
    values.unshift(figure);
    next = figure;
  }
  return values;
}
