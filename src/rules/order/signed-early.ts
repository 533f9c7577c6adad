import {
  dayInterval,
  type Report,
  type RuleFinding,
  type Span,
  scanDates,
  trimmed,
  viewText,
} from '../../core/index.js';
import type { AuditDates } from './audit.js';

/** The report signed by its team before the last day of the audit that it reports. */

/** `组长：某某　2031年4月5日`, `审核组签字：… 日期：…`, `Report completed and signed …: name, 5 June 2031`. */
const SIGNATURE: readonly RegExp[] = [
  /^\s*(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?\s?(?:审核)?(?:组)?(?:组长|审核组(?:成员|长|组长)?|主任审核员|报告(?:编制|编写|撰写)(?:人)?)(?:签[字名])?\s?(?:\((?:签[字名]|盖章)\))?\s?:/u,
  /^\s*(?:本?报告|审核报告)[^。;:\n]{0,40}(?:签[字署名发]|完成|编制|定稿)[^。;:\n]{0,20}:/u,
  /^\s*(?:this |the )?(?:audit )?report\b[^.;:\n]{0,20}\b(?:signed|completed|finali[sz]ed|issued|approved|closed)\b[^;:\n]{0,90}[:,]/iu,
  /^\s*(?:signed|completed and signed|date and signature|signature)\b[^;:\n]{0,80}[:,]/iu,
  /^\s*(?:lead auditor|audit team leader|team leader)(?: \([^()\n]{0,20}\))?\s?:/iu,
];
/** A date below the names of those who sign. */
const DATE_ALONE = /^\s*(?:签[字署名])?(?:日期|时间)\s?:|^\s*(?:date|dated|signed on)\s?:?/iu;
const SIGNED_ABOVE =
  /(?:组长|组员|审核员|审核组)[^。\n]{0,8}(?:签[字名])|签[字名]\)?\s?:|\bsigned\b|\bsignature/iu;
const LINES_ABOVE = 3;
/** The head of a department's pages. */
const SESSION = /审核时间|审核条款|受审核部门|陪同|上午|下午/u;
/** Papers of the audit that are signed before it. */
const OTHER_PAPER =
  /计划|保密|声明|公正|任务书|通知|合同|申请|一阶段|第一阶段|上次|首次会议|签到|方针|手册|任命|plan\b|confidential|impartial|contract|application|stage (?:1|one)|opening|attendance|policy|manual|appoint|previous/iu;
const FROM_SHARE = 0.5;
/** A year slipped is a slip, a paper of years ago another one. */
const FARTHEST = 400;

export function signedEarly(audit: AuditDates, report: Report): RuleFinding[] {
  const days = audit.event.kind === 'audit' ? dayInterval(audit.event.date) : null;
  if (!days) return [];
  const behind = report.view.text.length * FROM_SHARE;
  return report.lines.flatMap((line, index) => {
    if (line.end < behind || line.end - line.start > LONGEST) return [];
    const words = viewText(report, line);
    if (!isSignature(report, index, words)) return [];
    const [date, ...more] = scanDates(words).filter(({ from, exists }) => exists && from.day !== null);
    const signed = date && dayInterval(date);
    if (!date || !signed || more.length > 0) return [];
    if (date.from.year === null || signed.to >= days.to || days.to - signed.to > FARTHEST) return [];
    return [found(audit, trimmed(report.view.text, line), date.raw)];
  });
}
const LONGEST = 200;

const found = (audit: AuditDates, span: Span, date: string): RuleFinding => ({
  messageId: 'report-issue',
  severity: 'error',
  params: { date, audit: audit.event.date.raw },
  places: [
    { span: audit.event, role: 'audit' },
    { span, role: 'date' },
  ],
});

function isSignature(report: Report, index: number, words: string): boolean {
  const isSigned = SIGNATURE.some((shape) => shape.test(words));
  if (!isSigned && !DATE_ALONE.test(words)) return false;
  const above = report.lines
    .slice(Math.max(0, index - LINES_ABOVE), index)
    .map((line) => viewText(report, line))
    .join('\n');
  if (SESSION.test(words) || OTHER_PAPER.test(words) || OTHER_PAPER.test(above)) return false;
  return isSigned || SIGNED_ABOVE.test(above);
}
