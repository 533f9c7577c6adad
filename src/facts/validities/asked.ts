import {
  type DateMention,
  dateOfDay,
  dayInterval,
  holdersOf,
  innermostAt,
  type Report,
  type Span,
  scanDates,
  stretchStart,
  type ValidityFact,
} from '../../core/index.js';
import { type Marks, peopleIn, wordsIn } from './marks.js';
import type { Asked } from './uses.js';
import { isRaised, renewedOn } from './words.js';

/** Which last days of validity are asked for uses after them, and by what marks. */

const MOST_BEFORE = 80;
const MOST_CONTEXT = 120;
/** Longer rows hold sentences of their own. */
const LONGEST_ROW = 160;

/** `，电子秤、测厚仪有效期至`: a piece that names what it speaks of, and not what stood before its comma. */
const OWN_SUBJECT = /(?!有效|证书|检定|校准|新证|该证|其|复检|下次|本次)\p{Script=Han}{2}[^,]{0,20}有效/u;

export interface AskedValidity extends Asked {
  one: ValidityFact;
  /** The day from which on the thing was renewed. */
  again: number;
  /** Found fault with where it is told: only what is said to have been valid when used contradicts that. */
  claimedOnly: boolean;
}

const marksIn = ({ codes, people, words }: Marks): string[] => [...codes, ...people, ...words];

/** By what its uses are known elsewhere; null where none need be looked for. */
export function askedOf(report: Report, one: ValidityFact): AskedValidity | null {
  const until = dayInterval(one.date)?.to;
  const sentence = innermostAt(report.sentences, one.start);
  if (until === undefined || !sentence) return null;
  const line = innermostAt(report.lines, one.start);
  const own = line?.kind === 'row' && line.end - line.start <= LONGEST_ROW ? line : null;
  const about = { start: own?.start ?? sentence.start, end: own ? own.end : one.start };
  const whole = report.view.text.slice(about.start, one.start);
  const piece = pieceAround(report, about, one.start);
  const ofPiece = piece ? peopleIn(report, piece) : [];
  const named = ofPiece.length > 0 ? ofPiece : peopleIn(report, about);
  const people = [...new Set([...named, one.holder].filter((name) => name !== ''))];
  const context = report.view.text.slice(
    Math.max(line?.start ?? about.start, one.start - MOST_CONTEXT),
    one.start,
  );
  // What has a number of its own is not known by the words of those listed before it.
  const ownWords = whole.slice(whole.lastIndexOf(';') + 1);
  const lead = ofPiece.length > 0 ? ownWords : whole;
  const words = wordsIn(one.codes.length > 0 ? ownWords : lead);
  const marks = { codes: one.codes, people, words, lead, context };
  const again = renewedOn(report, sentence, (said) => {
    const [first] = scanDates(said);
    return first ? dayNear(first, until) : null;
  });
  if (one.settled && !Number.isFinite(again)) return null;
  const claimedOnly = one.contract || isRaised(report, one);
  return { one, sentence, at: one, until, marks, again, claimedOnly, contract: one.contract };
}

/** `魏某至…;卢某至…;丁某至…`: the piece of a list in which a last day stands; null where there is no list. */
function pieceAround({ view: { text } }: Report, { start, end }: Span, at: number): Span | null {
  const from = text.lastIndexOf(';', at - 1);
  const to = text.indexOf(';', at);
  if (from < start && (to < 0 || to >= end)) return null;
  return { start: Math.max(start, from + 1), end: to < 0 ? end : Math.min(end, to) };
}

/** For each that is asked, the latest last day of those others whose words hold one of its marks; -Infinity where none does. */
export function latestOfSame(
  report: Report,
  all: readonly ValidityFact[],
  asked: readonly AskedValidity[],
): number[] {
  const { text } = report.view;
  const around = all.map(({ start }) => {
    const piece = text.slice(stretchStart(text, start, ',;。\n', MOST_BEFORE), start);
    return OWN_SUBJECT.test(piece)
      ? piece
      : text.slice(stretchStart(text, start, ';。\n', MOST_BEFORE), start);
  });
  const holders = holdersOf(
    asked.flatMap(({ marks }) => marksIn(marks)),
    around,
  );
  const lastOf = (one: ValidityFact | undefined) =>
    (one && dayInterval(one.date)?.to) ?? Number.NEGATIVE_INFINITY;
  // The two latest of a mark tell the latest beside any one of them.
  const latest = new Map(
    [...holders].map(([mark, places]) => [
      mark,
      places
        .map((place) => all[place])
        .sort((a, b) => lastOf(b) - lastOf(a))
        .slice(0, 2),
    ]),
  );
  const terms = all.filter(({ contract }) => contract);
  return asked.map(({ one, marks }) => {
    // One contract follows another, whatever they are called.
    const same = one.contract ? terms : marksIn(marks).flatMap((mark) => latest.get(mark) ?? []);
    return Math.max(Number.NEGATIVE_INFINITY, ...same.filter((other) => other !== one).map(lastOf));
  });
}

/** The first day of a date; one without a year lies in that which brings it nearest to another day. */
function dayNear(date: DateMention, other: number): number | null {
  const days = [-1, 0, 1].flatMap((by) => {
    const year = date.from.year ?? dateOfDay(other).getUTCFullYear() + by;
    const found = dayInterval({
      ...date,
      from: { ...date.from, year },
      to: { ...date.to, year: date.to.year ?? year },
    });
    return found ? [found.from] : [];
  });
  return days.sort((a, b) => Math.abs(a - other) - Math.abs(b - other))[0] ?? null;
}
