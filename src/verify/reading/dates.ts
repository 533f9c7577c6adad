import {
  compareSpans,
  foldWidth,
  monthOf,
  type PartialDate,
  type Span,
  scanDates,
  spansOverlap,
} from '../../core/index.js';

/** A date, month, year or range as written; where the writing is ambiguous there is one reading for each sense. */
export interface DateReading extends Span {
  raw: string;
  from: PartialDate;
  to: PartialDate;
  /** A short form that may be a figure or a code as well. */
  doubtful?: boolean;
}

const day = (year: number | null, month: number, dayOfMonth: number | null): PartialDate => ({
  year,
  month,
  day: dayOfMonth,
});
const isMonth = (value: number) => value >= 1 && value <= 12;
const isDay = (value: number) => value >= 1 && value <= 31;
const point = (date: PartialDate) => ({ from: date, to: date });

type Senses = Array<{ from: PartialDate; to: PartialDate }>;

/** `4.9`, `3-19`, `02-19`: month and day; `24-12`: year and month; `9.22-23`, `11.10-11.16`: ranges. */
const SHORT =
  /(?<![\d.A-Za-z/-])(?<a>\d{1,2})(?<s>[./-])(?<b>\d{1,2})(?:(?:-|~|—|–|至|到)(?:(?<c>\d{1,2})\k<s>)?(?<d>\d{1,2}))?(?![\d./-]*\d|[%A-Za-z㎡℃]|\s?(?:mm|kg|吨|元|米|万))/gu;

/** Validities noted on site end by then: `全年40.3` is no month. */
const LATEST = 36;

function readShort(groups: Record<string, string | undefined>, dayFirst: boolean): Senses {
  if (dayFirst && groups.s === '.') return [];
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const senses: Senses = [];
  const [month, date] = dayFirst ? [b, a] : [a, b];
  if (isMonth(month) && isDay(date)) {
    const from = day(null, month, date);
    const last = groups.d === undefined ? null : Number(groups.d);
    senses.push({
      from,
      to: last === null ? from : day(null, groups.c === undefined ? month : Number(groups.c), last),
    });
  }
  // `11/25` in an English note: November 2025.
  if (dayFirst && groups.s === '/' && isMonth(a) && b >= 20 && b <= 40 && groups.d === undefined)
    senses.push(point(day(2000 + b, a, null)));
  if (a >= 15 && a <= LATEST && isMonth(b) && groups.d === undefined)
    senses.push(point(day(2000 + a, b, null)));
  return senses;
}

/** `Sept 25`: in an English note also September 2025. */
const MONTH_AND_YEAR =
  /(?<![A-Za-z])(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s'?(?<y>[1-3]\d)(?!\d)/giu;
/** `objectives: april 93.4`, `recalled in March`: a month by its name alone. */
const MONTH_ALONE =
  /(?<![A-Za-z]|[A-Za-z]\s?[-–])(?<m>[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|Mar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)(?![A-Za-z]|\s?[-–])/gu;
/** `2025年1月13—14日`, `1月30—2月2日`, `6月18-19 `. */
const DAY_RANGE =
  /(?:(?<y>20\d{2})\s?年\s?)?(?<![\d.])(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?[日号]?\s?(?:-|~|—|–|至|到)\s?(?:(?<m2>\d{1,2})\s?月\s?)?(?<d2>\d{1,2})(?:\s?[日号]|(?=\s{0,3}(?:$|[,;。、()])|\s{2}|\s?(?![个台人件份次度条批张])\p{Script=Han}))/gu;

/** `24年11月8日`, `25年3月`. */
const SHORT_YEAR = /(?<![\d.])(?<y>[1-3]\d)年(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日号])?/gu;

const shortYears = (folded: string): DateReading[] =>
  [...folded.matchAll(SHORT_YEAR)].map((match) => {
    const { y, m, d } = match.groups ?? {};
    const date = day(2000 + Number(y), Number(m), d === undefined ? null : Number(d));
    return { start: match.index, end: match.index + match[0].length, raw: match[0], ...point(date) };
  });

const dayRanges = (folded: string): DateReading[] =>
  [...folded.matchAll(DAY_RANGE)].map((match) => {
    const { y, m, d, m2, d2 } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      raw: match[0],
      from: day(y === undefined ? null : Number(y), Number(m), Number(d)),
      to: day(y === undefined ? null : Number(y), Number(m2 ?? m), Number(d2)),
    };
  });

/** `9月12日评审、15日签订`: the later day is of the same month. */
const DAY_ALONE =
  /(?<![\d月年./~-])(?<!第|每|[一-鿿]周|不符合|不符合项|报告|编号|NC ?)(?<d>\d{1,2})(?:日|号(?=[,;。、至到)\s那的没缺少走才给就完]|$))(?![均常志期报期工用产历计间程内后]|\s?(?:机|线|楼|库|炉|车|岗|门|仓|梯|塔|泵|罐|柜))/gu;

/** `11月23、24两天`, `(12、13号)`: days told one by one, with their month before the first or earlier still. */
const LISTED_DAYS =
  /(?<![\d.、/-])(?:(?<m>\d{1,2})\s?月\s?)?(?<days>\d{1,2}[日号]?(?:\s?[、,和及]\s?\d{1,2}){1,5})\s?(?:[日号]|(?=[两二三四五六2-6]\s?天))/gu;

const listedDays = (folded: string, known: readonly DateReading[]): DateReading[] =>
  [...folded.matchAll(LISTED_DAYS)].flatMap((match) => {
    const { m, days = '' } = match.groups ?? {};
    const before = known.findLast(({ end, to }) => end <= match.index && to.month !== null);
    const month = m === undefined ? before?.to.month : Number(m);
    if (month == null || !isMonth(month)) return [];
    const span = { start: match.index, end: match.index + match[0].length, raw: match[0] };
    return days
      .split(/\D+/u)
      .map(Number)
      .filter(isDay)
      .map((each) => ({ ...span, doubtful: true, ...point(day(null, month, each)) }));
  });

const daysAlone = (folded: string, known: readonly DateReading[]): DateReading[] =>
  [...folded.matchAll(DAY_ALONE)].flatMap((match) => {
    const before = known.findLast(({ end, to }) => end <= match.index && to.month !== null);
    const dayOfMonth = Number(match.groups?.d);
    if (!before || before.to.month === null || !isDay(dayOfMonth)) return [];
    const date = day(before.to.year, before.to.month, dayOfMonth);
    return [{ start: match.index, end: match.index + match[0].length, raw: match[0], ...point(date) }];
  });

/** `11/2026`, `11.2026`. */
const MONTH_SLASH_YEAR = /(?<![\d./-])(?<m>0?[1-9]|1[0-2])[./-](?<y>20\d{2})(?![\d./-])/gu;

/** `5、6月`: the first month stands without its word. */
const LISTED_MONTH = /(?<![\d.])(?<m>\d{1,2})(?=(?:[、,/和及]\s?\d{1,2}){1,4}\s?月)/gu;

/** `2.6 / 97.3 / 94.1`: results in a row, of which not every one could be a day. */
const SLASHED_ROW =
  /(?<![\d./-])\d{1,3}(?:\.\d{1,3})?(?:\s{0,2}[/、]\s{0,2}\d{1,3}(?:\.\d{1,3})?){1,6}(?![\d./-]*\d)/gu;
const isDayInRow = (figure: string): boolean => {
  const [month = 0, date = 0] = figure.split('.').map(Number);
  return isMonth(month) && (isDay(date) || !figure.includes('.'));
};
const rowsOfResults = (folded: string): Span[] =>
  [...folded.matchAll(SLASHED_ROW)]
    .filter(([row]) => {
      const figures = row.split(/\s*[/、]\s*/u);
      return figures.length > 2 && figures.some((figure) => figure.includes('.') && !isDayInRow(figure));
    })
    .map(({ 0: row, index }) => ({ start: index, end: index + row.length }));

/** `10-15/16`: two days one after the other; `8.8/10` is a mark. */
const DAY_PAIR =
  /(?<![\d.A-Za-z/-])(?<m>\d{1,2})(?:-(?=\d)|\.(?=\d{2}\/))(?<d>\d{1,2})\/(?<d2>\d{1,2})(?![\d./-]*\d|[%A-Za-z㎡℃])/gu;
const LONGEST_PAIR = 3;
function readDayPair({ m, d, d2 }: Record<string, string | undefined>): Senses {
  const [month, first, last] = [Number(m), Number(d), Number(d2)];
  const follow = last > first && last - first <= LONGEST_PAIR;
  return isMonth(month) && isDay(last) && follow
    ? [{ from: day(null, month, first), to: day(null, month, last) }]
    : [];
}

function looseReadings(folded: string, dayFirst: boolean): DateReading[] {
  const read = (pattern: RegExp, senses: (groups: Record<string, string | undefined>) => Senses) =>
    [...folded.matchAll(pattern)].flatMap((match) =>
      senses(match.groups ?? {}).map((sense) => ({
        start: match.index,
        end: match.index + match[0].length,
        raw: match[0],
        doubtful: true,
        ...sense,
      })),
    );
  const results = rowsOfResults(folded);
  return [
    ...read(SHORT, (groups) => readShort(groups, dayFirst)).filter(
      (date) => !results.some((row) => spansOverlap(row, date)),
    ),
    ...read(DAY_PAIR, readDayPair),
    ...read(LISTED_MONTH, ({ m }) => (isMonth(Number(m)) ? [point(day(null, Number(m), null))] : [])),
    ...read(MONTH_AND_YEAR, ({ m = '', y }) => [point(day(2000 + Number(y), monthOf(m) ?? 0, null))]),
  ];
}

const monthsAlone = (folded: string): DateReading[] =>
  [...folded.matchAll(MONTH_ALONE)].flatMap((match) => {
    const month = monthOf((match.groups?.m ?? '').slice(0, 3));
    const span = { start: match.index, end: match.index + match[0].length, raw: match[0] };
    return month === null ? [] : [{ ...span, doubtful: true, ...point(day(null, month, null)) }];
  });

/** `01/09/25`, `12.02.26` in an English text, which writes the day first. */
const SHORT_SLASHED = /(?<![\d./-])(?<d>\d{1,2})(?<s>[./-])(?<m>\d{1,2})\k<s>(?<y>[1-3]\d)(?![\d./-]*\d)/gu;

const shortSlashed = (folded: string): DateReading[] =>
  /\p{Script=Han}/u.test(folded)
    ? []
    : [...folded.matchAll(SHORT_SLASHED)].flatMap((match) => {
        const [d, m, y] = [Number(match.groups?.d), Number(match.groups?.m), Number(match.groups?.y)];
        if (!isMonth(m) || !isDay(d)) return [];
        const span = { start: match.index, end: match.index + match[0].length, raw: match[0] };
        return [{ ...span, ...point(day(2000 + y, m, d)) }];
      });

/** `3-4/12/25`, `3 & 4/12`: days in a row in an English text. */
const SLASHED_RANGE =
  /(?<![\d./-])(?<d>\d{1,2})\s?(?:-|–|&|and|to)\s?(?<d2>\d{1,2})(?<s>[./])(?<m>\d{1,2})(?:\k<s>(?:20)?(?<y>[1-3]\d))?(?![\d./-]*\d|%)/gu;

const slashedRanges = (folded: string): DateReading[] =>
  /\p{Script=Han}/u.test(folded)
    ? []
    : [...folded.matchAll(SLASHED_RANGE)].flatMap((match) => {
        const [d, last, m] = [match.groups?.d, match.groups?.d2, match.groups?.m].map(Number);
        if (!isMonth(m ?? 0) || !isDay(last ?? 0) || (d ?? 0) >= (last ?? 0)) return [];
        const year = match.groups?.y === undefined ? null : 2000 + Number(match.groups.y);
        const span = { start: match.index, end: match.index + match[0].length, raw: match[0] };
        return [
          { ...span, doubtful: true, from: day(year, m ?? 0, d ?? 0), to: day(year, m ?? 0, last ?? 0) },
        ];
      });

const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** `五月份`, `十二月底`; `一月两次` is how often. */
const CHINESE_MONTH =
  /(?<![\d〇零一二三四五六七八九十两第每几个])(?<m>十[一二]|[一二三四五六七八九十])月(?:份|(?=[底末初中上下旬至到的,、;。~—\s-])|$)/gu;

const chineseMonths = (folded: string): DateReading[] =>
  [...folded.matchAll(CHINESE_MONTH)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    ...point(day(null, CHINESE_MONTHS.indexOf(match.groups?.m ?? '') + 1, null)),
  }));

/** `14.11.25` in an English text, where `2014-11-25` may be read as well: what is looked at on site is of late. */
const isLaterThan = (one: DateReading, other: DateReading): boolean =>
  (one.from.year ?? 0) > (other.from.year ?? 0);

/** `28/27/26MPa`: readings in a row, with their unit behind the last. */
const UNIT_BEHIND = /^(?:MPa|kPa|Pa|mm|cm|μm|um|kg|mg|kV|dB|℃|°C|%|N|A|V)(?![A-Za-z])/u;

const monthSlashYear = (folded: string): DateReading[] =>
  [...folded.matchAll(MONTH_SLASH_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    ...point(day(Number(match.groups?.y), Number(match.groups?.m), null)),
  }));

/**
 * The dates of a text. With `loose` also the short forms of notes, which may be figures or codes as well and so only
 * ever support a date, never call for support; `dayFirst` reads `30/4` as 30 April besides.
 */
export function readDates(text: string, loose: boolean, dayFirst = false): DateReading[] {
  const folded = foldWidth(text);
  const ranges = [...dayRanges(folded), ...shortYears(folded)];
  const scanned: DateReading[] = scanDates(text)
    .filter(({ end, from }) => !UNIT_BEHIND.test(folded.slice(end)) && isDay(from.day ?? 1))
    .map(({ start, end, raw, from, to }) => ({ start, end, raw, from, to }));
  const slashed = shortSlashed(folded);
  const certain = [
    ...ranges,
    ...scanned.filter(
      (date) =>
        !ranges.some((range) => spansOverlap(date, range)) &&
        !slashed.some((other) => spansOverlap(date, other) && isLaterThan(other, date)),
    ),
  ];
  certain.push(...slashed.filter((date) => !certain.some((other) => spansOverlap(date, other))));
  certain.sort(compareSpans);
  certain.push(
    ...daysAlone(folded, certain).filter((date) => !certain.some((other) => spansOverlap(date, other))),
  );
  const isNew = (date: DateReading) => !certain.some((other) => spansOverlap(date, other));
  const months = [...monthSlashYear(folded), ...chineseMonths(folded)].filter(isNew);
  const short = loose
    ? [
        ...looseReadings(folded, dayFirst),
        ...slashedRanges(folded),
        ...listedDays(folded, certain),
        ...monthsAlone(folded).filter(isNew),
      ]
    : [];
  return [...certain, ...months, ...short].sort((a, b) => a.start - b.start);
}
