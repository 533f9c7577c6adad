import {
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  spanFrom,
  viewText,
  wordsAround,
} from '../../core/index.js';

/** All nonconformities of the audit closed before it ended, and one of them that stays open. */

const ALL_CLOSED =
  /\b(?:all(?: of (?:them|these|the))?(?: (?:two|three|four|five|\d{1,2}))?(?: (?:minor|major))?(?: non-?conformities)?|both(?: of them)?(?: non-?conformities)?) (?:were|have been|are|had been) (?:[a-z]+(?:, | and )?){0,5}\bclosed\b[^.;\n]{0,60}|(?:不符合(?:项|报告)?|[两二三四五2-9]项)[^。;\n]{0,12}(?:均|全部|都)[^。;\n]{0,24}(?:关闭|整改完毕|整改完成)[^。;\n]{0,12}/giu;
/** By the end of this audit, and no later. */
const BY_THE_END =
  /on site|on the spot|before the closing meeting|during (?:the|this) audit|by the end of the audit|现场|末次会议(?:之|以)?前|审核(?:期间|结束前|过程中|当[日天])/iu;
const STILL_OPEN =
  /\b(?:NCR?-?\d{1,2}|(?:one|two|the|this|a) (?:minor |major )?non-?conformit(?:y|ies)) (?:(?:still )?(?:remains?|remained|stays?|is|are|was|were) (?:still )?(?:open|outstanding|unresolved|not (?:yet )?closed)|(?:has|have) not (?:yet )?been closed)\b[^.;\n]{0,40}|(?:(?:NCR?|BF|BX)-?\d{1,2}|(?:其中)?[一二两三1-9]项(?:一般|轻微|严重)?(?:不符合)?(?:项)?|(?:一般|轻微|严重)不符合(?:项)?)[^。;,\n]{0,10}(?:仍未|尚未|仍然?没有|还未|仍待|尚待)(?:能)?(?:整改|关闭|验证|完成)[^。;,\n]{0,12}|(?:NCR?|BF|BX)-?\d{1,2}[^。;,\n]{0,8}(?:仍|尚)(?:处于)?(?:开放|未关闭)/giu;
const OTHER_AUDIT =
  /上次|前次|上一|内审|内部审核|供方|监督审核开具|previous|last (?:audit|year)|internal|supplier|earlier|stage 1|第一阶段|□|☐|\bif\b|如|若/iu;

export function compareClosed(report: Report): RuleFinding[] {
  const closed = placesOf(report, ALL_CLOSED, BY_THE_END)[0];
  const open = closed ? placesOf(report, STILL_OPEN, null)[0] : undefined;
  if (!closed || !open) return [];
  const places = [closed, open].sort((a, b) => a.start - b.start);
  return [{ messageId: 'closed', places: placesAs(places, 'nonconformity') }];
}

const placesOf = (report: Report, shape: RegExp, within: RegExp | null): Span[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (OTHER_AUDIT.test(words) || (within && !within.test(words))) return [];
    return [...words.matchAll(shape)]
      .map((match) => spanFrom(sentence.start, match))
      .filter((span) => !OTHER_AUDIT.test(wordsAround(report.view.text, span, '。\n', BEFORE)));
  });

/** Of which audit the nonconformities are, the words before may say. */
const BEFORE = 90;
