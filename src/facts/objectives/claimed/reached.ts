import {
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
import { departmentOf, isPerPiece, namedBy, type Told, yearBefore } from './told.js';

/** A figure that its own sentence, or the one behind it, calls on the right side of its objective. */
export interface Reached extends Told {
  verdict: Verdict;
  claim: Span;
  claimWords: string;
  /** Other figures that the same words may be said of. */
  beside: readonly Told[];
  /** Of a month, a quarter or half a year. */
  partial: boolean;
}

/** Of another time, of others or of some; no result yet; how far off it is. */
const ASIDE =
  /去年|上年|上一年|上期|往年|同期|同行|行业|竞争|供方|供应商|来料|预计|预测|计划|预算|力争|拟|如果|其中|最[高低大小长短]|单[次日批]|抽[查样检取]|样品|目标|指标|要求|提高|下降|降低|上升|减少|增加|低了|高出|超出|相差|同比|环比|历史|累积|权重|满分|回收率|外包|承包|分包|相关方|其[他它]单位|contractors?|carrier|last year|previous|year before|industry|competitor|supplier|expected|forecast|planned|budget|sample|highest|lowest|of which|target|objective|goal|limit|\bby\b|up from|down from|better than|worse than|out of/iu;
const PARTIAL =
  /[一二三四1-4]季度|Q[1-4]|[上下]半年|\d{1,2}月|截[至止]|目前|至今|\b(?:quarter|half|january|february|march|april|may|june|july|august|september|october|november|december|to date|so far|until|up to)\b/iu;
const NEXT_STARTS =
  /^\s?(?:以上|上述|该?(?:目标|指标|结果)|均|都|已|考核|结论|达标|达成|完成|完全|the |this |that |it |both |all |hence|so |thus|which|target|objective|goal|met\b|within|on target)/iu;

export function readReached(report: Report): Reached[] {
  return report.lines.flatMap((line, index) => {
    const text = viewText(report, line);
    if (!/\d|[a-z]{3}/u.test(text) || verdictsIn(text).length === 0) return [];
    const pieces = line.kind === 'row' ? [line] : report.sentences.filter((one) => one.line === index);
    return pieces.flatMap((piece, at) => reachedIn(report, line, index, piece, pieces[at + 1]));
  });
}

function reachedIn(
  report: Report,
  line: ReportLine,
  index: number,
  piece: Span,
  next: Span | undefined,
): Reached[] {
  const words = viewText(report, piece);
  const behind = next ? viewText(report, next) : '';
  if (MISSED.test(words) || MISSED.test(behind)) return [];
  // What stands beside its own aim is read with that.
  if (line.kind === 'row' && figuresIn(words).some(({ comparison }) => comparison !== null)) return [];
  const figures = figuresIn(words).filter(
    (figure) => isPlainFigure(figure) && !isYear(figure.raw) && !OF_AIMS.test(words.slice(figure.core.end)),
  );
  const told = figures.map((figure): Told => {
    const { start, name, behind: tail } = namedBy(words, figure);
    const at = piece.start + figure.start;
    const span = { start: piece.start + Math.min(start, figure.start), end: piece.start + figure.end };
    return {
      figure: shiftFigure(figure, piece.start),
      span,
      name: name.trim(),
      content: contentOf(name),
      clause: name + tail,
      year: yearBefore(report.view.text.slice(line.start, at)),
      department: departmentOf(report, line, at),
      perPiece: isPerPiece(name + tail, figure),
      line: index,
      sentence: piece,
    };
  });
  if (THEN.test(words) || THEN.test(behind)) return [];
  const own = verdictsIn(words);
  const verdicts = own.length > 0 ? own.map((verdict) => ({ verdict, from: piece.start, words })) : [];
  if (own.length === 0 && next && NEXT_STARTS.test(behind) && figuresIn(behind).length === 0)
    for (const verdict of verdictsIn(behind)) verdicts.push({ verdict, from: next.start, words: behind });
  const [first] = verdicts;
  if (!first) return [];
  return told.flatMap((one) => {
    const {
      verdict,
      from,
      words: said,
    } = verdicts.find(({ verdict: { start }, from: base }) => base + start >= one.figure.end) ?? first;
    const before = words.slice(0, one.figure.start - piece.start);
    if (isOfMore(words.slice(one.figure.end - piece.start, Math.max(0, verdict.start)))) return [];
    if (ASIDE.test(clauseOf(one, words, piece)) || sizeOf(one.content) < 2) return [];
    return [
      {
        ...one,
        verdict,
        claim: { start: from + verdict.start, end: from + verdict.end },
        claimWords: said.slice(verdict.start, verdict.end),
        beside: told.filter((other) => other !== one),
        partial: PARTIAL.test(before.slice(-PARTIAL_REACH)),
      },
    ];
  });
}
/** Held against the aim of its own time, which was another. */
const THEN =
  /当时|当年(?:的)?(?:目标|指标)|原(?:定)?(?:目标|指标)|(?:of|for|in) that (?:year|time|period)|at the time\b/iu;
/** `单月为47.9kWh,累计值仍在指标以内`: said of another figure than the one before it. */
const isOfMore = (between: string): boolean =>
  /累计|全年|年度(?!目标|指标|公司)|总体|合计|平均|overall|year to date|as a whole|on average/iu.test(
    between,
  );
const PARTIAL_REACH = 40;
/** `6项目标`: it counts the aims. */
const OF_AIMS =
  /^[项个条]?(?:公司|质量|环境|安全|年度|管理|主要|的){0,3}(?:目标|指标)|^ (?:[a-z]+ )?(?:objectives|targets|goals)/iu;
const isYear = (raw: string): boolean => /^(?:19|20)\d\d$/u.test(raw);

/** The clause without the verdict that may stand in it. */
function clauseOf({ clause, figure }: Told, words: string, { start }: Span): string {
  const cut = verdictsIn(words).find((verdict) => verdict.start >= figure.end - start);
  const behind = words.slice(figure.core.end - start);
  return cut
    ? (clause
        .replace(behind.slice(cut.start - (figure.core.end - start)), '')
        .split(words.slice(cut.start, cut.end))[0] ?? '')
    : clause;
}
