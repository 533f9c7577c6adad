import {
  type Figure,
  isCount,
  isPlainFigure,
  isPlainPercentage,
  type RateFact,
  scanFigures,
} from '../../core/index.js';
import { rateFact } from './rate-fact.js';

/** What the words between a part and its rate may be; a comparison with another year is no rate of these counts. */
const PART_TO_RATE =
  /^(?<label>(?![比较同上])[\p{Script=Han}]{1,8}[,;](?=[\p{Script=Han}]{0,10}率))?[,(:;、]{0,2}\s?(?:即|也就是)?(?:(?:约?占(?:比|总数的?|[\p{Script=Han}]{0,6}的)?)|(?<name>[\p{Script=Han}]{0,10}?率))?\s?(?:为|是|达到?|:)?\s?$/u;
/** The stem of a rate's name must stand with its part: `回收72份，回收率90%`. */
const STEMS: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/回收|收回/u, /回收|收回|返回/u],
  [/合格/u, /合格|通过/u],
  [/整改/u, /整改|完成|关闭/u],
  [/完成|达成|执行|实施/u, /完成|达成|实施|执行|已/u],
  [/通过/u, /通过|合格/u],
  [/及时|按时|按期|准时/u, /及时|按时|按期|准时|以内|内/u],
  [/满意/u, /满意/u],
  [/出勤|到课|参加|参训|到场/u, /到|参加|出勤|参训/u],
  [/覆盖|培训/u, /到|参加|培训|覆盖|参训/u],
  [/体检|检测|检验|送检|受检/u, /检/u],
  [/持证/u, /持证|证/u],
  [/差错|错误|出错/u, /错|误/u],
  [/返工|返修/u, /返/u],
  [/退货/u, /退/u],
  [/报废|废品/u, /废/u],
  [/符合|命中|履约|响应|处理|处置|关闭|归还|修复|投诉/u, /符合|履约|响应|处理|处置|关闭|归还|修复|投诉/u],
];
/** What makes a count the whole: somebody took stock of it. */
const WHOLE_LEAD =
  /共|总|应|计划|发放|发出|发|抽|检|受理|接|交付|调查|统计|加工|生产|装配|查|人员|员工|入职|申报|报修|登记|识别|下达|签订|培训|安排|台账|在册|产量|测|开[出具]|发现|提出|排查|收到|接到|报名|发货|发运|入库|领用|购|投入|投料|投产|上线|来料|进货/u;
/** A count that is itself a part, or of another time. */
const NOT_WHOLE = /合格|完成|整改(?!单|通知|项|要求|任务)|及时|按期|收回|回收|满意|未|其中|余/u;
const REACH = 90;

const isCounted = (figure: Figure): boolean =>
  (figure.unit === null ? figure.decimals === 0 && figure.value >= 1 : isCount(figure.unit)) &&
  isPlainFigure(figure);
const sameUnit = (a: Figure, b: Figure): boolean => a.unit?.dimension === b.unit?.dimension;

/** Rates with their counts in one sentence, counts before the rate or behind it in brackets. */
export function readCountRates(content: string): RateFact[] {
  const figures = scanFigures(content);
  return figures.flatMap((rate, index) => {
    if (!isPlainPercentage(rate)) return [];
    const found =
      countsBefore(content, rate, figures.slice(0, index)) ??
      countsBehind(content, rate, figures.slice(index + 1)) ??
      null;
    return found ? [found] : [];
  });
}

/** `应检45人,实检52人,体检率100%`: more than there were. */
const DUE_AND_DONE = /应[\p{Script=Han}]{1,4}?(?:人数|人|数)?(?:为|:)?\s?$/u;
const DONE = /^[\s,;、]{0,2}实(?:际)?[\p{Script=Han}]{1,4}?(?:人数|人|数)?(?:为|:)?\s?$/u;

export function readOverfullCounts(content: string): RateFact[] {
  if (!/应[\p{Script=Han}]{1,6}\d[^。]{0,10}实/u.test(content)) return [];
  const figures = scanFigures(content);
  return figures.flatMap((rate, index) => {
    const [whole, part] = [figures[index - 2], figures[index - 1]];
    if (!isPlainPercentage(rate) || !whole || !part || !sameUnit(whole, part) || part.value <= whole.value)
      return [];
    const told =
      DUE_AND_DONE.test(content.slice(Math.max(0, whole.start - 10), whole.start)) &&
      DONE.test(content.slice(whole.end, part.start)) &&
      rate.start - part.end < 14;
    return told ? [rateFact(rate, part, whole)] : [];
  });
}

const leadOf = (content: string, figures: readonly Figure[], figure: Figure): string => {
  const previous = figures.filter((other) => other.end <= figure.start).at(-1);
  return content.slice(Math.max(previous?.end ?? 0, figure.start - 24), figure.start);
};

function countsBefore(content: string, rate: Figure, before: readonly Figure[]): RateFact | null {
  const counts = before.filter((figure) => isCounted(figure) && rate.start - figure.start <= REACH);
  const part = counts.at(-1);
  const between = part && PART_TO_RATE.exec(content.slice(part.end, rate.start));
  if (!part || !between || before.at(-1) !== part) return null;
  const name = between.groups?.name ?? '';
  const words = leadOf(content, before, part) + (between.groups?.label ?? '');
  // `应参保209人,参保率100%`: what was due is no part; of what fell due not all are a part.
  if (/应\p{Script=Han}{1,3}\s?$/u.test(words) || /^(?:到期|应|在用)/u.test(name)) return null;
  if (PUT_RIGHT.test(words)) return null;
  // Bare numbers are counts only under the names of a rate and of its part.
  if (part.unit === null && (name === '' || !/\p{Script=Han}{2}/u.test(words))) return null;
  if (name !== '' && !namesPart(name, words)) return null;
  // Answers by grade are read as a whole: see surveys.
  if (/满意/u.test(name) && NEGATED.test(words)) return null;
  const whole = counts
    .slice(0, -1)
    .filter((figure) => sameUnit(figure, part) && figure.value >= part.value)
    .reverse()
    .find((figure) => isWhole(content, before, figure, part, name));
  const complement = name !== '' && !NEGATED.test(name) && NEGATED.test(words);
  return whole ? { ...rateFact(rate, part, whole, counts), complement } : null;
}

/** `整改后合格3台`: the rest of those that failed at first. */
const PUT_RIGHT = /(?:整改|返[修工]|修复|复[检验])后/u;

/** `不合格3批`, `未按期2项` beside a rate of the good ones. */
const NEGATED = /不合格|不及格|不满意|未|超期|逾期|缺勤|漏|不符合/u;

const namesPart = (name: string, lead: string): boolean => {
  const stem = STEMS.find(([rate]) => rate.test(name));
  return stem ? stem[1].test(lead) : lead.includes(name.slice(-3, -1));
};

const RETURNED = /(?:收回|回收|返回|有效)[^,。;]{0,6}$/u;

function isWhole(
  content: string,
  figures: readonly Figure[],
  whole: Figure,
  part: Figure,
  rate: string,
): boolean {
  if (/^(?:中|里)$/u.test(content.slice(whole.end, part.start).trim())) return true;
  const lead = leadOf(content, figures, whole);
  const link = content.slice(whole.end, part.start);
  if (/[。]/u.test(link)) return false;
  // Of the answers that came back so many are satisfied.
  if (/满意/u.test(rate) && RETURNED.test(lead)) return true;
  // `顾客满意:发放问卷200份`, `,完成;焊口检测640道`: neither a heading nor the item before says what is counted.
  const isPart = NOT_WHOLE.test(/[^:;。]*$/u.exec(lead)?.[0] || lead);
  if (SHORT_LINK.test(link) && !isPart && !OTHER_TIME.test(lead)) return true;
  return WHOLE_LEAD.test(lead) ? !isPart || /共|应|计划/u.test(lead) : /^[,(]?其中/u.test(link);
}

/** `配送1290车次,准点1236车次,准点率`: nothing but the name of the part stands between. */
const SHORT_LINK = /^[,(]?(?:其中)?(?:\d{1,3}(?:分钟|小时|个?工作日|日|天)(?:以?内)?)?\p{Script=Han}{2,4}$/u;
const OTHER_TIME = /上年|去年|同期|目标|累计|计划|标准|规定|要求|不合格|不符合/u;

/** `回收率90%（发放80份，回收72份）`, `96.4%(85个中80个按期)`: two counts in the bracket. */
function countsBehind(content: string, rate: Figure, after: readonly Figure[]): RateFact | null {
  const opened = /^\s?(?:\(|,[\p{Script=Han}\d]{0,6}?(?=\d+[\p{Script=Han}]{1,2}中))/u.exec(
    content.slice(rate.end),
  );
  if (!opened) return null;
  const bracketed = opened[0].includes('(');
  const stop = content.slice(rate.end + 1).search(bracketed ? /\)/u : /[,;。)]/u);
  const end = stop < 0 ? content.length : rate.end + 1 + stop;
  const inside = after.filter((figure) => figure.end <= end);
  const counts = inside.filter((figure) => isCounted(figure));
  const [whole, part] = counts;
  if (!whole || !part || inside.length !== 2 || !sameUnit(whole, part) || part.value > whole.value)
    return null;
  const link = content.slice(whole.end, part.start);
  const lead = content.slice(rate.end, whole.start);
  if (!/中$|^[,、]\s?[\p{Script=Han}]{0,8}$/u.test(link.trim()) || /上年|去年|同期/u.test(lead + link))
    return null;
  return rateFact(rate, part, whole, counts);
}
