import {
  groupBy,
  isPlainFigure,
  type Report,
  type ReportLine,
  type Span,
  shiftFigure,
  viewText,
} from '../../../core/index.js';
import { MISSED, type Verdict, verdictsIn } from './claims.js';
import { contentOf, sizeOf } from './content.js';
import { figuresIn } from './figures.js';
import { ASIDE, isOfMore, NEXT_STARTS, OF_AIMS, PARTIAL, REPORTS, THEN } from './reached-words.js';
import { departmentOf, isPerPiece, namedBy, type Told, yearBefore, yearBehind } from './told.js';

/** A figure that words call on the right side of its objective: those of its sentence, or such as speak of all of them. */
export interface Reached extends Told {
  side: Verdict['side'];
  claim: Span;
  claimWords: string;
  /** Other figures of its sentence. */
  beside: readonly Told[];
  /** Of a month, a quarter or half a year. */
  partial: boolean;
  /** Only words that speak of all objectives call it so. */
  isPlain: boolean;
}

interface Piece extends Span {
  line: ReportLine;
  index: number;
  words: string;
  /** The sentence behind it in its line. */
  next: { start: number; words: string } | null;
}

/** `ofAll` says that all objectives were reached. */
export function readReached(report: Report, ofAll: Span | null): Reached[] {
  const byLine = groupBy(report.sentences, ({ line }) => line);
  return report.lines.flatMap((line, index) => {
    const text = viewText(report, line);
    if (!/\d|[a-z]{3}/u.test(text) || (ofAll === null && verdictsIn(text).length === 0)) return [];
    const spans: readonly Span[] = line.kind === 'row' ? [line] : (byLine.get(index) ?? []);
    return spans.flatMap((span, at) => {
      const behind = spans[at + 1];
      const next = behind ? { start: behind.start, words: viewText(report, behind) } : null;
      const { start, end } = span;
      return reachedIn(report, { start, end, line, index, words: viewText(report, span), next }, ofAll);
    });
  });
}

function reachedIn(report: Report, piece: Piece, ofAll: Span | null): Reached[] {
  const { words, next, start: base } = piece;
  if ([words, next?.words ?? ''].some((one) => MISSED.test(one) || THEN.test(one))) return [];
  const told = figuresOf(report, piece);
  const verdicts = verdictsOf(piece);
  return told.flatMap((one): Reached[] => {
    const own = verdicts.find(({ start }) => start >= one.figure.end) ?? verdicts[0];
    if (!own && !(ofAll && piece.line.kind !== 'row' && REPORTS.test(words))) return [];
    const claim = own ?? (ofAll && { ...ofAll, side: null });
    if (!claim || sizeOf(one.content) < 2) return [];
    const [from, until] = [one.figure.start - base, one.figure.end - base];
    if (own && isOfMore(words.slice(until, Math.max(until, own.start - base)))) return [];
    if (ASIDE.test(clauseBefore(one, words.slice(until), own ? own.start - base - until : Infinity)))
      return [];
    return [
      {
        ...one,
        side: claim.side,
        claim: { start: claim.start, end: claim.end },
        claimWords: report.view.text.slice(claim.start, claim.end),
        beside: told.filter((other) => other !== one),
        partial: PARTIAL.test(words.slice(Math.max(0, from - PARTIAL_REACH), from)),
        isPlain: own === undefined,
      },
    ];
  });
}
const PARTIAL_REACH = 40;

/** The verdicts of a sentence, else those of the one behind it that speaks of no figures of its own. */
function verdictsOf({ words, start: base, next }: Piece): Verdict[] {
  const shifted = (text: string, by: number) =>
    verdictsIn(text).map(({ start, end, side }) => ({ start: start + by, end: end + by, side }));
  const own = shifted(words, base);
  if (own.length > 0 || !next || !NEXT_STARTS.test(next.words) || figuresIn(next.words).length > 0)
    return own;
  return shifted(next.words, next.start);
}

function figuresOf(report: Report, { words, start: base, end, line, index }: Piece): Told[] {
  const figures = figuresIn(words);
  // What stands beside its own aim is read with that.
  if (line.kind === 'row' && figures.some(({ comparison }) => comparison !== null)) return [];
  return figures
    .filter((one) => isPlainFigure(one) && !isYear(one.raw) && !OF_AIMS.test(words.slice(one.core.end)))
    .map((figure) => {
      const { start, name, behind } = namedBy(words, figure);
      const at = base + figure.start;
      return {
        figure: shiftFigure(figure, base),
        span: { start: base + Math.min(start, figure.start), end: base + figure.end },
        name: name.trim(),
        content: contentOf(name),
        clause: name + behind,
        year: yearBehind(behind) ?? yearBefore(report.view.text.slice(line.start, at)),
        department: departmentOf(report, line, at),
        perPiece: isPerPiece(name + behind, figure),
        line: index,
        sentence: { start: base, end },
      };
    });
}
const isYear = (raw: string): boolean => /^(?:19|20)\d\d$/u.test(raw);

/** The clause up to the verdict that may stand in it. */
function clauseBefore({ clause }: Told, behind: string, toVerdict: number): string {
  if (toVerdict === Infinity || toVerdict < 0) return clause;
  const said = behind.slice(Math.max(0, toVerdict));
  const at = said === '' ? -1 : clause.indexOf(said.slice(0, SEEN));
  return at < 0 ? clause : clause.slice(0, at);
}
const SEEN = 6;
