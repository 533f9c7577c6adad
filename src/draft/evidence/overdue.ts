import { dayInterval, dayNumber, foldWidth, monthOf, type PartialDate, scanDates } from '../../core/index.js';

const LATEST = /(?:的)?(?:最近|最新|上次|最后|前一次|\blast\b|\blatest\b|\bmost recent\b)/iu;
/** Something is to be done every so often. */
const PERIODIC =
  /每(?<unit>年|半年|季度?|月)(?:度|一次|1次|更新|评审|评价|复审|检|做|开展)?|有效期?(?:限|为|是|[ :：])?(?<valid>\d|半|[一二两三五])[ ]?年(?!\d)|(?<years>\d|[一二两三五])[ ]?年[ ]?(?:一次|1次|一[评审检换]|复审|复评|评审一次)|\b(?<english>annual(?:ly)?|yearly|every year|quarterly|monthly)\b|\b(?:every )?(?<mon>\d{1,2})[- ]?month(?:s|ly)\b|每(?<zmon>\d|[一二两三六])个月|\b(?:every )?(?<span>\d|two|three|five)[ -]?(?:yr|year)s?(?:ly)?\b(?= (?:review|refresh|cycle|interval|renewal|re-?test|re-?cert)|[\s?]*$)/giu;
const MONTHS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^半年/u, 6],
  [/^年|annual|year/iu, 12],
  [/^季|quarter/iu, 3],
  [/^月|month/iu, 1],
];
const YEARS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  五: 5,
  六: 6,
  半: 0.5,
  two: 2,
  three: 3,
  five: 5,
};
/** What a day belongs to that was the last of its kind. */
const DONE_THEN =
  /(?:\b(?:rev(?:ision|iewed)?|dated|issued?|iss|version|ver|done|held|from|calibrated|inspected|tested|serviced|examined)\b|修订|发布|评审|更新|版本?|日期|编制|评价|检[定测验]|校准|校验|演练|标签|证书?)[^;；。\d]{0,8}(?:[A-Z]?\d{0,2}[ ,]{1,2})?$/iu;
const DONE_BEHIND =
  /^[ ]?(?:修订|发布|评审|更新|版|编制|评价|检[定测验]|校准|做|开|完成|演练|\bissue|\brev)/iu;
const STILL_TO_COME = /(?:\bnext|\bdue|\bvalid|\buntil|\bto|下次|有效期?|计划|至|到)[^;；。\d]{0,8}$/iu;
/** A month of grace: plans name months, not days. */
const GRACE_DAYS = 45;
const DAYS_OF_MONTH = 30.5;

/** `Jun 22` and `03/2022` where a year is meant: a paper bears its month. */
const SHORT_MONTH =
  /(?:\b(?<name>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6} '?(?<two>\d{2})(?!\d|[ ]?(?:people|attended|pcs))|(?<![\d/])(?<month>0?[1-9]|1[0-2])\/(?<four>20\d{2})(?![\d/]))/giu;

interface Day {
  start: number;
  end: number;
  /** Days since the epoch of `dayNumber`, at the latest. */
  to: number;
}

/** The days that a passage names with their year; of a month its last day. */
function daysIn(text: string, year: number): Day[] {
  const full = scanDates(text).flatMap((date) => {
    const interval = date.from.year === null ? null : dayInterval(date);
    return interval ? [{ start: date.start, end: date.end, to: interval.to }] : [];
  });
  const short = [...text.matchAll(SHORT_MONTH)].flatMap(({ 0: raw, index, groups }) => {
    const said = groups?.four ?? `20${groups?.two}`;
    const month = monthOf(groups?.name) ?? Number(groups?.month);
    return Number(said) > year
      ? []
      : [{ start: index, end: index + raw.length, to: dayNumber(Number(said), month, 28) }];
  });
  return [...full, ...short].sort((a, b) => a.start - b.start);
}

/** The day on which something was last done: the latest one called so, else the last that a paper bears. */
function lastDone(text: string, year: number): Day | undefined {
  const days = daysIn(text, year);
  if (LATEST.test(text)) return days.at(-1);
  return days.findLast(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 24), start);
    return (DONE_THEN.test(before) || DONE_BEHIND.test(text.slice(end))) && !STILL_TO_COME.test(before);
  });
}

/** `最新法规是2019年的`, `只签到2023年`, `last touched Aug 2023`: nothing newer than that year. */
const NEWEST =
  /(?:最[新近后](?:一[次份版个期])?|上(?:一)?次|(?:只|仅)(?:有|签|记|做|评|更新|登记|查|训|写|保存|留)?(?:了)?(?:到|至)?|停(?:留)?在|还是|仍是|更新到|截止到?)[^,，;；。\d]{0,10}(?<y>20\d\d|(?<![\d.])2\d(?=年))(?!\d|[ ]?版(?!$|[\s,，;；。]))|(?:是|为)[ ]?(?<p>20\d\d)年?(?:的|版)|(?<s>20\d\d)\b[^.;\d]{0,24}\bsince\b|\b(?:last|latest|most recent|newest|nothing (?:since|after|newer than)|only up to|up to)\b[^,;.\d]{0,24}(?<e>20\d\d)(?!\d)/giu;
/** Years between the audit and the newest paper from which it is old without a period laid down. */
const OLD_YEARS = 2;

/** Papers whose newest is years old; the wording, or null. */
export function outOfDate(text: string, audit: PartialDate | null): string | null {
  if (!audit?.year || /周期|有效|每|一次|\bvalid|\bevery\b/iu.test(text)) return null;
  for (const { 0: wording, groups } of foldWidth(text).matchAll(NEWEST)) {
    const said = Number(groups?.y ?? groups?.p ?? groups?.s ?? groups?.e);
    const year = said < 100 ? 2000 + said : said;
    if (audit.year - year >= OLD_YEARS) return wording;
  }
  return null;
}

/**
 * `每年更新？2024.12.20 的最近`, `rev 1 Jun 22, review 'annual'`: the last time lies further back from the audit than
 * the period allows; the wording of the period, or null.
 */
export function overduePeriod(text: string, audit: PartialDate | null): string | null {
  if (!audit?.year || !audit.month) return null;
  const today = dayNumber(audit.year, audit.month, audit.day ?? 1);
  const folded = foldWidth(text);
  for (const { 0: wording, groups } of folded.matchAll(PERIODIC)) {
    const unit = groups?.unit ?? groups?.english ?? '';
    const years = groups?.years ?? groups?.valid ?? groups?.span?.toLowerCase();
    const every = groups?.mon ?? groups?.zmon;
    const months =
      every !== undefined
        ? (YEARS[every] ?? Number(every))
        : years === undefined
          ? MONTHS.find(([pattern]) => pattern.test(unit))?.[1]
          : 12 * (YEARS[years] ?? Number(years));
    const last = lastDone(folded, audit.year);
    if (
      months &&
      last &&
      today - last.to > months * DAYS_OF_MONTH + (groups?.valid === undefined ? GRACE_DAYS : 0)
    )
      return wording;
  }
  return null;
}
