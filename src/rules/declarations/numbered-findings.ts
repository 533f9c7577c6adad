import {
  innermostAt,
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  viewText,
} from '../../core/index.js';

/** One nonconformity, by its number, told closed in one place and open in another. */

const CODE = /(?<![A-Za-z\d])[A-Z]{1,5}\d{0,2}(?:[- ]\d{2,4})?-\d{1,3}(?![\d.]\d|\d)/gu;
const CLOSED = /(?<![未不待尚没]|not |yet )(?:关闭|闭环|整改完毕|销项|closed\b|fully implemented)/iu;
/** Told of today: what was open once may be closed since. */
const OPEN =
  /(?:至今|仍|目前|尚|还)(?:未|没有?)(?:予以|得到|完成)?(?:关闭|闭环|整改|销项|实施|启动)|\b(?:remains?|is still|are still|stays?) (?:open|unresolved)\b|\b(?:is|are) not (?:yet )?(?:closed|started|implemented)\b|\bcarried over (?:as open|to|into)\b|\b(?:is|are) (?:still )?(?:marked|shown|recorded) (?:as )?["“]?(?:not started|open)\b/iu;
/** Rules, wishes and what is to come. */
const UNREAL = /应|须|将|计划|如|若|前提|待|\b(?:must|shall|will|if|until|unless|before|once|to be)\b/iu;
/** `all three are now closed`: those named before in the line. */
const ALL = /均|全部|都|以上|上述|\b(?:all|both|these|they)\b/iu;

interface Told extends Span {
  codes: readonly string[];
}

export function numberedFindings(report: Report): RuleFinding[] {
  if (!CLOSED.test(report.view.text)) return [];
  const told = report.sentences.map((sentence) => ({ ...sentence, words: viewText(report, sentence) }));
  const open = told.flatMap((one): Told[] => {
    const codes = codesIn(one.words);
    return codes.length > 0 && OPEN.test(one.words) ? [{ start: one.start, end: one.end, codes }] : [];
  });
  if (open.length === 0) return [];
  const closed = told.flatMap((one): Told[] => {
    if (!CLOSED.test(one.words) || OPEN.test(one.words) || UNREAL.test(one.words)) return [];
    const own = codesIn(one.words);
    const codes = own.length > 0 || !ALL.test(one.words) ? own : codesIn(leadOf(report, one));
    return codes.length > 0 ? [{ start: one.start, end: one.end, codes }] : [];
  });
  return open.flatMap((last): RuleFinding[] => {
    const others = closed.filter(({ codes }) => codes.some((code) => last.codes.includes(code)));
    if (others.length === 0) return [];
    const places = placesAs([...others, last], 'statement').sort((a, b) => a.span.start - b.span.start);
    return [{ messageId: 'open-finding', severity: 'warning', places }];
  });
}

const codesIn = (words: string): string[] => [...new Set(words.match(CODE) ?? [])];

/** The words of the line before a sentence. */
const leadOf = ({ lines, view }: Report, { start }: Span): string =>
  view.text.slice(innermostAt(lines, start)?.start ?? start, start);
