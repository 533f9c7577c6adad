import {
  cellsAndLines,
  type DateMention,
  dayInterval,
  type ListedInterval,
  parseChineseNumeral,
  parseEnglishNumeral,
  type Report,
  scanDates,
  spanFrom,
  viewText,
} from '../core/index.js';

/**
 * How long something has to take at least or may take at most, the two days it took, and words that say it was kept: `培养时间
 * 14天 … 培养期满后放行`, `公示7天`, `龄期已满28天`, `应提前5天通知`, `within 5 working days`; and the last day of a validity that its
 * length does not give: `有效期3年，颁发日期…，有效期至…`.
 */

const NUMBER =
  '(?<!\\d)(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3}|半|\\b(?:one|two|three|four|five|six|seven|ten|twelve|fourteen)\\b)';
const UNIT =
  '(?<unit>个?工作日|小时|个月|天|日|周|年|h(?![a-z])|(?:working )?days?|hours?|weeks?|months?|years?)';
const LENGTH = new RegExp(`(?<!第)${NUMBER}\\s?${UNIT}(?<inside>(?:之|以)?内)?`, 'giu');
/** Days of a unit; working days are told apart. */
const DAYS: ReadonlyArray<readonly [RegExp, number]> = [
  [/工作日|working/iu, 1],
  [/小时|^h$|hour/iu, 1 / 24],
  [/月|month/iu, 30.44],
  [/周|week/iu, 7],
  [/年|year/iu, 365.25],
  [/[天日]|day/iu, 1],
];
/** What takes its time, beside the length. */
const WAITS =
  /培养|龄期|养护|固化|静置|老化|公示|公告|隔离|观察期?|陈化|熟化|停留|放置|发芽|试验期|浸泡|干燥|晾置|发酵|冷却|保[存留管]|保质试验|\b(?:incubat|cur(?:e|ing)|quarantine|matur|condition(?:ed|ing)|stand|rest|kept for|retain|retention|notice|in advance|display)/iu;
const AHEAD = /提前|in advance|notice of/iu;
/** A deadline, in front of its length where no `内` stands behind. */
const DEADLINE = /(?:期限|时限|限期)(?:为|:|是)?\s?$|\bwithin (?:a (?:maximum|period) of )?$/iu;
const KEPT =
  /期满|已满|到期|(?:符合|满足|达到)[^,。;]{0,10}|按(?:期|规定|要求|程序)(?:完成|关闭|执行|整改|进行|办理|操作)?|在(?:规定|要求)[^,。;]{0,6}内|执行到位|after (?:the )?[a-z ]{0,30}(?:had (?:passed|ended|elapsed|expired)|was over)|after the end of [a-z ]{3,20}|as required|within the (?:time|period|limit)[a-z ]{0,10}|in time|(?:was|were) (?:kept|met|observed)/iu;
const ADMITTED =
  /未满|不足|超期|逾期|不符合(?!项|报告|整改)|未按|未达|滞后|延期|特批|让步|例外|紧急放行|提前(?:放行|解除|结束)|计划|拟于|预计|\b(?:late|overdue|not (?:met|kept|yet)|nonconform|too early|early release|planned|will be)\b/iu;
const BEFORE = 90;
const BEHIND = 150;
/** `龄期已满28天`. */
const CLAIM_BEFORE = 6;
/** The first and the last day may both be counted; hours are told by days. */
const SLACK = 1;
/** Feasts within a number of working days. */
const FEASTS = 8;

interface Length {
  start: number;
  end: number;
  raw: string;
  days: number;
  working: boolean;
  /** Told by the hour: of two neighbouring days 48 hours cannot have passed. */
  hours: boolean;
  way: 'short' | 'long';
}

export const extractKeptTimes = (report: Report): ListedInterval[] =>
  cellsAndLines(report).flatMap((place) => {
    const content = viewText(report, place);
    if (!/\d/u.test(content)) return [];
    return [
      ...lengthsIn(content).flatMap((length) => clashOf(content, length) ?? []),
      ...endsIn(content),
    ].map((found) => shift(found, place.start));
  });

function lengthsIn(content: string): Length[] {
  const dates = scanDates(content);
  return [...content.matchAll(LENGTH)].flatMap((match): Length[] => {
    const { n = '', unit = '', inside } = match.groups ?? {};
    const number = numberOf(n);
    const each = DAYS.find(([shape]) => shape.test(unit))?.[1];
    const isDate = dates.some((date) => date.start < match.index + match[0].length && match.index < date.end);
    if (number === null || each === undefined || isDate) return [];
    const lead = /[^。;]*$/u.exec(content.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
    const behind = /^[^。;,]{0,16}/u.exec(content.slice(match.index + match[0].length))?.[0] ?? '';
    const most = inside !== undefined || (DEADLINE.test(lead) && !WAITS.test(lead));
    if (!most && !WAITS.test(lead + behind) && !AHEAD.test(lead + behind)) return [];
    const raw = match[0];
    const span = { start: match.index, end: match.index + raw.length, raw };
    return [
      {
        ...span,
        days: number * each,
        working: /工作|working/iu.test(unit),
        hours: /时|^h/iu.test(unit),
        way: most ? 'long' : 'short',
      },
    ];
  });
}

const numberOf = (written: string): number | null => {
  if (/^\d/u.test(written)) return Number(written);
  if (written === '半') return 0.5;
  return /[a-z]/iu.test(written)
    ? parseEnglishNumeral(written)
    : (parseChineseNumeral(written.replace('两', '二'))?.value ?? null);
};

/** The two days told beside the length, in one story with the words that it was kept. */
function clashOf(content: string, length: Length): ListedInterval | null {
  const from = Math.max(0, length.start - BEFORE);
  const story = content.slice(from, length.end + BEHIND);
  const days = daysIn(story).map((date) => ({ ...date, start: date.start + from, end: date.end + from }));
  const [first, last] = days;
  const claimed = Math.max(from, length.start - CLAIM_BEFORE);
  const kept = KEPT.exec(content.slice(claimed, length.end + BEHIND));
  if (!first || !last || days.length > 2 || !kept || ADMITTED.test(story)) return null;
  const between = spanOfDays(first, last);
  if (
    !between ||
    !isFineEnough(length, [first, last]) ||
    LISTED.test(content.slice(first.end, last.start)) ||
    isUntouched(story)
  )
    return null;
  const { most, least } = between;
  const wrong =
    length.way === 'short'
      ? most + SLACK < length.days + (length.hours ? 0.5 : 0) ||
        (length.days < 7 && length.working && most < length.days)
      : least > (length.working ? length.days * 1.5 + FEASTS : Math.max(length.days, 1) + SLACK);
  const claim = { start: claimed + kept.index, end: claimed + kept.index + kept[0].length };
  return wrong
    ? {
        start: Math.min(first.start, length.start),
        end: Math.max(last.end, length.end),
        limit: { start: length.start, end: length.end, raw: length.raw },
        most: Math.ceil(length.days),
        days: length.way === 'short' ? most : least,
        from: first,
        to: last,
        claim,
        apart: length.way,
      }
    : null;
}

/** A month alone is a day of a deadline nowhere, and of a wait only where that takes months. */
const isFineEnough = ({ way, days }: Length, dates: readonly DateMention[]): boolean =>
  dates.every(({ from }) => from.day !== null) || (way === 'short' && days >= MONTHS);
const MONTHS = 60;

/** `抽2024年3月、2025年2月的记录`. */
const LISTED = /^\s?(?:[、,和及与]|and)\s?$/u;
/** What is kept was destroyed too early or not at all. */
const isUntouched = (story: string): boolean =>
  /保[存留管]|\b(?:kept|retain|retention)/iu.test(story) &&
  !/销毁|处置|清理|删除|报废|destroy|dispos|delet|discard/iu.test(story);

const daysIn = (text: string): DateMention[] =>
  scanDates(text).filter(({ from, exists }) => exists && from.month !== null);

/** The most and the least days that may lie between two dates, of which one may leave its year to the other. */
function spanOfDays(one: DateMention, other: DateMention): { most: number; least: number } | null {
  const year = one.from.year ?? other.from.year ?? ANY_YEAR;
  const dated = ({ from, to, exists }: DateMention) =>
    dayInterval({
      exists,
      from: { ...from, year: from.year ?? year },
      to: { ...to, year: to.year ?? year },
    });
  const [a, b] = [dated(one), dated(other)];
  if (!a || !b) return null;
  const [early, late] = a.from <= b.from ? [a, b] : [b, a];
  return { most: late.to - early.from, least: Math.max(0, late.from - early.to) };
}
const ANY_YEAR = 2025;

/** A validity or a period with the day it runs from and the day it runs to. */
const TERM = new RegExp(
  `(?:有效期(?:限)?|(?:检定|校准|检测|检验|检查|测试|更换|评审)周期|\\bvalid for|\\bperiod of validity(?: of)?|\\b(?:tested|checked|calibrated|inspected|renewed) every)(?:为|是|:)?\\s?${NUMBER}\\s?${UNIT}|每${NUMBER.replace('<n>', '<each>')}?\\s?(?<eachUnit>个?月|年)[^,。;]{0,6}(?:一次|1次)`,
  'giu',
);
const RUNS_FROM =
  /(?:颁发|发证|签发|检定|校准|检测|检验|检查|换证|生效|上[一]?次|本次|最近一次|last|issued|calibrated|tested)[^,。;\d]{0,14}$/iu;
const RUNS_TO =
  /(?:有效期?[至到]|到期日?期?为?|下次[^,。;\d]{0,8}|截止|next[a-z ]{0,24}|valid until|expir(?:es|y)[a-z ]{0,12})\s?:?\s?$/iu;
const REACH = 90;
const MOST_OFF = 40;

function endsIn(content: string): ListedInterval[] {
  return [...content.matchAll(TERM)].flatMap((match): ListedInterval[] => {
    const { n, unit, each, eachUnit } = match.groups ?? {};
    const number = numberOf(n ?? each ?? '1');
    const size = DAYS.find(([shape]) => shape.test(unit ?? eachUnit ?? ''))?.[1] ?? 0;
    const limit = spanFrom(0, match);
    const behind = content.slice(limit.end, limit.end + REACH);
    const dates = daysIn(behind).filter(({ from }) => from.year !== null && from.day !== null);
    const [from, to] = dates;
    if (number === null || size < 30 || !from || !to || dates.length > 2) return [];
    if (!RUNS_FROM.test(behind.slice(0, from.start)) || !RUNS_TO.test(behind.slice(0, to.start))) return [];
    const between = spanOfDays(from, to);
    const most = Math.round(number * size);
    if (!between || Math.abs(between.most - most) <= MOST_OFF || ADMITTED.test(behind)) return [];
    const placed = (date: DateMention) => ({
      raw: date.raw,
      start: limit.end + date.start,
      end: limit.end + date.end,
    });
    return [
      {
        start: limit.start,
        end: limit.end + to.end,
        limit: { ...limit, raw: match[0] },
        most,
        days: between.most,
        from: placed(from),
        to: placed(to),
        claim: limit,
        apart: 'end',
      },
    ];
  });
}

function shift(found: ListedInterval, by: number): ListedInterval {
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...moved(found),
    limit: moved(found.limit),
    from: moved(found.from),
    to: moved(found.to),
    claim: moved(found.claim),
  };
}
