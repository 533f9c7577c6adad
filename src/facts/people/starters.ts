import {
  type DateMention,
  dayInterval,
  groupBy,
  holdersOf,
  type PersonClash,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from '../events/years.js';
import { familiesIn, namesIn } from './names.js';

/** Somebody whose first day, licence or authority is dated, and who acted before that day. */

interface Start {
  place: Span;
  person: string;
  day: number;
  /** What only a licence of this sort allows; empty where the person was not there at all before. */
  craft: string;
}

const JOINED =
  /入职|入厂|进厂|到岗|报到|录用|招聘|聘用|加入公司|joined|first (?:working )?day|(?:started|began|took up) work|was (?:hired|recruited|engaged)|employed since|in the company since|with the company since/iu;
const LICENSED =
  /(?:取得|获得|考取|领取|持有|颁发|换领)[^,。;]{0,16}(?:证|资格)|(?:证书?|资格|取证|发证|初领)(?:签发|取得|发证|初领)?(?:日期?|时间)|考[核试]合格|培训合格|通过[^,。;]{0,12}(?:考[核试]|评定)|授权|passed|qualified|obtained|certified|authori[sz]ed|was (?:issued|granted|awarded)|licen[cs]ed/iu;
/** A licence renewed, a course taken again, a post changed. */
const AGAIN =
  /复审|复训|再次|换证|换发|续|更新|延期|继续教育|年度|重新|调岗|转岗|到期|有效期至|计划|拟|未|refresher|again|renew|re-?qualif|re-?certif|update|annual|extended|expir|not yet|planned|will be/iu;
/** Trades that nobody may follow without a licence, by the words that both sentences use. */
const CRAFTS: readonly RegExp[] = [
  /上岗|顶岗|单独(?:操作|作业)|独立(?:操作|作业)/u,
  /内审|internal audit/iu,
  /焊|weld/iu,
  /叉车|forklift|lift truck/iu,
  /电工|低压|高压|electri/iu,
  /检验|质检|inspect/iu,
  /检测|化验|试验|\btest(?:er|ing|ed)\b|laborator/iu,
  /起重|吊|行车|crane|hoist|rigg/iu,
  /登高|高处|高空|height|scaffold/iu,
  /锅炉|boiler/iu,
  /探伤|无损|射线|ultrasonic|radiograph/iu,
  /驾驶|司机|drove|driver/iu,
  /电梯|elevator/iu,
  /监理|supervis/iu,
];
/** Right before a Chinese name, or right behind it: done by this very person on that day. */
const ROLE_ZH =
  /(?:[\p{Script=Han}]{1,4}[工员师]|其中有|检查人|操作[者人]|作业[人者]|记录人|审核人|组长|编制[人者]?|批准人?|签发人?|经办人?|[领发]料人|领用人|值班人?|司机|[点巡]检人|维修人|主检|校核|复核人?|审批人?|主持人?|负责人|[由、和及])\s?:?\s?(?:[\p{Script=Han}]{2,4}[、和及])*$/u;
const DID_ZH =
  /^(?:[、和及][\p{Script=Han}]{2,4})*(?:等)?(?:均|已|也|于当日|当日|在|于)?(?:签字|签名|签发|签到|检验|操作|作业|施焊|焊接|驾驶|记录|审核|实施|参加|填写|编制|批准|值班|主持|完成|抽样|负责|独立|顶岗|上岗|,?\s?(?:考[试核]?成绩|成绩|得分))/u;
const DID_EN =
  /\b(?:signed|welded|made|inspected|tested|operated|drove|driven|released|approved|issued|performed|carried out|conducted|completed|recorded|checked|attended|led|audited|prepared|countersigned|on shift|by)\b/iu;
const OTHERS_PAST =
  /计划|拟|入职|聘任|任命|体检|毕业|学历|原单位|应聘|面试|劳动合同|physical|medical|degree|diploma|previous employer|former|before joining|joined|applied|interview/iu;
const LONGEST = 500;

/** The persons, each with the first act before the start. */
export function readStarters(report: Report): PersonClash[] {
  const starts = earliest([
    ...report.sentences.flatMap((sentence) => startsIn(report, sentence)),
    ...startsInTables(report),
  ]);
  if (starts.length === 0) return [];
  const holders = holdersOf(
    starts.map(({ person }) => person),
    report.sentences.map((sentence) => viewText(report, sentence)),
  );
  const early = starts.flatMap((start): PersonClash[] => {
    const act = actBefore(report, start, holders.get(start.person) ?? []);
    return act ? [{ kind: 'early', sure: false, person: start.person, places: [act, start.place] }] : [];
  });
  return [...groupBy(early, ({ person }) => person).values()].flatMap(([first]) => first ?? []);
}

/** Of several starts of one person in one trade the first is the start. */
const earliest = (starts: readonly Start[]): Start[] =>
  [...groupBy(starts, ({ person, craft }) => `${person} ${craft}`).values()].flatMap(
    (group) => [...group].sort((a, b) => a.day - b.day)[0] ?? [],
  );

const peopleIn = (report: Report, words: string): string[] =>
  report.language === 'en' ? familiesIn(words) : namesIn(words);

const datesIn = (report: Report, sentence: Sentence, words: string): DateMention[] =>
  withAnyYear(
    report,
    sentence,
    scanDates(words).filter(({ from, exists }) => exists && from.day !== null),
  );

/** One date, the words of a start and whom they are told of. */
function startsIn(report: Report, sentence: Sentence): Start[] {
  const words = viewText(report, sentence);
  const joined = JOINED.test(words);
  if ((!joined && !LICENSED.test(words)) || AGAIN.test(words)) return [];
  const dates = datesIn(report, sentence, words);
  const [date] = dates;
  const days = date ? dayInterval(date) : null;
  if (!days || dates.length > 1) return [];
  const craft = joined ? '' : craftOf(words);
  const people = peopleIn(report, words);
  if (craft === null || people.length > MOST_PEOPLE) return [];
  return people.map((person) => ({ place: sentence, person, day: days.from, craft }));
}
const MOST_PEOPLE = 4;

/** A trade of the sentence; null where none is named. */
const craftOf = (words: string): string | null => CRAFTS.find((craft) => craft.test(words))?.source ?? null;

const NAME_HEAD = /^(?:姓名|人员|员工|name|employee|person)/iu;
const JOINED_HEAD =
  /^(?:入职|到岗|进厂|报到|录用)(?:日期|时间)?$|^(?:joined|start(?:ed)?|date of (?:joining|entry)|start date|hired)(?: on)?$/iu;

function startsInTables(report: Report): Start[] {
  return report.tables.flatMap(({ header, rows }) => {
    const heads = header?.cells.map((cell) => viewText(report, cell).trim()) ?? [];
    const [names, starts] = [NAME_HEAD, JOINED_HEAD].map((head) => heads.findIndex((one) => head.test(one)));
    return rows.flatMap(({ cells }): Start[] => {
      const [name, start] = [cells[names ?? -1], cells[starts ?? -1]];
      if (!name || !start) return [];
      const days = scanDates(viewText(report, start)).flatMap((date) => dayInterval(date) ?? []);
      const written = viewText(report, name).trim();
      const person = report.language === 'en' ? (written.split(/\s/u).at(-1) ?? '') : written;
      if (!days[0] || days.length > 1 || person.length < 2) return [];
      return [{ place: { start: name.start, end: start.end }, person, day: days[0].from, craft: '' }];
    });
  });
}

function actBefore(
  report: Report,
  { place, person, day, craft }: Start,
  holders: readonly number[],
): Span | null {
  const trade = craft === '' ? null : (CRAFTS.find(({ source }) => source === craft) ?? null);
  for (const index of holders) {
    const sentence = report.sentences[index];
    if (!sentence || spansOverlap(sentence, place)) continue;
    const words = viewText(report, sentence);
    const at = words.indexOf(person);
    if (OTHERS_PAST.test(words) || AGAIN.test(words) || LICENSED.test(words)) continue;
    if (!actsAt(report, words, at, person)) continue;
    const before = report.sentences[index - 1];
    const own = datesIn(report, sentence, words);
    const lead =
      own.length > 0 || before?.line !== sentence.line
        ? []
        : datesIn(report, before, viewText(report, before));
    const date = own.filter(({ end }) => end <= at).at(-1) ?? own[0] ?? lead.at(-1);
    const days = date ? dayInterval(date) : null;
    if (!days || days.to >= day || day - days.to > LONGEST) continue;
    if (trade && !trade.test(words)) continue;
    return lead.length > 0 && before ? { start: before.start, end: sentence.end } : sentence;
  }
  return null;
}

const actsAt = (report: Report, words: string, at: number, person: string): boolean =>
  report.language === 'en'
    ? DID_EN.test(words)
    : ROLE_ZH.test(words.slice(Math.max(0, at - 40), at)) || DID_ZH.test(words.slice(at + person.length));
