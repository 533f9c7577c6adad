import { type Figure, parseChineseNumeral, parseEnglishNumeral } from '../../core/index.js';

/** Where the values of a mean stand. */

export interface MeanValues {
  values: Figure[];
  /** Only nearness ties them to the mean. */
  loose: boolean;
}

/** The words of one value: `一季度`, `第2次`, `Q3`, `autumn survey`. */
const LABEL =
  '(?:[\\p{Script=Han}\\d]{1,8}|[A-Z]{0,2}\\d{0,2}|(?:quarter|month|week|sample|point|batch|shift|line|Q)\\s?\\d{1,2}|(?!limit|target|max|min|range|spec|tolerance)(?:[A-Za-z][a-z]{1,9}\\s){0,2}[A-Za-z][a-z]{2,9})';
/** What may stand between two values of a list: a comma with a label of a few words. */
const JOINT = new RegExp(
  `^\\s?(?:[、,/;]|和|及|与|and|,\\s?and)\\s?(?:[“"]?${LABEL}[”"]?\\s?(?:\\([^()]{1,14}\\)\\s?)?(?:为|得|:)?)?$`,
  'u',
);
const FIRST = new RegExp(
  `^\\s?(?:(?:分别|依次)?为?|即)?\\s?(?:[“"]?${LABEL}[”"]?\\s?(?:为|得|:)?\\s?)?$`,
  'u',
);
/** `允许偏差25μm，实测5处为128、119`: the readings begin behind these words. */
const OPENS_READINGS = /实测|测得|检测|实际|记录|为$|readings?|measured|results?|found|values/iu;
/** From the last value to the mean. */
const MEAN_NEAR =
  /^(?:\s?(?:per|\/)\s?[a-z]+)?(?:\s(?:in|for|from)\s[A-Za-z]{3,10}(?:\s[A-Za-z]{3,8}|\s20\d\d)?)?[,;、.]?\s?(?:[\p{Script=Han}\d]{0,12}?(?:平均|均值|年均)|(?:and |with |for |the |a |an |giving |which gives |making |that is |i\.e\. |resulting in |plain |simple |arithmetic |overall |yearly |annual |quarterly |monthly |weekly |half-yearly |[a-z]+-(?:month|week|day|quarter|batch|sample|point) ){0,4}(?:mean|average))/iu;
const GAP = 64;
/** `。业务部在报告里写明四季平均为`: another sentence on the same values; it names how many there are. */
const NEXT_SENTENCE =
  /^[。;.]\s?[^。;.\d]{0,40}?(?:(?<zh>[两二三四五六七八九十])(?:个)?(?:季度?|次|期|批|点|组|月|学期|项|份|台|处|轮|天|日|家)的?(?:[\p{Script=Han}]{0,6})(?:平均|均值)|(?<year>全年|年度|总的?|综合|(?:yearly|annual|overall|resulting) )(?:的|算术)?(?:平均|均值|mean|average)|(?:of|for) (?:the |these |all )?(?<en>two|three|four|five|six|seven|eight|nine|ten) )/iu;

/** `41.3MPa、40.6MPa、42.0MPa，均值41.3MPa`: a list before the mean, in its sentence or in that before. */
export function valuesAhead(content: string, mean: Figure, earlier: readonly Figure[]): MeanValues | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const gap = content.slice(last.end, mean.start);
  const near = MEAN_NEAR.test(gap) && gap.length <= GAP;
  const next = near ? null : NEXT_SENTENCE.exec(gap);
  if (!near && !next) return null;
  const values = listEndingAt(content, earlier);
  if (near) return { values, loose: false };
  const { zh, en } = next?.groups ?? {};
  const count = zh ? countOf(zh) : en ? parseEnglishNumeral(en) : null;
  return count !== null && count !== values.length ? null : { values, loose: count === null };
}

const countOf = (word: string): number | null =>
  word === '两' ? 2 : (parseChineseNumeral(word)?.value ?? null);

function listEndingAt(content: string, figures: readonly Figure[]): Figure[] {
  const values: Figure[] = [];
  let next: Figure | null = null;
  for (const figure of [...figures].reverse()) {
    const gap = next ? content.slice(figure.end, next.start) : '';
    if (next && ((!JOINT.test(gap) && !JOINT_BEHIND.test(gap)) || OPENS_READINGS.test(gap))) break;
    values.unshift(figure);
    next = figure;
  }
  return values;
}

/** `平均90.6分（91、88、95）`: values with or without labels and nothing else in the bracket. */
export function valuesInBracket(content: string, mean: Figure, after: readonly Figure[]): MeanValues | null {
  const open = /^\s?\((?:分别为|依次为|即|为)?/u.exec(content.slice(mean.end));
  const close = content.indexOf(')', mean.end);
  if (!open || close < 0) return null;
  const values = listFrom(
    content,
    mean.end + open[0].length,
    after.filter(({ end }) => end <= close),
  );
  const last = values.at(-1);
  return last && content.slice(last.end, close).trim().length <= 1 ? { values, loose: false } : null;
}

/** `平均值（12.1、12.5、12.3）为12.8`. */
export function valuesInBracketAhead(
  content: string,
  mean: Figure,
  earlier: readonly Figure[],
): MeanValues | null {
  const close = content.lastIndexOf(')', mean.start);
  const open = content.lastIndexOf('(', close);
  const inside = earlier.filter(({ start, end }) => start > open && end <= close);
  const values = listFrom(content, open + 1, inside);
  return open >= 0 && values.length === inside.length ? { values, loose: false } : null;
}

/** `平均93分，即上半年90分、下半年94分`, with all parts of the year where only 其中 opens the list. */
const BEHIND = /^,?\s?(?:即|分别(?:为|是)|依次为|由|按|其中|i\.e\.|that is,?|from|being)\s?/iu;
const WHOLE_YEAR =
  /上半年.{1,30}下半年|一季度.{1,30}二季度.{1,30}三季度.{1,30}四季度|first half.{1,40}second (?:half)?/isu;

export function valuesBehind(content: string, mean: Figure, after: readonly Figure[]): MeanValues | null {
  const open = BEHIND.exec(content.slice(mean.end));
  if (!open) return null;
  const from = mean.end + open[0].length;
  const stop = content.slice(from).search(/[。;]|\.(?!\d)/u);
  const end = stop < 0 ? content.length : from + stop;
  const inside = after.filter((figure) => figure.end <= end);
  const values = listFrom(content, from, inside);
  const last = values.at(-1);
  if (!last || values.length < inside.length) return null;
  const list = content.slice(from, end);
  if (/其中/u.test(open[0]) && !WHOLE_YEAR.test(list)) return null;
  return { values, loose: !/即|i\.e\.|that is|分别|依次/iu.test(open[0]) };
}

function listFrom(content: string, from: number, figures: readonly Figure[]): Figure[] {
  const values: Figure[] = [];
  let at = from;
  for (const figure of figures) {
    const joint = content.slice(at, figure.start);
    if (!(values.length === 0 ? FIRST : JOINT_BEHIND).test(joint)) break;
    values.push(figure);
    at = figure.end;
  }
  return values;
}

/** `90 in the first half and 94 in the second`: labels stand behind the values. */
const JOINT_BEHIND = new RegExp(
  `${JOINT.source}|^\\s(?:in|for|from) (?:the )?[A-Za-z][a-z ]{2,20}(?:,|\\sand|,\\sand)\\s?$`,
  'u',
);
