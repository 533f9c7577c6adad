import {
  type Figure,
  isPlainPercentage,
  isWholeCount,
  type RateFact,
  type Report,
  scanFigures,
  shiftFigure,
  stretchEnd,
  stretchStart,
} from '../../core/index.js';
import { rateApart } from './rate-fact.js';

/**
 * Rates whose two counts stand further off than one list, in any order and with other words in between: in the clauses
 * and short lines before the rate. Which count is the part is told by the stem of the rate's own name
 * (`返还率` -> `实返490单`), which the whole by words of planning and taking stock (`应返500单`).
 */

/** The name of a rate right before its value. */
const NAMED =
  /(?<name>[\p{Script=Han}A-Z]{1,14}率)(?:\([^()]{0,12}\))?(?:实绩|实际|统计|考核|结果|自评|填报|登记|记录|显示|写|报|算|计|得){0,3}(?:为|是|达到?|作|成|有|:|=)?(?:仅|只|约|高达|已)?(?:为|有|达)?\s?$/u;
/** What is wished for, and what other times or other wholes gave. */
const OTHER_RATE =
  /目标(?!考核|完成|统计|实绩|达成)|指标|要求|规定|标准|计划值|考核值|承诺|上年|去年|同期|同比|环比|行业|全国|累计|增长|提高|降低|下降|综合|平均/u;
const WISHED_BEHIND = /^\s?(?:以上|及以上|以内|以下|的(?:目标|指标|要求))/u;

/** The words that a part is told in, for rates whose stem is not said again with it. */
const PARTS: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/回收|收回/u, /收回|回收|返回|交回/u],
  [/合格|直通|一次交验|良品/u, /(?<!不)合格|通过|(?<!不)良品/u],
  [/及格|通过/u, /(?<!不)及格|(?<!未)通过|(?<!不)合格/u],
  [/完成|达成|实施|执行|兑现/u, /完成|达成|实施|执行|开展|实际|已/u],
  [/整改|关闭|闭环/u, /整改|关闭|闭环|完成/u],
  [/及时|按时|按期|准时|准点/u, /及时|按时|按期|准时|准点|以内/u],
  [/出勤|到课|参加|参训|到场|到会|签到/u, /实到|参加|出勤|参训|到场|到会|签到/u],
  [/完好/u, /完好/u],
  [/覆盖/u, /覆盖|参加|参训|培训/u],
  [/检定|校准|送检/u, /检定|校准|送检|检测/u],
  [/体检/u, /体检/u],
  [/持证/u, /持证|证/u],
  [/投诉/u, /投诉/u],
  [/返修|返工/u, /返修|返工/u],
  [/退货/u, /退货|退回/u],
  [/不良|不合格|废品|报废/u, /不良|不合格|废品|报废/u],
];
/** Words that make a count the whole, whatever stem stands with it. */
const DUE = /应|须|需|计划|策划|安排|预定|拟|(?:发|送)[出放]|下达|在册|总[数量共计]|共(?!享)|合计|全部/u;
const STOCK =
  /抽|查|检|受理|接|收到|交付|投入|投料|投产|生产|完工|报检|签订|登记|统计|开[出具]|发现|报名|入库|发货|发运|产出|台账|装机|供餐|配送|承接|处理|运输|出车|申报|采购|到货|来料|识别|调查|调研|回访|走访|拜访|问卷|培训|员工|人员/u;
/** A count of what was left undone or went wrong: no part of a rate of good ones. */
const LEFT = /未|不|待|余|缺|欠|尚|没|超期|逾期|拒/u;
const PERIODS = /\d{1,2}月|[一二三四]季度|[上下]半年|20\d\d年|本月|上月|第[一二三四]/gu;
/** `1 473批`: thousands parted by a space look like two numbers. */
const GROUPED = /\d \d{3}(?!\d)/u;
const LINES_BEFORE = 2;
const LONGEST_WINDOW = 240;
const LONGEST_LINE = 160;

/** Counts of one survey go by sheets, customers and people alike. */
const ANSWERS: ReadonlySet<string> = new Set(['份', '家', '户', '人', '名', '位', '张']);

export function readSpreadRates(report: Report, known: ReadonlySet<number>): RateFact[] {
  const { text } = report.view;
  return report.lines.flatMap((line, index) => {
    if (line.kind === 'heading' || line.end - line.start < 6) return [];
    const own = text.slice(line.start, line.end);
    if (!own.includes('率')) return [];
    const from = windowStart(report, index);
    return scanFigures(own).flatMap((figure) => {
      const rate = shiftFigure(figure, line.start);
      if (known.has(rate.start) || !isPlainPercentage(rate) || rate.value > 100) return [];
      const start = Math.max(from, rate.start - LONGEST_WINDOW);
      return rateOf(text.slice(start, rate.start), rate, start, text.slice(rate.end, rate.end + 8));
    });
  });
}

/** The counts may stand in the short lines right before; a heading or a table parts them from the rate. */
function windowStart({ lines }: Report, index: number): number {
  let at = index;
  while (at > 0 && index - at < LINES_BEFORE) {
    const before = lines[at - 1];
    if (before?.kind !== 'text' || lines[index]?.kind !== 'text') break;
    if (before.end - before.start > LONGEST_LINE) break;
    at -= 1;
  }
  return lines[at]?.start ?? 0;
}

interface Count {
  figure: Figure;
  /** The words of its clause. */
  words: string;
}

function rateOf(before: string, rate: Figure, offset: number, behind: string): RateFact[] {
  const named = NAMED.exec(before);
  const name = named?.groups?.name ?? '';
  const clause = clauseAt(before, before.length);
  if (!named || OTHER_RATE.test(clause) || WISHED_BEHIND.test(behind)) return [];
  const counts = countsIn(before);
  if (
    counts.length < 2 ||
    GROUPED.test(before) ||
    !periodsAgree(clause, before.slice(0, before.length - clause.length))
  )
    return [];
  const parts = counts.filter(({ words }) => isPart(words, name));
  const part = parts.at(-1);
  const wholes = counts.filter((count) => part && isWholeOf(count, part, name));
  const whole = wholes.find(({ words }) => DUE.test(words)) ?? wholes.at(-1);
  if (!part || !whole || new Set(parts.map(({ figure }) => figure.value)).size > 1) return [];
  const placed = ({ figure }: Count): Figure => shiftFigure(figure, offset);
  return [rateApart(rate, placed(part), placed(whole), counts.map(placed))];
}

const countsIn = (content: string): Count[] =>
  scanFigures(content)
    .filter((figure) => isWholeCount(figure) && figure.value >= 1)
    .map((figure) => ({ figure, words: clauseAt(content, figure.start, figure.end) }));

/** The words between the punctuation marks round a place. */
const clauseAt = (content: string, start: number, end = start): string =>
  content.slice(stretchStart(content, start, ',;。:\n、('), stretchEnd(content, end, ',;。:\n、)'));

function isPart(words: string, name: string): boolean {
  if (DUE.test(words) && !/实/u.test(words)) return false;
  const bad = /不|未|废|返|退|投诉|超/u.test(name);
  if (LEFT.test(words) && !bad) return false;
  const done = /实(?<act>\p{Script=Han})/u.exec(words)?.groups?.act;
  return (done !== undefined && name.includes(done)) || stemOf(name).test(words);
}

/** The stem of a rate: what is done or found, without whose it is. */
function stemOf(name: string): RegExp {
  const known = PARTS.find(([rate]) => rate.test(name));
  return known ? known[1] : new RegExp(name.slice(-3, -1), 'u');
}

const isWholeOf = (count: Count, part: Count, name: string): boolean =>
  count !== part &&
  count.figure.start < part.figure.start &&
  count.figure.value >= part.figure.value &&
  (count.figure.unit?.dimension === part.figure.unit?.dimension || areAnswers(count.figure, part.figure)) &&
  (DUE.test(count.words) || (STOCK.test(count.words) && !LEFT.test(count.words))) &&
  !(isPart(count.words, name) && !DUE.test(count.words));

const areAnswers = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ unit }) => unit !== null && ANSWERS.has(unit.name));

/** A rate of June needs counts of June. */
const periodsAgree = (clause: string, rest: string): boolean =>
  [...clause.matchAll(PERIODS)].every(([period]) => rest.includes(period));
