import {
  type EventFact,
  firstFrom,
  groupBy,
  innermostAt,
  lastStartingBy,
  type Report,
  type Span,
  startingWithin,
  viewText,
} from '../../core/index.js';
import { isReadInPart } from './date-lists.js';

/** Rows of a table that an extractor took apart lie within this many characters. */
const ROW_REACH = 160;

/**
 * Pairs events that belong together: sentence by sentence, in order, where both kinds are equally many; else line by
 * line, one of each; else by the subject they share, close by.
 */
export function pairUp(
  first: readonly EventFact[],
  second: readonly EventFact[],
  report: Report,
): Array<[EventFact, EventFact]> {
  if (first.length === 0 || second.length === 0) return [];
  const bySentence = holding(report.sentences, first).flatMap((sentence) =>
    zip(startingWithin(first, sentence), startingWithin(second, sentence)),
  );
  const paired = new Set(bySentence.flat());
  const byLine = holding(report.lines, first).flatMap((line) => {
    const left = startingWithin(first, line).filter((event) => !paired.has(event));
    const right = startingWithin(second, line).filter((event) => !paired.has(event));
    return left.length === 1 && right.length === 1
      ? zip(left, right).filter(([a, b]) => !ofAnother(a, b, report))
      : [];
  });
  const byPointer = [...first, ...second].flatMap((event) => {
    const partner = paired.has(event)
      ? null
      : pointedAt(event, first.includes(event) ? second : first, report);
    if (!partner || paired.has(partner)) return [];
    return [(first.includes(event) ? [event, partner] : [partner, event]) as [EventFact, EventFact]];
  });
  for (const event of [...byLine, ...byPointer].flat()) paired.add(event);
  const rest = (events: readonly EventFact[]) =>
    events.filter((event) => !paired.has(event) && event.subject);
  const named = groupBy(rest(second), ({ subject }) => subject);
  const bySubject = rest(first).flatMap((event) => {
    const partners = (named.get(event.subject ?? '') ?? []).filter(
      (other) => Math.abs(other.start - event.start) <= ROW_REACH,
    );
    return partners.length === 1 && partners[0] ? [[event, partners[0]] as [EventFact, EventFact]] : [];
  });
  return [...bySentence, ...byLine, ...byPointer, ...bySubject].filter(
    ([a, b]) =>
      !concernDifferent(a, b) && !isReadInPart(report, a, first) && !isReadInPart(report, b, second),
  );
}

/** `该合同对应的评审表…`: the sentence points back at what was spoken of before it. */
const POINTER =
  /^[\s\-*•]{0,4}(?:该|此|上述|以上)(?:份|批|项|笔|张)?(?:合同|订单|协议|项目|供方|供应商|标书)/u;
const POINTER_REACH = 160;

/** The only event of the other kind in the line that a sentence points back at. */
function pointedAt(event: EventFact, others: readonly EventFact[], report: Report): EventFact | null {
  const sentence = innermostAt(report.sentences, event.start);
  if (!sentence || !POINTER.test(viewText(report, sentence))) return null;
  const before = startingWithin(others, { start: sentence.start - POINTER_REACH, end: sentence.start });
  return before.length === 1 ? (before[0] ?? null) : null;
}

/** Those of spans that lie apart which hold the beginning of an event, in order. */
const holding = <T extends Span>(spans: readonly T[], events: readonly EventFact[]): T[] => [
  ...new Set(events.flatMap(({ start }) => innermostAt(spans, start) ?? [])),
];

/** `抽宏磊树脂:…采购。封头委托天屿厂加工,…评价`: the later sentence names a party of its own. */
const OWN_PARTY = /(?:委托|另[一抽查外]?|抽查?)[\p{Script=Han}“”"]{2,16}/u;

function ofAnother(a: EventFact, b: EventFact, report: Report): boolean {
  const later = a.start < b.start ? b : a;
  const earlier = later === a ? b : a;
  const sentence = innermostAt(report.sentences, later.start);
  return (
    sentence !== undefined &&
    sentence.start > earlier.end &&
    OWN_PARTY.test(report.view.text.slice(sentence.start, later.start))
  );
}

const zip = (first: readonly EventFact[], second: readonly EventFact[]): Array<[EventFact, EventFact]> =>
  first.length === second.length ? first.map((event, index) => [event, second[index] as EventFact]) : [];

const shape = (code: string): string => code.replace(/\d/gu, '0').replace(/[A-Za-z]/gu, 'A');
const isCode = (subject: string): boolean => /^[\w-]+$/u.test(subject);

/** Two quoted names, or two codes of the same make, are two things; a form's number beside an order's is not. */
function concernDifferent(a: EventFact, b: EventFact): boolean {
  if (a.subject === null || b.subject === null || a.subject === b.subject) return false;
  if (isCode(a.subject) !== isCode(b.subject)) return false;
  return !isCode(a.subject) || shape(a.subject) === shape(b.subject);
}

const OUT_OF_ORDER =
  /滞后|提前|追加|不满足|补评|补签|补办|补录|补做|先[^。]{1,8}后评|未按|倒置|retrospective|belated/iu;
/** Of a correction: what is signed or done afterwards is the correction itself. */
const TURNED = /滞后|倒置|先[^。]{1,8}后评|retrospective|belated/iu;
const RAISED = /不符合|nonconformity/iu;

/** The line says that the order was wrong, or raises it; `aboutOthers` where it speaks of nonconformities anyway. */
export function isAdmitted(report: Report, event: Span, aboutOthers = false): boolean {
  const line = innermostAt(report.lines, event.start);
  const content = line ? viewText(report, line) : '';
  return aboutOthers ? TURNED.test(content) : OUT_OF_ORDER.test(content) || RAISED.test(content);
}

/** The text of an event's line with the one before and the one after. */
export function surroundings(report: Report, event: Span): Span {
  const own = innermostAt(report.lines, event.start) ?? event;
  const from = lastStartingBy(report.lines, own.start - 1) ?? own;
  const to = firstFrom(report.lines, own.end) ?? own;
  return { start: from.start, end: to.end };
}
