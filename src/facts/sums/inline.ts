import { type Figure, isCount, isSingleFigure, type SumFact, scanFigures } from '../../core/index.js';
import { howExhaustive } from './exhaustive.js';
import {
  enumerationEnd,
  listEnd,
  type Opened,
  type Opening,
  readListOpening,
  readOpening,
} from './inline-openings.js';
import { PLACE_OF_WORK, SHARED_BY_PEOPLE } from './inline-words.js';
import { type Part, sumOf, sumOfFigures } from './parts.js';
import { readPartsBefore } from './parts-before.js';

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
  if (countsItems(parts, total, opening.kind)) return null;
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
  if (opening.kind === 'comma' && (exhaustive !== 'yes' || isOneOfList(content, total, parts))) return null;
  return [{ start: total.start, end: last, total, parts: parts.map(({ figure }) => figure), exhaustive }];
}

/** `分两类:布料9家、辅料5家`: the number is that of the items, which count something else. */
const countsItems = (parts: readonly Part[], total: Figure, kind: Opening): boolean =>
  kind === 'list' &&
  parts.length === total.value &&
  parts.every(({ figure }) => figure.unit !== null && figure.unit.name !== total.unit?.name);

/** `甲型310台,乙型150台`: what is named as the others are is the first of them and no whole. */
function isOneOfList(content: string, { start }: Figure, parts: readonly Part[]): boolean {
  const own = /[\p{L}\d]*$/u.exec(content.slice(Math.max(0, start - LONGEST_OWN), start))?.[0] ?? '';
  const ending = own.slice(-2);
  return (
    own.length > 2 &&
    !/[总共合]/u.test(own) &&
    parts.some(({ label }) => label !== own && label.length > 2 && label.endsWith(ending))
  );
}
const LONGEST_OWN = 12;

/** `净增7人：入职18人、离职11人` is their difference. */
const NET = /净[增减加]?[^,。;]{0,2}$/u;
/** Amounts that are weighed or metered; lists of them are sums only where words or a colon open their parts. */
const QUANTITIES: ReadonlySet<string> = new Set(['mass', 'volume', 'area', 'energy']);

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
const NO_LABEL = /[。(%]|其中|每|共|合计|小计|评价|确定|抽|(?<!自)由|各$|编号|条款|第$|[×*]|位于|号/u;

/** More people in the parts than in the whole prove nothing where one may be counted twice. */
const dividesPeople = (parts: readonly Part[], total: Figure): boolean => {
  if (total.unit?.dimension !== 'people' || sumOf(parts) <= total.value) return true;
  const labels = parts.map(({ label }) => label);
  const genders = labels.length === 2 && labels.every((label) => /^[男女]/u.test(label));
  return genders || !labels.some((label) => SHARED_BY_PEOPLE.test(label));
};
