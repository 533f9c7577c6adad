import { type Figure, parseChineseNumeral, type Report, type SumFact } from '../../core/index.js';
import { runOf, sameUnit, type ToldFigure, toldFigures } from '../figure-runs.js';

/**
 * Totals told some lines behind their parts. How many parts there are is said with the total (`三库合计445个`), they
 * are the two halves of its year (`1月至6月…4.2吨 … 7月至12月…3.9吨 … 全年…7.1吨`), or one list of what the total is of
 * (`产生废油1.8t、废桶0.6t、抹布0.2t … 全年产生量合计2.6t`).
 */
export const readSpreadSums = (report: Report): SumFact[] => {
  if (report.language === 'en') return [];
  const told = toldFigures(report);
  const { text } = report.view;
  return told.flatMap((total, index) => {
    if (total.figure.unit === null || total.figure.unit.dimension === 'ratio') return [];
    const before = told.slice(Math.max(0, index - MOST_BEFORE), index);
    const sum = SO_MANY.test(total.lead)
      ? ofSoMany(text, total, before)
      : (ofHalves(total, before) ?? ofItsList(text, total, before));
    return sum ? [sum] : [];
  });
};

const MOST_BEFORE = 14;
const REACH = 400;
/** The names of the parts may stand before all of their figures. */
const LABELS = 40;

const TOTAL = '(?:合计|总计|共计|总共|相加|之和|总和|总(?:数|量|额|产量|重量|面积))';
/** `三库合计`, `四个季度总产量为`. */
const SO_MANY = new RegExp(
  `(?<![十百第])(?<count>[两二三四五六七八九])(?:个|家|处|台|条|座|项)?(?<noun>[\\p{Script=Han}]{1,4}?)(?:的|[\\p{Script=Han}]{2,4})?${TOTAL}[\\p{Script=Han}]{0,4}\\s?$`,
  'u',
);

/** As many figures of one list right before the total as it says there are. */
function ofSoMany(
  text: string,
  { figure: total, lead }: ToldFigure,
  before: readonly ToldFigure[],
): SumFact | null {
  const { count: word, noun = '' } = SO_MANY.exec(lead)?.groups ?? {};
  const count = word === undefined ? 0 : word === '两' ? 2 : (parseChineseNumeral(word)?.value ?? 0);
  const run = count < 2 ? null : runOf(count, total, before, REACH);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (!run || !first || !last) return null;
  const list = text.slice(Math.max(0, first.start - LABELS), last.end);
  return list.split(noun.slice(-1)).length > 2 ? factOf(total, run) : null;
}

const FIRST_HALF = /(?:上半年|1月?\s?[-~至到—－]\s?6月)/u;
const SECOND_HALF = /(?:下半年|7月?\s?[-~至到—－]\s?12月)/u;
const YEAR = new RegExp(
  `(?:全年|年度)[^,。;\\d\\n]{0,12}?(?:${TOTAL}|共)[\\p{Script=Han}]{0,4}\\s?$|^全年(?:共)?[\\p{Script=Han}]{0,6}\\s?$`,
  'u',
);

/** Both halves of the year, with nothing of another sort between their names and values. */
function ofHalves({ figure: total, lead }: ToldFigure, before: readonly ToldFigure[]): SumFact | null {
  if (!YEAR.test(lead)) return null;
  const half = (pattern: RegExp) =>
    before.filter(
      ({ figure, gap }) => sameUnit(figure, total) && pattern.test(/[^。;\n]*$/u.exec(gap)?.[0] ?? ''),
    );
  const [first, ...others] = half(FIRST_HALF);
  const [second, ...more] = half(SECOND_HALF);
  if (!first || !second || others.length + more.length > 0) return null;
  if (first.figure.start >= second.figure.start || total.start - first.figure.start > REACH) return null;
  const [thing, other] = [first, second].map((one) => one.lead.replace(/^.*(?:月|年)/u, ''));
  return thing === other ? factOf(total, [first.figure, second.figure]) : null;
}

/** `全年产生量合计`: all that was produced. */
const OF_ALL = new RegExp(
  `(?:全年|年度|本年|共)?(?<act>[\\p{Script=Han}]{2})量?${TOTAL}(?:为|达)?\\s?$`,
  'u',
);
const FEWEST = 3;
const LONGEST_LIST = 6;

function ofItsList(
  text: string,
  { figure: total, lead }: ToldFigure,
  before: readonly ToldFigure[],
): SumFact | null {
  const act = OF_ALL.exec(lead)?.groups?.act;
  if (act === undefined) return null;
  for (let count = FEWEST; count <= LONGEST_LIST; count += 1) {
    const run = runOf(count, total, before, REACH);
    const [first] = run ?? [];
    if (run && first && text.slice(Math.max(0, first.start - LABELS), first.start).includes(act))
      return factOf(total, run);
  }
  return null;
}

const factOf = (total: Figure, parts: Figure[]): SumFact => ({
  start: parts[0]?.start ?? total.start,
  end: total.end,
  total,
  parts,
  exhaustive: 'likely',
});
