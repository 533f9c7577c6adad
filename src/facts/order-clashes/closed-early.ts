import {
  type DateMention,
  dayInterval,
  type OrderClash,
  type Report,
  type Sentence,
  viewText,
} from '../../core/index.js';
import { daysAt } from '../events/years.js';

/** Nonconformities of an earlier audit, told to have been closed before that audit began. */

const EARLIER_AUDIT =
  /(?:上次|上一次|前次|初次|第[一二]次|再认证|认证|监督)(?:监督|认证|再认证|外部)?审核|\b(?:previous|last|certification|surveillance|recertification|initial) (?:surveillance |certification )?audit\b/iu;
const RAISED = /开具|提出|发现|不符合|\b(?:raised|nonconformit\w+|findings?)\b/iu;
const CLOSED = /(?:关闭|验证(?:有效|通过|合格)?|整改完成|闭环)|\b(?:closed|verified|completed)\b/iu;
/** Done before by agreement, or of other findings. */
const OTHER = /内审|内部审核|上上次|再上次|计划|拟|应于|前提交|internal audit|planned|due by|before that/iu;
/** A sentence that goes on about the audit of the one before it. */
const GOES_ON =
  /^\s?(?:该次|此次|当次|其|审核(?:组)?|共?开具|共?提出|共?发现|不符合|it |that audit|the (?:audit|finding|nonconformit)|one |two |three |whose )/iu;

export const readClosedEarly = (report: Report): OrderClash[] =>
  report.sentences.flatMap((sentence, index) => {
    const words = viewText(report, sentence);
    if (!EARLIER_AUDIT.test(words) || OTHER.test(words)) return [];
    const [audit, ...others] = daysAt(report, sentence);
    if (!audit) return [];
    const next = report.sentences[index + 1];
    const own = clashIn(report, sentence, audit, others);
    if (own) return [own];
    const goesOn =
      next?.line === sentence.line && others.length === 0 && GOES_ON.test(viewText(report, next));
    const clash = goesOn ? clashIn(report, next, audit, daysAt(report, next)) : null;
    return clash ? [clash] : [];
  });

/** `对2032年审核开具的不符合（2032年7月1日关闭）进行了验证`: what was closed is of an audit before. */
const ANOTHER_AUDIT = /审核(?!组|员|发现)|\baudits?\b(?! (?:team|findings?))/iu;

/** One date of closing in a sentence, before the first day of the audit that raised what was closed. */
function clashIn(
  report: Report,
  sentence: Sentence,
  audit: DateMention,
  dates: readonly DateMention[],
): OrderClash | null {
  const words = viewText(report, sentence);
  const [closing, ...more] = dates.filter((date) => isClosing(report, sentence, date));
  const [first, last] = [dayInterval(audit), closing && dayInterval(closing)];
  if (!closing || more.length > 0 || !first || !last || !RAISED.test(words) || OTHER.test(words)) return null;
  if (last.to >= first.from || audit.start > closing.start) return null;
  if (ANOTHER_AUDIT.test(report.view.text.slice(audit.end, closing.start))) return null;
  return {
    kind: 'closed-early',
    sure: true,
    earlier: audit.raw,
    later: closing.raw,
    places: [audit, closing].map(({ start, end }) => ({ start, end })),
  };
}

const REACH = 12;
const REACH_EN = 40;
/** `2033年5月19日验证关闭`, `于…关闭`, `closed on 19 May 2033`. */
function isClosing({ view: { text } }: Report, sentence: Sentence, { start, end }: DateMention): boolean {
  const behind = text.slice(end, Math.min(sentence.end, end + REACH)).split(/[,。;]/u)[0] ?? '';
  const before =
    text
      .slice(Math.max(sentence.start, start - REACH_EN), start)
      .split(/[,。;]/u)
      .at(-1) ?? '';
  return CLOSED.test(behind) || CLOSED.test(before);
}
