import {
  bareFigure,
  bigrams,
  type Figure,
  type ObjectiveStatement,
  type Report,
  type Span,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { ACTS, type Moment, storiesOf } from '../times-of-day.js';

/**
 * An objective that each case is to be attended to within so much time, reported as reached every time, beside one
 * case that took longer: `困人30分钟内到场率 100% 100%` … `到场用时41分钟`, `14:05接报,14:52到达现场`.
 */

/** Minutes, or hours with minutes behind them. */
const TIME =
  '(?:(?<![\\d.:])\\d{1,3}(?:\\.\\d)?\\s?(?:个?小时|hours?\\b)(?:\\s?(?:and )?\\d{1,2}\\s?(?:分钟?|minutes?\\b))?|(?<![\\d.:])\\d{1,4}\\s?(?:分钟|minutes?\\b))';
const WITHIN_ZH = new RegExp(
  `(?<time>${TIME})(?:之|以)?内|(?:不超过|不大于|不多于|≤|<|小于|少于|控制在)\\s?(?<most>${TIME})`,
  'giu',
);
const WITHIN_EN = new RegExp(
  `\\b(?:within|no more than|not more than|at most|under|less than|inside) (?<time>${TIME})`,
  'giu',
);
/** Reached each time, in so many words or in full per cent. */
const EVERY_TIME =
  /全部(?:达标|达到|完成|实现|做到|满足)|均(?:达标|达到|完成|实现|做到|满足|在)|每次均|(?<!\d)100(?:\.0+)?\s?%|百分之百|\ball (?:met|attended|reached|within)\b|\b(?:every|each) (?:call|case|time)\b/iu;
const LESS_THAN_ALL = /(?<![\d.])\d{1,2}(?:\.\d+)?\s?%|未达|未完成|不达标|missed|not met/iu;
const TOOK = new RegExp(
  `(?:(?:用时|耗时|历时|时间|用了|花了|耗费|took|only after|after)\\s?(?:分别)?(?:为|达到?|约|长达|of)?\\s?)(?<after>${TIME}(?:\\s?(?:和|、|及|与|and)\\s?${TIME})*)|(?<before>${TIME}(?:\\s?(?:和|、|及|与|and)\\s?${TIME})*)\\s?(?:之?后|才|later)`,
  'giu',
);
const CUE = /\d\s?(?:分钟|个?小时|minutes?|hours?)|\d:\d\d/iu;
/** Cases that the objective does not bind, and times that nobody spent. */
const ASIDE =
  /演练|模拟|约定|预约|要求|规定|承诺|不计入|剔除|平均|非[^,。;]{0,6}责任|drill|exercise|appointment|agreed|average|on average/iu;
const GENERIC_HAN = /分钟|小时|时间|到场|到达|响应|恢复|完成|处理|及时|每次|平均|全部|达标|目标|指标/gu;
const GENERIC_WORD = /^(?:within|hours?|minutes?|target|result|after|their|there|which|under|times?)$/iu;
const LEAD = 140;

interface Aim {
  figure: Figure;
  minutes: number;
  act: RegExp;
  words: ReadonlySet<string>;
  claim: Span;
  name: string;
  line: Span;
}

interface Case extends Span {
  minutes: number;
  /** The words in which the act is looked for. */
  told: string;
  context: string;
}

export function readInstances(report: Report): ObjectiveStatement[] {
  const aims = report.lines.flatMap((line) => aimsIn(report, line));
  if (aims.length === 0) return [];
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!CUE.test(words) || aims.some(({ line }) => spansOverlap(line, sentence))) return [];
    const after = Math.max(0, ...aims.map(({ line }) => (line.end <= sentence.start ? line.end : 0)));
    return casesIn(report, sentence, words, after).flatMap((found) => {
      const aim = aimOf(aims, found);
      return aim && found.minutes > aim.minutes ? [statement(report, aim, found)] : [];
    });
  });
}

function statement(report: Report, aim: Aim, { start, end, minutes }: Case): ObjectiveStatement {
  const raw = report.view.text.slice(start, end);
  const factor = aim.figure.unit?.factor ?? 60;
  const value = Number(((minutes * 60) / factor).toPrecision(6));
  const result = { ...bareFigure(raw, start, value), end, unit: aim.figure.unit, core: { start, end } };
  const span = { start: aim.figure.start, end: aim.figure.end };
  return {
    ...span,
    name: aim.name,
    target: aim.figure,
    sign: '<=',
    results: [result],
    claim: aim.claim,
    apart: true,
  };
}

/** Of one line each piece between marks is an objective of its own; a row is one. */
function aimsIn(report: Report, line: Span & { kind: string }): Aim[] {
  const whole = viewText(report, line);
  if (!CUE.test(whole) || !EVERY_TIME.test(whole)) return [];
  const pattern = report.language === 'en' ? WITHIN_EN : WITHIN_ZH;
  let from = line.start;
  return whole.split(/(?<=[。;])|(?<=\.\s)/u).flatMap((piece) => {
    const at = from;
    from += piece.length;
    const claim = EVERY_TIME.exec(piece);
    const [match, another] = piece.matchAll(pattern);
    const time = match?.groups?.time ?? match?.groups?.most;
    if (!match || another || !claim || time === undefined || LESS_THAN_ALL.test(piece)) return [];
    const act = ACTS.find((one) => one.test(piece));
    if (!act) return [];
    const start = at + match.index + match[0].indexOf(time);
    const minutes = minutesOf(time);
    const hours = /小时|hour/iu.test(time);
    const unit = { name: hours ? '小时' : '分钟', dimension: 'time' as const, factor: hours ? 3600 : 60 };
    const value = Number((hours ? minutes / 60 : minutes).toPrecision(6));
    // The last words of reaching are those of the result; the first may be the target itself.
    const last = [...piece.matchAll(new RegExp(EVERY_TIME.source, 'giu'))].at(-1) ?? claim;
    return [
      {
        figure: { ...bareFigure(time, start, value), end: start + time.length, unit },
        minutes,
        act,
        words: wordsOf(piece),
        claim: { start: at + last.index, end: at + last.index + last[0].length },
        name:
          piece
            .slice(0, match.index)
            .replace(/^[\s\d.、()|]+/u, '')
            .trim() || piece.trim().slice(0, 12),
        line,
      },
    ];
  });
}

/** `3小时20分钟`, `41 minutes` in minutes; of several the longest. */
function minutesOf(words: string): number {
  const each = [...words.matchAll(new RegExp(TIME, 'giu'))].map(([one]) => {
    const hours = /(\d+(?:\.\d)?)\s?(?:个?小时|hours?)/iu.exec(one)?.[1];
    const minutes = /(\d+)\s?(?:分|min)/iu.exec(one)?.[1];
    return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  });
  return Math.max(0, ...each);
}

/** `after` is where the last objective before the sentence ends: its words are none of the case. */
function casesIn(report: Report, sentence: Span, words: string, after: number): Case[] {
  const from = Math.max(after, sentence.start - LEAD);
  const context = report.view.text.slice(from, sentence.start) + words;
  const told = [...words.matchAll(TOOK)].flatMap((match) => {
    const time = match.groups?.after ?? match.groups?.before ?? '';
    const index = match.index + match[0].indexOf(time);
    const piece = /[^,。;]*$/u.exec(words.slice(0, index))?.[0] ?? '';
    const around = piece + (/^[^,。;]{0,14}/u.exec(words.slice(index))?.[0] ?? '');
    if (ASIDE.test(around)) return [];
    const start = sentence.start + index;
    return [{ start, end: start + time.length, minutes: minutesOf(time), told: around, context }];
  });
  const clocked = storiesOf(words).flatMap(({ first, second, taken, told: around }) =>
    ASIDE.test(words) ? [] : [{ ...between(sentence, first, second), minutes: taken, told: around, context }],
  );
  return [...told, ...clocked];
}

const between = ({ start }: Span, first: Moment, second: Moment): Span => ({
  start: start + first.start,
  end: start + second.end,
});

/** The aim of the same act that shares most words with the case; none where two that differ share as many. */
function aimOf(aims: readonly Aim[], { told, context }: Case): Aim | null {
  const own = wordsOf(context);
  const rated = aims
    .filter(({ act }) => act.test(told))
    .map((aim) => ({ aim, shared: [...aim.words].filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.aim.minutes - a.aim.minutes);
  return rated[0]?.aim ?? null;
}

/** Pairs of characters and words of five letters on that tell one sort of case from the next. */
function wordsOf(words: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of words.replace(GENERIC_HAN, ' ').matchAll(/\p{Script=Han}{2,}/gu))
    for (const pair of bigrams(run)) found.add(pair);
  for (const [word] of words.toLowerCase().matchAll(/[a-z]{5,}/gu))
    if (!GENERIC_WORD.test(word)) found.add(word.replace(/s$/u, ''));
  return found;
}
