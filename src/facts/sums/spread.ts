import {
  type Figure,
  parseChineseNumeral,
  type Report,
  type SumFact,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';

/**
 * Totals told some lines behind their parts. How many parts there are is said with the total (`三库合计445个`), or they
 * are the two halves of its year (`1月至6月…4.2吨 … 7月至12月…3.9吨 … 全年…7.1吨`).
 */
export const readSpreadSums = (report: Report): SumFact[] => {
  if (report.language === 'en') return [];
  const told = figuresOf(report);
  const { text } = report.view;
  return told.flatMap((total, index) => {
    const before = told.slice(Math.max(0, index - MOST_BEFORE), index);
    const sum = ofSoMany(text, total, before) ?? ofHalves(total, before);
    return sum ? [sum] : [];
  });
};

const MOST_BEFORE = 14;
const REACH = 400;
const LEAD = 24;
/** The names of the parts may stand before all of their figures. */
const LABELS = 40;

interface Told {
  figure: Figure;
  /** The words of its clause before it. */
  lead: string;
  /** All the words between it and the figure before it. */
  gap: string;
}

function figuresOf(report: Report): Told[] {
  let end = 0;
  return report.lines
    .filter(({ kind }) => kind === 'text')
    .flatMap((line) => scanFigures(viewText(report, line)).map((figure) => shiftFigure(figure, line.start)))
    .filter(({ comparison, upper, approximate }) => comparison === null && upper === null && !approximate)
    .map((figure) => {
      const gap = report.view.text.slice(end, figure.start);
      end = figure.end;
      const near = report.view.text.slice(Math.max(0, figure.start - LEAD), figure.start);
      return { figure, gap, lead: /[^,;。\n(]*$/u.exec(near)?.[0] ?? '' };
    });
}

const TOTAL = '(?:合计|总计|共计|总共|相加|之和|总和|总(?:数|量|额|产量|重量|面积))';
/** `三库合计`, `四个季度总产量为`. */
const SO_MANY = new RegExp(
  `(?<![十百第])(?<count>[两二三四五六七八九])(?:个|家|处|台|条|座|项)?(?<noun>[\\p{Script=Han}]{1,4}?)(?:的|[\\p{Script=Han}]{2,4})?${TOTAL}[\\p{Script=Han}]{0,4}\\s?$`,
  'u',
);

const sameUnit = (a: Figure, b: Figure): boolean => a.unit !== null && a.unit.name === b.unit?.name;

/** As many figures of one list right before the total as it says there are. */
function ofSoMany(text: string, { figure: total, lead }: Told, before: readonly Told[]): SumFact | null {
  const { count: word, noun = '' } = SO_MANY.exec(lead)?.groups ?? {};
  const count = word === undefined ? 0 : word === '两' ? 2 : (parseChineseNumeral(word)?.value ?? 0);
  if (count < 2 || total.unit === null || total.unit.dimension === 'ratio') return null;
  for (let last = before.length; last >= count; last -= 1) {
    const run = before.slice(last - count, last);
    const [first] = run;
    const inList = run.every(
      ({ figure, gap }, index) => sameUnit(figure, total) && (index === 0 || JOINT.test(gap)),
    );
    const alone =
      before[last - count - 1] === undefined ||
      !sameUnit(before[last - count - 1]?.figure ?? total, total) ||
      !JOINT.test(first?.gap ?? '');
    const ends =
      before[last] === undefined ||
      !JOINT.test(before[last]?.gap ?? '') ||
      !sameUnit(before[last]?.figure ?? total, total);
    if (!first || !inList || !alone || !ends || total.start - first.figure.start > REACH) continue;
    const list = text.slice(Math.max(0, first.figure.start - LABELS), before[last - 1]?.figure.end);
    if (list.split(noun.slice(-1)).length > 2)
      return factOf(
        total,
        run.map(({ figure }) => figure),
      );
  }
  return null;
}

const JOINT = /^(?:\([^()\n]{0,30}\))?[、,;和及]\s?[^。;,、\n]{0,14}$/u;

const FIRST_HALF = /(?:上半年|1月?\s?[-~至到—－]\s?6月)/u;
const SECOND_HALF = /(?:下半年|7月?\s?[-~至到—－]\s?12月)/u;
const YEAR = new RegExp(
  `(?:全年|年度)[^,。;\\d\\n]{0,12}?(?:${TOTAL}|共)[\\p{Script=Han}]{0,4}\\s?$|^全年(?:共)?[\\p{Script=Han}]{0,6}\\s?$`,
  'u',
);

/** Both halves of the year, with nothing of another sort between their names and values. */
function ofHalves({ figure: total, lead }: Told, before: readonly Told[]): SumFact | null {
  if (!YEAR.test(lead) || total.unit === null || total.unit.dimension === 'ratio') return null;
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

const factOf = (total: Figure, parts: Figure[]): SumFact => ({
  start: parts[0]?.start ?? total.start,
  end: total.end,
  total,
  parts,
  exhaustive: 'likely',
});
