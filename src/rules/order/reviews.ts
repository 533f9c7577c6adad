import {
  dayInterval,
  type EventFact,
  type Facts,
  placesAs,
  type Report,
  type RuleFinding,
} from '../../core/index.js';
import { daysApart, done, isBefore } from './intervals.js';
import { isAdmitted } from './pairing.js';

const DAYS_BETWEEN_CYCLES = 200;

/** A management review that is said to follow the internal audit must; otherwise the order only deserves a look. */
export function checkReviews(facts: Facts, report: Report): RuleFinding[] {
  const audits = withoutMonths(done(facts, 'internal-audit'));
  const reviews = done(facts, 'management-review');
  return reviews.flatMap((review) => {
    const stated = review.statedAfter === 'internal-audit';
    const held = stated && audits.length === 0 ? arranged(facts, report) : audits;
    const late = held.filter((audit) => isBefore(review, audit));
    const [audit] = late;
    if (!audit || late.length < held.length) return [];
    // An audit that another review followed needs none before it.
    if (!stated && reviews.some((other) => isBefore(audit, other))) return [];
    if (!stated && (daysApart(review, audit) > DAYS_BETWEEN_CYCLES || isAdmitted(report, review))) return [];
    return [
      {
        messageId: stated ? 'review-before-audit' : 'review-dated-before-audit',
        severity: stated ? ('error' as const) : ('warning' as const),
        params: { later: review.date.raw, earlier: audit.date.raw },
        places: [...placesAs(late, 'internal-audit'), { span: review, role: 'management-review' }],
      },
    ];
  });
}

/** `12月内审的结果` names the audit that is dated 16 December elsewhere. */
const withoutMonths = (audits: readonly EventFact[]): EventFact[] =>
  audits.filter(
    (audit) =>
      audit.date.from.day !== null ||
      !audits.some(
        ({ date }) =>
          date.from.day !== null &&
          date.from.month === audit.date.from.month &&
          (audit.date.from.year === null || audit.date.from.year === date.from.year),
      ),
  );

/** `内审安排在8月18日至22日`: where the report tells of no other audit, the one that the review is said to follow. */
const arranged = (facts: Facts, report: Report): EventFact[] =>
  facts.events.filter(
    (event) =>
      event.kind === 'internal-audit' &&
      event.planned &&
      dayInterval(event.date) !== null &&
      !/下次|下一|明年|次年|next/iu.test(around(report, event)),
  );

const EDITION =
  /新增|扩(?:大|项)|(?:QMS|EMS|OHSMS)\s?(?:内审|内部审核|管理评审)|换版|修订|版本|\d版|新版|转版|edition|revision/iu;

/** An internal audit or a management review from before the system it looked at. */
export function checkSystemStart(facts: Facts, report: Report): RuleFinding[] {
  const starts = done(facts, 'system-start');
  const [start] = starts;
  if (!start || starts.some((other) => other.date.raw !== start.date.raw && isBefore(start, other)))
    return [];
  const early = (['internal-audit', 'management-review'] as const)
    .flatMap((kind) => done(facts, kind))
    .filter(
      (event) => !event.inferred && isBefore(event, start) && daysApart(event, start) <= DAYS_BETWEEN_CYCLES,
    );
  const [first] = early;
  if (!first || [...starts, ...early].some((event) => EDITION.test(around(report, event)))) return [];
  return [
    {
      messageId: 'audited-before-start',
      severity: 'warning',
      params: { earlier: first.date.raw, later: start.date.raw },
      places: [
        { span: start, role: 'system-start' },
        ...early.map((event: EventFact) => ({ span: event, role: event.kind })),
      ],
    },
  ];
}

const around = (report: Report, { start, end }: EventFact): string =>
  report.view.text.slice(Math.max(0, start - 40), end + 30);
