import {
  dayInterval,
  type Facts,
  innermostAt,
  matchesNear,
  type Report,
  type RuleFinding,
  scanDates,
  viewText,
} from '../../core/index.js';
import { done } from './intervals.js';

/** `范禾的内审员培训证书日期为2026年3月15日`: whose certificate, and what dates it. */
const CERTIFICATE =
  /(?<name>\p{Script=Han}{2,4})的?内审员(?:培训|资格)*(?:合格)?证书?[^,。;\d]{0,8}(?:日期|时间|于|取得|颁发|发证)[^,。;\d]{0,4}(?=20\d\d)/gu;
const ON_TEAM = /组员|组长|内审员|内审组|由|参加/u;

/** Internal auditors whose certificate is younger than the audit that they took part in. */
export function checkAuditors(facts: Facts, report: Report): RuleFinding[] {
  const { text } = report.view;
  const audits = done(facts, 'internal-audit').filter(({ date }) => date.from.day !== null);
  return matchesNear(text, /内审员/u, CERTIFICATE).flatMap((match) => {
    const end = match.index + match[0].length;
    const [date] = scanDates(text.slice(end, end + 16));
    const day = date && date.start === 0 ? dayInterval(date) : null;
    const written = match.groups?.name ?? '';
    // Words of the sentence may have run into the name.
    const names = [written, written.slice(-3), written.slice(-2)].filter((name) => name.length > 1);
    const audit = audits.find((one) => {
      const sentence = innermostAt(report.sentences, one.start);
      const words = sentence ? text.slice(sentence.start, sentence.end) : '';
      const took = ON_TEAM.test(words) && names.some((name) => words.includes(name));
      const last = dayInterval(one.date);
      return took && day && last && last.to < day.from && !(sentence && match.index < sentence.start);
    });
    if (!audit || !day || !date) return [];
    const certificate = { start: match.index, end: end + date.end };
    return [
      {
        messageId: 'assigned-before-training',
        severity: 'warning' as const,
        params: { earlier: audit.date.raw, later: date.raw },
        places: [
          { span: { start: audit.start, end: audit.end }, role: 'later' },
          { span: certificate, role: 'earlier' },
        ],
      },
    ];
  });
}

/** `02号不符合,…4月29日…验证关闭`: a nonconformity of this audit by its number. */
const OWN = /(?<!上次|上一次|前次)(?:审核)?(?:的)?\d{1,2}号不符合/u;
const PAST = /上次|上一|前次|上年|去年|以往|监督审核时|previous|last/iu;

/** Nonconformities of this audit that were closed before it began. */
export function checkClosedEarly(facts: Facts, report: Report): RuleFinding[] {
  const audits = facts.events.filter(({ kind }) => kind === 'audit');
  const [audit] = audits;
  const start = audit && dayInterval(audit.date)?.from;
  if (!audit || start === undefined) return [];
  return done(facts, 'nc-closed').flatMap((closed) => {
    const line = innermostAt(report.lines, closed.start);
    const words = line ? viewText(report, line) : '';
    const day = dayInterval(closed.date)?.to;
    const section = innermostAt(report.sections, closed.start)?.title ?? '';
    if (day === undefined || day >= start || !OWN.test(words) || PAST.test(words + section)) return [];
    return [
      {
        messageId: 'closed-before-audit',
        severity: 'warning' as const,
        params: { earlier: closed.date.raw, later: audit.date.raw },
        places: [
          { span: { start: audit.start, end: audit.end }, role: 'earlier' },
          { span: { start: line?.start ?? closed.start, end: line?.end ?? closed.end }, role: 'later' },
        ],
      },
    ];
  });
}
