import {
  type DateMention,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  stretchAround,
  viewText,
} from '../../core/index.js';

/** A dated record that the audit is said to have looked at. */
export interface SampledRecord extends Span {
  date: DateMention;
}

/** What the team did. */
const SAMPLED =
  /抽[查取样看阅]?|查[阅看验:]|查(?=20|\d|[^,。;]{0,24}(?:记录|日志|报告|台账|单))|调阅|查见|提供了?[^,。;]{0,20}(?:记录|报告)|现场(?:查看|观察|见)|第[一二三四五六]份|\bsampled?\b|\bexamined\b|\bseen\b|\bchecked\b|\bviewed\b|\binspected by the (?:team|auditor)/iu;
/** `..., reviewed 8 April 2024, was sampled as evidence`: said of all that stands before it. */
const AS_EVIDENCE =
  /作为本(?:次|期|周期|轮)?[^。;,]{0,14}(?:证据|样本)|\b(?:was|were) (?:sampled|taken|used|accepted) as (?:evidence|a sample)/iu;
/** `5日的巡检记录显示`, `检测报告(签发日期6月5日):pH 7.8`: a record tells what the team was shown. */
const SHOWS =
  /(?:记录|日志|台账|联单|工单)(?:上|中)?(?:显示|表明|记载|载明)|报告\s?\([^()]{0,30}\):[^。;]{0,40}\d/u;
/** `fire drill on 18 November, record seen by the auditor`: said of the days before it in its piece. */
const SEEN_BEHIND =
  /(?:记录|报告|签到表?|照片|总结)(?:已|均|均已)?(?:查见|查阅|看过|见过|可查)|(?:已|均)?(?:查见|见)[^,。;]{0,6}(?:记录|报告|签到|照片)$|\b(?:records?|reports?|minutes|photographs)(?: of it)? (?:was |were )?(?:seen|examined|viewed|sighted|inspected)\b/iu;
/** What lies after the audit on purpose, and what is no record: limits, plans, deadlines, terms, periods. */
const FUTURE =
  /有效|到期|截止|止\b|下次|下一|计划|预计|拟|将|期限|限期|交付期|交货期|交期|合同期|服务期|履行|工期|竣工|完工|整改(?!前)|关闭|验证|保质期|失效|安排|定于|推迟|延|复评|目标|至20|之前|日前|月前|截至|周期|到位|届满|valid|until|\bdue\b|\bby\b|next|expir|plan|schedul|before|deadline|target|will\b|to be\b|follow-up/iu;
/** Sentences about certificates and calibrations give last days by the dozen. */
const LASTING = /有效期|有效至|到期|复审|校准|检定|valid|expir|calibrat/iu;
const AROUND = 24;
const RECORD =
  '(?:(?:巡检|点检|检查|登记|验收|交接|统计|考核|跟踪|流转|评审|评价|放行|检验|报验)(?:表|单|卡|票)|台账|联单|工单|送货单|配送单|签收单|领料单|出库单|入库单|记录|日志|日报|报表|报告|检验单|检测单|作业票|审批单|签到表|纪要)';
/** `查3月5日的巡检记录`, `记录：3月5日`, `检查日期3月5日`, `test record of 5 March`: the date of the record itself. */
const RECORD_AFTER = new RegExp(`^\\s?(?:当日|当天|夜班|白班)?的?[^,。;:\\d]{0,12}${RECORD}`, 'u');
const RECORD_BEFORE = new RegExp(
  `(?:${RECORD}[^,。;]{0,24}|(?:记录|检验|检查|检测|巡检|填写|测量|试验|生产|施工|签发|转移|[出入]库|送货|发货|收货|送达|签收|到货|配送|领料|投料|制单|开单|开具|出具|打印|落款|盖章|签署|出厂|采样|取样|填报|交接|装车|运输)日期[:为是]?|(?:批号|单号|编号)[A-Z\\d-]{3,18},日期[:为]?)$|\\b(?:records?|logs?|reports?|sheets?|minutes|notes?|tickets?|slips?|dockets?|permits?|checklists?|registers?)\\b[^,.;]{0,24}\\b(?:of|dated|from|on|(?:bears?|bore|carr(?:y|ies)) the date(?: of)?)\\s{1,3}$`,
  'iu',
);

/** Records with a day or a month of their own in sentences that say that the audit looked at them. */
export function sampledRecords(report: Report, sentences: readonly Sentence[]): SampledRecord[] {
  return sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    const sampled = content.search(SAMPLED);
    const shown = SHOWS.test(content);
    const seen = SEEN_BEHIND.exec(content)?.index ?? -1;
    if ((sampled < 0 && !shown && seen < 0) || LASTING.test(content)) return [];
    const whole = AS_EVIDENCE.test(content);
    const isLookedAt = (date: DateMention): boolean =>
      (whole || shown || (sampled >= 0 && date.start >= sampled)) && (whole || isOfRecord(content, date));
    return yearsCarried(content, scanDates(content))
      .filter(
        ({ exists, from }) =>
          exists && (whole ? from.month !== null : from.day !== null) && from.year !== null,
      )
      .filter((date) => isLastBefore(content, date, seen) || isLookedAt(date))
      .filter((date) => !FUTURE.test(pieceOf(content, date)))
      .map((date) => ({ date, start: sentence.start + date.start, end: sentence.start + date.end }));
  });
}

/** No other piece of the sentence begins between the day and what is said of it. */
const isLastBefore = (content: string, { end }: DateMention, seen: number): boolean =>
  end <= seen && seen - end <= MOST_BEFORE && !/[;。]/u.test(content.slice(end, seen));
const MOST_BEFORE = 60;

/** `记录3份：3月5日、4月6日、5月7日`: each date of the list is that of a record. */
const DATES_BEFORE = /(?:(?:20\d\d[-./年])?\d{1,2}[-./月]\d{1,2}日?\s?[、,和及]\s?)+$/u;

/** `2026年5月11日、5月18日`: a list names its year once. */
function yearsCarried(content: string, dates: readonly DateMention[]): DateMention[] {
  const known: DateMention[] = [];
  for (const date of dates) {
    const last = known.at(-1);
    const listed = last && /^\s?[、,和及]\s?$/u.test(content.slice(last.end, date.start));
    const { year } = last?.to ?? { year: null };
    const later = (date.from.month ?? 0) >= (last?.to.month ?? 0);
    known.push(
      listed && date.from.year === null && later
        ? { ...date, from: { ...date.from, year }, to: { ...date.to, year: date.to.year ?? year } }
        : date,
    );
  }
  return known;
}

const isOfRecord = (content: string, { start, end }: Span): boolean =>
  RECORD_AFTER.test(content.slice(end, end + AROUND)) ||
  RECORD_BEFORE.test(content.slice(Math.max(0, start - 3 * AROUND), start).replace(DATES_BEFORE, ''));

/** The words between commas around a date, without it. */
function pieceOf(content: string, { start, end }: Span): string {
  const piece = stretchAround(content, { start, end }, ',;。', AROUND);
  return `${content.slice(piece.start, start)} ${content.slice(end, piece.end)}`;
}
