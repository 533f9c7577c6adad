import {
  type EventFact,
  type EventKind,
  type Facts,
  groupBy,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  type StepFact,
  spansOverlap,
  viewText,
} from '../core/index.js';
import { checkCounted as counted } from './order/counted.js';
import { checkElapsed as elapsed } from './order/elapsed.js';
import { areApart, daysApart, done } from './order/intervals.js';
import { checkNotYetHeld as notYetHeld } from './order/not-yet-held.js';
import { isAdmitted } from './order/pairing.js';
import { twoDates } from './order/same-event.js';
import { stepsTwice } from './order/twice.js';

export const dateConflict: Rule = {
  meta: {
    id: 'date-conflict',
    severity: 'error',
    title: { zh: '同一事件两个日期', en: 'One event, two dates' },
    why: {
      zh: '体系实施、审核、内审、管理评审等只发生一次的事件，前后日期不一，时间和证据就无法判断。',
      en: 'Where one event has two dates nobody can tell when it took place, or whether it did.',
    },
    messages: {
      retold: {
        zh: '同一件事两处写的日期不同：{{first}}与{{second}}。',
        en: 'One event is told twice, dated {{first}} and {{second}}.',
      },
      'system-start': {
        zh: '体系实施时间前后不一：{{first}}与{{second}}。',
        en: 'The system is said to have started on {{first}} and on {{second}}.',
      },
      audit: {
        zh: '本次审核的日期前后不一：{{first}}与{{second}}。',
        en: 'This audit is dated {{first}} and {{second}}.',
      },
      'internal-audit': {
        zh: '内部审核的日期前后不一：{{first}}与{{second}}。',
        en: 'The internal audit is dated {{first}} and {{second}}.',
      },
      'management-review': {
        zh: '管理评审的日期前后不一：{{first}}与{{second}}。',
        en: 'The management review is dated {{first}} and {{second}}.',
      },
      'stage-1': {
        zh: '第一阶段审核的日期前后不一：{{first}}与{{second}}。',
        en: 'Stage 1 is dated {{first}} and {{second}}.',
      },
      drill: {
        zh: '同一演练（{{subject}}）的日期前后不一：{{first}}与{{second}}。',
        en: 'One drill ({{subject}}) is dated {{first}} and {{second}}.',
      },
      step: {
        zh: '同一件事写了两个日期：{{first}}与{{second}}。',
        en: 'One event seems to be dated {{first}} and {{second}}.',
      },
      'not-yet-held': {
        zh: '一处写已于{{first}}进行，另一处写尚未进行。',
        en: 'Said to have taken place on {{first}}, and not to have taken place yet.',
      },
      counted: {
        zh: '按文中所写从审核结束之日起{{days}}天，应至{{due}}前后，写的却是{{second}}。',
        en: '{{days}} days from the end of the audit end about {{due}}, but {{second}} is given.',
      },
      elapsed: {
        zh: '{{first}}的“{{words}}”应是{{due}}前后，写的却是{{second}}。',
        en: '"{{words}}" counted from {{first}} comes to about {{due}}, but {{second}} is given.',
      },
      numbered: {
        zh: '{{subject}}的日期前后不一：{{first}}与{{second}}。',
        en: '{{subject}} is dated {{first}} and {{second}}.',
      },
    },
    suggestion: {
      zh: '以原始记录为准，统一全文。',
      en: 'Take the date of the original record and use it throughout.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '首批试产于2032年1月9日进行，两周后（1月23日）进行第二批。' },
        { language: 'zh', text: '体系实施时间：2023年3月10日。\n自2023年3月体系建立以来，未发生变更。' },
        { language: 'zh', text: '组织成立时间：2015年6月1日。体系实施时间：2023年3月10日。' },
        {
          language: 'zh',
          text: '2024年3月12日至14日实施第一次内审。\n2024年9月12日至14日实施第二次内审。',
        },
        { language: 'zh', text: '内审于2024年6月3日至5日实施。\n生产部于2024年6月4日接受内审。' },
        {
          language: 'en',
          text: 'The management review was held on 12 June 2024.\nThe previous management review was held on 20 June 2024.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '体系实施时间：2023年3月10日。\n自2023年5月体系建立以来，未发生变更。',
          messageId: 'system-start',
          quotes: ['2023年3月10日', '2023年5月'],
        },
        {
          language: 'zh',
          text: '审核日期：2024年9月3日至5日\n审核结论：本次审核于2024年9月13日至15日按计划完成。',
          messageId: 'audit',
          quotes: ['2024年9月3日至5日', '2024年9月13日至15日'],
        },
        {
          language: 'zh',
          text: '管理评审：2024年6月20日由总经理主持。\n6月27日管理评审提出的改进已完成。',
          messageId: 'management-review',
          quotes: ['2024年6月20日', '6月27日'],
        },
        {
          language: 'zh',
          text: '2024年5月12日组织氨气泄漏应急演练。\n针对2024年5月21日氨气泄漏应急演练暴露的问题，补充了面罩。',
          messageId: 'drill',
          quotes: ['2024年5月12日', '2024年5月21日'],
        },
        {
          language: 'zh',
          text: '抽合同HT-24-018，签订日期2024年4月8日。\n生产部：合同HT-24-018于2024年4月18日签订，按期交付。',
          messageId: 'numbered',
          quotes: ['2024年4月8日', '2024年4月18日'],
        },
        {
          language: 'en',
          text: 'The internal audit took place on 12 March 2024.\nThe findings of the internal audit of 21 March 2024 were closed.',
          messageId: 'internal-audit',
          quotes: ['12 March 2024', '21 March 2024'],
        },
        {
          language: 'zh',
          text: '首批试产于2032年1月9日进行。\n首批试产两周后（1月16日）进行第二批。',
          messageId: 'elapsed',
          quotes: ['2032年1月9日', '两周后（1月16日'],
        },
        {
          language: 'en',
          text: 'The spill of 3 August 2034 was reported the very next day, 9 August 2034.',
          messageId: 'elapsed',
          quotes: ['3 August 2034', 'the very next day, 9 August 2034'],
        },
      ],
    },
  },
  check: (facts, report) => {
    const known = checkEvents(facts, report);
    const isKnown = (span: Span) =>
      known.some(({ places }) => places.some((place) => spansOverlap(place.span, span)));
    return [
      ...known,
      ...notYetHeld(facts),
      ...counted(facts),
      ...elapsed(facts),
      ...facts.retellings
        .filter(({ places }) => !places.every(isKnown))
        .map(({ sure, places: [first, second] }) => ({
          messageId: 'retold',
          severity: sure ? ('error' as const) : ('warning' as const),
          params: { first: first.raw, second: second.raw },
          places: placesAs([first, second], 'date'),
        })),
    ];
  },
};

function checkEvents(facts: Facts, report: Report): RuleFinding[] {
  return [
    ...ONCE.flatMap((kind) => checkOnce(kind, facts, report)),
    ...YEARLY.flatMap((kind) => toFinding(kind, twoDates(said(facts, kind), report))),
    ...bySubject(said(facts, 'drill')).flatMap((drills) => toFinding('drill', twoDates(drills, report))),
    ...NUMBERED.flatMap((kind) =>
      bySubject(done(facts, kind).filter(({ subject }) => CODE.test(subject ?? ''))).flatMap((events) =>
        toFinding('numbered', twoDates(events, report)),
      ),
    ),
    ...checkStepsTwice(facts, report),
  ];
}

/** One step of one record, dated twice in lines of their own; what the events tell already is left to them. */
function checkStepsTwice({ steps, events }: Facts, report: Report): RuleFinding[] {
  const read = events.filter(
    ({ kind }) => [...ONCE, ...YEARLY, ...NUMBERED].includes(kind) || kind === 'drill',
  );
  const known = (step: StepFact) => read.some(({ start }) => start === step.start);
  return stepsTwice(steps, report)
    .filter(([first, second]) => !known(first) || !known(second))
    .map(([first, second]) => ({
      messageId: 'step',
      severity: 'warning' as const,
      params: { first: viewText(report, first), second: viewText(report, second) },
      places: placesAs([first, second], 'date'),
    }));
}

/** Events that happen once, whatever the days between two dates. */
const ONCE: readonly EventKind[] = ['system-start', 'audit'];
/** Events that come back: only dates that differ like a slip of the pen are one event's. */
const YEARLY: readonly EventKind[] = ['internal-audit', 'management-review', 'stage-1'];
/** Events of which each order or record has one. */
const NUMBERED: readonly EventKind[] = [
  'contract-signing',
  'contract-review',
  'complaint-received',
  'nc-raised',
  'inspection',
];
const CODE = /^(?=.{5,})(?=.*\d{2})[\w-]+$/u;
/** An audit that goes on elsewhere or later. */
const CONTINUED =
  /补充|追加|延长|延期|远程|跟踪|分两|多场所|分场所|临时场所|总部|分公司|项目部|remote|extended|follow-up|additional/iu;

const said = (facts: Facts, kind: EventKind): EventFact[] =>
  facts.events.filter((event) => event.kind === kind && !event.planned && !event.inferred);

function checkOnce(kind: EventKind, facts: Facts, report: Report): RuleFinding[] {
  const events = done(facts, kind).filter((event) => !isSitting(report, event) && !isListed(report, event));
  const [first] = events;
  const second = events.find((event) => first && areApart(first, event) && !areOfTwoSystems(first, event));
  if (!first || !second) return [];
  if (kind === 'audit' && (daysApart(first, second) > OTHER_AUDIT || CONTINUED.test(around(report, second))))
    return [];
  return isAdmitted(report, second, true) ? [] : toFinding(kind, events as [EventFact, EventFact], second);
}

/** One system after the other was taken up. */
function areOfTwoSystems(a: EventFact, b: EventFact): boolean {
  const [own, others] = [a, b].map(({ subject }) => subject?.split('/').filter(isSystem) ?? []);
  return !!own?.length && !!others?.length && !own.some((system) => others.includes(system));
}
const isSystem = (name: string): boolean => /^(?:[A-Za-z]{1,4}MS|EC|HACCP)$/u.test(name);

/** `审核员:…  审核时间:3月24日全天`: when one department was audited, in the head of its record. */
const SITTING = /受审核部门|审核条款|陪同人员|审核员\s?:/u;
const isSitting = (report: Report, event: EventFact): boolean =>
  event.kind === 'audit' && SITTING.test(around(report, event));

/** `3 October and 4 October`, `9月3日、9月5日`: a further day of those named before it. */
const LISTED_AFTER = /(?:\d|[日号])(?:\)|\s|上午|下午|全天)*(?:,|、|;|和|及|与|&|\band\b)\s*$/u;
const isListed = ({ view }: Report, { start, date }: EventFact): boolean =>
  date.from.day !== null && LISTED_AFTER.test(view.text.slice(Math.max(0, start - 12), start));

/** Days after which another audit is spoken of: the last, the next. */
const OTHER_AUDIT = 60;

const around = (report: Report, { start, end }: EventFact): string =>
  report.view.text.slice(Math.max(0, start - 60), end + 60);

function toFinding(
  messageId: string,
  events: readonly EventFact[] | null,
  second: EventFact | undefined = events?.[1],
): RuleFinding[] {
  const first = events?.[0];
  if (!events || !first || !second) return [];
  return [
    {
      messageId,
      params: { first: first.date.raw, second: second.date.raw, subject: first.subject ?? '' },
      places: placesAs(events, 'date'),
    },
  ];
}

const bySubject = (events: readonly EventFact[]): EventFact[][] => [
  ...groupBy(events, ({ subject }) => subject).values(),
];
