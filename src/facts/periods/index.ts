import {
  baseValue,
  type Figure,
  innermostAt,
  type ObjectiveResult,
  type PeriodClash,
  type Report,
  rememberValue,
} from '../../core/index.js';
import { type PeriodKind, type Series, seriesIn } from './series.js';
import { namesAnything, shareSubject } from './subjects.js';
import { type YearFigure, yearFigures } from './years.js';

/**
 * A figure of a year that its quarters, halves or months do not give: a rate outside the range of them, or another sum than
 * theirs.
 */

const ALL: Readonly<Record<PeriodKind, number>> = { quarter: 4, half: 2, month: 12, year: Infinity };
/** Sums of what was reached so far, of others, and wishes. */
const NOT_ITS_PARTS =
  /累计|截[止至]|目标|指标|计划|上年|去年|同期|预算|\b(?:cumulative|to date|target|planned|budget)\b/iu;
/** A list of cases leaves none out where a register is quoted. */
const REGISTER = /登记|台账|记录|分别|各月|按月|\b(?:register|log|book|records?)\b/iu;
const CASES = /^[起件次例宗]$/u;
/** Of one part of the firm. */
const OF_PART = /车间|班组|分厂|分公司|号[线机炉窑]|\b(?:line|shift|site|plant) [A-Z\d]\b/u;
const NEAR = 160;

export function readPeriodClashes(report: Report, results: readonly ObjectiveResult[]): PeriodClash[] {
  const series = seriesIn(report).filter(
    ({ kind, lead }) => kind !== 'year' && !NOT_ITS_PARTS.test(/[^,;。(]*$/u.exec(lead)?.[0] ?? ''),
  );
  if (series.length === 0) return [];
  const years = yearFigures(report, results);
  return series.flatMap((one) => clashOf(report, one, years) ?? []);
}

function clashOf(report: Report, series: Series, years: readonly YearFigure[]): PeriodClash | null {
  const parts = series.entries.map(({ figure }) => figure);
  const [first] = parts;
  const inOrder = series.entries.every(
    ({ period }, index, all) => index === 0 || period > (all[index - 1]?.period ?? 0),
  );
  if (!first || parts.length < 2 || !inOrder) return null;
  const sameUnit = years.filter(
    ({ figure }) =>
      (figure.unit?.dimension === first.unit?.dimension || (isCase(figure) && isCase(first))) &&
      (figure.start < series.start || figure.start >= series.end),
  );
  if (sameUnit.length === 0 || isOfPart(report, series)) return null;
  const own = sameUnit.filter(isOfSeries(report, series));
  const kind = isMean(first) ? 'outside' : 'sum';
  const [year] = own;
  if (!year || own.some(({ figure }) => agrees(kind, series, figure))) return null;
  return {
    start: Math.min(year.start, series.start),
    end: Math.max(year.end, series.end),
    kind,
    whole: year.figure,
    parts,
  };
}

const isCase = ({ unit }: Figure): boolean => unit === null || CASES.test(unit.name);

/** Rates and scores are means over time; a bare number with decimals is an index. */
const isMean = ({ unit, decimals }: Figure): boolean =>
  unit === null ? decimals > 0 : unit.dimension === 'ratio' || unit.dimension === 'score';

function agrees(kind: PeriodClash['kind'], series: Series, year: Figure): boolean {
  const values = series.entries.map(({ figure }) => baseValue(figure));
  const complete = values.length === ALL[series.kind];
  const told = baseValue(year);
  if (kind === 'outside') {
    const slack = (year.unit?.factor ?? 1) * 10 ** -year.decimals * 0.5 + 1e-9;
    return !complete || (told >= Math.min(...values) - slack && told <= Math.max(...values) + slack);
  }
  const sum = values.reduce((total, value) => total + value, 0);
  const slack = series.entries.reduce((total, { figure }) => total + rounding(figure), rounding(year));
  if (Math.abs(sum - told) <= slack + 1e-9) return true;
  const cases = isCase(year);
  const listed = cases && (REGISTER.test(series.lead) || sum > told);
  return !(complete || listed);
}

const rounding = ({ unit, decimals }: Figure): number =>
  decimals === 0 ? 0 : 0.5 * 10 ** -decimals * (unit?.factor ?? 1);

const isOfPart = (report: Report, { start, lead }: Series): boolean =>
  OF_PART.test(`${innermostAt(report.sections, start)?.title ?? ''} ${lead}`);

/** In one statement or right before it; farther off both have to name the same. */
function isOfSeries({ view: { text } }: Report, { lead, start }: Series): (year: YearFigure) => boolean {
  const told = yearIn(lead);
  const isNamed = namesAnything(lead);
  return ({ year, name, end }) => {
    const own = year ?? yearIn(name) ?? told;
    if (told !== null && own !== told) return false;
    if (isNamed) return shareSubject(name, lead);
    return end <= start && start - end < NEAR && !text.slice(end, start).includes('\n');
  };
}

const yearIn = rememberValue((words: string): number | null => {
  const found = /20\d\d(?=\s?年|\b)/u.exec(words);
  return found && Number(found[0]);
});
