import {
  type Figure,
  isInOrder,
  isPlainPercentage,
  isWholeCount,
  type ObjectiveResult,
  type RateFact,
  type Report,
  type Span,
  scanDates,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';
import { rateApart } from './rate-fact.js';
import { isOfTheTime } from './same-time.js';

/**
 * What was due and what was done, told in counts (`应检48人，实检45人`), with the rate of the same work among the results of
 * the objectives (`职业健康体检率 100%`).
 */
export function readObjectiveRates(report: Report, results: readonly ObjectiveResult[]): RateFact[] {
  if (report.language === 'en') return [];
  const rates = results.filter(
    ({ figure, name, partial }) => isPlainPercentage(figure) && /率/u.test(name) && !partial,
  );
  if (rates.length === 0) return [];
  return report.sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    if (/[%‰]/u.test(content) || OTHER.test(content)) return [];
    return [...ofDue(content, sentence, rates), ...ofTaken(content, sentence, rates)];
  });
}

/** `应检48人,实检45人`. */
function ofDue(content: string, sentence: Span, rates: readonly ObjectiveResult[]): RateFact[] {
  if (!content.includes('应')) return [];
  const counts = scanFigures(content);
  return counts.flatMap((whole, index) => {
    const part = counts[index + 1];
    const work = part && workOf(content, whole, part);
    if (!part || !work) return [];
    const named = rates.filter(
      ({ name, start }) => isOfWork(name, work, content) && !within(sentence, start),
    );
    const [own] = named;
    if (!own || named.length > 1) return [];
    const [some, all] = [shiftFigure(part, sentence.start), shiftFigure(whole, sentence.start)];
    return [rateApart(own.figure, some, all)];
  });
}

/** What came in and was gone through: `报检2150批`, `交验417件`. */
const TAKEN = /(?:报检|送检|交验|交检|报验|交付|发货|受理|接单|开箱检验)[^,。;\d]{0,6}\d/u;
const LONGEST_GAP = 12;
/** So much of a rate's name has to stand with the part, read in its order. */
const SHORTEST_PART = 4;

/** `报检2150批,一次检验合格2098批` and 成品一次检验合格率: the part told in the very words of the rate. */
function ofTaken(content: string, sentence: Span, rates: readonly ObjectiveResult[]): RateFact[] {
  if (!TAKEN.test(content)) return [];
  const counts = scanFigures(content).filter(isWholeCount);
  return counts.flatMap((whole, index) => {
    const part = counts[index + 1];
    const lead = content.slice(Math.max(0, whole.start - 8), whole.start);
    if (!part || !TAKEN.test(`${lead}1`) || whole.unit?.name !== part.unit?.name || part.value > whole.value)
      return [];
    const gap = content.slice(whole.end, part.start).replace(/^\s?,\s?|其中|共|为|的|:|\s/gu, '');
    if (gap.length < SHORTEST_PART || gap.length > LONGEST_GAP || /[,。;不未返]/u.test(gap)) return [];
    const dates = scanDates(content.slice(0, part.start));
    const [own, ...others] = rates.filter(
      (rate) => isInOrder(gap, rate.name) && !within(sentence, rate.start) && isOfTheTime(rate, dates),
    );
    if (!own || others.length > 0) return [];
    const [some, all] = [shiftFigure(part, sentence.start), shiftFigure(whole, sentence.start)];
    return [rateApart(own.figure, some, all)];
  });
}

const within = ({ start, end }: { start: number; end: number }, at: number): boolean =>
  start <= at && at < end;
/** Samples, single months and what is not of the whole. */
const OTHER =
  /抽|上年|去年|同期|上期|其中|某|\d月(?:份)?(?:应|共|$)|一季度|二季度|三季度|四季度|本月|当月|计划(?!完成)/u;

const DUE = /应(?<work>[\p{Script=Han}]{1,3}?)(?:的|共|计|人数|数量|为|:)?\s?$/u;
const DONE =
  /^[^,。;\d]{0,6},(?:其中)?(?:实际?|已|按期|按时|及时|准时)(?<work>[\p{Script=Han}]{1,3}?)(?:的|了|共|计|人数|数量|为|:)?\s?$/u;

/** The one verb of both counts, null where they are of different work or units. */
function workOf(content: string, whole: Figure, part: Figure): string | null {
  const counted = [whole, part].every(isWholeCount);
  if (!counted || whole.unit?.name !== part.unit?.name || part.value > whole.value) return null;
  const due = DUE.exec(content.slice(0, whole.start))?.groups?.work;
  const done = DONE.exec(content.slice(whole.end, part.start))?.groups?.work;
  return due !== undefined && due === done ? due : null;
}

/** `交付` in `交付及时率`; a single character needs a word beside it that both have: `体检`. */
const isOfWork = (name: string, work: string, content: string): boolean =>
  name.includes(work) && (work.length > 1 || pairsWith(name, work).some((pair) => content.includes(pair)));

const pairsWith = (name: string, work: string): string[] =>
  [...name].flatMap((character, at) =>
    character === work && at > 0 ? [`${[...name][at - 1]}${character}`] : [],
  );
