import {
  type DateMention,
  dayInterval,
  innermostAt,
  occurrences,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  spanFrom,
  type ValidityFact,
  viewText,
} from '../../core/index.js';
import { askedOf, latestOfSame } from './asked.js';
import { auditClaimOf, generalClaimOf } from './claims.js';
import { readRows } from './rows.js';
import { usesAfter } from './uses.js';
import { CONTRACT, codesIn, HANDLED, isHandled, isRaised, monthsAfter, periodIn, SETTLED } from './words.js';

/** Right before a last day of validity. */
const UNTIL =
  /(?:有效期(?:限|截止|至|到|为)?(?:分别)?(?:至|到|:|为|自|从)?|有效(?:期)?(?:至|到)|有效日期(?:至|到|:)?|(?:截止|到期|失效)(?:日期|日|时间)(?:至|为|:)?|(?:校准|检定|检测)(?:合格)?至|下次(?:校验|校准|检定|检验|检测|复审|复检)(?:日期|时间)?(?:为|:)?|valid (?:respectively )?(?:until|to|through|till)|valid from|expir(?:y|es|ed)(?: on| in| date)?(?: is|:)?|lapse[ds]?(?: on)?|r[ua]ns? out on|(?<=\b(?:certificat(?:es?|ion)|licen[cs]es?|permits?|approvals?|registration|accreditation|insurance)\b[^.;\n]{0,30})\b(?:r[ua]ns?|holds?|lasts?|remains? in force) (?:until|to|till|up to)|(?<=calibrat[\s\S]{0,60})\bdue(?: on| date(?: of| is|:)?)?|due date (?:of|is|:))\s{0,6}$/iu;
/** Right after one. */
const UNTIL_AFTER =
  /^\s?(?:到期(?!续|换)|(?:前|止|之前)?有效(?![投建性率果地改控])|止\)?(?![^,。;]{0,4}(?:施工|服务)))/u;
/** `效果验证2025.11.20有效`: what was found to work that day. */
const FOUND_EFFECTIVE = /(?:验证|评价|评审|效果|确认|复查)(?:日期|时间|于|为|:)?\s?$/u;
/** `运输许可证(3类)|2020年4月20日至2024年4月19日`: the period of a licence beside its name. */
const OF_LICENCE =
  /(?:许可证?|资质(?:证书)?|执照|资格证|操作证|证书|licen[cs]e|permit|certificate)(?:\s?\([^()]{1,16}\)| no\.? [\w-]{2,16})?\s?[|:,]?\s?(?:from )?$/iu;
/** `作业许可：2025年1月至9月公司内动火4次`: the time of what is told behind it. */
const GOES_ON = /^\s?(?!有效|到期|止|失效)[\p{Script=Han}A-Za-z]{2}/u;
/** `处置合同，合同期2023年1月1日至2023年12月31日`. */
const OF_TERM =
  /(?:(?:合同|协议)(?:的)?(?:期限?|有效期|服务期|履行期)|有效期|(?:contract|agreement) (?:period|term))(?:限)?(?:为|自|从|:| is|:? from)?\s?$/iu;
const SHORTEST_VALIDITY = 150;
const daysIn = (date: DateMention): number => {
  const days = dayInterval(date);
  return days === null ? 0 : days.to - days.from;
};
/** Of a calibration or issue: the first day, with a period beside it. */
const FROM =
  /(?:(?:校准|检定|检测)(?:证书)?|续检|复检|复校|再校|换证|发证|签发|配制|开封|启用|开启|生产|标定|calibrated|issued|prepared|opened|certificate (?:is |was )?dated|certificate of)(?:日期|时间|于)?[:于为]?(?: on)?\s?$/iu;
const FROM_AFTER = /^\s?(?:校准|检定|配制|开封)/u;
/** What was written just before: licences, certificates, devices. */
const NAME =
  /(?<name>[\p{Script=Han}]{0,14}(?:许可证|证书|资质|执照|资格证|操作证|作业证|证)|[\p{Script=Han}]{1,8}(?=[A-Z]{1,4}-?\d))/gu;

/** Until when licences, certificates and calibrations are valid. */
export function extractValidities(report: Report): ValidityFact[] {
  const told = report.sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    const contract = CONTRACT.test(content);
    if (
      !/有效|到期|截止|失效|下次|至|期|valid|expir|runs? out|lapse|licen[cs]e|permit|certificate|interval|cycle|yearly|\bdue\b/iu.test(
        content,
      )
    )
      return [];
    const period = periodIn(content);
    const dates = scanDates(content);
    return dates.flatMap((date) => {
      const list = listOf(content, dates, date);
      const last = contract ? lastOfTerm(content, date) : lastDay(content, date, list, period);
      if (last === null || last.date.from.year === null) return [];
      return [
        {
          ...last,
          start: sentence.start + date.start,
          end: sentence.start + date.end,
          name: nameBefore(content, date.start) || nameAbove(report, sentence, date.start),
          codes: codesBefore(report, sentence, sentence.start + date.start),
          holder: HOLDER.exec(content.slice(0, date.start))?.groups?.holder ?? '',
          contract,
          claim: contract ? null : claimAfter(report, sentence, sentence.start + list.end),
          handled: contract || isOfOneJob(date) || isHandled(report, sentence, content, HANDLED),
          settled: isHandled(report, sentence, content, SETTLED),
          uses: [],
        },
      ];
    });
  });
  const starts = new Set(told.map(({ start }) => start));
  const listed = readRows(report).filter(({ start }) => !starts.has(start));
  const all = [...told, ...listed].sort((a, b) => a.start - b.start);
  const asked = all.flatMap((one) => askedOf(report, one) ?? []);
  const renewed = latestOfSame(report, all, asked);
  const found = usesAfter(report, asked);
  const uses = new Map(
    asked.map(({ one, again, claimedOnly }, index) => {
      const other = renewed[index] ?? Number.NEGATIVE_INFINITY;
      const kept = found[index]?.filter(
        (use) =>
          (dayInterval(use.date)?.to ?? again) < again &&
          other < (dayInterval(use.date)?.from ?? Number.POSITIVE_INFINITY) &&
          !isRaised(report, use) &&
          (use.claim !== null || !claimedOnly),
      );
      return [one, kept];
    }),
  );
  return all.map((one) => {
    const within = auditClaimOf(report, one);
    const claim = within ?? one.claim ?? (one.contract ? null : generalClaimOf(report, one));
    const raised = isRaisedElsewhere(report, one) || (claim === null && isRaised(report, one));
    return {
      ...one,
      claim,
      // Whatever was renewed since, the audit is said to have come before the last day.
      handled: (one.handled || raised) && within === null,
      uses: uses.get(one) ?? [],
    };
  });
}

/** `夜间施工证明有效期10月8日至11月8日`: a permit for one job ends with it; only work done later tells against it. */
const isOfOneJob = (date: DateMention): boolean => daysIn(date) > 0 && daysIn(date) < LONGEST_JOB;
const LONGEST_JOB = 100;

/** The thing is found fault with under its number where something else is told of it. */
const isRaisedElsewhere = (report: Report, { codes, start }: ValidityFact): boolean =>
  codes.some((code) =>
    occurrences(report.view.text, code).some(
      (span) => Math.abs(span.start - start) > MOST_BEFORE && isRaised(report, span),
    ),
  );

/** The last day of a contract whose first and last are told. */
const lastOfTerm = (content: string, date: DateMention): { date: DateMention; stated: boolean } | null =>
  OF_TERM.test(content.slice(Math.max(0, date.start - 24), date.start)) && daysIn(date) > 0
    ? { date: { ...date, from: date.to }, stated: true }
    : null;

function lastDay(
  content: string,
  date: DateMention,
  list: Span,
  months: number | null,
): { date: DateMention; stated: boolean } | null {
  const before = content.slice(Math.max(0, list.start - 48), list.start);
  const after = content.slice(date.end, date.end + 16);
  if (UNTIL.test(before) || (UNTIL_AFTER.test(after) && !FOUND_EFFECTIVE.test(before)))
    return { date: { ...date, from: date.to }, stated: true };
  if (OF_LICENCE.test(before) && !GOES_ON.test(after) && daysIn(date) >= SHORTEST_VALIDITY)
    return { date: { ...date, from: date.to }, stated: true };
  if (months === null || (!FROM.test(before) && !FROM_AFTER.test(after))) return null;
  const end = monthsAfter(date.to, months);
  return end === null ? null : { date: { ...date, from: end, to: end }, stated: false };
}

/** `有效期分别至2031.2.27、2031.6.30、2031.8.14`: the dates that stand in one row with a date. */
function listOf(content: string, dates: readonly DateMention[], date: DateMention): Span {
  const isNext = (one: Span | undefined, next: Span | undefined): boolean =>
    one !== undefined && next !== undefined && LISTED.test(content.slice(one.end, next.start));
  const at = dates.indexOf(date);
  let [first, last] = [at, at];
  while (isNext(dates[first - 1], dates[first])) first--;
  while (isNext(dates[last], dates[last + 1])) last++;
  return { start: dates[first]?.start ?? date.start, end: dates[last]?.end ?? date.end };
}
/** A comma without a blank behind it parts Chinese clauses. */
const LISTED = /^\s?(?:、|和|及|与|and|, and)\s?$|^, $/u;

/** `赵立新作业证`: three characters that are no occupation. */
const HOLDER =
  /(?<holder>(?:(?![工员师业种电机车操特格许健从安上])\p{Script=Han}){3})(?:的)?(?:特种(?:作业|设备)?)?(?:作业证|操作证|上岗证|资格证|证件|证书|[A-C]?证)[^,。;]{0,8}$/u;
/** `经核实证件有效`, `在有效期之内`. */
const CLAIM =
  /(?:经核实|经查|确认|核实|证件|证书|该证|均|仍)[^,。;]{0,8}(?:有效(?!期)|在(?:校验|校准|检定|检测|检验)?有效期(?:限)?(?:之)?内)|在(?:校验|校准|检定|检测|检验)?有效期(?:限)?(?:之)?内|符合要求|still valid|within its validity|found (?:to be )?(?:valid|in order)/iu;
const CLAIM_REACH = 40;

function claimAfter(report: Report, { start }: Sentence, offset: number): Span | null {
  const line = innermostAt(report.lines, start);
  const rest = report.view.text.slice(offset, Math.min(line?.end ?? offset, offset + CLAIM_REACH));
  const found = CLAIM.exec(rest);
  return found ? spanFrom(offset, found) : null;
}

const MOST_BEFORE = 80;

function codesBefore(report: Report, { start }: Sentence, date: number): string[] {
  const before = report.view.text.slice(Math.max(start, date - MOST_BEFORE), date);
  return codesIn(before);
}

/** A cell that holds nothing but the name of a paper stands above that of its validity. */
const PAPER_CELL = /^\p{Script=Han}{0,12}(?:许可证?|证书?|资质|执照|回执)$/u;
const CELL_LEAD = 24;

function nameAbove(report: Report, { line }: Sentence, offset: number): string {
  const [above, own] = [report.lines[line - 1], report.lines[line]];
  if (!above || !own || offset > CELL_LEAD || above.end - above.start > CELL_LEAD) return '';
  const name = viewText(report, above).trim();
  return PAPER_CELL.test(name) ? name : '';
}

const nameBefore = (content: string, offset: number): string =>
  [...content.slice(Math.max(0, offset - 60), offset).matchAll(NAME)].at(-1)?.groups?.name ?? '';
