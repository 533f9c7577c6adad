import {
  type DateMention,
  groupBy,
  holdersOf,
  lastIndexStartingBy,
  type Report,
  rememberFor,
  type Sentence,
  type Span,
  WordFinder,
} from '../../core/index.js';
import { shareWords } from '../shared-words.js';
import type { Marks } from './marks.js';
import { daysOf, isRenewal, ownDaysOf, WORKED, type WorkSentence, workIn } from './works.js';

/** A dated statement that something or somebody was at work. */
export interface UseMention extends Span {
  date: DateMention;
  /** The sentence that tells of the use, where one further up dates it. */
  told: Span | null;
  /** Where the same line says that it was valid on that date. */
  claim: Span | null;
}

/** `用该仪器`, `the same gauge`: what the sentence before spoke of. */
const THE_SAME =
  /(?:该|此|这|上述|同一|同)(?:台|只|把|个|瓶|批|名|辆|份|张|种|套|块)?(?:仪器?|设备|标准器|量[块具]|砝码|样板|表|器|尺|秤|天平|车|叉车|试剂|溶液|药品|人|员|焊工|电工|司机|供方|供应商|单位|公司|厂|灭火器|安全阀|证|机|瓶|罐|产品)|上述[^,。;]{1,8}|(?:with|using|by|on) (?:the same|this|that|it\b)|(?:the same|this) (?:device|instrument|gauge|driver|welder|operator|supplier|bottle|lot|unit)/iu;
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
  /** Of a contract, which is known elsewhere by that word alone. */
  contract: boolean;
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
  if (late.length === 0 || (!own && !isSame(work, distance, asked))) return [];
  const { sentence } = work;
  return late.slice(0, MOST_DATES).map(({ start, end, date }) => ({
    start,
    end,
    date,
    told: liesApart(report, start, sentence)
      ? { start: sentence.start, end: sentence.end }
      : doerBehind(work, end, asked),
    claim: work.claim,
  }));
}

/** `抽5月12日夜班作业：魏某驾叉车卸货`: behind a colon the date no longer names who did it. */
function doerBehind({ content, sentence }: WorkSentence, date: number, { marks }: Asked): Span | null {
  const from = Math.max(0, date - sentence.start);
  const [at] = marks.people
    .map((name) => content.indexOf(name, from))
    .filter((place) => place >= 0 && content.slice(from, place).includes(':'))
    .sort((a, b) => a - b);
  if (at === undefined) return null;
  const words = /^[^,;。]*/u.exec(content.slice(at))?.[0] ?? '';
  return { start: sentence.start + at, end: sentence.start + at + words.length };
}

/** Dated by another than the sentence right before. */
const liesApart = ({ sentences }: Report, date: number, { start }: Sentence): boolean => {
  const before = sentences[lastIndexStartingBy(sentences, start - 1)];
  return date < start && before !== undefined && date < before.start;
};

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

const OF_CONTRACT = /合同|协议|contract|agreement/iu;
const isSame = (work: WorkSentence, distance: number, { contract, marks }: Asked): boolean =>
  contract
    ? distance > 0 && distance <= FAR && OF_CONTRACT.test(work.content)
    : isAboutSame(work, distance, marks);

const renews = rememberFor(({ content }: WorkSentence): boolean => isRenewal(content));

function isAboutSame(work: WorkSentence, distance: number, marks: Marks): boolean {
  const { content, doers, claim } = work;
  const { codes, people, words, lead, context } = marks;
  if (doers.some((name) => lead.includes(name))) return !renews(work);
  if (people.some((name) => content.includes(name)) && (WORKED.test(content) || claim)) return !renews(work);
  if (codes.some((code) => content.includes(code)) || words.some((word) => named(content, word)))
    return !renews(work);
  if (distance > 0 && distance <= NEAR && THE_SAME.test(content) && !speaksOfAnother(content, codes))
    return true;
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

/** `电子秤DY-05…,该天平`: the same as one that the sentence itself has named. */
const NAMED_THING =
  /[机器仪表尺秤计规钟台车泵罐阀塞][\p{Script=Han}]{0,2}\s?\(?(?:编号)?:?(?<code>[A-Z]{1,6}-?\d{1,6}(?:-\d{1,4})?)|天平\s?\(?(?:编号)?:?(?<balance>[A-Z]{1,6}-?\d{1,6}(?:-\d{1,4})?)/u;
function speaksOfAnother(content: string, codes: readonly string[]): boolean {
  const before = content.slice(0, content.search(THE_SAME));
  const { code, balance } = NAMED_THING.exec(before)?.groups ?? {};
  const own = code ?? balance;
  return own !== undefined && !codes.includes(own);
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
