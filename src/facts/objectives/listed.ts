import {
  comparableFigures,
  type Figure,
  isCount,
  lastIndexStartingBy,
  matchesNear,
  type ObjectiveStatement,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  spanOf,
  viewText,
} from '../../core/index.js';
import { lowerIsBetter } from './key.js';
import { readName } from './names.js';
import { isMissTold } from './placed.js';

/**
 * Lists that tell each objective with its target and its figure side by side, with one verdict over all of them:
 * `有责投诉率≤1.5‰:1—4月1.8‰;报修及时率≥96%:96.6%。以上目标均达到`.
 */

/** `未能全部实现` says that some were not. */
const ALL = '(?<!未能|没有|未|不能|并非|不是)(?:均|都|全部|全都|悉数|皆|全)';
const REACHED =
  '(?:达到|达成|达标|完成|实现|满足|符合|兑现|优于)(?!率|情况|比例|时间|计划|培训|检|整改|关闭|验证)';
const OBJECTIVES = '(?:质量|环境|安全|职业健康|管理|公司|年度|各|级|和|与|、|的){0,6}(?:目标|指标)';
const SUBJECT = `(?:以上|上述|上列|前述|所列|表中|经?考核|经?统计|结论|评价|结果|考核结果|完成情况|完成|情况|各|各项|所有|全部|[两二三四五六七八九十\\d]{1,2}[项个条]|${OBJECTIVES}|[:,、]|的|中|已|经|审核组|确认|认为|表明|显示|为|,)`;
/** Verdicts over a whole list. */
const OVER_ALL_ZH = [
  `${ALL}(?:已经?|能够?|按期|顺利|如期|圆满|超额|按计划){0,2}${REACHED}`,
  `${ALL}(?:控制)?在(?:目标|指标|控制|计划|规定)[^,。;\\n]{0,6}内`,
  `(?:所有|全部|各项|各个?|[两三四五六七八九十\\d]{1,2}[项个])${OBJECTIVES}(?:值)?(?:已经?|按期|顺利|如期|圆满)?${REACHED}`,
  '(?:无|没有|未发现|未出现)(?:未完成|未达标|未达成|未实现|未达到|不达标)(?:的)?(?:目标|指标|项目?|情况)',
  `${OBJECTIVES}(?:完成|达成|实现)率(?:均?为|达到?)?\\s?100\\s?%`,
].join('|');
const OVER_ALL_EN =
  '\\b(?:all|each|every one|both)(?: of)?(?: (?:the|these|them|our|its|those))?(?: (?:above|listed|four|five|six|three|two|company|quality|environmental))*(?: (?:objectives?|targets?|goals?|figures?))?(?: (?:above|listed))? (?:were|was|have been|has been|are|is) (?:therefore |thus |fully |duly )?(?:met|achieved|reached|fulfilled|attained|on target|within target)|\\bno (?:objective|target) (?:was |has been )?missed';
const VERDICT = new RegExp(`${OVER_ALL_ZH}|${OVER_ALL_EN}`, 'giu');
/** A line with a verdict over all of something. */
const CUE =
  /(?:均|都|全部?|皆|悉数).{0,14}?(?:达[到成标]|完成|实现|满足|符合|兑现|优于|目标|指标|控制|计划|规定)|[项个有部](?:质量|环境|安全)?(?:目标|指标)|未(?:完成|达)|不达标|率(?:均?为|达到?)?\s?100|\b(?:all|each|every one|both|no) [^.]{0,60}(?:met|achieved|reached|fulfilled|attained|target|missed)/iu;
/** Nothing but these words before a verdict makes it one over the list above. */
const OF_THE_LIST = new RegExp(`^[\\s\\p{P}]*${SUBJECT}{0,12}$`, 'u');
const EXCEPT = /除|其余|其他|另外|外,|外均|大部分|多数|基本|except|apart from|other|remaining|most/iu;
const ANNOUNCES = /^[^。;\n]{0,8}(?:如下|具体|分别|:|见下|见表)/u;

/** What opens an item of a list. */
const MARK =
  /^[\s\t]*(?:[-•·●■◆—*▪]|[①-⑳]|\(?\d{1,2}[).、](?!\d)|[a-z]\)|[一二三四五六七八九十]、|\(\w\))?\s*/u;
/** Items of one line stand between these. */
const BETWEEN = /;(?!\s?\d)|、(?=[^、;。]{2,20}[≥≤])|(?=[①-⑳])|(?=\(\d{1,2}\))|(?<=。)(?=\(|[①-⑳])/u;
/** What parts the target from what was reached. */
const PARTED = /^[)\s]{0,3}(?::|;|——|—|–|-|→|=>|\(|,|\/|\||\n\s*|\s{2,})/u;
/** Other years, other departments, changes and shares: none is what was reached. */
const ASIDE =
  /(?:上升|下降|提高|提升|降低|增加|减少|增长|同比|环比|较上年|比上年|去年|上年|上期|往年|抽[查检样取]|其中|最[高低大小]|满分|挑战|力争|争取|预警|原|由|从|发放|部门|车间|last year|previous|up from|from|of which|stretch)[^,;。\d]{0,8}$/iu;
const PART_OF_YEAR = /截[止至]|半年|季度|\d月|目前|当前|to date|so far|half|quarter|until/iu;
/** Not reached yet, revised, or of a year gone by. */
const NOT_THIS =
  /尚未|未开展|未到期|引用|暂|计划(?!完成|\d)|调整|修订|改为|进行中|未统计|待统计|not yet|planned|revised|in progress/iu;
const LONGEST_ITEM = 160;
const MOST_LINES = 40;

/** An objective of a list with what was reached; offsets into the view. */
interface Item {
  target: Figure;
  results: Figure[];
  name: string;
}

/** Lists of objectives with one verdict over all: one statement for each objective of such a list. */
export function readListed(report: Report): ObjectiveStatement[] {
  const { text } = report.view;
  return matchesNear(text, CUE, VERDICT).flatMap((match) => {
    const claim = spanOf(match);
    const from =
      Math.max(...['。', ';', '\n', '. '].map((mark) => text.lastIndexOf(mark, claim.start - 1))) + 1;
    const sentence = text.slice(from, claim.start);
    if (EXCEPT.test(sentence + match[0])) return [];
    const named = /目标|指标|objective|target|goal/iu.test(sentence + match[0]);
    if (!named && !OF_THE_LIST.test(sentence)) return [];
    const announced = ANNOUNCES.test(text.slice(claim.end, claim.end + 16));
    const items = announced ? itemsBehind(report, claim) : itemsAhead(report, claim, named);
    return items.map(({ target, results, name }) => ({
      start: target.start,
      end: Math.max(claim.end, target.end),
      name,
      target,
      sign: target.comparison ?? (lowerIsBetter(name) ? '<=' : '>='),
      results,
      claim,
    }));
  });
}

/** The items right before a verdict: those of its line, else of the lines above, until one belongs to no list. */
function itemsAhead(report: Report, claim: Span, named: boolean): Item[] {
  const at = lastIndexStartingBy(report.lines, claim.start);
  const line = report.lines[at];
  if (!line) return [];
  const own = itemsIn(report, { start: line.start, end: claim.start });
  if (own.length > 0) return own;
  const found: Item[][] = [];
  // `统计由质检部负责` may stand between, where the verdict itself speaks of objectives.
  let strange = named ? 1 : 0;
  for (let index = at - 1; index >= Math.max(0, at - MOST_LINES); index--) {
    const entry = entryEndingAt(report, index);
    if (entry === null && (found.length > 0 || strange-- <= 0)) break;
    if (entry === null) continue;
    found.unshift(entry.items);
    index = entry.first;
  }
  return found.flat();
}

function itemsBehind(report: Report, claim: Span): Item[] {
  const at = lastIndexStartingBy(report.lines, claim.start);
  const line = report.lines[at];
  if (!line) return [];
  const found = itemsIn(report, { start: claim.end, end: line.end });
  for (let index = at + 1; index < Math.min(report.lines.length, at + MOST_LINES); index++) {
    const next = report.lines[index + 1];
    const joined = next ? entryEndingAt(report, index + 1) : null;
    if (joined?.first === index) {
      found.push(...joined.items);
      index++;
      continue;
    }
    const entry = entryEndingAt(report, index);
    if (entry === null) break;
    found.push(...entry.items);
  }
  return found;
}

/** What a line of a list tells, alone or as the cell below its target; null where it is none of a list. */
function entryEndingAt(report: Report, index: number): { items: Item[]; first: number } | null {
  const line = report.lines[index];
  const above = report.lines[index - 1];
  if (!line || line.end - line.start > LONGEST_LINE) return null;
  const content = viewText(report, line);
  if (above && BARE_RESULT.test(content)) {
    const pair = viewText(report, above);
    if (ENDS_WITH_TARGET.test(pair) && pair.length <= LONGEST_CELL)
      return { items: itemsIn(report, { start: above.start, end: line.end }), first: index - 1 };
  }
  return HAS_TARGET.test(content) ? { items: itemsIn(report, line), first: index } : null;
}

const LONGEST_LINE = 400;
const LONGEST_CELL = 60;
const HAS_TARGET =
  /[≥≤<>]|不(?:低|少|小|高|大|超|多)|以[上下内]|100\s?%|(?:为|[:：])\s?0|at least|no more|at most|not exceed|minimum|maximum/iu;
const ENDS_WITH_TARGET =
  /(?:[≥≤<>]|不(?:低|少|小|高|大|超|多)[于过]|不少于)\s?\d[\d.,]*\s?(?:%|‰|[\p{Script=Han}A-Za-z/]{1,4})?\s*$|\d\s?(?:%|[\p{Script=Han}]{1,2})?(?:及以上|以上|及以下|以下|以内)\s*$|100\s?%\s*$/u;
const BARE_RESULT = /^\s*(?:\d[\d.,]*|[\p{Script=Han}\d—~-]{2,14}\d)/u;

/** The objectives of a stretch of text, each with the figures behind its target. */
function itemsIn(report: Report, { start, end }: Span): Item[] {
  const items: Item[] = [];
  let from = start;
  for (const piece of report.view.text.slice(start, end).split(BETWEEN)) {
    const item = itemOf(piece);
    if (item) {
      const shift = (figure: Figure) => shiftFigure(figure, from);
      items.push({ ...item, target: shift(item.target), results: item.results.map(shift) });
    }
    from += piece.length;
    if (/[;、]/u.test(report.view.text[from] ?? '')) from++;
  }
  return items;
}

/** `一次合格率≥98%:应检41批,合格40批,97.6%`: of what stands behind the target all figures of its sort. */
function itemOf(piece: string): Item | null {
  if (piece.length > LONGEST_ITEM || !HAS_TARGET.test(piece)) return null;
  if (isMissTold(piece) || NOT_THIS.test(piece)) return null;
  // `complaints per 1,000 pieces`: what the name of a rate counts by.
  const figures = scanFigures(piece).filter(
    ({ start }) => !/\bper\s$/iu.test(piece.slice(Math.max(0, start - 4), start)),
  );
  const target = figures.find(isTarget);
  if (!target || target.upper !== null || target.approximate) return null;
  const name = piece.slice(0, target.start).replace(MARK, '');
  if (!/\p{L}{2}/u.test(name) || /[。;]/u.test(name) || FORMER.test(name)) return null;
  const behind = piece.slice(target.end);
  if (!PARTED.test(behind)) return null;
  const others = figures.filter(({ start }) => start > target.end);
  if (others.some((figure) => figure.comparison !== null && comparableFigures(figure, target))) return null;
  const results = others.filter((figure) => isResult(piece, figure, target));
  const grows =
    target.comparison?.startsWith('>') && target.unit !== null && target.unit.dimension !== 'ratio';
  if (results.length === 0 || (grows && PART_OF_YEAR.test(behind))) return null;
  return { target, results, name: readName(name)?.name ?? name.trim().slice(-LONGEST_NAME) };
}

const LONGEST_NAME = 24;
const FORMER = /上一?年|去年|原|旧|previous|last year/iu;

/** A limit, or all or nothing of it. */
const isTarget = ({ comparison, value, unit }: Figure): boolean =>
  comparison !== null ||
  (value === 100 && unit?.name === '%') ||
  (value === 0 && unit !== null && isCount(unit));

function isResult(piece: string, figure: Figure, target: Figure): boolean {
  if (figure.upper !== null || figure.approximate || !comparableFigures(figure, target)) return false;
  if ((figure.unit === null) !== (target.unit === null) || /^\d{4}$/u.test(figure.raw)) return false;
  const lead = piece.slice(Math.max(target.end, figure.start - 24), figure.start);
  return !ASIDE.test(lead) && !/^\s?(?:个百分点|percentage|points?\b|\/)/iu.test(piece.slice(figure.end));
}
