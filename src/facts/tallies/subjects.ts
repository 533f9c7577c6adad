import { bigrams, innermostAt, type Report, rememberFor } from '../../core/index.js';
import { isOfTheTime } from '../rates/same-time.js';
import type { Pair } from './counts.js';
import { stepsOf } from './families.js';
import type { Told } from './told.js';

/** Whether counts are those that a rate was worked out from: of the same things, of the whole firm, and of its time. */

/** Of another time, of others, or of a few that the auditor took. */
const OF_OTHERS =
  /上年|去年|前年|上一年|上期|(?:与|较|比)[^,。;]{0,6}同期|同期(?=相比|增|减|下降)|上个?月|往年|历年|行业|同行|计划于|预计|拟|试[产生运制]|不合格品?(?:控制|台账|处置)|抽[查取看样]|随机|抽(?!20)\d|询问|现场[查看]|\b(?:last year|previous|prior|sampled?|planned for (?!20\d\d,)|forecast|trial|industry|of those|audited)\b/iu;
/** Of one part of the firm, one product, one job. */
const OF_PART =
  /车间|班组|[甲乙丙丁早中晚夜]班|分厂|分公司|子公司|工地|门店|项目部|生产线|号[线机炉窑楼]|[A-Z]\d?线|该[批项单月]|本批|某|型号|其中(?=[^,。;]{0,20}$)|批号|\b(?:line|shift|workshop|site|branch|model|project) [A-Z\d]|\bone (?:customer|order|project)\b/u;
/** A part of the year; a half is the longest that may stand for what was reached. */
const SHORT_TIME =
  /[一二三四1-4]季度|第[一二三四1-4]季|(?<![-~至到—\d]|[-~至到—]\s?20\d\d\s?年\s?)(?:1[0-2]|[1-9])月(?!\s?[-~至到—])|本月|当月|当日|当天|本周(?!期)|\bQ[1-4]\b|\b(?:quarter|month|week|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** Words of a rate's name that do not say what it is of. */
const GENERAL =
  /公司|产品|管网|供水|年度|一次性?|批次|顾客|客户|用户|质量|检验|交验|交检|出厂|成品|最终|工程|项目|计划|任务|综合|总体|平均|(?:不?合格|直通|良品|通过|优良|正确|准确|及时|准时|准点|按时|按期|交[付货]|[发送]货|配送|满意|完成|执行|实施|兑现|整改|关闭|闭环|覆盖)|率|的|性|\b(?:rate|the|of|lot|lots|first|pass|yield|acceptance|on|time|delivery|customer|product|overall|average|performance|plan|completion|final)\b/giu;

export function isOfTheSame(report: Report, told: Told, pair: Pair): boolean {
  const { name, time } = told;
  const heading = titleOf(report, pair);
  const scene = `${heading} ${pair.words}`;
  const before = `${heading} ${pair.lead}`;
  if (OF_OTHERS.test(before + pair.part.clause) || (OF_PART.test(before) && !OF_PART.test(name)))
    return false;
  if (SHORT_TIME.test(pair.lead) || (/批次/u.test(name) && !/批/u.test(pair.whole.figure.raw))) return false;
  const [own, others] = [stepsOf(name), stepsOf(scene)];
  if (own.length > 0 && others.length > 0 && !own.some((step) => others.includes(step))) return false;
  if (own.length === 0 && others.some((step) => step !== LAST_STEP)) return false;
  if (time.partial && pair.dates.length === 0) return false;
  if (!isOfTheTime(time, pair.dates) || isOfAnotherYear(report, told, pair)) return false;
  if (PART_OF_YEAR.test(pair.between) || STILL_TO_COME.test(pair.behind) || ALL_IN_THE_END.test(pair.behind))
    return false;
  if (TROUBLES.test(pair.whole.clause) && !TROUBLES.test(name)) return false;
  return namesTheSame(name.replace(told.family.rate, ' '), scene);
}

/** `计划30项,1—8月完成21项`, `已完成17项,余4项在11月实施`. */
const PART_OF_YEAR = /\d\s?[-~至到—]\s?\d{1,2}月|截[止至]|目前|\b(?:so far|to date|until|by the end)\b/iu;
const STILL_TO_COME =
  /[余剩](?!.{0,16}(?:未|取消|没)).{0,24}(?:实施|计划|安排|进行|完成|开展)|按计划|\b(?:the rest|remaining|others)\b[^.]{0,40}\b(?:planned|scheduled|due|will)\b/iu;
/** `当场整改43项,3项限期整改,均已完成`. */
const ALL_IN_THE_END =
  /(?:均|都|全部)(?:已|已经)?(?:按期|按时|如期)?(?:完成|整改|关闭|消除)|\b(?:all|both) (?:have |were |are )?(?:since |now )?(?:been )?(?:completed|closed|done)/iu;
/** Counts of complaints and faults give rates of these only. */
const TROUBLES = /投诉|申诉|抱怨|不符合|问题|隐患|故障|complaint|finding|fault/iu;

/** Of two years told before the two, each the last in its line. */
function isOfAnotherYear(report: Report, told: Told, pair: Pair): boolean {
  const { lines, view } = report;
  const yearOf = (at: number): string | undefined => {
    const line = innermostAt(lines, at);
    return [
      ...view.text
        .slice(line?.start ?? at, at)
        .matchAll(/20\d\d(?=\s?年|[./-]\d)|\b(?:in|for|of) 20\d\d\b/gu),
    ]
      .map(([words]) => words.slice(-4))
      .at(-1);
  };
  const [own, others] = [yearOf(told.figure?.start ?? told.start), yearOf(pair.part.figure.start)];
  if (others === undefined) return false;
  return own === undefined ? Number(others) < latestYear(report) - 1 : own !== others;
}

const latestYear = rememberFor(({ view }: Report): number =>
  Math.max(
    0,
    ...[...view.text.matchAll(/(?<!\d)20[0-4]\d(?=\s?年|[./-]\d|\.|\s*$|,|\s)/gu)].map(([year]) =>
      Number(year),
    ),
  ),
);

const LAST_STEP = 2;

const titleOf = (report: Report, pair: Pair): string => {
  const section = innermostAt(report.sections, pair.start);
  return section ? section.title : '';
};

/** What the rate is of stands with the counts as well, if its name says what. */
function namesTheSame(name: string, scene: string): boolean {
  const own = name.replace(GENERAL, ' ').trim();
  const words = own.match(/\p{Script=Han}{2,}|[a-z]{4,}/giu) ?? [];
  return (
    words.length === 0 ||
    words.some((word) =>
      /[a-z]/iu.test(word)
        ? scene.toLowerCase().includes(word.toLowerCase().slice(0, 5))
        : bigrams(word).some((pair) => scene.includes(pair)),
    )
  );
}
