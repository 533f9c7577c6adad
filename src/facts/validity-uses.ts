import {
  type DateMention,
  dayInterval,
  groupBy,
  holdersOf,
  lastIndexStartingBy,
  type Report,
  rememberFor,
  type Sentence,
  type Span,
  scanDates,
  viewText,
  WordFinder,
} from '../core/index.js';
import { withAnyYear, withOwnYears } from './events/years.js';
import { shareWords } from './shared-words.js';
import type { Marks } from './validity-marks.js';
import { validityClaimIn, withoutClaims } from './validity-words.js';

/** A dated statement that something or somebody was at work. */
export interface UseMention extends Span {
  date: DateMention;
  /** The sentence that tells of the use, where one further up dates it. */
  told: Span | null;
  /** Where the same line says that it was valid on that date. */
  claim: Span | null;
}

/** Words of a device or a material in use. */
const USED =
  /试验|检验|测量|检测|监测|校验|使用|所用|用于|用(?:该|此|同|其|它|(?=[A-Z]{1,5}-?\d))|启用|测得|测定|实测|称量|称重|配料|滴定|试压|探伤|比对|放行|报告|记录|原始|读数|施测|放线|投料|加入|吊装|起吊|充装|运行|在用|采集|读取|控制|正常生产|排放|连续运行|仍在|经营|营业|\bused\b|using|tested|measured|weighed|readings?|report|lists|reference|dosed|lifted|in service|made with|validation|was made/iu;
/** Words of a person at work, or of a firm that delivers or takes. */
const WORKED =
  /完成|签字|签名|签发|操作|作业|焊|驾驶|值班|当班|带班|监护|巡检|维保|检修|施工|登高|切割|上岗|独立|承运|运输|配送|供货|供给|供应|送货|交货|到货|入库|接收|收运|清运|转移|联单|处置|采购|验收|出具|进场|搭设|检查|审批|signed|operated|worked|working|carried out|welded|drove|deliver(?:ed|y|ies)|supplied|collected|hauled|received|performed|installed|inspected|issued|erected|on shift/iu;
/** Words of the next calibration or certificate: no use. */
const RENEWED =
  /(?<!此前)(?:检定证书|校准证书)|(?:检定|校准|复审|换证|发证|领证)(?:日期|时间)|有效期|有效至|到期|换发|换领|新证|复审|送检|续期|延续|(?<!was )calibrated|valid(?!at)|expir|renew|\bdue\b/iu;
/** `所用仪器在校准有效期内` claims validity and renews nothing. */
const isRenewal = (words: string): boolean => RENEWED.test(withoutClaims(words));
/** `用该仪器`, `the same gauge`: what the sentence before spoke of. */
const THE_SAME =
  /(?:该|此|这|上述|同一|同)(?:台|只|把|个|瓶|批|名|辆|份|张|种|套|块)?(?:仪器?|设备|标准器|量[块具]|砝码|样板|表|器|尺|秤|天平|车|叉车|试剂|溶液|药品|人|员|焊工|电工|司机|供方|供应商|单位|公司|厂|灭火器|安全阀|证|机|瓶|罐|产品)|上述[^,。;]{1,8}|(?:with|using|by|on) (?:the same|this|that|it\b)|(?:the same|this) (?:device|instrument|gauge|driver|welder|operator|supplier|bottle|lot|unit)/iu;
const NOT_DONE = /计划|拟|预计|将|下次|应[在于]|前完成|planned|will be|scheduled|next\b/iu;
/** How many sentences behind it may speak of it as the same. */
const NEAR = 3;
const SHORT_NAME = 2;
/** Of one sentence. */
const MOST_DATES = 4;

/** A last day of validity whose uses are looked for. */
export interface Asked {
  sentence: Sentence;
  at: Span;
  /** The last day, as a day number. */
  until: number;
  marks: Marks;
}

/** For each that is asked, the dates after its last day on which the thing or person so marked is said to have been at work. */
export function usesAfter(report: Report, asked: readonly Asked[]): UseMention[][] {
  if (asked.length === 0) return [];
  const works = workIn(report);
  const told = tellersOf(works, asked);
  return asked.map((one, index) => {
    const place = lastIndexStartingBy(report.sentences, one.sentence.start);
    const near = worksNear(works, place);
    const candidates = new Set([...(told[index] ?? []), ...near]);
    return [...candidates]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const work = works[at];
        return work ? usesIn(report, work, one, work.index - place) : [];
      });
  });
}

function usesIn(report: Report, work: WorkSentence, asked: Asked, distance: number): UseMention[] {
  const own = distance === 0;
  const days = own ? ownDaysOf(report, work) : daysOf(report, work);
  const late = days.filter(({ day, start }) => day > asked.until && start !== asked.at.start);
  if (late.length === 0 || (!own && !isAboutSame(work, distance, asked.marks))) return [];
  const { sentence } = work;
  return late.slice(0, MOST_DATES).map(({ start, end, date }) => ({
    start,
    end,
    date,
    told: liesApart(report, start, sentence) ? { start: sentence.start, end: sentence.end } : null,
    claim: work.claim,
  }));
}

/** Dated by another than the sentence right before. */
const liesApart = ({ sentences }: Report, date: number, { start }: Sentence): boolean => {
  const before = sentences[lastIndexStartingBy(sentences, start - 1)];
  return date < start && before !== undefined && date < before.start;
};

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

/** For each that is asked the places of works that hold one of its marks, or whose doers stand before its last day. */
function tellersOf(works: readonly WorkSentence[], asked: readonly Asked[]): number[][] {
  const wordsOf = ({ marks: { codes, people, words } }: Asked): string[] => [
    ...codes,
    ...people,
    ...words.map((word) => word.slice(0, SHORT_NAME)),
  ];
  const holders = holdersOf(
    asked.flatMap(wordsOf),
    works.map(({ content }) => content),
  );
  const byDoer = groupBy(
    works.flatMap((work, place) => work.doers.map((doer) => ({ doer, place }))),
    ({ doer }) => doer,
  );
  const doers = new WordFinder(byDoer.keys());
  return asked.map((one) => [
    ...wordsOf(one).flatMap((word) => holders.get(word) ?? []),
    ...[...doers.in(one.marks.lead)].flatMap((doer) => byDoer.get(doer)?.map(({ place }) => place) ?? []),
  ]);
}

/** Places of the works in a sentence and in those right behind it. */
function worksNear(works: readonly WorkSentence[], index: number): number[] {
  let low = 0;
  let high = works.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((works[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const near: number[] = [];
  for (let at = low; (works[at]?.index ?? Number.POSITIVE_INFINITY) <= index + FAR; at++) near.push(at);
  return near;
}

const isWork = (words: string): boolean => USED.test(words) || WORKED.test(words);

interface WorkSentence {
  sentence: Sentence;
  index: number;
  content: string;
  /** Where it, or the next one of its line, says that something was valid. */
  claim: Span | null;
  /** Whom it names as its doers. */
  doers: string[];
}

/** Sentences that speak of work and hold a figure, as a date does: the same ones for every last day of validity. */
const workIn = rememberFor((report: Report): WorkSentence[] =>
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
const daysOf = perWork((report, { sentence, content }) => {
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
const ownDaysOf = perWork((report, { sentence, content }) =>
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

const renews = rememberFor(({ content }: WorkSentence): boolean => isRenewal(content));

function isAboutSame(work: WorkSentence, distance: number, marks: Marks): boolean {
  const { content, doers, claim } = work;
  const { codes, people, words, lead, context } = marks;
  if (doers.some((name) => lead.includes(name))) return !renews(work);
  if (people.some((name) => content.includes(name)) && (WORKED.test(content) || claim)) return !renews(work);
  if (codes.some((code) => content.includes(code)) || words.some((word) => named(content, word)))
    return !renews(work);
  if (distance > 0 && distance <= NEAR && THE_SAME.test(content)) return true;
  if (
    claim &&
    distance > 0 &&
    distance <= FAR &&
    (shareWords(context, content) || isOnlyPaper(context, work))
  )
    return !renews(work);
  if (distance <= 0 || distance > FAR || OF_OTHERS.test(lead)) return false;
  const done = OWN_PERMITS.find(([permit]) => permit.test(lead))?.[1];
  return done?.test(content) === true && !renews(work);
}

const LONGEST_CLAIM = 12;
const PAPER = /证书|许可证?|执照|资质/u;
const BRANDED = /(?:认证|资质认定|认可)(?=证|范围|标志)/u;

/** `认证证书…有效期至`, then `使用认证证书,投标当时证书有效`: one kind of paper is spoken of. */
function isOnlyPaper(context: string, { content, sentence, claim }: WorkSentence): boolean {
  const from = (claim?.start ?? 0) - sentence.start;
  const paper = PAPER.exec(content.slice(from, from + LONGEST_CLAIM))?.[0];
  const kind = BRANDED.exec(content)?.[0];
  return paper !== undefined && kind !== undefined && context.includes(paper) && context.includes(kind);
}

/** What the organisation does under a permit of its own. */
const OWN_PERMITS: ReadonlyArray<readonly [permit: RegExp, done: RegExp]> = [
  [/排污许可/u, /正常(?:生产|排放|运行)|连续(?:生产|排放)|排放(?:废水|废气|污水)|排污/u],
  [/危险废物经营许可/u, /接收|收集入|入库|处置|利用/u],
  [/食品(?:经营|生产)许可/u, /供餐|经营|销售|生产|加工/u],
  [/安全生产许可/u, /施工|开工|承接|进场/u],
  [/道路(?:运输|货运)(?:经营)?许可/u, /承运|运输|配送/u],
];
const OF_OTHERS = /供方|供应商|承运|外包|分包|委托|处置单位|合作|对方|客户|顾客/u;
const FAR = 6;

/** `化验人:江北`, `牧某`: whoever a record names as its doer. */
const DOER =
  /(?:[人员工者手师]|操作|检测|检验|记录|监护|司机|驾驶|签字|焊工)\s?[:为]\s?(?<doer>\p{Script=Han}{2,3})(?=[\s,;。、()]|$)|(?<some>\p{Script=Han}某{1,2})/gu;

const namedIn = (content: string): string[] =>
  [...content.matchAll(DOER)].map(({ groups }) => groups?.doer ?? groups?.some ?? '').filter(Boolean);

/** The words in full, or their first two, as a firm is called for short, beside a verb of delivering. */
function named(content: string, word: string): boolean {
  if (content.includes(word)) return true;
  if (!/^\p{Script=Han}{4}/u.test(word)) return false;
  const short = word.slice(0, SHORT_NAME);
  const at = content.indexOf(short);
  if (at < 0 || /\p{Script=Han}/u.test(content[at - 1] ?? ' ')) return false;
  return /^[^,。;]{0,4}(?:供|送|交|承运|接收|收运|清运|运输|出具|检测|进场|配送)/u.test(
    content.slice(at + SHORT_NAME),
  );
}

const pieceOf = (content: string, { start, end }: Span): string =>
  `${/[^,;。(]{0,24}$/u.exec(content.slice(0, start))?.[0] ?? ''} ${/^[^,;。]{0,40}/u.exec(content.slice(end))?.[0] ?? ''}`;
