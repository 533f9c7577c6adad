import {
  innermostAt,
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  viewText,
} from '../../core/index.js';

/** One nonconformity, by its number, told closed in one place and open in another. */

const CODE =
  /(?<![A-Za-z\d-])(?:[A-Z]{1,5}\d{0,2}(?:[- ]\d{2,4})?-\d{1,3}(?![\d.]\d|\d)|\d{2}-[A-Z](?![A-Za-z\d-])|20\d\d-\d{2}(?![\d-]))/gu;
/** A number without letters of its own, which may be a month: a finding's where a sentence that has it speaks of findings. */
const BARE = /^\d/u;
const OF_FINDINGS = /non-?conformit|\bfindings?\b|不符合/iu;
/** `the nonconformity of the last audit (clause 7.5.3)`: told by its audit and its clause instead. */
const EARLIER =
  /\b(?:previous|earlier|last|preceding|initial|first) (?:certification |surveillance )?(?:audit|visit|surveillance)|\bsurveillance (?:audit )?\d|上一?次|前次/iu;
const BY_CLAUSE =
  /(?:\bnon-?conformity\b|不符合)[^.;。()\n]{0,40}\((?:clause )?(?<clause>[QES]{0,3}\d{1,2}(?:\.\d{1,2}){1,3})/giu;
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
    const codes = OPEN.test(one.words) ? codesOf(report, one, one.words) : [];
    return codes.length > 0 ? [{ start: one.start, end: one.end, codes }] : [];
  });
  if (open.length === 0) return [];
  const closed = told.flatMap((one): Told[] => {
    if (!CLOSED.test(one.words) || OPEN.test(one.words) || UNREAL.test(one.words)) return [];
    const own = codesOf(report, one, one.words);
    const codes = own.length > 0 || !ALL.test(one.words) ? own : codesIn(leadOf(report, one));
    return codes.length > 0 ? [{ start: one.start, end: one.end, codes }] : [];
  });
  const isFinding = (code: string): boolean =>
    !BARE.test(code) || told.some(({ words }) => words.includes(code) && OF_FINDINGS.test(words));
  return open.flatMap((last): RuleFinding[] => {
    const others = closed.filter(({ codes }) =>
      codes.some((code) => last.codes.includes(code) && isFinding(code)),
    );
    if (others.length === 0) return [];
    const places = placesAs([...others, last], 'statement').sort((a, b) => a.span.start - b.span.start);
    return [{ messageId: 'open-finding', severity: 'warning', places }];
  });
}

function codesIn(words: string): string[] {
  const numbers = words.match(CODE) ?? [];
  const clauses = EARLIER.test(words)
    ? [...words.matchAll(BY_CLAUSE)].map(({ groups }) => `(${groups?.clause ?? ''}`)
    : [];
  return [...new Set([...numbers, ...clauses])];
}

/** `- NC 2031-02 (…): …`: what a line opens with is what its later sentences tell of. */
const OPENING = /^[\s\-*•|·]{0,6}$/u;
const TELLS_OF_IT = /\b(?:nonconformity|non-conformity|finding|it|action|item)\b|不符合|该项|措施/iu;

/** The codes of a sentence, else the one that its line opens with or tells of by its clause, if it is the only one there. */
function codesOf(report: Report, one: Span, words: string): string[] {
  const own = codesIn(words);
  if (own.length > 0 || !TELLS_OF_IT.test(words)) return own;
  const lead = leadOf(report, one);
  const [first, ...more] = codesIn(lead);
  if (!first || more.length > 0) return [];
  return first.startsWith('(') || OPENING.test(lead.slice(0, lead.indexOf(first))) ? [first] : [];
}

/** The words of the line before a sentence. */
const leadOf = ({ lines, view }: Report, { start }: Span): string =>
  view.text.slice(innermostAt(lines, start)?.start ?? start, start);
