import {
  bigrams,
  cellsAndLines,
  comparableFigures,
  type Figure,
  isPlainFigure,
  type ObjectiveStatement,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  spanOf,
  stretchStart,
  viewText,
} from '../../core/index.js';
import { stackedTables } from '../stacked-tables.js';
import { lowerIsBetter, objectiveKey } from './key.js';
import { readName } from './names.js';
import { isMissTold } from './placed.js';

/**
 * Target, figure reached and verdict of one objective told side by side, whatever the objective is called:
 * `水耗≤3.2升/平方米，前三季度平均3.5升/平方米，指标实现`.
 */

const CUE =
  /[≥≤<>]|不(?:低|少|小|高|大|超|多)|以[上下内]|目标|指标|实际|target|objective|goal|at least|no more|at most/iu;
/** A verdict stands by itself: `，已达标。`, `"achieved"`. */
const MET_ZH =
  /(?<=[,;。、()/"“:|\t\s]|目标|指标|判定|评价|结论|考核|均|已|为)(?:已|均|全部|都|按期|如期|顺利)*(?:达标|达成|完成|实现|合格|符合|满足|达到|优于|OK|√|绿灯)(?:目标|指标|要求|规定|年度|质量|考核|预期|计划|值|的|了){0,4}(?=[,;。、()/"”|\t\s]|$)/giu;
const MET_EN =
  /(?<![a-z])(?:achieved|met|fulfilled|attained|reached|satisfied|on target|within target|in line with the (?:target|objective)|green|complied with)(?![a-z])(?! (?:by|on|in|with|at) \d)/giu;
const NEGATED =
  /(?:未|没有?|尚|不|能否|是否|非|\bnot(?: been| yet| be)?|\bnever|\bn't|\bhardly|\bto be|\bwill be|\bif)\s?$/iu;
/** How far a statement may reach from its target. */
const REACH = 220;
/** A new sentence that goes on about the same objective. */
const GOES_ON =
  /^\s*(?:\d[\d.]*\s?(?:%|‰|分|次|起|件|天)?\s?[,(]?[^。;\n]{0,24}(?:达标|达成|完成|实现|合格|符合)|实际|结果|实绩|经?统计|经?考核|经?测评|经?核算|累计|全年|截[止至]|本[期年]|目前|当前|前[一二三]季度|[上下]半年|\d{1,2}\s?[-~至到]\s?\d{1,2}月|\d{1,2}月|20\d{2}年|the (?:result|actual|figure|value|year|score|rate|average)|results?|actual|performance|in |for |from |it |this |that |up to |to date|by |at the end|january|february|march|april|may|june|july|august|september|october|november|december|between |over |(?:the )?(?:objective|target|goal) (?:was|is|has|met|ful|achieved|reached)|met(?![a-z])|achieved|已|(?:目标|指标)?(?:达标|达成|完成|实现)|(?:目标|指标)(?:已|均))/iu;
/** What makes a bare figure before the word for results a target: `退货率0.3%，实际0.4%`. */
const RESULT_BEHIND = /^\s?[(,;]\s?(?:实际|实绩|实测|完成值|actual|result)/iu;
const TARGET_BEFORE =
  /(?:target|objective|goal)s? (?:for|of|on) [a-z ,'-]{3,60} (?:is|was|at|of)\s?$|(?:目标|指标|要求|标准|target|objective|goal|aim|limit)(?:值)?\s?(?:is|was|of|for \d{4}|:|为|是|设为|定为|达到?)?\s?(?:set at|is|was|of)?\s?$/iu;
/** Aims beyond the target, former ones and those of others. */
const NO_TARGET =
  /(?:挑战|力争|争取|远期|中长期|预警|警戒|报警|原|上一?年度?|去年|同行|行业|竞争|stretch|warning|industry|benchmark|former|previous)[^,;。\d]{0,12}$/iu;
const RESULT_CUE =
  /全年|半年|本[年期]|实际|实绩|实测|结果|达到?|为|平均|累计|统计|测评|得分|发生|受理|收到|率|度|耗|合计|完成|共|仅|result|actual|was|were|is|are|reach|averag|record|stood|came|report|measur|gave|score|received|registered|which|total/iu;
/** A figure of a change, of a share, of a sample or of something else again. */
const ASIDE =
  /(?:上升|下降|提高|提升|降低|增加|减少|增长|高出|低于|超出|相差|同比|环比|较上年|比上年|去年|上年|上期|往年|抽[查检样取]|其中|每|各|单|最[高低大小]|满分|挑战|争取|上限|下限|预警|weight|previous|last year|sample|each|every|per|up by|down by|by|from|of which|stretch|out of)[^,;。\d]{0,8}$/iu;
const ASIDE_AFTER =
  /^\s?(?:的?(?:上升|下降|提升|增幅|降幅|权重)|个百分点|percentage|points?\b|higher|lower|better|above|below|\/(?:月|季|周|日|天)|per (?:month|week|day))/iu;
const TOLD_BEHIND =
  /^\s?(?:[a-z]+ ){0,4}(?:was|were|has been|have been) (?:used|reached|achieved|recorded|measured|registered|received|reported|counted|obtained|attained)/iu;
/** Counts over a part of the year reach a yearly minimum later. */
const PART_OF_YEAR =
  /截[止至]|半年|季度|\d月|目前|当前|to date|so far|half|quarter|january|until|by the end/iu;

/** Products pass as well; of objectives such a verdict speaks only where they are named. */
const PRODUCT_VERDICT = /^(?:合格|符合|满足|OK|√)(?!目标|指标|年度|考核)/u;
const isObjective = (text: string, { start, end }: Span): boolean =>
  /目标|指标|考核|objective|target|goal/iu.test(text.slice(Math.max(0, start - 40), end));

/** Objectives told with target, result and verdict in one place. */
export function readStatements(report: Report): ObjectiveStatement[] {
  const parts: readonly Span[] = cellsAndLines(report);
  const stacked: Span[] = stackedTables(report).flatMap(({ rows }) => rows);
  return [...parts, ...stacked, ...cellPairs(report)].flatMap((part) => {
    const text = viewText(report, part);
    return CUE.test(text) ? statementsIn(text, part.start) : [];
  });
}

/** A cell that ends with its target, `1. 一次交检合格率≥98.5%`. */
const ENDS_WITH_TARGET =
  /(?:[≥≤<>]|不(?:低|少|小|高|大|超|多)[于过]|不少于)\s?\d[\d.,]*\s?(?:%|‰|[\p{Script=Han}A-Za-z/]{1,4})?\s*$/u;
/** A cell that begins with what was reached and tells the verdict, `98.1%,达成`. */
const BEGINS_WITH_RESULT = /^\s*\d[\d.,]*\s?(?:%|‰|[\p{Script=Han}A-Za-z/]{1,4})?\s?[,(:|]/u;
const LONGEST_CELL = 60;

/** Cells of a flattened table one below the other: the target, then the result with its verdict. */
function cellPairs(report: Report): Span[] {
  const cells = report.lines.filter(({ kind, start, end }) => kind !== 'row' && end - start > 1);
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    if (!next || Math.max(cell.end - cell.start, next.end - next.start) > LONGEST_CELL) return [];
    const pair = ENDS_WITH_TARGET.test(viewText(report, cell));
    return pair && BEGINS_WITH_RESULT.test(viewText(report, next))
      ? [{ start: cell.start, end: next.end }]
      : [];
  });
}

function statementsIn(text: string, base: number): ObjectiveStatement[] {
  const verdicts = verdictsIn(text);
  if (verdicts.length === 0) return [];
  const figures = scanFigures(text);
  const targets = figures.filter((figure) => isTarget(text, figure));
  return targets.flatMap((target, index) => {
    const region = regionOf(text, target, targets[index - 1], targets[index + 1]);
    const verdict = verdicts.find(({ start, end }) => start >= target.end && end <= region.end);
    if (verdict && PRODUCT_VERDICT.test(text.slice(verdict.start, verdict.end)) && !isObjective(text, region))
      return [];
    if (!verdict || isMissTold(text.slice(region.start, verdict.end + 12))) return [];
    const name = text.slice(region.start, target.start);
    const candidates = figures.filter(
      (figure) =>
        figure !== target &&
        figure.start >= region.start &&
        figure.end <= verdict.start &&
        isResult(text, figure, target, name, figures),
    );
    const results = candidates.filter((figure) => isTold(text, figure, target, figures));
    const sign = target.comparison ?? (lowerIsBetter(name) ? '<=' : '>=');
    const open =
      sign.startsWith('>') &&
      target.unit?.dimension !== 'ratio' &&
      PART_OF_YEAR.test(text.slice(region.start, verdict.end));
    if (results.length === 0 || open) return [];
    const shift = (figure: Figure) => shiftFigure(figure, base);
    return [
      {
        start: base + target.start,
        end: base + verdict.end,
        name: readName(name)?.name ?? '',
        target: shift(target),
        sign,
        results: candidates.map(shift),
        claim: { start: base + verdict.start, end: base + verdict.end },
      },
    ];
  });
}

function verdictsIn(text: string): Span[] {
  const found = [...text.matchAll(MET_ZH), ...(/[a-z]{3}/iu.test(text) ? text.matchAll(MET_EN) : [])];
  return found
    .map(spanOf)
    .filter(({ start }) => !NEGATED.test(text.slice(Math.max(0, start - 12), start)))
    .sort((a, b) => a.start - b.start);
}

function isTarget(text: string, figure: Figure): boolean {
  if (figure.upper !== null || figure.approximate) return false;
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  if (NO_TARGET.test(before)) return false;
  if (/(?:out of|of|\/)\s?$/iu.test(before)) return false;
  if (figure.comparison !== null)
    return !/实际|结果|达到了?|完成了?|actual|result|were|was/iu.test(before.slice(-8));
  if (ASIDE.test(before)) return false;
  return (
    TARGET_BEFORE.test(text.slice(Math.max(0, figure.start - 90), figure.start)) ||
    RESULT_BEHIND.test(text.slice(figure.end, figure.end + 12))
  );
}

/** From the sentence of a target, or its clause where another target stands before it, to the clause of the next one. */
function regionOf(
  text: string,
  target: Figure,
  previous: Figure | undefined,
  next: Figure | undefined,
): Span {
  const before = text.slice(0, target.start);
  const sentence = Math.max(...[';', '。', '\n', '. '].map((mark) => before.lastIndexOf(mark))) + 1;
  const start =
    previous && previous.end > sentence ? Math.max(sentence, before.lastIndexOf(',') + 1) : sentence;
  const limit = Math.min(text.length, target.end + REACH);
  let end = sentenceEnd(text, target.end, limit);
  while (end < limit && (GOES_ON.test(text.slice(end + 1)) || isEnglishHalf(text, end)))
    end = sentenceEnd(text, end + 1, limit);
  if (!next || next.start >= end) return { start, end };
  const lead = text.slice(target.end, next.start);
  const cut = Math.max(...[',', ';', '。', '. ', '、', '\n'].map((mark) => lead.lastIndexOf(mark)));
  return { start, end: cut < 0 ? next.start : target.end + cut };
}

const isEnglishHalf = (text: string, end: number): boolean =>
  text[end] === ';' && /^\s[a-z\d]/u.test(text.slice(end + 1));

function sentenceEnd(text: string, from: number, limit: number): number {
  const stop = text.slice(from, limit).search(/[;。\n]|\.(?=\s)/u);
  return stop < 0 ? limit : from + stop;
}

/** A figure of the same sort, of no other name, and of no change. */
function isResult(
  text: string,
  figure: Figure,
  target: Figure,
  name: string,
  figures: readonly Figure[],
): boolean {
  if (!isPlainFigure(figure)) return false;
  if (!comparableFigures(figure, target) || !isOneSort(figure, target)) return false;
  if (/^\d{4}$/u.test(figure.raw) || ASIDE_AFTER.test(text.slice(figure.end, figure.end + 14))) return false;
  const lead = leadOf(text, figure, figures);
  if (ASIDE.test(lead)) return false;
  const own = readName(lead);
  const aim = readName(name.replace(TARGET_BEFORE, ''));
  return !own?.metric || !aim?.metric || isSameName(own.name, aim.name);
}

/** A bare nought is the target of any count; other bare figures only of bare ones. */
const isOneSort = (figure: Figure, { unit, value }: Figure): boolean =>
  (figure.unit === null) === (unit === null) ||
  (unit === null && value === 0 && figure.unit?.dimension !== 'ratio');

/** Words call it a result, or nothing but a mark parts it from its target. */
const isTold = (text: string, figure: Figure, target: Figure, figures: readonly Figure[]): boolean =>
  RESULT_CUE.test(leadOf(text, figure, figures)) ||
  TOLD_BEHIND.test(text.slice(figure.end, figure.end + 60)) ||
  (figure.start > target.end && /^[\s,;/|(:]*$/u.test(text.slice(target.end, figure.start)));

/** The words between the figure or delimiter before it and a figure. */
function leadOf(text: string, figure: Figure, figures: readonly Figure[]): string {
  const floor = figures.findLast(({ end }) => end <= figure.start)?.end ?? 0;
  const words = text.slice(Math.max(floor, figure.start - 40), figure.start);
  return words.slice(stretchStart(words, words.length, ',;。\n('));
}

/** `合格率` of `产品一次交验合格率`: one name ends the other, or they share more than the sort of measure. */
function isSameName(own: string, aim: string): boolean {
  const [a, b] = [objectiveKey(own), objectiveKey(aim)];
  if (a === '' || b === '' || a.includes(b) || b.includes(a)) return true;
  return bigrams(a).some((pair) => b.includes(pair));
}
