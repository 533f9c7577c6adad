import {
  bigrams,
  type DateMention,
  dayInterval,
  type ElapsedDays,
  parseWrittenNumber,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from './years.js';

/** `两周后(1月16日)`, `事发次日即11月12日`, `three days later, on 9 May`: how long after something a day is said to lie. */

const COUNT = '(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const JOINT = '\\s?[,(]?\\s?(?:即|也就是|亦即|于|在)?\\s?$';
const CHINESE: readonly RegExp[] = [
  new RegExp(`(?<next>次日|翌日|隔天|第二天)${JOINT}`, 'u'),
  new RegExp(`${COUNT}\\s?个?(?<unit>天|日|周|星期|月)(?:之|以)?后${JOINT}`, 'u'),
  new RegExp(`满\\s?${COUNT}\\s?个?(?<unit>天|日|周|星期|月)(?:之|以)?后?${JOINT}`, 'u'),
];
const NUMBER = '(?<n>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)';
const ENGLISH: readonly RegExp[] = [
  /\b(?<next>the (?:very )?(?:next|following) day),? (?:\(|on |i\.e\.,? |that is,? )?$/iu,
  new RegExp(`\\b${NUMBER} (?<unit>day|week|month)s? (?:later|afterwards),? (?:\\(|on |i\\.e\\.,? )?$`, 'iu'),
];
const DAYS: Readonly<Record<string, number>> = { 周: 7, 星期: 7, 月: 30.4, week: 7, month: 30.4 };
/** How inexactly so many days are told, for each week or month. */
const SLACK: Readonly<Record<string, number>> = { 周: 2, 星期: 2, 月: 6, week: 2, month: 6 };
/** Rules and working days, and what may be counted from another day. */
const OTHER =
  /工作日|working|规定|要求|应当?|须|不得|计划|拟|预计|原定|至少|不少于|以上|左右|约|内|\b(?:must|shall|should|planned|at least|about|within)\b/iu;
/** `事发次日`, `试产两周后`: what the days are counted from, right before them. */
const REACH = 10;
const BACK = 12;

/** A date, and the words that count the days up to it from the one date before that names what they count from. */
export const readElapsed = (report: Report): ElapsedDays[] =>
  report.sentences.flatMap((sentence, index) => {
    const words = viewText(report, sentence);
    if (!/后|次日|翌日|隔天|第二天|later|following day|next day|afterwards/iu.test(words)) return [];
    return datesOf(report, sentence).flatMap((date) => elapsedAt(report, sentence, index, words, date) ?? []);
  });

const datesOf = (report: Report, sentence: Sentence): DateMention[] =>
  withAnyYear(report, sentence, scanDates(viewText(report, sentence)));

const dayOf = (date: DateMention): number | null => {
  const days = date.from.day === null ? null : dayInterval(date);
  return days && days.from === days.to ? days.from : null;
};

function elapsedAt(
  report: Report,
  sentence: Sentence,
  index: number,
  words: string,
  date: DateMention,
): ElapsedDays | null {
  const lead = words.slice(0, date.start);
  const shapes = report.language === 'en' ? ENGLISH : CHINESE;
  const match = shapes.map((shape) => shape.exec(lead)).find((found) => found !== null);
  const day = dayOf(date);
  if (!match || day === null || OTHER.test(lead.slice(Math.max(0, match.index - REACH)))) return null;
  const { n, unit = '' } = match.groups ?? {};
  const size = unit.toLowerCase();
  const count = n === undefined ? 1 : countOf(n);
  const base = baseOf(report, sentence, index, words.slice(0, match.index));
  if (count === null || !base) return null;
  return {
    start: sentence.start + match.index,
    end: sentence.start + date.end,
    words: match[0].replace(/[\s,(即也就是亦于在]+$/u, ''),
    days: Math.round(count * (DAYS[size] ?? 1)),
    slack: n === undefined ? 0 : 1 + count * (SLACK[size] ?? 0),
    day,
    raw: date.raw,
    base,
    sure: base.start >= sentence.start,
  };
}

function countOf(written: string): number | null {
  if (/^an?$/iu.test(written)) return 1;
  return parseWrittenNumber(written);
}

/** The last date before in the sentence; else the one of the last sentence that names what the days are counted from. */
function baseOf(report: Report, sentence: Sentence, index: number, lead: string): ElapsedDays['base'] | null {
  const own = datesOf(report, sentence).filter(({ end }) => end <= lead.length);
  const near = own.at(-1);
  // `3月5日内审,整改完成后次日`: counted from what was done in between.
  if (near) return own.length === 1 && !BETWEEN.test(lead.slice(near.end)) ? placed(sentence, near) : null;
  const named = namesIn(lead);
  if (named.length === 0) return null;
  for (let at = index - 1; at >= Math.max(0, index - BACK); at -= 1) {
    const before = report.sentences[at];
    if (!before) return null;
    const told = viewText(report, before);
    if (!named.some((name) => told.includes(name))) continue;
    const dates = datesOf(report, before);
    const [only] = dates;
    return only && dates.length === 1 ? placed(before, only) : null;
  }
  return null;
}

const BETWEEN = /后|完成|结束|[。;]|\b(?:after|once|when|completed)\b/iu;

function placed(sentence: Span, date: DateMention): ElapsedDays['base'] | null {
  const day = dayOf(date);
  return day === null
    ? null
    : { start: sentence.start + date.start, end: sentence.start + date.end, day, raw: date.raw };
}

const GENERAL = /^(?:公司|完成|进行|之后|以后|记录|说明|现场|部门|审核|检查|要求|改进|工艺)$/u;
/** The words right before the count: `首批试产` of `工艺改进:首批试产两周后`. */
function namesIn(lead: string): string[] {
  const words = /[^,。;:]*$/u.exec(lead)?.[0] ?? '';
  const latin = words.toLowerCase().match(/[a-z]{6,}/gu) ?? [];
  const han = /\p{Script=Han}{2,8}$/u.exec(words)?.[0] ?? '';
  return [...latin, ...bigrams(han).filter((pair) => !GENERAL.test(pair))];
}
