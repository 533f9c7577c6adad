import {
  type Figure,
  isPlainPercentage,
  isWholeCount,
  type ObjectiveResult,
  type RateFact,
  type Report,
  type Sentence,
  scanDates,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { rateApart } from './rate-fact.js';
import { isOfTheTime } from './same-time.js';

/**
 * A whole, those of it that passed and those that did not, counted where no rate is written, with the rate of the same
 * name among the results of the objectives: `2031年交检轴套4500件，合格4365件，不合格135件` and `轴套一次交检合格率 97.9%`.
 */
export function readCountedOut(report: Report, results: readonly ObjectiveResult[]): RateFact[] {
  if (report.language === 'en') return [];
  const rates = results.filter(
    ({ figure, name, partial, scope }) =>
      isPlainPercentage(figure) && name.endsWith('率') && !partial && scope.level === 'organisation',
  );
  if (rates.length === 0) return [];
  return report.sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    if (!/率/u.test(content) && PASSED.test(content)) return inSentence(content, sentence, rates);
    return [];
  });
}

/** What the part is, beside what a rate of it is called. */
const PASSED = /合格|通过|及时|准时|按期|按时|完成|达标|满意|关闭|整改|一次/u;
/** The rest of the whole, which shows that both are of it. */
const REST = /(?:不合格|未通过|不通过|未?及时|逾期|延[期误]|未完成|超期|迟|返[工修]|未|不|余|其余|剩余)/u;
/** Of some only, of another time, or of a part of the firm. */
const OF_SOME =
  /抽|其中|上年|去年|同期|上期|某|供方|外协|来料|进货|计划|目标|首[次批件]|(?:[一二三四五六七八九\d甲乙丙丁]|[A-Z])(?:车间|线|班|号机|组|分厂)|本月|当月|一季度|二季度|三季度|四季度/u;
/** So much of a rate's name has to be told with its counts. */
const LEAST_NAMED = 0.85;
const LEAD = 26;
const GAP = 16;

function inSentence(content: string, sentence: Sentence, rates: readonly ObjectiveResult[]): RateFact[] {
  const counts = scanFigures(content).filter(isWholeCount);
  return counts.flatMap((whole, index): RateFact[] => {
    const [part, rest] = counts.slice(index + 1);
    if (!part || !rest || !isPartedInTwo(content, whole, part, rest)) return [];
    const told = content.slice(Math.max(0, whole.start - LEAD), part.start);
    if (OF_SOME.test(told)) return [];
    const dates = scanDates(content.slice(0, part.start));
    const own = rates.filter(
      (rate) =>
        (rate.start < sentence.start || rate.start >= sentence.end) &&
        isNamed(rate.name, told) &&
        isOfTheTime(rate, dates),
    );
    const [rate] = own;
    if (!rate || new Set(own.map(({ name }) => name)).size > 1) return [];
    const [some, all] = [part, whole].map((figure) => shiftFigure(figure, sentence.start));
    return some && all ? [rateApart(rate.figure, some, all)] : [];
  });
}

/** `4500件,合格4365件,不合格135件`: what passed and what did not make up the whole. */
function isPartedInTwo(content: string, whole: Figure, part: Figure, rest: Figure): boolean {
  const [gap, behind] = [content.slice(whole.end, part.start), content.slice(part.end, rest.start)];
  return (
    part.value + rest.value === whole.value &&
    [part, rest].every(({ unit }) => unit?.name === whole.unit?.name) &&
    gap.length <= GAP &&
    behind.length <= GAP &&
    PASSED.test(gap) &&
    !REST.test(gap) &&
    REST.test(behind)
  );
}

/** All but the small words of the name stand with the counts. */
function isNamed(name: string, told: string): boolean {
  const letters = [...name.slice(0, -1)];
  const found = letters.filter((letter) => told.includes(letter)).length;
  return letters.length >= 4 && found / letters.length >= LEAST_NAMED;
}
