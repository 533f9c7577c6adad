import {
  baseValue,
  type Comparison,
  type DraftObjective,
  type Figure,
  sameDimension,
  scanDates,
} from '../../core/index.js';

/** What an objective aims at, and what was reached. */
export interface Target {
  name: string;
  figure: Figure;
  comparison: Comparison | null;
  actual: Figure | null;
  period: string;
}

const LOWER_IS_BETTER =
  /投诉|事故|工伤|伤|缺陷|废品|不良|不合格|损失|差错|退货|返工|故障率|能耗|电耗|单耗|油耗|水耗|排放|逾期|泄漏|漏检|complaint|accident|incident|injur|scrap|defect|ppm|reject|rework|downtime|lti|loss|error|return|late|overdue|energy|fuel|waste/iu;
const HIGHER_IS_BETTER =
  /率|满意|得分|评分|平均|分数|合格|及时|准时|达标|完成|score|rate|satisfaction|yield|otd|on[- ]time|avg|average|survey|right first/iu;
const PERIOD =
  /上半年|下半年|全年|年度|一季度|二季度|三季度|四季度|[一二三四]季度|累计|ytd|\bq[1-4]\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|半年|本年|今年/iu;
const NAME_NOISE =
  /^(?:[\s,，、;；:：.。)(）（√✓×-]|[QESO](?=[ :：])|ok\b|今年|本年度?|年度|公司级?|部门|质量|环境|安全|各项|目标|指标|objectives?|targets?|kpis?|obj\b|FY\d{2,4}|(?:20)?\d{2}年(?:度)?(?=目标|[ ])|20\d{2}年?|and\b|with\b|the\b)+/iu;
const HOLDS: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

/** The direction of a target without a sign, or null where its name does not tell. */
export function impliedComparison(name: string, figure: Figure): Comparison | null {
  if (figure.value === 0 || LOWER_IS_BETTER.test(name) || figure.unit?.dimension === 'time') return '<=';
  return HIGHER_IS_BETTER.test(name) || figure.unit?.dimension === 'ratio' ? '>=' : null;
}

/** A name without list signs and words that every objective has. */
export const cleanName = (text: string): string =>
  text
    .replace(NAME_NOISE, '')
    .replace(/(?:目标值?|指标值?|target|goal|计划)?[\s:：,，、(（]*$/iu, '')
    .trim();

/** The figure with the rate it is given in: `≤3.2m³/t`, `≤1次/季`. */
export const withRate = (text: string, figure: Figure): string =>
  (figure.raw + (/^\/[^\s,，;；、()（）]{1,8}/u.exec(text.slice(figure.end))?.[0] ?? '')).trim();

/** The period that a text names. */
export const periodIn = (text: string): string => {
  const date = scanDates(text).at(-1);
  return date?.raw ?? PERIOD.exec(text)?.[0] ?? '';
};

const SCALE = /[万亿]/u;

/** Whether the result keeps to the target; null where the two do not compare. */
export function isMet({ figure, comparison, actual }: Target): boolean | null {
  if (!actual || comparison === null) return null;
  const target = figure.unit === null ? { ...figure, unit: actual.unit } : figure;
  const result = actual.unit === null ? { ...actual, unit: target.unit } : actual;
  if (!sameDimension(target, result)) return null;
  // `36.4万吨 计划≤38`: both in the same ten thousands.
  const scale =
    figure.unit === null && !/[万亿]/u.test(figure.raw) ? (SCALE.exec(actual.raw)?.[0] ?? '') : '';
  const reached = baseValue(result) / (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1);
  return HOLDS[comparison](reached, baseValue(target));
}

export interface ReadObjective extends DraftObjective {
  noteIds: string[];
}
