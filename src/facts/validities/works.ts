import {
  type DateMention,
  dayInterval,
  lastIndexStartingBy,
  type Report,
  rememberFor,
  type Sentence,
  type Span,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withAnyYear, withOwnYears } from '../events/years.js';
import { validityClaimIn, withoutClaims } from './words.js';

/** Sentences that tell of work done with a device, by a person or under a paper, and the days on which it was done. */

/** Words of a device or a material in use. */
const USED =
  /试验|检验|测量|检测|监测|校验|使用|所用|用于|用(?:该|此|同|其|它|(?=[A-Z]{1,5}-?\d))|启用|测得|测定|实测|称量|称重|配料|滴定|试压|探伤|比对|放行|报告|记录|原始|读数|施测|放线|投料|加入|吊装|起吊|充装|运行|在用|采集|读取|控制|正常生产|排放|连续运行|仍在|经营|营业|\bused\b|using|tested|measured|weighed|readings?|report|\bread (?:on|from|off|with)\b|lists|reference|dosed|lifted|in service|made with|validation|was made|\b(?:determined|checked|examined|obtained|taken|established) (?:on|with|by)\b/iu;
/** Words of a person at work, or of a firm that delivers or takes. */
export const WORKED =
  /完成|签字|签名|签发|操作|作业|焊|驾驶|值班|当班|带班|监护|巡检|维保|检修|施工|登高|切割|上岗|独立|承运|运输|配送|供货|供给|供应|送货|交货|到货|入库|接收|收运|清运|转移|联单|处置|采购|验收|出具|进场|搭设|检查|审批|signed|operated|worked|working|carried out|welded|drove|deliver(?:ed|y|ies)|supplied|collected|hauled|received|performed|installed|inspected|issued|erected|on shift/iu;
/** Words of the next calibration or certificate: no use. */
const RENEWED =
  /(?<!此前)(?:检定证书|校准证书)|(?:检定|校准|复审|换证|发证|领证)(?:日期|时间)|有效期|有效至|到期|换发|换领|新证|复审|送检|续期|延续|(?<!was )calibrated|valid(?!at)|expir|renew|\bdue\b/iu;
/** `所用仪器在校准有效期内` claims validity and renews nothing. */
export const isRenewal = (words: string): boolean => RENEWED.test(withoutClaims(words));
const NOT_DONE = /计划|拟|预计|将|下次|应[在于]|前完成|planned|will be|scheduled|next\b/iu;

const isWork = (words: string): boolean => USED.test(words) || WORKED.test(words);

export interface WorkSentence {
  sentence: Sentence;
  index: number;
  content: string;
  /** Where it, or the next one of its line, says that something was valid. */
  claim: Span | null;
  /** Whom it names as its doers. */
  doers: string[];
}

/** Sentences that speak of work and hold a figure, as a date does: the same ones for every last day of validity. */
export const workIn = rememberFor((report: Report): WorkSentence[] =>
  report.sentences.flatMap((sentence, index) => {
    const content = viewText(report, sentence);
    if (!/[\d〇零一二三四五六七八九十]/u.test(content)) return [];
    const claim = claimOf(report, sentence, index);
    return claim !== null || isWork(content)
      ? [{ sentence, index, content, claim, doers: namedIn(content) }]
      : [];
  }),
);

/** The span is that of the date in the view. */
interface WorkDay extends Span {
  date: DateMention;
  /** Its first day, as a day number. */
  day: number;
}

/** Days of a sentence on which something was done, as others see them: neither planned nor those of a renewal. */
export const daysOf = perWork((report, { sentence, content }) => {
  const own = datedIn(report, sentence, content);
  if (own !== null) return own;
  for (const before of sentencesBefore(report, sentence)) {
    const dated = datedIn(report, before, viewText(report, before));
    if (dated !== null) return dated;
  }
  return [];
});

/** Null where the sentence names no date. */
function datedIn(report: Report, sentence: Sentence, content: string): WorkDay[] | null {
  const dates = withAnyYear(report, sentence, scanDates(content), { months: true });
  // A month beside the last day itself may be that of the renewal.
  return dates.length === 0
    ? null
    : doneOn(sentence, content, dates).filter(({ date }) => date.from.month !== null);
}

/** How far before it a sentence may be dated. */
const DATED_BEFORE = 3;

/**
 * `抽7月16日检验记录,无渗漏。试验使用压力表JL-017`: sentences before, in the same line or in one that a semicolon leaves
 * open, date what this one tells. The nearest first.
 */
function sentencesBefore(report: Report, { start }: Sentence): Sentence[] {
  const place = lastIndexStartingBy(report.sentences, start - 1);
  const found: Sentence[] = [];
  for (let at = place; at >= 0 && found.length < DATED_BEFORE; at -= 1) {
    const before = report.sentences[at];
    const behind = report.view.text.slice(before?.end ?? 0, found.at(-1)?.start ?? start);
    if (!before || (behind.includes('\n') && !/[;,]\s*$/u.test(viewText(report, before)))) break;
    found.push(before);
  }
  return found;
}

/** The same for a last day of validity in the sentence itself. */
export const ownDaysOf = perWork((report, { sentence, content }) =>
  doneOn(sentence, content, withOwnYears(report, sentence, scanDates(content))).filter(
    ({ date }) => date.from.day !== null && isWork(pieceOf(content, date)),
  ),
);

const doneOn = (sentence: Sentence, content: string, dates: readonly DateMention[]): WorkDay[] =>
  dates.flatMap((date) => {
    const day = dayInterval(date)?.from;
    if (day === undefined) return [];
    const words = pieceOf(content, date);
    const [start, end] = [sentence.start + date.start, sentence.start + date.end];
    return NOT_DONE.test(words) || isRenewal(words) ? [] : [{ date, day, start, end }];
  });

/** A work belongs to one report. */
function perWork(read: (report: Report, work: WorkSentence) => WorkDay[]) {
  const known = new WeakMap<WorkSentence, WorkDay[]>();
  return (report: Report, work: WorkSentence): WorkDay[] => {
    const days = known.get(work) ?? read(report, work);
    known.set(work, days);
    return days;
  };
}

/** Where a sentence, or the next one of its line, says that something was valid. */
function claimOf(report: Report, sentence: Sentence, index: number): Span | null {
  const next = report.sentences[index + 1];
  const told = [sentence, ...(next?.line === sentence.line ? [next] : [])];
  for (const one of told) {
    const found = validityClaimIn(viewText(report, one));
    if (found) return { start: one.start + found.start, end: one.start + found.end };
  }
  return null;
}

/** `化验人:江北`, `牧某`: whoever a record names as its doer. */
const DOER =
  /(?:[人员工者手师]|操作|检测|检验|记录|监护|司机|驾驶|签字|焊工)\s?[:为]\s?(?<doer>\p{Script=Han}{2,3})(?=[\s,;。、()]|$)|(?<some>\p{Script=Han}某{1,2})/gu;

const namedIn = (content: string): string[] =>
  [...content.matchAll(DOER)].map(({ groups }) => groups?.doer ?? groups?.some ?? '').filter(Boolean);

const pieceOf = (content: string, { start, end }: Span): string =>
  `${/[^,;。(]{0,24}$/u.exec(content.slice(0, start))?.[0] ?? ''} ${/^[^,;。]{0,40}/u.exec(content.slice(end))?.[0] ?? ''}`;
