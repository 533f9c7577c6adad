import { type Figure, isCount, isSingleFigure, type SumFact, scanFigures } from '../../core/index.js';
import {
  AMONG_OPEN,
  DIVIDED_OPEN,
  LATER_OPEN,
  LIST_OPEN,
  NOTHING_ELSE,
  OPEN_ENDED,
  OTHERS_AFTER,
  PARTITIONS,
  PARTS_OPEN,
  PLACE_OF_WORK,
  RESPECTIVE_OPEN,
  REST,
  SHARED_BY_PEOPLE,
} from './inline-words.js';

const WINDOW = 400;
/** Parts that fill this share of the whole were meant to fill it all. */
const LIKELY_SHARE = 0.8;

type Opening = 'of-which' | 'list' | 'respective' | 'divided' | 'comma';

interface Part {
  figure: Figure;
  label: string;
}

/** Wholes with their parts within one text: `共40个，其中A 29个、B 11个`, `5件（甲2件、乙3件）`, `A 45%、B 55%，合计100%`. */
export function readInlineSums(content: string): SumFact[] {
  const figures = scanFigures(content).filter(
    (figure) => isSingleFigure(figure) && !isOrdinal(content, figure),
  );
  const sums = figures.flatMap((total, index) => [
    ...(readParts(content, total, figures.slice(index + 1)) ?? []),
    ...(readPartsBefore(content, total, figures.slice(0, index)) ?? []),
  ]);
  return sums.filter(
    (sum) => !sums.some((other) => dividesAgain(content, sum, other)) && !dividesList(content, sum, figures),
  );
}

const IN_LIST = /^[、和及与]\s?[\p{Script=Han}]{1,10}\s?$/u;

/** `风险17项、机遇6项,其中质量14项、环境9项`: what is divided anew are both, not the last. */
function dividesList(content: string, { total, parts }: SumFact, figures: readonly Figure[]): boolean {
  const whole = [total];
  for (let at = figures.indexOf(total) - 1; at >= 0; at -= 1) {
    const [before, first] = [figures[at], whole[0]];
    if (!before || !first || before.unit?.name !== total.unit?.name) break;
    if (!IN_LIST.test(content.slice(before.end, first.start))) break;
    whole.unshift(before);
  }
  return whole.length > 1 && sumOfFigures(whole) === sumOfFigures(parts);
}

/** `1号窑`, `4#炉`, `2期厂房`: the number names a thing and counts nothing. */
const isOrdinal = (content: string, { unit, end }: Figure): boolean =>
  unit === null && /^\s?[#号期线]/u.test(content.slice(end, end + 2));

/** `共5项,其中Q 3项、S 2项,分布在...`: behind the last part a comma opens the whole once more, not that part. */
const dividesAgain = (content: string, sum: SumFact, other: SumFact): boolean =>
  other.parts.includes(sum.total) && content.slice(sum.total.end).trimStart().startsWith(',');

/** `执行GB 12348 2类(昼间60、夜间50)`: a class of a standard with its limits. */
const isClassOfStandard = (content: string, { start, unit }: Figure): boolean =>
  /^[类级]$/u.test(unit?.name ?? '') &&
  /(?:GB|DB|HJ|ISO|标准|执行|功能区)[^,。;]{0,16}$/u.test(content.slice(Math.max(0, start - 24), start));

/** Reads the parts after a whole; the opening decides how far they reach and whether they must be complete. */
function readParts(content: string, total: Figure, rest: readonly Figure[]): SumFact[] | null {
  const additive =
    total.unit !== null &&
    !NET.test(content.slice(Math.max(0, total.start - 4), total.start)) &&
    !isClassOfStandard(content, total) &&
    // `预案1套：综合1份、专项4份`: one of a thing is a set of others.
    total.value > 1 &&
    // `每百万瓶1.9起` is a rate, whatever is counted.
    ((isCount(total.unit) && (total.decimals === 0 || total.value >= 1000)) ||
      total.unit.dimension === 'money');
  const opening = additive
    ? readOpening(content, total)
    : QUANTITIES.has(total.unit?.dimension ?? '')
      ? readListOpening(content, total)
      : null;
  const end = opening && listEnd(content, opening.start, opening.bracketed);
  if (!opening || end === null) return null;
  const within = (reach: number) =>
    rest.filter(
      (figure) =>
        figure.start >= opening.start && figure.end <= reach && addsUp(content, figure, total, opening.kind),
    );
  // A comma may go on with the list or leave it: it goes on where that makes the whole.
  const all = collect(content, opening, within(end), total);
  const inList =
    sumOf(all) === total.value ? within(end) : within(enumerationEnd(content, opening.start, end, rest));
  const parts = sumOf(all) === total.value ? all : collect(content, opening, inList, total);
  const complete = sumOf(parts) === total.value || parts.length === inList.length;
  if (parts.length < 2 || !complete || !dividesPeople(parts, total)) return null;
  const last = parts.at(-1)?.figure.end ?? total.end;
  // A list that runs on to the end of a broken line is not whole.
  const unfinished = end === content.length && content.slice(last).trim().length > 1;
  const exhaustive = unfinished
    ? 'no'
    : howExhaustive(
        parts,
        content.slice(opening.start, end),
        content.slice(last, end + 24),
        opening.kind,
        total,
      );
  if (opening.kind === 'comma' && exhaustive !== 'yes') return null;
  return [{ start: total.start, end: last, total, parts: parts.map(({ figure }) => figure), exhaustive }];
}

/** `净增7人：入职18人、离职11人` is their difference. */
const NET = /净[增减加]?[^,。;]{0,2}$/u;
/** Amounts that are weighed or metered; lists of them are sums only where words or a colon open their parts. */
const QUANTITIES: ReadonlySet<string> = new Set(['mass', 'volume', 'area', 'energy']);

interface Opened {
  kind: Opening;
  start: number;
  bracketed: boolean;
}

function readOpening(content: string, total: Figure): Opened | null {
  const after = content.slice(total.end, total.end + 40);
  const from = (match: RegExpExecArray, kind: Opening): Opened => ({
    kind,
    start: total.end + match[0].length,
    bracketed: match[0].includes('('),
  });
  const respective = RESPECTIVE_OPEN.exec(after);
  if (respective) return from(respective, 'respective');
  const opened = PARTS_OPEN.exec(after);
  if (opened) return from(opened, /其中|含|包括/u.test(opened[0]) ? 'of-which' : 'list');
  const later = LATER_OPEN.exec(after);
  if (later) return from(later, 'of-which');
  const among = AMONG_OPEN.exec(after);
  if (among) return from(among, 'of-which');
  const list = LIST_OPEN.exec(after);
  if (list) return from(list, 'list');
  const divided = DIVIDED_OPEN.exec(after);
  if (divided) return from(divided, 'divided');
  const comma = /^[,]\s?/u.exec(after);
  return comma && from(comma, 'comma');
}

/** The same where words or a colon say that a list follows. */
function readListOpening(content: string, total: Figure): Opened | null {
  const opened = readOpening(content, total);
  return opened?.kind === 'of-which' || opened?.kind === 'list' ? opened : null;
}

/** A bracketed list ends with its bracket, any other with the sentence; null where neither is near. */
function listEnd(content: string, start: number, bracketed: boolean): number | null {
  const window = content.slice(start, start + WINDOW);
  const stop = bracketed ? window.indexOf(')') : window.search(/[。;]|\.\s/u);
  if (stop >= 0) return start + stop;
  return start + window.length === content.length ? content.length : null;
}

/** Where the first part ends with a pause mark the list goes on so, and a comma ends it. */
function enumerationEnd(content: string, start: number, end: number, rest: readonly Figure[]): number {
  const first = rest.find((figure) => figure.start >= start);
  if (!first || content[first.end] !== '、') return end;
  const comma = content
    .slice(first.end, end)
    .replace(/\([^()]{0,60}\)/gu, (remark) => ' '.repeat(remark.length));
  const at = comma.search(/[,;](?!\s?(?:其余|其它|其他|剩余|余|另))/u);
  return at < 0 ? end : first.end + at;
}

const sumOfFigures = (figures: readonly Figure[]): number =>
  Number(figures.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
const sumOf = (parts: readonly Part[]): number => sumOfFigures(parts.map(({ figure }) => figure));

/** Parts count in the unit of the whole; a list of things may count each in its own measure word. */
const addsUp = (content: string, part: Figure, total: Figure, kind: Opening): boolean => {
  if (part.unit?.dimension === total.unit?.dimension && part.unit?.factor === total.unit?.factor) return true;
  return (
    kind === 'list' &&
    total.unit !== null &&
    (part.unit === null ? part.decimals === 0 && standsAlone(content, part) : isCount(part.unit)) &&
    isCount(total.unit) &&
    (part.unit === null || (part.unit.dimension !== 'people' && total.unit.dimension !== 'people'))
  );
};

/** `客服部9、工程部13`: a bare number with nothing but the end of its item behind it, and no piece of a code (`-05`). */
const standsAlone = (content: string, figure: Figure): boolean =>
  /^\s?(?:[、,;。)(]|$)/u.test(content.slice(figure.end, figure.end + 3)) &&
  !/[-/A-Za-z]$/u.test(content.slice(0, figure.start)) &&
  !/^0\d/u.test(figure.raw);

/**
 * Figures that follow one another with only a label between them. Collecting stops where the whole is reached and a
 * comma parts the list: what follows divides it once more (`Q 2项、S 3项，分布在生产部4项、仓库1项`).
 */
function collect(content: string, { start, kind }: Opened, inList: readonly Figure[], total: Figure): Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const [index, figure] of inList.entries()) {
    const label = content.slice(from, figure.start).replace(LABEL_EDGES, '').trim();
    if (BESIDES.test(label)) break;
    const unlabelled = label.length === 0 && kind !== 'respective';
    if (unlabelled || label.length > 24 || NO_LABEL.test(label)) return [];
    // `三项:更换2台…、增加标识`: where things count each in their own measure, an item without a number breaks the list.
    const measures = new Set(
      [total, figure, ...parts.map((part) => part.figure)].map(({ unit }) => unit?.name),
    );
    if (measures.size > 1 && figure.unit !== null && label.includes('、')) return [];
    // `2项、1项 ... 2 / 3`: a bare number among counted ones is of another kind.
    if (parts.some((part) => (part.figure.unit === null) !== (figure.unit === null))) return [];
    parts.push({ figure, label });
    from = figure.end;
    const next = content.slice(figure.end, inList[index + 1]?.start ?? figure.end);
    if (sumOf(parts) === total.value && content[figure.end] !== '、' && !goesOn(parts, next)) break;
  }
  return parts;
}

/** `裁剪车间16个,缝制车间21个,` then `后整理车间`: one more of the same sort of place. */
const goesOn = (parts: readonly Part[], next: string): boolean => {
  const label = next.replace(LABEL_EDGES, '').trim();
  return (
    PLACE_OF_WORK.test(label) &&
    label.length <= 8 &&
    parts.every((part) => PLACE_OF_WORK.test(part.label)) &&
    parts.some((part) => part.label.endsWith(label.slice(-2)))
  );
};

const LABEL_EDGES = /^(?:[\s,、;和及与]|and\s)+|[\s:为是有]+$/gu;
/** What stands beside the whole is no part of it. */
const BESIDES = /^(?:另|此外|同时|除此)/u;
/** Nested totals, percentages and sentences are no labels. */
const NO_LABEL = /[。(%]|其中|每|共|合计|小计|评价|确定|抽|由|各$|编号|条款|第$|[×*]|位于|号/u;

/** More people in the parts than in the whole prove nothing where one may be counted twice. */
const dividesPeople = (parts: readonly Part[], total: Figure): boolean => {
  if (total.unit?.dimension !== 'people' || sumOf(parts) <= total.value) return true;
  const labels = parts.map(({ label }) => label);
  const genders = labels.length === 2 && labels.every((label) => /^[男女]/u.test(label));
  return genders || !labels.some((label) => SHARED_BY_PEOPLE.test(label));
};

function howExhaustive(
  parts: readonly Part[],
  list: string,
  tail: string,
  kind: Opening,
  total: Figure,
): SumFact['exhaustive'] {
  const labels = parts.map(({ label }) => label);
  if (NOTHING_ELSE.test(tail) || areOpposites(labels)) return 'yes';
  if (OTHERS_AFTER.test(tail)) return 'no';
  if (kind !== 'comma' && labels.some((label) => REST.test(label))) return 'yes';
  if (OPEN_ENDED.test(list)) return 'no';
  const people = total.unit?.dimension === 'people';
  const fills = sumOf(parts) >= LIKELY_SHARE * total.value;
  if (kind === 'list' || kind === 'respective') {
    if (!people || labels.every((label) => PLACE_OF_WORK.test(label))) return 'yes';
    return parts.length >= 3 && fills ? 'likely' : 'no';
  }
  if (kind === 'divided') return parts.length < DIVISION || !fills ? 'no' : people ? 'likely' : 'yes';
  if (kind === 'comma' && fills && isBreakdown(parts, list)) return 'yes';
  if (kind === 'comma' || !fills) return 'no';
  const divided = PARTITIONS.some((pattern) => labels.every((label) => pattern.test(label)));
  if (divided && !people) return 'yes';
  return parts.length >= 3 || divided || shareAffix(labels) ? 'likely' : 'no';
}

/** `合计86人，管理层3人、生产部61人、质检部7人、行政部7人`: units of work, pause marks between all of them. */
const isBreakdown = (parts: readonly Part[], list: string): boolean =>
  parts.length >= BREAKDOWN &&
  parts.every(({ label }) => PLACE_OF_WORK.test(label)) &&
  (list.match(/、/gu)?.length ?? 0) >= parts.length - 1;
const BREAKDOWN = 3;
/** Fewer may be examples of how the whole divides. */
const DIVISION = 3;

/** `合格312批，不合格7批`, `收回72份，未收回6份`: one or the other, nothing third. */
const areOpposites = (labels: readonly string[]): boolean =>
  labels.length === 2 &&
  labels.some((label) => labels.some((other) => other !== label && isOpposite(label, other)));

const isOpposite = (label: string, other: string): boolean =>
  new RegExp(`^[未不非]${escapePattern(label.replace(/^(?:已经?|实际)/u, ''))}$`, 'u').test(other);

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** `网络故障、硬件故障、系统故障`: labels that end or begin alike divide one thing. */
function shareAffix(labels: readonly string[]): boolean {
  const [first = ''] = labels;
  const tail = first.slice(-2);
  const head = first.slice(0, 2);
  return (
    first.length >= 3 &&
    (labels.every((label) => label.length >= 3 && label.endsWith(tail)) ||
      labels.every((label) => label.length >= 3 && label.startsWith(head)))
  );
}

/** A list may leave its unit to the sum: `质量40、交付35、服务25，满分100分`. */
const isPartOf = (part: Figure, total: Figure, last: Figure | undefined): boolean =>
  last === undefined || last.unit !== null
    ? part.unit?.dimension === total.unit?.dimension || (last === undefined && part.unit === null)
    : part.unit === null;

/** From one part to the label of the next; that may name two, joined by a pause mark: `，采购、销售5人`. */
const PART_JOINT =
  /^(?:\([^()\n]{0,40}\))?(?:[、,]\s?(?:\d{1,2}(?=[月号#线期区楼班组车]))?[^,。;、\d]{1,16}|,[^,。;、\d]{1,8}(?:、[^,。;、\d]{1,8}){1,3})$/u;
const OPENS_LIST = /其中|分别|包括|共|(?:应|计划|少|缺)\s?$/u;

/** `满意45%、较满意38%、一般12%，三项合计100%`: the parts stand before their sum. */
function readPartsBefore(content: string, total: Figure, before: readonly Figure[]): SumFact[] | null {
  const lead =
    /[,、]\s?(?:以上|上述|[二两三四五六七八九](?:项|者|条线|个(?:车间|分厂|基地|厂区|月))|各项|全年|年度|本年度?|当年|上半年|下半年|[本该一二三四]季度|全厂|全公司|公司)?(?:合计|共计|总计|总共|一共|累计|共|满分|(?<!其中)\p{Script=Han}{0,4}总(?:面积|量|产量|数|额|金额|长度|重量))[\p{Script=Han}]{0,8}为?\s?$/u.exec(
      content.slice(Math.max(0, total.start - 20), total.start),
    );
  if (!lead || total.unit === null) return null;
  const parts: Figure[] = [];
  let next = total.start - lead[0].length;
  for (const figure of [...before].reverse()) {
    const gap = content.slice(figure.end, next);
    if (
      !isPartOf(figure, total, parts[0]) ||
      (parts.length > 0 && (!PART_JOINT.test(gap) || OPENS_LIST.test(gap))) ||
      sumOfFigures(parts) === total.value ||
      (parts.length === 0 && gap.trim() !== '')
    )
      break;
    parts.unshift(figure);
    next = figure.start;
  }
  const [first] = parts;
  // A figure that runs on from month to month needs more than two of them to be their sum; so do bare numbers.
  if (parts.length < (/累计/u.test(lead[0]) || first?.unit === null ? 3 : 2)) return null;
  // A list whose beginning cannot be read is not whole.
  if (/、[^,。;、\d]{0,16}$/u.test(content.slice(0, first?.start)) && sumOfFigures(parts) !== total.value)
    return null;
  // `手册1册、程序21份…，总数157份`: what is counted in another measure before them may be part of the total.
  const beside = /\d\s?(?<unit>\p{Script=Han})、[^,。;、]{1,16}$/u.exec(content.slice(0, first?.start))
    ?.groups?.unit;
  const alsoListed = beside !== undefined && beside !== total.unit.name;
  if (alsoListed && sumOfFigures(parts) !== total.value) return null;
  const inUnit = parts.map((part) => ({ ...part, unit: part.unit ?? total.unit }));
  return [{ start: first?.start ?? total.start, end: total.end, total, parts: inUnit, exhaustive: 'yes' }];
}
