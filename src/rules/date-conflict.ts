import {
  dayInterval,
  type EventFact,
  type EventKind,
  type Facts,
  type Rule,
  type RuleFinding,
} from '../core/index.js';

export const dateConflict: Rule = {
  meta: {
    id: 'date-conflict',
    severity: 'error',
    title: { zh: '同一事件两个日期', en: 'One event, two dates' },
    why: {
      zh: '体系实施时间等关键日期前后不一，体系运行是否满三个月就无法判断。',
      en: 'With two dates for the start of the system nobody can tell how long it had been running.',
    },
    messages: {
      'system-start': {
        zh: '体系实施时间前后不一：{{first}}与{{second}}。',
        en: 'The system is said to have started on {{first}} and on {{second}}.',
      },
    },
    suggestion: {
      zh: '以文件发布令为准，统一全文。',
      en: 'Take the date of the release order and use it throughout.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '体系实施时间：2023年3月10日。\n自2023年3月体系建立以来，未发生变更。' },
        { language: 'zh', text: '组织成立时间：2015年6月1日。体系实施时间：2023年3月10日。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '体系实施时间：2023年3月10日。\n自2023年5月体系建立以来，未发生变更。',
          messageId: 'system-start',
          quotes: ['2023年3月10日', '2023年5月'],
        },
      ],
    },
  },
  check: (facts) => UNIQUE.flatMap((kind) => conflictOf(kind, facts) ?? []),
};

/** Events that happen once. */
const UNIQUE: readonly EventKind[] = ['system-start'];

function conflictOf(kind: EventKind, facts: Facts): RuleFinding | null {
  const events = facts.events.filter((event) => event.kind === kind && !event.planned);
  const [first] = events;
  const second = events.find((event) => first && apart(first, event));
  if (!first || !second) return null;
  return {
    messageId: kind,
    params: { first: first.date.raw, second: second.date.raw },
    places: events.map((span) => ({ span, role: 'date' })),
  };
}

/** True where no day fits both. */
function apart(a: EventFact, b: EventFact): boolean {
  const first = dayInterval(a.date);
  const second = dayInterval(b.date);
  return first !== null && second !== null && (first.to < second.from || second.to < first.from);
}
