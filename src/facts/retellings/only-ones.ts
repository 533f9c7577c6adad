import {
  dayInterval,
  type Report,
  type Retelling,
  type Sentence,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from '../events/years.js';
import { type Dated, retold, toRetelling } from './dated.js';

/** Events of which the text says, or everybody knows, that there was one, with the day that each statement gives. */

interface Kind {
  id: string;
  /** Right before the date, right after it; either is enough. */
  before: RegExp;
  after: RegExp;
  /** Nobody needs to say that there was one. */
  once: boolean;
}

const LINK = '(?:的)?(?:时间|日期)?(?:安排)?(?:于|在|为|是|:|,日期|\\()?\\s?$';
const SHEET = '(?:会议)?(?:首次会议|末次会议)?(?:签到表|签到|会议记录)?,?';
/** `the only internal audit of 2031 was carried out on`. */
const eventEn = (name: string): string =>
  `\\b${name}(?: (?:of|for|in) (?:19|20)\\d\\d)?,?(?: (?:was|took place|had been))?(?: (?:carried out|held|conducted|done|performed|completed))?(?: on| of| from| \\()?\\s?$`;
const KINDS: readonly Kind[] = [
  {
    id: 'drill',
    before: new RegExp(
      `(?<topic>[^,。;:\\d]{0,10})演练${SHEET}${LINK}|\\b(?<en>[a-z]+(?: evacuation| response)?) drill(?: of (?:19|20)\\d\\d)?(?: (?:took place|was held|was carried out|held|dated))?(?: on)?\\s$`,
      'iu',
    ),
    after: /^(?:[^,。;\d]{0,6})?(?:组织|开展|举行|进行|实施|举办)(?:的|了)?(?<topic>[^,。;\d]{0,12})演练/u,
    once: false,
  },
  {
    id: 'management-review',
    before: new RegExp(`管理评审${SHEET}(?:由[^,。;]{2,10})?${LINK}|${eventEn('management review')}`, 'iu'),
    after:
      /^(?:上午|下午|全天)?(?:,?由[^,。;]{2,8})?(?:主持)?(?:召开|举行|进行|组织)(?:的|了)?(?:年度)?管理评审/u,
    once: false,
  },
  {
    id: 'internal-audit',
    before: new RegExp(`(?:内审|内部审核)${SHEET}${LINK}|${eventEn('internal audit')}`, 'iu'),
    after:
      /^(?:进行|实施|开展|组织)(?:的|了)?(?:年度|本次)?(?:内审|内部审核)(?!计划|培训|员|报告|整改|不符合)/u,
    once: false,
  },
  {
    id: 'survey',
    before: /(?:问卷|满意度调查)(?:表)?(?:是|于|在|统一)?\s?$/u,
    after:
      /^份?(?:统一|一次性|集中)?(?:向[^,。;]{2,10})?(?:发[放出]|回收|收齐)(?:的|了)?(?=[^,。;]{0,14}(?:问卷|调查|收齐|回收|$|[,、。;]))/u,
    once: false,
  },
  {
    id: 'founding',
    before: /(?<!协会|分公司|子公司|委员会|小组|工会|支部|项目部)成立(?:日期|时间)?(?:于|为|是|:|在)?\s?$/u,
    after:
      /^(?:正式|注册)?成立(?!的?(?:协会|分公司|子公司|委员会|小组|工会|支部|项目部|了?[^,。;]{0,8}(?:组|部|会|分公司)))/u,
    once: true,
  },
  {
    id: 'latest',
    before: /最近一次(?:的)?(?<topic>\p{Script=Han}{0,8}?)(?:的)?(?:时间)?(?:为|于|是|在|:)\s?$/u,
    after: /^(?!)/u,
    once: false,
  },
  {
    id: 'system',
    before: /体系(?:文件)?(?:自|于|从|在)?\s?$/u,
    after: /^(?:起|开始)?(?:发布,?并?于?(?:当日|同日))?(?:正式|开始)?(?:实施|运行)/u,
    once: true,
  },
];
/** Events that are known by whom or what they befell. */
const MARKED: ReadonlyArray<{ id: string; before: RegExp; after: RegExp; mark: RegExp }> = [
  {
    id: 'injury',
    before: /(?:^|[\p{Script=Han},:;])$/u,
    after: /^[^。;]{0,36}[烫压划刺割砸摔扭碰夹灼]伤/u,
    mark: /\p{Script=Han}某(?:某)?|(?<=[工员])\p{Script=Han}{2,3}(?=[左右在被因])/u,
  },
  {
    id: 'signing',
    before: /\bsigned(?: by [a-z ]{3,30})? on\s$/iu,
    after: /^/u,
    mark: /(?<=\b(?:file|contract|order|agreement|no\.|number) (?:no\. )?)\d{3,6}\b/iu,
  },
];

/** Bodies within or beside the organisation, each founded on a day of its own. */
const OTHER_BODY = /子公司|分公司|母公司|分厂|控股|集团|前身|基地|供方|供应商|客户|委员会|小组|工会|协会/u;
/** `仅组织过一次消防疏散演练,演练时间`: told earlier in the sentence. */
const TOPIC = /([^,。;:\d]{2,12})演练/u;
/** Both sides must fit: the noun stands before the date, the verb after it. */
const BOTH = new Set(['survey', 'system']);
/** A meeting that its line names: `签到表均记载会议于…召开`. */
const THE_MEETING = /会议(?:均)?(?:于|在|时间|日期)?(?:为|:)?\s?$/u;
const HELD = /^(?:上午|下午|全天)?召开/u;
/** `GP-2024-01会议签到表(`: a meeting by its number. */
const BY_CODE =
  /(?<code>[A-Z]{1,5}-\d{2,4}(?:-\d{1,4})?)\s?(?:会议)?(?:签到表?|会议记录)[(,:]?(?:日期|时间)?[为:]?\s?$/u;

/** The words say that there was one, or that it is the one spoken of. */
const SOLE =
  /[仅只](?:有|组织|开展|举行|进行|安排|召开)?(?:过|了)?(?:一|1)次|唯一|一次性|(?:本|该|当)(?:次|年度?)|年度|\bonly\b|\bsole\b|\bone\b|\bthe (?:19|20)\d\d\b/iu;
const SEVERAL =
  /两次|二次|第[二三四]次|另[一行外有]|上次|上年|去年|前一|每[半季月年]|补充|追加|专项|计划于|拟|推迟|延期|改期|原定|下次|预计|新版|换版|修订|改版|twice|second|another|previous|last year|planned|postponed|originally|debrief/iu;
/** What follows an event is no other date of it. */
const OF_AFTERMATH = /整改|关闭|报告|总结|评估|培训|改进|跟踪|编制|批准|通知|公示|方案|计划/u;
const NEAR_DAYS = 120;

interface Told extends Dated {
  kind: string;
  topic: string;
  sole: boolean;
  once: boolean;
}

/** Pairs of statements that date one such event differently. */
export function readOnlyOnes(report: Report): Retelling[] {
  const told = report.sentences.flatMap((sentence) => toldIn(report, sentence));
  return retold(told, isOne).map((pair) => toRetelling(pair, false));
}

const CUES =
  /最近一次|[烫压划刺割砸摔扭碰夹灼]伤|signed|演练|管理评审|内审|内部审核|问卷|满意度|成立|体系|会议|签到|drill|internal audit|management review/iu;

function toldIn(report: Report, sentence: Sentence): Told[] {
  const words = viewText(report, sentence);
  if (!CUES.test(words)) return [];
  const written = scanDates(words).filter(({ exists, from }) => exists && from.month !== null);
  const dates = withAnyYear(report, sentence, written, { months: true });
  return dates.flatMap((date, index): Told[] => {
    const days = dayInterval(date);
    const before = words.slice(dates[index - 1]?.end ?? 0, date.start);
    const after = words.slice(date.end, dates[index + 1]?.start ?? words.length);
    const piece =
      (before.split(/[;。]/u).at(-1) ?? '').slice(-BEFORE) + after.slice(0, AFTER).split(/[,;。]/u)[0];
    const known = days === null ? null : kindOf(report, sentence, words, before, after);
    const read = known?.kind !== 'latest' && SEVERAL.test(words) ? null : known;
    if (!days || !read || OF_AFTERMATH.test(piece)) return [];
    return [
      {
        ...read,
        sentence,
        date,
        ...days,
        sole: MARKED.some(({ id }) => id === read.kind) || SOLE.test(words) || /签到/u.test(piece),
      },
    ];
  });
}
const BEFORE = 16;
const AFTER = 16;

function kindOf(
  report: Report,
  sentence: Sentence,
  words: string,
  before: string,
  after: string,
): Pick<Told, 'kind' | 'topic' | 'once'> | null {
  for (const { id, before: ahead, after: behind, once } of KINDS) {
    const [a, b] = [ahead.exec(before), behind.exec(after)];
    if (id === 'founding' && OTHER_BODY.test(before)) continue;
    if (BOTH.has(id) ? !(a && b) : !(a ?? b)) continue;
    const groups = { ...a?.groups, ...b?.groups };
    const topic = (groups.topic ?? groups.en ?? '').toLowerCase();
    return { kind: id, once, topic: topic || topicIn(id, words) };
  }
  for (const { id, before: ahead, after: behind, mark } of MARKED) {
    const [topic] = mark.exec(words) ?? [];
    if (topic && ahead.test(before) && behind.test(after)) return { kind: id, once: false, topic };
  }
  const code = BY_CODE.exec(before)?.groups?.code;
  const line = report.lines[sentence.line];
  const about = code === undefined ? (line ? viewText(report, line) : '') : linesWith(report, code);
  if (code === undefined && !(THE_MEETING.test(before) && HELD.test(after))) return null;
  const kinds = [
    ['management-review', /管理评审/u],
    ['internal-audit', /内审|内部审核/u],
  ] as const;
  const named = kinds.filter(([, pattern]) => pattern.test(about));
  return named.length === 1 && named[0] ? { kind: named[0][0], topic: '', once: false } : null;
}

/** What the sentence has said before is drilled, or was done again. */
const topicIn = (kind: string, words: string): string =>
  kind === 'drill'
    ? (TOPIC.exec(words)?.[1] ?? '')
    : kind === 'latest'
      ? (/^(?:[\d.]{1,6}\s?)?(\p{Script=Han}{2,10}):/u.exec(words)?.[1] ?? '')
      : '';

const linesWith = (report: Report, code: string): string =>
  report.lines
    .map((line) => viewText(report, line))
    .filter((words) => words.includes(code))
    .join('\n');

const GENERAL = /年度?|本次|该次|应急|公司|全厂|组织|开展|参加|了|的|过|一次|[仅只]|the|of|its/giu;
const topicOf = ({ topic }: Told): string =>
  topic.replace(GENERAL, '').replace(/\s|(?<!\d)(?:19|20)\d\d(?!\d)/gu, '');

function isOne(a: Told, b: Told): boolean {
  if (a.kind !== b.kind) return false;
  if (a.once) return true;
  const [one, other] = [topicOf(a), topicOf(b)];
  if (!one.includes(other) && !other.includes(one)) return false;
  if (a.kind === 'drill' && (one === '') !== (other === '')) return false;
  if (a.kind === 'latest') return one.length > 0 && other.length > 0;
  return (a.sole || b.sole) && Math.abs(a.from - b.from) <= NEAR_DAYS;
}
