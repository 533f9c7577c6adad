import { type EventFact, innermostAt, type Report, stretchEnd, stretchStart } from '../../core/index.js';
import { areApart } from './intervals.js';

/** What makes two dates of a kind of event two events. */
const SEVERAL =
  /两次|二次|两轮|第[二三]次|第[二三]轮|增加一次|另一次|追加|补充(?:的)?(?:内审|内部审核|演练|审核|评审)|专项(?:内审|审核)|补开|补做|每半年|每季|每月|滚动|上半年|下半年|上次|上年度|上一年|去年|前一次|twice|second|additional|previous|last year|half-yearly|quarterly/iu;
const SYSTEM = /(?:QMS|EMS|OHSMS|质量|环境|安全)(?:管理体系)?(?=内审|内部审核|管理评审|管评)/u;

/** Said of one department: internal audits go from one to the next. */
const DEPARTMENT = /(?<!内|外|全|总)部(?!门|分)|车间|科室|管理层|项目点|班组|department|workshop/iu;

/** `综合部提供的`: who keeps the record is not whom it is about. */
const PROVIDED_BY = /\p{Script=Han}{2,6}(?:部|科|室)(?:提供|介绍|保存|出示|说明|陈述|归档)的?/u;

/** The words between commas that hold the date. */
function pieceOf(report: Report, { start, end }: EventFact): string {
  const { text } = report.view;
  const before = text.slice(stretchStart(text, start, ',;。\n', 60), start);
  const after = text.slice(end, stretchEnd(text, end, ',;。\n', 30));
  return `${before} ${after}`.replace(/^[^:]{0,12}:/u, '').replace(PROVIDED_BY, '');
}

const lineOf = (report: Report, event: EventFact) => innermostAt(report.lines, event.start);

/** `the same audit`, `该次内审`: one line speaks twice of one event. */
const SAID_SAME = /(?:同一|该|此|上述|本)(?:次|场|轮)|the same|that (?:audit|review|drill|meeting)/iu;

function isSaidSame(report: Report, a: EventFact, b: EventFact): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = report.view.text.slice(first.end, second.end);
  return /[。.;]/u.test(between) && SAID_SAME.test(between);
}

/** Equal but for the day, or but for the month: the mark of a slip of the pen rather than of another event. */
function isSlip(a: EventFact, b: EventFact): boolean {
  const [x, y] = [a.date.from, b.date.from];
  if (x.day === null || y.day === null) return false;
  if (x.year !== null && y.year !== null && x.year !== y.year) return false;
  return (x.month === y.month) !== (x.day === y.day);
}

/** `上述演练的日期为`: it is the one told before, whatever lies between the dates. */
const TAKEN_UP = /(?:上述|该次|这次|同一次)[^,。;\n]{0,20}(?:演练|内审|内部审核|管理评审)/u;

/** True where no day fits both, a year that is not written being the other's. */
function cannotMeet(a: EventFact, b: EventFact): boolean {
  const year = a.date.from.year ?? b.date.from.year ?? 2024;
  const dated = (event: EventFact): EventFact => ({
    ...event,
    date: {
      ...event.date,
      from: { ...event.date.from, year: event.date.from.year ?? year },
      to: { ...event.date.to, year: event.date.to.year ?? year },
    },
  });
  return areApart(dated(a), dated(b));
}

/**
 * The first two mentions, in different lines, of what must be one event and has two dates; null for none. Events of
 * one line were listed because there are several.
 */
export function twoDates(events: readonly EventFact[], report: Report): [EventFact, EventFact] | null {
  const single = events.filter((event) => {
    const line = lineOf(report, event);
    const others = events.filter(
      (other) => line !== undefined && lineOf(report, other) === line && !isSaidSame(report, event, other),
    );
    return (
      !others.some((other) => cannotMeet(event, other)) &&
      !SEVERAL.test(pieceOf(report, event)) &&
      !(event.kind === 'internal-audit' && DEPARTMENT.test(pieceOf(report, event)))
    );
  });
  for (const [index, first] of single.entries()) {
    const second = single
      .slice(index + 1)
      .find(
        (other) =>
          (isSlip(first, other) || TAKEN_UP.test(pieceOf(report, other))) &&
          cannotMeet(first, other) &&
          sameSystem(first, other, report),
      );
    if (second) return [first, second];
  }
  return null;
}

function sameSystem(a: EventFact, b: EventFact, report: Report): boolean {
  const [x, y] = [a, b].map((event) => SYSTEM.exec(pieceOf(report, event))?.[0]);
  return x === undefined || y === undefined || x === y;
}
