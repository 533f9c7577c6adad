import {
  type DateMention,
  dayInterval,
  type EventFact,
  type Facts,
  groupBy,
  innermostAt,
  type Report,
  type RuleFinding,
  type Sentence,
  scanDates,
  spansOverlap,
  stretchEnd,
  stretchStart,
  viewText,
} from '../../core/index.js';
import type { AuditDates } from './audit.js';

/** What the audit team is said to have seen with its own eyes, on a day outside the audit. */

const TEAM = '(?:审核员|审核组(?:成员|长)?|组长|审核人员)';
const SAW = '(?:查看|观察|见证|旁站|目睹|察看|巡视|跟踪观察|抽取|抽样|抽查|查阅|核对|摘录|看到|询问|访谈)';
const WITNESSED: readonly RegExp[] = [
  new RegExp(`${TEAM}[^。;]{0,14}?(?:在场|现场|到场|实地|一同|随车|随机)?[^,。;]{0,6}${SAW}`, 'u'),
  new RegExp(`(?:本次)?(?:现场)?审核(?:期间|时|过程中|当[日天])[^。;]{0,24}${SAW}`, 'u'),
  new RegExp(`(?:^|[,。;])\\s?另?[于在]20\\d\\d[年./-][^,。;]{2,16}${SAW}`, 'u'),
  /\b(?:observed|witnessed|watched|seen|examined|reviewed|attended|sampled|inspected) (?:in person )?(?:by the (?:audit team|auditors?|team|lead auditor)|during (?:this|the) (?:present |current )?audit)\b/iu,
  /\b(?:the )?(?:auditors?|audit team|lead auditor|team) (?:also |then |both )?(?:observed|witnessed|watched|saw|examined|attended|inspected|was present)/iu,
  /\b(?:was|were) (?:also )?(?:observed|witnessed|reviewed|examined|sampled)\b[^.;]{0,40}\bduring (?:this|the) (?:present |current )?audit\b/iu,
];
const CUE = /审核|[于在]20\d\d|audit|\bteam\b/iu;
/** Of another audit, another day on purpose, or of a paper about something else. */
const OTHER =
  /第[一二]阶段|一阶段|上次|上一|前次|初审|初次|去年|跟踪|验证|整改|纠正|关闭|补充|补审|延期|远程|视频|计划|拟|将|安排|预计|下次|有效|到期|截止|期限|合同|stage (?:1|one)|first stage|last audit|previous|earlier audit|follow-?up|verif|correct|clos(?:ed|ure|ing)|plan|will|next|valid|expir|due|remote|pre-?audit|surveillance of|\bby \d/iu;
const TO_MONTHS = 31;

/** The days of sentences that have the team look at something, before or after the audit. */
export function checkWitnessed(audit: AuditDates, report: Report): RuleFinding[] {
  if (audit.event.kind !== 'audit') return [];
  const year = audit.event.date.to.year ?? audit.event.date.from.year;
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!/\d/u.test(words) || !CUE.test(words) || OTHER.test(words)) return [];
    const seen = WITNESSED.map((shape) => shape.exec(words)).find((match) => match !== null);
    if (!seen) return [];
    const [date, ...more] = scanDates(words).filter(({ from, exists }) => exists && from.day !== null);
    if (!date || more.length > 0 || spansOverlap(placed(sentence, date), audit.event)) return [];
    const days = dayInterval(date.from.year === null ? inYear(date, year) : date);
    if (!days || days.to - days.from > 0 || days.from <= audit.to || days.from > audit.to + TO_MONTHS)
      return [];
    return [finding(report, audit, sentence, words, date)];
  });
}

const inYear = (date: DateMention, year: number | null): DateMention => ({
  ...date,
  from: { ...date.from, year },
  to: { ...date.to, year },
});

const placed = ({ start }: Sentence, date: DateMention) => ({
  start: start + date.start,
  end: start + date.end,
});

/** The clause of the date stands for what was seen then. */
function finding(
  report: Report,
  audit: AuditDates,
  sentence: Sentence,
  words: string,
  date: DateMention,
): RuleFinding {
  const [start, end] = [stretchStart(words, date.start, ',;。'), stretchEnd(words, date.end, ',;。')];
  return {
    messageId: 'witnessed',
    severity: 'error',
    params: { date: viewText(report, placed(sentence, date)), audit: audit.event.date.raw },
    places: [
      { span: audit.event, role: 'audit' },
      { span: { start: sentence.start + start, end: sentence.start + end }, role: 'date' },
    ],
  };
}

/** `审核员:甲 审核时间:…上午`: the head of a department's pages. */
const SESSION = /受审核部门|审核员|审核条款|审核地点|主管领导|陪同|上午|下午/u;
const ON_PURPOSE = /远程|补|延|另行|线上|remote/iu;

/** Days on which departments are said to have been audited, outside the only days that the report gives its audit. */
export function checkSessions(facts: Facts, report: Report): RuleFinding[] {
  const audits = facts.events.filter(
    (event) => event.kind === 'audit' && !event.planned && dayInterval(event.date) !== null,
  );
  const heads = audits.filter((event) => !isSession(report, event));
  const sessions = audits.filter((event) => isSession(report, event));
  const stated = groupBy(heads, ({ date }) => JSON.stringify(dayInterval(date)));
  const [head] = heads;
  const whole = head && dayInterval(head.date);
  if (!head || !whole || stated.size !== 1 || whole.from === whole.to) return [];
  const inside = ({ date }: EventFact) => {
    const days = dayInterval(date);
    return days !== null && days.from >= whole.from && days.to <= whole.to;
  };
  const outside = sessions.filter((session) => !inside(session));
  // Where many lie outside, the dates are those of several visits.
  if (outside.length === 0 || sessions.filter(inside).length < 2 || outside.length > MOST_OUTSIDE) return [];
  return outside.map((session) => ({
    messageId: 'session',
    severity: 'error' as const,
    params: { date: session.date.raw, audit: head.date.raw },
    places: [
      { span: head, role: 'audit' },
      { span: session, role: 'date' },
    ],
  }));
}
const MOST_OUTSIDE = 2;

function isSession(report: Report, event: EventFact): boolean {
  const line = innermostAt(report.lines, event.start);
  const above = line && report.lines[report.lines.indexOf(line) - 1];
  const words = line ? viewText(report, line) : '';
  const days = dayInterval(event.date);
  const one = days !== null && days.from === days.to;
  return one && SESSION.test(words + (above ? viewText(report, above) : '')) && !ON_PURPOSE.test(words);
}
