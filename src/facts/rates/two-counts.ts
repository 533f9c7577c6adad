import {
  bigrams,
  type Figure,
  isPlainFigure,
  type Report,
  type Span,
  scanDates,
  scanFigures,
  shiftFigure,
  spansOverlap,
  startingWithin,
  viewText,
} from '../../core/index.js';

/**
 * A statement with two counts of one unit and one rate, in whatever order and wording: `产生12.0 t，综合利用10.5 t，利用率≥90%`,
 * `应培训58人，实训51人，培训率100%`, `3,720 of 4,000; goal at least 95 %`. Which of the two is the whole their sizes tell.
 */
export interface TwoCounts extends Span {
  whole: Figure;
  part: Figure;
  rate: Figure;
  /** What the rate is called; empty where nothing names it. */
  name: string;
  /** The part counts what the rate leaves out. */
  complement: boolean;
  /** The rate is what has to be reached. */
  isTarget: boolean;
  /** A rate of what ought not to be. */
  isOfHarm: boolean;
  /** The words that say it was reached; null where none do. */
  claim: Span | null;
}

const HARM =
  /不合格|不良|退货|退回|拒收|返[修工]|差错|出错|延误|延迟|迟到|逾期|超期|缺[损失勤陷]|破损|让步|报废|废品|投诉|故障|差异|漏|\b(?:late|reject|scrap|defect|fail|overdue|missed|damaged|complaint|error)/iu;
/** Of another time, of some of them only, or with others that belong to neither. */
const ASIDE =
  /其中|其余(?!(?:均|全部|全)?合格)|剩余|另[有外]|另\d|返[工修]后|到期|整改期|未到|退休|返聘|不参加|备用|(?<!无)库存|上年|去年|同期|上期|累计|补考|截至|[一二三四1-4]季度|[上下]半年|[上本当次]月|列席|例外|除外|内控|提高|增长|增加|下降|降低|减少|\b(?:more|less|fewer) than\b(?! \d+ (?:%|per))|increas|decreas|reduc|compared|\bwhich\b|\bothers?\b|\blast year|previous|three on|on leave/iu;
const TARGET_BEFORE =
  /(?:目标|指标|要求|计划|限值)(?:值)?[^,。;|\d]{0,12}$|\b(?:target|goal|objective|limit|plan|aim)\b[^.;|\d]{0,24}$/iu;
const REACHED =
  /(?<![未没不]|没有)(?:(?:已|均|全部)?(?:达标|达到[^,。;\d]{0,8}|达成[^,。;\d]{0,4}|完成(?:目标|指标)?|实现[^,。;\d]{0,4}|满足[^,。;\d]{0,6})|未超[^,。;\d]{0,4}|考核合格)(?=[,。;|\s]|$)|\b(?:met|achieved|reached|fulfilled|attained)\b/giu;
const NOT_REACHED =
  /未(?:完成|达|实现|满足)|没有(?:完成|达)|低于(?:目标|指标)|\bnot (?:met|reached|achieved)|\bmissed\b|short of/iu;
const NAME = /\p{Script=Han}{1,10}率/gu;
const NAME_EN = /\b(?:(?:[a-z]+[ -]){0,3}(?:rate|yield|share|punctuality|quota))\b/giu;
/** Doing what was due: `应检`, `实检`. */
const DUE = /应|计划|总|共|\bdue\b|\bplanned\b/iu;
const DONE = /实|已|完成|签到|出席|参加|\bdone\b/iu;
/** What no rate is told apart by. */
const EMPTY = /[率的为数总年度全一次性本公司]/gu;
/** What is good of a thing, of which the harm counts the rest. */
const GOOD = /合格|完好|准时|及时|按时|按期|相符|正确|到位|达标|通过|一致|on[- ]time|pass|yield|punctual/iu;
const LONGEST = 180;

export const readTwoCounts = (report: Report): TwoCounts[] =>
  statementsOf(report).flatMap((span) => {
    const found = twoCountsIn(viewText(report, span));
    return found ? [shifted(found, span.start)] : [];
  });

/** Rows, short lines whole, and the sentences of longer ones. */
const statementsOf = (report: Report): Span[] =>
  report.lines.flatMap((line): Span[] => {
    const words = viewText(report, line);
    if (!/[%‰]|percent|per cent/u.test(words)) return [];
    if (words.length <= LONGEST && (words.match(/[%‰]/gu) ?? []).length === 1) return [line];
    if (line.kind === 'row') return [];
    return startingWithin(report.sentences, line).filter(({ end }) => end <= line.end);
  });

function twoCountsIn(words: string): TwoCounts | null {
  if (ASIDE.test(words) || NOT_REACHED.test(words)) return null;
  const dates = scanDates(words);
  const figures = scanFigures(words).filter((figure) => !dates.some((date) => spansOverlap(date, figure)));
  const [rate, ...rates] = figures.filter(({ unit }) => unit?.dimension === 'ratio');
  if (!rate || rates.length > 0 || rate.upper !== null || rate.approximate) return null;
  const amounts = figures.filter((figure) => figure !== rate && isAmount(words, figure));
  const [first, second, ...more] = amounts;
  if (!first || !second || more.length > 0 || !isOneUnit(words, first, second)) return null;
  const [whole, part] = first.value >= second.value ? [first, second] : [second, first];
  if (!(part.value > 0) || part.value === whole.value) return null;
  const name = nameOf(words, rate);
  const told = wordsOf(words, part);
  const isOfHarm = HARM.test(name) && !PUT_RIGHT.test(name);
  const isHarmed = HARM.test(told) && !PUT_RIGHT.test(told);
  const complement = isHarmed !== isOfHarm;
  if (!isOf(name, told, wordsOf(words, whole), complement) && !isFraction(words, part, whole)) return null;
  const isTarget =
    rate.comparison !== null ||
    TARGET_BEFORE.test(words.slice(Math.max(0, rate.core.start - 32), rate.start));
  // What is required may be told once for several sentences; what was reached is told with its counts.
  if (!isTarget && /。|\. /u.test(betweenOf(words, part, whole, rate))) return null;
  if (name === '' && !isTarget && !isNamelessFraction(words, part, whole, rate)) return null;
  const claim = [...words.matchAll(REACHED)].at(-1);
  return {
    start: Math.min(whole.start, rate.start),
    end: Math.max(part.end, rate.end),
    whole,
    part,
    rate,
    name,
    complement,
    isTarget,
    isOfHarm,
    claim: claim ? { start: claim.index, end: claim.index + claim[0].length } : null,
  };
}

/** `投诉处理及时率`, `隐患整改率`: what was done about harm. */
const PUT_RIGHT = /处理|处置|关闭|排除|响应|整改|修复|回复|及时|闭环|answered|closed|solved/iu;

const TIMES: ReadonlySet<string> = new Set(['time', 'duration', 'months', 'temperature', 'money', 'score']);

/** A number of things or a quantity of them: no time, no size of a paper, no number of a clause. */
const isAmount = (words: string, figure: Figure): boolean =>
  isPlainFigure(figure) &&
  !(figure.unit === null && /^(?:19|20)\d\d$/u.test(figure.raw)) &&
  !/^[\s(]*$/u.test(words.slice(0, figure.start)) &&
  !TIMES.has(figure.unit?.dimension ?? '') &&
  !/^\s?(?:号|#|[.]\d|班|季度|分钟|小时|学时)/u.test(words.slice(figure.end)) &&
  !/(?:第|[A-Za-z][-/]?|No\.?\s?|\d\.)$/u.test(words.slice(Math.max(0, figure.start - 4), figure.start));

/** One unit, or none; in English the thing counted is often named with one of them only. */
const isOneUnit = (words: string, a: Figure, b: Figure): boolean =>
  a.unit === null || b.unit === null
    ? a.decimals === 0 && b.decimals === 0 && (a.unit === b.unit || !/\p{Script=Han}/u.test(words))
    : a.unit.name === b.unit.name;

function nameOf(words: string, rate: Figure): string {
  const names = [...words.matchAll(NAME), ...words.matchAll(NAME_EN)];
  const near = names.filter(({ index, 0: name }) => index + name.length <= rate.end);
  return (near.at(-1) ?? names[0])?.[0] ?? '';
}

/** The words of a count: from the mark before it to the mark behind it. */
function wordsOf(words: string, { start, end }: Figure): string {
  const before = /[^,;:。|\d%]*$/u.exec(words.slice(0, start))?.[0] ?? '';
  const behind = /^[^,;:。|)]{0,24}/u.exec(words.slice(end))?.[0] ?? '';
  return before + behind;
}

/** The part is told in words of the rate, or as what was done of what was due. */
function isOf(name: string, part: string, whole: string, complement: boolean): boolean {
  if (complement) return GOOD.test(name);
  const stem = [...name.replace(EMPTY, '')];
  const isNamed = /\p{Script=Han}/u.test(name)
    ? stem.filter((letter) => part.includes(letter)).length * 2 >= stem.length && stem.length > 0
    : (name.toLowerCase().match(/[a-z]{4,}/gu) ?? []).some((word) =>
        part.toLowerCase().includes(word.slice(0, 4)),
      );
  if (bigrams(stem.join('')).some((pair) => part.includes(pair))) return true;
  const isDue = DUE.test(whole) && DONE.test(part) && !DUE.test(part);
  return isNamed || isDue;
}

/** `3,720 of 4,000`, `1250件中合格1195件`. */
const isFraction = (words: string, part: Figure, whole: Figure): boolean =>
  /^\s(?:[a-z]+ )?(?:out )?of (?:the |all )?$/iu.test(words.slice(part.end, whole.start)) ||
  /\bof (?:the |all )?$/iu.test(words.slice(Math.max(0, whole.start - 10), whole.start));

const betweenOf = (words: string, part: Figure, whole: Figure, rate: Figure): string => {
  const [from, to] = [Math.min(part.start, whole.start), Math.max(part.end, whole.end)];
  return rate.start >= to ? words.slice(to, rate.start) : words.slice(rate.end, Math.max(rate.end, from));
};

/** `33 of 36 …, 97 %`: nothing but commas between the counts and their rate. */
const isNamelessFraction = (words: string, part: Figure, whole: Figure, rate: Figure): boolean =>
  isFraction(words, part, whole) &&
  !/[;。]|\. /u.test(words.slice(Math.max(part.end, whole.end), rate.start));

const shifted = (found: TwoCounts, by: number): TwoCounts => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
  whole: shiftFigure(found.whole, by),
  part: shiftFigure(found.part, by),
  rate: shiftFigure(found.rate, by),
  claim: found.claim && { start: found.claim.start + by, end: found.claim.end + by },
});
