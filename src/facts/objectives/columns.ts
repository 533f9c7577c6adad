import { type ReportTable, scanFigures } from '../../core/index.js';
import { onlyYear } from './table-years.js';

export interface Columns {
  /** -1 where the target cells hold the names. */
  name: number;
  target: number;
  /** -1 where the table gives no results. */
  result: number;
  /** -1 where it has no column of verdicts. */
  verdict: number;
  /** What year the headings of the two columns name. */
  years: { target: number | null; result: number | null };
}

/** A column headed 目标 alone holds names where another one holds the values. */
const STRICT_TARGET = /指标|目标值|目标要求|要求|标准|限值|target|goal|limit/iu;
const DONE = /完成|实际|达成|结果|实绩|result|actual|achieved/iu;
const NAMES =
  /^(?:序号)?(?:公司|质量|环境|安全|管理)*(?:目标|项目|指标)(?:名称|项目|内容)$|^(?:indicator|objective|metric|kpi)s?$/iu;
const NAME = /目标|项目|指标|名称|过程|objective|metric|indicator|kpi|process/iu;
const VERDICT =
  /是否|评价|判定|结论|达标|符合性|verdict|^met\b|assessment|status|^(?:target|objective)(?:met|achieved|reached)/iu;
/** Results in order of trust; a column of a former period or of a part of the year is none. */
const RESULTS: readonly RegExp[] = [
  /实际|实绩|结果|完成值|达成值|^actual|^result|outcome/iu,
  /累计|合计|全年|年度(?!目标|指标)|year to date|ytd|total/iu,
  /完成(?!人|时间|期限|日期)|达成|现状|统计|value|achieved|performance|reached/iu,
  /^(?:\d{4}年?(?:度|\d{1,2}[-~至]\d{1,2}月|上半年|下半年)?|[上下]半年|\d{1,2}[-~至]\d{1,2}月)$/u,
];
const FORMER = /上年|去年|上期|往年|基准|基线|previous|last|prior|baseline/iu;

/** Limits of emissions, settings of machines: what a table of measurements has for columns. */
const OF_MEASUREMENTS =
  /限值|检[测验]项目|监测(?:项目|因子|点位?)|污染物|工艺参数|\bparameters?\b.*\blimit|limit value|emission|pollutant/iu;
const OF_OBJECTIVES = /目标|完成|达成|objective|target|goal|achieved/iu;

/** Which column holds what; null for tables about something else. */
export function readColumns(text: string, table: ReportTable): Columns | null {
  const names = table.header?.cells.map((cell) => text.slice(cell.start, cell.end).replace(/\s/gu, '')) ?? [];
  if (OF_MEASUREMENTS.test(names.join(' ')) && !OF_OBJECTIVES.test(names.join(' '))) return null;
  const find = (pattern: RegExp, taken: readonly number[]) =>
    names.findIndex((name, index) => !taken.includes(index) && pattern.test(name));
  const barred = names.flatMap((name, index) =>
    FORMER.test(name) ||
    (STRICT_TARGET.test(name) && !DONE.test(name)) ||
    NAMES.test(name) ||
    VERDICT.test(name)
      ? [index]
      : [],
  );
  const result = resultColumn(names, barred, (index) => holdsFigures(text, table, index));
  const verdict = verdictColumn(names, result);
  const named = find(NAMES, [result, verdict]);
  const taken = [result, verdict, named];
  const strict = names.findIndex(
    (name, index) =>
      !taken.includes(index) &&
      STRICT_TARGET.test(name) &&
      !FORMER.test(name) &&
      holdsFigures(text, table, index),
  );
  const target = strict >= 0 ? strict : find(/目标/u, taken);
  const name = named >= 0 ? named : find(NAME, [result, verdict, target]);
  const aboutObjectives = name >= 0 && /目标|objective|kpi/iu.test(names[name] ?? '');
  if (target < 0 || (result < 0 && !aboutObjectives)) return null;
  // `Objective 2025` over the names holds for the row.
  const year = onlyYear(names[name] ?? '');
  const years = {
    target: onlyYear(names[target] ?? '') ?? year,
    result: onlyYear(names[result] ?? '') ?? year,
  };
  return { name, target, result, verdict, years };
}

/** Some cell of the column holds a figure, in digits or in words. */
const holdsFigures = (text: string, table: ReportTable, column: number): boolean =>
  table.rows.some(({ cells }) => {
    const content = text.slice(cells[column]?.start, cells[column]?.end);
    return /[\d零]/u.test(content) || scanFigures(content).length > 0;
  });

/** The most trusted kind of result column; of several years the last. */
function resultColumn(
  names: readonly string[],
  barred: readonly number[],
  holds: (index: number) => boolean,
): number {
  for (const pattern of RESULTS) {
    const found = names.flatMap((name, index) =>
      !barred.includes(index) && pattern.test(name) && holds(index) ? [index] : [],
    );
    const [first] = found;
    if (first === undefined) continue;
    if (pattern !== RESULTS.at(-1)) return first;
    const latest = found.reduce((best, index) => ((names[index] ?? '') > (names[best] ?? '') ? index : best));
    return found.length === 1 || /^\d{4}/u.test(names[latest] ?? '') ? latest : -1;
  }
  return -1;
}

/** A column headed 完成情况 or `Achieved` judges where another one holds the figures. */
function verdictColumn(names: readonly string[], result: number): number {
  const own = names.findIndex((name, index) => index !== result && VERDICT.test(name));
  if (own >= 0) return own;
  return names.findIndex(
    (name, index) => index > result && result >= 0 && /(?:完成|达成)情况|^achieved$/iu.test(name),
  );
}
