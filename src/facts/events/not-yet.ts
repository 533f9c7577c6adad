import { type NotYetHeld, type Report, spanFrom, viewText } from '../../core/index.js';

/** Internal audits and management reviews that are said not to have taken place yet. */

const EVENT = '(?<event>管理评审|管评|内部审核|内审)';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<year>20\\d{2})年(?:度)?(?:的)?${EVENT}(?:会议|工作|活动)?(?:目前|至今|至审核日|现)?(?:尚未|还未|还没有?|仍未|没有|未)(?:召开|进行|实施|开展|组织|安排|举行)`,
    'gu',
  ),
  new RegExp(
    `(?<year>)(?<!\\d)(?:本年度|今年|本次年度|年度)(?:的)?${EVENT}(?:会议|工作|活动)?(?:目前|至今|至审核日|现)?(?:尚未|还未|还没有?|仍未)(?:召开|进行|实施|开展|组织|安排|举行)`,
    'gu',
  ),
  /\b(?<event>management review|internal audit)s? (?:for|of) (?:the year )?(?<year>20\d\d) (?:has|have|had) not (?:yet )?(?:been (?:held|carried out|done|conducted)|taken place)/giu,
  /\b(?<event>management review|internal audit)s? (?:has|have) not yet (?:been (?:held|carried out|done|conducted)|taken place)(?: (?:in|for) (?<year>20\d\d))?/giu,
  /\bno (?<event>management review|internal audit) has (?:yet )?(?:been (?:held|carried out|done|conducted)|taken place)(?: (?:in|for) (?<year>20\d\d))/giu,
];
/** One of several, or of one system or department only. */
const OTHER =
  /第[二三四]次|下半年|上半年|季度|补充|专项|追加|扩项|分公司|子公司|项目部|部门|second|half|quarter|additional|branch|follow-up/iu;

export const readNotYet = (report: Report): NotYetHeld[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!/未|没|\bnot\b|\bno\b/iu.test(words) || OTHER.test(words)) return [];
    return SHAPES.flatMap((shape) => [...words.matchAll(shape)]).map((match): NotYetHeld => {
      const { event = '', year = '' } = match.groups ?? {};
      return {
        ...spanFrom(sentence.start, match),
        kind: /审核|内审|audit/iu.test(event) ? 'internal-audit' : 'management-review',
        year: year === '' ? null : Number(year),
      };
    });
  });
