import {
  type DateMention,
  dayNumber,
  type ListedInterval,
  parseEnglishNumeral,
  type Report,
  type Span,
  scanDates,
  spanFrom,
  spanOf,
  viewText,
} from '../core/index.js';

/**
 * Dates in a row, how many days may lie between two of them, and the words that say it was kept:
 * `维保间隔不超过15日。……1月6日、1月20日、2月11日,间隔均在15日以内`. Days are counted as they are written; working days
 * and months are left out, for nobody says when they end.
 */

const DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, day: 1, week: 7 };
const DAY_ZH = '(?:个?(?:日历|自然)?)(?<unit>天|日|周)';
const MOST_ZH =
  '(?:不(?:得|应|能|可)?(?:超过|大于|多于|长于|超)|未超过?|没有超过|≤|至多|最长为?|应?在|控制在)';
/** A longest interval, or a frequency, in the words of a requirement; the number is `n`. */
const LIMITS_ZH: readonly RegExp[] = [
  new RegExp(
    `(?:间隔(?:期|时间)?|周期|相隔|相距)[^。;\\d\\n]{0,14}?${MOST_ZH}\\s?(?<n>\\d{1,3})\\s?${DAY_ZH}(?:之|以)?内?`,
    'gu',
  ),
  new RegExp(`每(?:隔)?\\s?(?<n>\\d{1,3})\\s?${DAY_ZH}[^,。;\\d\\n]{0,10}?[一1]次`, 'gu'),
];
const NUMBER_EN = '(?<n>\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)';
const DAY_EN = '(?:calendar )?(?<unit>day|week)s?';
const MOST_EN =
  '(?:no more than|not more than|at most|(?:must |may |shall |does |do )?not (?:to )?exceed(?:ing)?|within|no longer than|not longer than|(?:a )?maximum(?: of)?)';
const LIMITS_EN: readonly RegExp[] = [
  new RegExp(`\\bintervals?[^.;\\d]{0,40}? ${MOST_EN} ${NUMBER_EN} ${DAY_EN}\\b`, 'giu'),
  new RegExp(`\\b${MOST_EN} ${NUMBER_EN} ${DAY_EN} apart\\b`, 'giu'),
  new RegExp(`\\bevery ${NUMBER_EN} ${DAY_EN}\\b`, 'giu'),
];

const KEPT_ZH =
  /(?:间隔|周期|频次)[^。;\n\d]{0,14}?(?:(?:均|都|全部|各)[^。;\n\d]{0,4}(?:在[^。;,\n]{0,10}内|不超过)|未超过?|没有超过|符合|满足)|(?:符合|满足)[^。;,\n]{0,14}(?:间隔|周期|频次|要求|规定|规范|制度)|按(?:周期|频次|间隔)(?:执行|进行|完成)/u;
const KEPT_EN =
  /\bintervals?\b[^.;\n]{0,40}\b(?:kept|observed|met|respected|maintained|followed|complied with|within|not exceeded)|\b(?:kept|observed|met|respected|complied with) the [^.;\n]{0,24}\bintervals?|\bin line with the [^.;\n]{0,24}(?:interval|frequency|requirement|plan)/iu;
const ADMITTED =
  /超期|逾期|停用|停机|停产|停运|报停|未按|延误|推迟|延期|不符合|超出|除外|除了?\d|overdue|\blate\b|shut ?down|deferr|out of service|except|exceeded by|longer than allowed/iu;
/** Only the mark of a list, a short remark in brackets, or `下一次为`, between two dates. */
const JOINT =
  /^\s?(?:\([^()\n]{0,16}\))?\s?(?:、|,|;|和|及|与|,\s?and|and)\s?$|^[^。;,\d\n]{0,10}[,、]\s?(?:下一?次|再次|随后)[^。;,\d\n]{0,6}$/iu;
const CUE = /间隔|周期|相隔|相距|每隔?\s?\d|interval|apart|every /iu;
const BEFORE = 260;
const BEHIND = 90;

interface Required extends Span {
  raw: string;
  days: number;
}

export function extractListedIntervals(report: Report): ListedInterval[] {
  return report.lines.flatMap((line, index) => {
    if (line.kind === 'row') return line.cells.flatMap((cell) => intervalsIn(report, cell));
    const before = report.lines[index - 1];
    return line.kind === 'text' ? intervalsIn(report, line, before?.kind === 'text' ? before : line) : [];
  });
}

/** `above` is where the requirement may stand where the place itself has none. */
function intervalsIn(report: Report, place: Span, above: Span = place): ListedInterval[] {
  const own = viewText(report, place);
  if (!CUE.test(own)) return [];
  const content = report.view.text.slice(above.start, place.end);
  return runsIn(content).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || first.start < place.start - above.start) return [];
    const claim = claimBehind(content, last.end, report);
    if (!claim || ADMITTED.test(content.slice(first.start, claim.end + 12))) return [];
    const from = Math.max(0, first.start - BEFORE);
    const required = requiredIn(content.slice(from, claim.end + 16), report).map((found) => ({
      ...found,
      start: from + found.start,
      end: from + found.end,
    }));
    const limit =
      required.findLast(({ end }) => end <= first.start) ??
      required.find(({ start }) => start >= last.end && start <= claim.end);
    if (!limit) return [];
    const placed = ({ start, end }: Span): Span => ({ start: above.start + start, end: above.start + end });
    return pairsOf(run).flatMap(({ from: one, to, days }) =>
      days > limit.days
        ? [
            {
              ...placed({ start: one.start, end: to.end }),
              limit: { ...placed(limit), raw: limit.raw },
              most: limit.days,
              days,
              from: { ...placed(one), raw: one.raw },
              to: { ...placed(to), raw: to.raw },
              claim: placed(claim),
            },
          ]
        : [],
    );
  });
}

function requiredIn(lead: string, { language }: Report): Required[] {
  const patterns = language === 'en' ? LIMITS_EN : LIMITS_ZH;
  return patterns
    .flatMap((pattern) => [...lead.matchAll(pattern)])
    .flatMap((match) => {
      const { n = '', unit = '' } = match.groups ?? {};
      const count = /^\d/u.test(n) ? Number(n) : parseEnglishNumeral(n);
      const each = DAYS[unit.toLowerCase()];
      return count && each ? [{ ...spanOf(match), raw: match[0], days: count * each }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

function claimBehind(content: string, from: number, { language }: Report): Span | null {
  const behind = content.slice(from, from + BEHIND);
  const match = (language === 'en' ? KEPT_EN : KEPT_ZH).exec(behind);
  return match && spanFrom(from, match);
}

/** Runs of days written one behind the other, at least two. */
function runsIn(content: string): DateMention[][] {
  const runs: DateMention[][] = [];
  for (const date of scanDates(content)) {
    const last = runs.at(-1)?.at(-1);
    const whole = date.exists && date.from.day !== null && date.from.month !== null;
    const single = date.from.day === date.to.day && date.from.month === date.to.month;
    if (whole && single && last && JOINT.test(content.slice(last.end, date.start))) runs.at(-1)?.push(date);
    else runs.push(whole && single ? [date] : []);
  }
  return runs.filter(({ length }) => length > 1);
}

interface DatePair {
  from: DateMention;
  to: DateMention;
  days: number;
}

/** Neighbours of a run that ascends; a year written once holds for all, and turns where the months start again. */
function pairsOf(run: readonly DateMention[]): DatePair[] {
  const written = run.find(({ from }) => from.year !== null)?.from.year ?? 2001;
  let year = run[0]?.from.year ?? (run.some(({ from }) => from.year !== null) ? written : 2001);
  const numbers = run.map(({ from }, index) => {
    const before = run[index - 1]?.from;
    const turns = before && from.year === null && (from.month ?? 0) < (before.month ?? 0);
    year = from.year ?? (turns ? year + 1 : year);
    return dayNumber(year, from.month ?? 1, from.day ?? 1);
  });
  const pairs = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  if (pairs.some((days) => days < 0)) return [];
  return pairs.flatMap((days, index) => {
    const [from, to] = [run[index], run[index + 1]];
    return from && to ? [{ from, to, days }] : [];
  });
}
