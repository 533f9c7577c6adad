import {
  type DateMention,
  dayInterval,
  type EventFact,
  type Facts,
  innermostAt,
  type Report,
  type RuleFinding,
  type Span,
  scanDates,
  stretchEnd,
  stretchStart,
  viewText,
} from '../../core/index.js';
import { done } from './intervals.js';

/** A management review that dealt with a report which, by its number or as the first of its kind, was made after it. */

const USED =
  /听取|审议|引用|依据|评审了|讨论|输入|审查|报告了|considered|discuss(?:ed|es)?|deal[st]? with|used|reviewed|inputs?|presented|looked at/iu;
const NUMBER = /(?<![A-Za-z\d-])[A-Z]{2,6}(?:[-/][A-Z]{1,4})?-?\d{2,4}(?:-\d{1,4}){0,2}(?![A-Za-z\d])/gu;
const MADE =
  /完成|出具|编制|签发|形成|牵头|开展|进行|实施|评价|issued|completed|carried out|dated|drawn up|finished|written/iu;
const NOT_MADE = /修订|换版|计划|拟|将|评审了|管理评审|revis|planned|will|management review/iu;
/** `首次合规性评价`: there was none before. */
const FIRST_OF_KIND =
  /(?:首次|第一次)(?:的)?(?<zh>合规性评价|内部审核|内审|应急演练|满意度调查)|\bfirst (?:ever )?(?:evaluation of compliance|(?<en>compliance evaluation|internal audit))/iu;

export function checkLaterReports(facts: Facts, report: Report): RuleFinding[] {
  return done(facts, 'management-review').flatMap((review): RuleFinding[] => {
    const held = dayInterval(review.date);
    if (!held || review.date.from.day === null) return [];
    const told = linesOf(report, review);
    const words = report.view.text.slice(told.start, told.end);
    if (!USED.test(words)) return [];
    const numbers = [...words.matchAll(NUMBER)].map(([number]) => number);
    const kind = FIRST_OF_KIND.exec(words)?.groups;
    if (numbers.length === 0 && kind === undefined) return [];
    const later = report.sentences.flatMap((sentence) => {
      if (sentence.start >= told.start && sentence.start < told.end) return [];
      const said = viewText(report, sentence);
      const first = kind && FIRST_OF_KIND.exec(said)?.groups;
      const same =
        numbers.some((number) => said.includes(number)) ||
        (kind !== undefined && first !== undefined && (kind.zh ?? kind.en) === (first.zh ?? first.en));
      if (!same || !MADE.test(said) || NOT_MADE.test(said)) return [];
      const dates = scanDates(said).filter(({ from }) => from.day !== null && from.year !== null);
      const [date] = dates;
      const behind = dates.every((one) => {
        const days = dayInterval(one);
        return days !== null && days.from > held.to && days.from - held.to <= LONGEST;
      });
      return date && behind ? [{ date, place: clauseOf(said, date, sentence) }] : [];
    })[0];
    return later ? [finding(report, review, told, numbers, later)] : [];
  });
}
const LONGEST = 200;

/** `输入材料有…` on the next line. */
const NEXT_LINE =
  /^\s*(?:会议|输入|评审(?:输入|材料|内容)|材料|各部门|the (?:review|meeting|minutes)|inputs?\b)/iu;

/** The line of the review, and the next where it goes on about it. */
function linesOf(report: Report, { start, end }: EventFact): Span {
  const line = innermostAt(report.lines, start);
  const next = line && report.lines[report.lines.indexOf(line) + 1];
  const last = next && NEXT_LINE.test(viewText(report, next)) ? next : line;
  return { start: line?.start ?? start, end: Math.max(last?.end ?? end, end) };
}

const clauseOf = (words: string, date: DateMention, { start }: Span): Span => ({
  start: start + stretchStart(words, date.start, ',;。'),
  end: start + stretchEnd(words, date.end, ',;。'),
});

function finding(
  report: Report,
  review: EventFact,
  told: Span,
  numbers: readonly string[],
  { date, place }: { date: DateMention; place: Span },
): RuleFinding {
  const words = report.view.text.slice(told.start, told.end);
  const [number] = numbers;
  const at = number === undefined ? -1 : words.indexOf(number);
  const named = at < 0 ? [] : [{ start: told.start + at, end: told.start + at + (number?.length ?? 0) }];
  return {
    messageId: 'later-input',
    severity: 'error',
    params: { later: date.raw, earlier: review.date.raw },
    places: [
      { span: review, role: 'management-review' },
      ...named.map((span) => ({ span, role: 'input' })),
      { span: place, role: 'input' },
    ],
  };
}
