import { bareFigure, type HeadcountFact, isFigureSlip, type Report, type SumFact } from '../../core/index.js';
import { readLists } from './departments.js';

/** Lists of all departments with their people, far from where the whole is told. */

const FEWEST = 4;
/** A list that leaves nobody out names those who lead as well. */
const LEADERS = /管理层|综合|行政|办公|人事|财务|management|administration|office/iu;
const LIST_EN =
  /\b(?:departments?|staff|employees|personnel|headcount)\b[^.\n:;]{0,40}:\s(?<list>(?:[a-z][a-z &/-]{2,30}?:? \d{1,4}(?:, and |, | and |;\s)?){4,})/giu;
const ITEM_EN = /(?<name>[a-z][a-z &/-]{2,30}?):? (?<n>\d{1,4})(?!\d)/giu;
/** Numbers farther apart are those of other people. */
const FARTHEST = 0.15;

interface Piece {
  start: number;
  end: number;
  department: string;
  value: number;
}

export function readStaffLists(report: Report, headcounts: readonly HeadcountFact[]): SumFact[] {
  const whole = headcounts.filter(({ measure, explained }) => measure !== 'effective' && !explained);
  const [first] = whole;
  if (!first || whole.some(({ value }) => value !== first.value)) return [];
  const lists =
    report.language === 'en' ? listsEn(report) : readLists(report).map((pieces) => withRest(report, pieces));
  const sums = lists.map((pieces) => pieces.reduce((sum, { value }) => sum + value, 0));
  if (sums.includes(first.value)) return [];
  return lists.flatMap((pieces, index): SumFact[] => {
    const sum = sums[index] ?? 0;
    if (pieces.length < FEWEST || !pieces.some(({ department }) => LEADERS.test(department))) return [];
    const text = report.view.text;
    if (goesOn(text, pieces)) return [];
    if (!isFigureSlip(sum, first.value, FARTHEST) || holds(text, pieces, first)) return [];
    const total = bareFigure(text.slice(first.start, first.end), first.start, first.value);
    const parts = pieces.map(({ start, end, value }) => bareFigure(text.slice(start, end), start, value));
    return [{ start: first.start, end: first.end, total, parts, exhaustive: 'yes', doubtful: true }];
  });
}

/** Told in one breath: other readers add those up. */
function holds(text: string, pieces: readonly Piece[], { start, end }: HeadcountFact): boolean {
  const [from, to] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  const between = end <= from ? text.slice(end, from) : text.slice(to, start);
  return !/[。;\n]|\.\s/u.test(between);
}

/** `…,环保办5人,合计132人`: more items, or a total, stand before or behind. */
function goesOn(text: string, pieces: readonly Piece[]): boolean {
  const [from, to] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  const [before, behind] = [text.slice(Math.max(0, from - 24), from), text.slice(to, to + 40)];
  return /\d\s?[人名]?\s?[,、;]\s?$/u.test(before) || /^[^。\n]*?(?:\d|合计|共)/u.test(behind);
}

/** `…、销售部8人，另有总经理1人`. */
const REST = /^[人名]?\s?[,;、]\s?(?:另有|另外|外加|以及)(?<name>[^,。;、\d]{1,8})(?<n>\d{1,3})\s?[人名]/u;

function withRest({ view: { text } }: Report, pieces: readonly Piece[]): Piece[] {
  const end = pieces.at(-1)?.end ?? 0;
  const match = REST.exec(text.slice(end, end + 30));
  if (!match) return [...pieces];
  const { name = '', n } = match.groups ?? {};
  const start = end + match[0].lastIndexOf(name);
  return [...pieces, { start, end: end + match[0].length, department: name, value: Number(n) }];
}

const listsEn = ({ view: { text } }: Report): Piece[][] =>
  [...text.matchAll(LIST_EN)].map((match) => {
    const from = match.index + match[0].length - (match.groups?.list ?? '').length;
    return [...(match.groups?.list ?? '').matchAll(ITEM_EN)].map((item) => ({
      start: from + item.index,
      end: from + item.index + item[0].length,
      department: item.groups?.name ?? '',
      value: Number(item.groups?.n),
    }));
  });
