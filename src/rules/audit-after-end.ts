import {
  dayInterval,
  type EventFact,
  type EventKind,
  type Facts,
  type Report,
  type Rule,
  type RuleFinding,
  spansOverlap,
  viewText,
} from '../core/index.js';
import { type AuditDates, auditDates } from './order/audit.js';
import { signedEarly } from './order/signed-early.js';
import { checkSessions, checkWitnessed } from './order/witnessed.js';

export const auditAfterEnd: Rule = {
  meta: {
    id: 'audit-after-end',
    severity: 'error',
    title: { zh: '审核活动与审核时间矛盾', en: 'Told by the audit, dated after it' },
    why: {
      zh: '审核结束之后才发生的活动，审核组不可能见到；会议和报告日期与审核时间矛盾，审核过程的真实性会受到质疑。',
      en: 'What happened after the audit cannot have been seen in it; meetings and report must fit its dates.',
    },
    messages: {
      later: {
        zh: '文中作为已完成的活动（{{date}}）在本次审核（{{audit}}）结束之后。',
        en: 'Told as done, but dated {{date}}, after the end of the audit ({{audit}}).',
      },
      witnessed: {
        zh: '文中写审核组在{{date}}查看，而本次审核（{{audit}}）已经结束。',
        en: 'The team is said to have seen this on {{date}}, after the end of the audit ({{audit}}).',
      },
      session: {
        zh: '部门审核时间{{date}}不在本次审核（{{audit}}）期间。',
        en: 'A department is said to have been audited on {{date}}, outside the audit ({{audit}}).',
      },
      'opening-meeting': {
        zh: '首次会议日期{{date}}不在本次审核（{{audit}}）的第一天。',
        en: 'The opening meeting of {{date}} does not open the audit ({{audit}}).',
      },
      'closing-meeting': {
        zh: '末次会议日期{{date}}不在本次审核（{{audit}}）期间。',
        en: 'The closing meeting of {{date}} does not close the audit ({{audit}}).',
      },
      'report-issue': {
        zh: '报告日期{{date}}早于本次审核（{{audit}}）的结束日期。',
        en: 'The report is dated {{date}}, before the audit ({{audit}}) ended.',
      },
    },
    suggestion: {
      zh: '核对审核计划、会议签到表和记录原件的日期。',
      en: 'Check the audit plan, the attendance lists and the records.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n首次会议：2024年9月3日；末次会议：2024年9月5日。\n报告日期：2024年9月8日',
        },
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n管理评审计划于2024年10月召开；下次内审拟于2025年5月进行。',
        },
        {
          language: 'en',
          text: 'Audit dates: 3 to 5 September 2024.\nThe next management review will be held on 12 October 2024.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n管理评审：2024年9月16日由总经理主持召开，输入齐全。',
          messageId: 'later',
          quotes: ['2024年9月3日至5日', '2024年9月16日'],
        },
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n首次会议：2024年9月2日。',
          messageId: 'opening-meeting',
          quotes: ['2024年9月3日至5日', '2024年9月2日'],
        },
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n报告日期：2024年9月4日',
          messageId: 'report-issue',
          quotes: ['2024年9月3日至5日', '2024年9月4日'],
        },
        {
          language: 'en',
          text: 'Audit dates: 3 to 5 September 2024.\nThe internal audit was carried out on 24 and 25 September 2024.',
          messageId: 'later',
          quotes: ['3 to 5 September 2024', '24 and 25 September 2024'],
        },
      ],
    },
  },
  check(facts, report) {
    const audit = auditDates(facts);
    if (!audit) return [];
    const seen = [
      ...checkWitnessed(audit, report),
      ...checkSessions(facts, report),
      ...signedEarly(audit, report),
    ];
    const known = ({ places }: RuleFinding) =>
      seen.some((other) =>
        other.places
          .slice(1)
          .some(({ span }) => places.slice(1).some((place) => spansOverlap(place.span, span))),
      );
    const later = inOne([
      ...stepsAfter(facts, audit, report),
      ...facts.events.flatMap((event): RuleFinding[] => {
        const days = dayInterval(event.date);
        if (event.planned || days === null || !isWrong(event, days, audit)) return [];
        if (OWN.has(event.kind) && ELSEWHERE.test(around(report, event))) return [];
        return [
          {
            messageId: OWN.has(event.kind) ? event.kind : 'later',
            // What is told as done may still have been planned.
            severity: OWN.has(event.kind) ? ('error' as const) : ('warning' as const),
            params: { date: event.date.raw, audit: audit.event.date.raw },
            places: [
              { span: audit.event, role: 'audit' },
              { span: event, role: 'date' },
            ],
          },
        ];
      }),
    ]);
    return [...seen, ...later.filter((one) => !known(one))];
  },
};

/** Where so much was done after the end, the end itself is what to look at. */
const MOST = 3;

function inOne(found: readonly RuleFinding[]): RuleFinding[] {
  const [first] = found;
  if (!first || found.length <= MOST) return [...found];
  const dates = found.flatMap(({ places }) => places.slice(1)).slice(0, MOST);
  return [{ ...first, severity: 'warning', places: [...first.places.slice(0, 1), ...dates] }];
}

/** Orders of work of which nothing is told before it was done. */
const TOLD_STEPS = /^(?:complaint|incident|permit-work|gas-test|test|drill|repair|waste|first-article)$/u;
const MINUTES_A_DAY = 1440;
/** What lies ahead, and what was added to the report later. */
const AHEAD =
  /计划|拟|将|预计|预约|约定|安排|期限|前完成|整改|纠正|跟踪|补充|附件|有效|到期|下次|will|to be\b|plan|due|follow|expir|valid|until|next/iu;

function stepsAfter(facts: Facts, audit: AuditDates, report: Report): RuleFinding[] {
  if (audit.event.kind !== 'audit') return [];
  const known = new Set(facts.events.map(({ start }) => start));
  const late = facts.steps.filter(
    ({ chain, day, from, to, start, end }) =>
      TOLD_STEPS.test(chain) &&
      day !== null &&
      // A month still to come is one for which it is planned.
      to - from < MINUTES_A_DAY &&
      day > audit.to &&
      !known.has(start) &&
      !AHEAD.test(report.view.text.slice(Math.max(0, start - 40), end + 30)),
  );
  return [...new Map(late.map((step) => [step.start, step])).values()].map((step) => ({
    messageId: 'later',
    severity: 'warning' as const,
    params: { date: viewText(report, step), audit: audit.event.date.raw },
    places: [
      { span: audit.event, role: 'audit' },
      { span: { start: step.start, end: step.end }, role: 'date' },
    ],
  }));
}

/** Meetings that were held apart from the audit on site. */
const ELSEWHERE = /远程|线上|视频|remote|online/iu;
const around = (report: Report, { start, end }: EventFact): string =>
  report.view.text.slice(Math.max(0, start - 40), end + 20);

interface Days {
  from: number;
  to: number;
}

/** The audit's own acts. */
const OWN: ReadonlySet<EventKind> = new Set<EventKind>([
  'opening-meeting',
  'closing-meeting',
  'report-issue',
]);
/** What a report tells of as done: it must have been done by the time of the audit. */
const TOLD: ReadonlySet<EventKind> = new Set<EventKind>([
  'internal-audit',
  'internal-audit-report',
  'management-review',
  'drill',
]);
/** The same of orders and complaints that are named. */
const TOLD_OF: ReadonlySet<EventKind> = new Set<EventKind>([
  'contract-review',
  'contract-signing',
  'complaint-received',
]);

/** The last audit was opened and closed as well; a slip of this one's days lies weeks off, or whole years. */
const isOfOtherAudit = (days: Days, audit: Days): boolean =>
  audit.from - days.to > FARTHEST_SLIP &&
  ![1, 2, 3].some((years) => {
    const moved = days.from + Math.round(years * 365.25);
    return moved >= audit.from - 1 && moved <= audit.to + 1;
  });
const FARTHEST_SLIP = 60;

function isWrong({ kind, date, inferred, subject }: EventFact, days: Days, audit: Days): boolean {
  if (kind === 'opening-meeting' || kind === 'closing-meeting')
    return (
      days.from === days.to && (days.to < audit.from || days.from > audit.to) && !isOfOtherAudit(days, audit)
    );
  if (kind === 'report-issue') return days.to < audit.to && date.from.day !== null;
  if (inferred || days.from <= audit.to) return false;
  // `年度演练5月进行`: a month still to come is one for which it is planned.
  if (date.from.day === null) return false;
  return TOLD.has(kind) || (TOLD_OF.has(kind) && subject !== null);
}
