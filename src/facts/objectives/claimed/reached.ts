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
import { tellsFigures } from './said.js';
import { departmentOf, isPerPiece, namedBy, type Told, yearBefore, yearBehind } from './told.js';

/** A figure that came out, with what its own sentence calls it. */
export interface Reached extends Told {
  /** The words of its sentence, or of the one behind it, that call it on the right side of its objective. */
  verdict: Verdict | null;
  /** The verdict speaks of an aim. */
  namesGoal: boolean;
  /** The verdict names the aim of a department. */
  ofDepartment: boolean;
  /** Other figures of its sentence. */
  beside: readonly Told[];
  /** Those of the lines around it as well. */
  around: readonly Told[];
  /** Of a month, a quarter or half a year. */
  partial: boolean;
}

interface Piece extends Span {
  line: ReportLine;
  index: number;
  words: string;
  /** The sentence behind it in its line. */
  next: { start: number; words: string } | null;
}

/** `isSaid`: elsewhere sentences call objectives reached. */
export function readReached(report: Report, isSaid: boolean): Reached[] {
  const byLine = groupBy(report.sentences, ({ line }) => line);
  const all: Told[] = [];
  const reached = report.lines.flatMap((line, index) => {
    const text = viewText(report, line);
    if (!/\d|[a-z]{3}|[一二三四五六七八九十]/u.test(text)) return [];
    const spans: readonly Span[] = line.kind === 'row' ? [line] : (byLine.get(index) ?? []);
    return spans.flatMap((span, at) => {
      const behind = spans[at + 1];
      const next = behind ? { start: behind.start, words: viewText(report, behind) } : null;
      const { start, end } = span;
      const piece = { start, end, line, index, words: viewText(report, span), next };
      const told = figuresOf(report, piece);
      all.push(...told);
      return reachedIn(report, piece, told, isSaid);
    });
  });
  const near = groupBy(all, ({ line }) => line);
  return reached.map((one) => ({
    ...one,
    around: AROUND.flatMap((by) => near.get(one.line + by) ?? []),
  }));
}
const AROUND = [0, -1, -2, -3, 1];

function reachedIn(report: Report, piece: Piece, told: readonly Told[], isSaid: boolean): Reached[] {
  const { words, next, start: base } = piece;
  if ([words, next?.words ?? ''].some((one) => MISSED.test(one) || THEN.test(one))) return [];
  const verdicts = verdictsOf(piece);
  return told.flatMap((one): Reached[] => {
    const verdict = verdicts.find(({ start }) => start >= one.figure.end) ?? verdicts[0] ?? null;
    if (!verdict && !(isSaid && piece.line.kind !== 'row' && REPORTS.test(words))) return [];
    if (sizeOf(one.content) < 2) return [];
    const [from, until] = [one.figure.start - base, one.figure.end - base];
    const toVerdict = verdict ? verdict.start - base - until : Infinity;
    if (verdict && isOfMore(words.slice(until, Math.max(until, until + toVerdict)))) return [];
    if (/^[^。]{0,60}(?:其中|\bof which\b|\bof these\b)/iu.test(words.slice(until))) return [];
    if (ASIDE.test(clauseBefore(one, words.slice(until), toVerdict))) return [];
    return [
      {
        ...one,
        verdict,
        namesGoal:
          verdict !== null && NAMES_GOAL.test(report.view.text.slice(verdict.start - 24, verdict.end)),
        ofDepartment:
          verdict !== null && OF_DEPARTMENT.test(report.view.text.slice(verdict.start, verdict.end)),
        beside: told.filter((other) => other !== one),
        around: [],
        partial: PARTIAL.test(words.slice(Math.max(0, from - PARTIAL_REACH), from)),
      },
    ];
  });
}
const NAMES_GOAL =
  /目标|指标|控制线|承诺|target|goal|objective|limit|ceiling|\bcap\b|commitment|pledge|promise/iu;
const OF_DEPARTMENT = /部门|车间|本部|班组|department|workshop/iu;
const PARTIAL_REACH = 40;

/** The verdicts of a sentence, else those of the one behind it that speaks of no figures of its own. */
function verdictsOf({ words, start: base, next }: Piece): Verdict[] {
  const shifted = (text: string, by: number) =>
    verdictsIn(text).map(({ start, end, side }) => ({ start: start + by, end: end + by, side }));
  const own = shifted(words, base);
  if (own.length > 0 || !next || !NEXT_STARTS.test(next.words) || tellsFigures(next.words)) return own;
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
