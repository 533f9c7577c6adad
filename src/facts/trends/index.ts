import {
  baseValue,
  type Figure,
  type Report,
  rememberFor,
  type Span,
  scanFigures,
  shiftFigure,
  type TrendClash,
  viewText,
} from '../../core/index.js';
import { lowerIsBetter } from '../objectives/key.js';
import { type Series, seriesIn } from '../periods/series.js';
import { namesAnything, shareSubject } from '../periods/subjects.js';
import { type Claim, claimBefore, claimBehind, type Way } from './claims.js';

/** Figures of several years, and words that let them move the other way. */
export function readTrendClashes(report: Report): TrendClash[] {
  return seriesIn(report)
    .filter(({ kind }) => kind === 'year')
    .flatMap((series) => {
      const moves = movesOf(report, series);
      if (!moves) return [];
      const claims = [...claimsBeside(series, moves), ...claimsElsewhere(report, series, moves)];
      return claims.flatMap((claim) => clashOf(moves, claim, moves.name) ?? []).slice(0, 1);
    });
}

interface Moves extends Span {
  /** What the figures are of. */
  name: string;
  /** Oldest first. */
  figures: Figure[];
}

/** `92分(2023年94分)`: the figure of the year itself stands before the bracket. */
const OWN_BEFORE = /[,;(\s]\s?(?:against|after|from|compared with|上年|对比|而|较)?\s?$/iu;
const RELATIVE = /增长|增幅|降幅|目标|指标|计划|同比|预算|\b(?:target|goal|planned|budget)\b/iu;

function movesOf(report: Report, { entries, lead, start, end, from }: Series): Moves | null {
  const ordered = [...entries].sort((a, b) => rank(a.period) - rank(b.period));
  if (RELATIVE.test(lead)) return null;
  if (new Set(ordered.map(({ period }) => period)).size < ordered.length) return null;
  if (ordered.length >= 2) {
    if (!ordered.every(({ figure }) => isFull(figure) || figure.value < MOST_BARE)) return null;
    return { name: lead, figures: ordered.map(({ figure }) => figure), start, end };
  }
  const [former] = ordered;
  const own = scanFigures(lead).at(-1);
  if (!former || !own || own.comparison !== null || own.upper !== null) return null;
  if (own.unit?.name !== former.figure.unit?.name || !isFull(own) || !isFull(former.figure)) return null;
  if (!OWN_BEFORE.test(lead.slice(own.end)) || /^(?:19|20)\d\d$/u.test(own.raw)) return null;
  const name = lead.slice(0, own.start);
  return {
    name,
    figures: [former.figure, shiftFigure(own, from)],
    start: from + own.start,
    end: behindBracket(report, end),
  };
}

/** Bare numbers of cases are small. */
const MOST_BARE = 1000;
/** `08` is the end of a code or a date. */
const isFull = ({ raw, unit, decimals }: Figure): boolean =>
  !/^0\d/u.test(raw) && (unit !== null || decimals > 0);

/** Years in their order; the one spoken of comes last, `the year before` first, whatever year it is told beside. */
const rank = (period: number): number => (period === 0 ? Infinity : Math.max(0, period));

const behindBracket = ({ view }: Report, end: number): number => (view.text[end] === ')' ? end + 1 : end);

const shifted = (claim: Claim | null, by: number): Claim[] =>
  claim ? [{ ...claim, start: claim.start + by, end: claim.end + by }] : [];

function claimsBeside({ from, start, end, lead, behind }: Series, moves: Moves): Claim[] {
  const before = lead.slice(0, moves.start - from);
  return [...shifted(claimBefore(before), from), ...shifted(claimBehind(behind, moves.name), end)].filter(
    (claim) => claim.end <= moves.start || claim.start >= start,
  );
}

/** `The index for 2024 shows a further improvement over the year before`. */
const ELSEWHERE =
  /^(?<name>[^。;]{2,50}?)(?:较|比|与)(?:上一?年度?|去年|20\d\d年度?|同期)(?:度|同期|相比)?(?:有所|有|略有|明显|进一步|稳步|持续|大幅|显著|,){0,3}(?<way>提高|提升|上升|增长|下降|降低|减少|改善)|^(?<nameEn>[^.;]{3,80}?)\b(?:shows?|showed|confirms?|is|was|represents|marks|again shows) (?:a |an )?(?:[a-z]+ )?(?<wayEn>improvement|increase|rise|decline|decrease|reduction|deterioration) (?:over|on|against|compared (?:with|to)) (?:the )?(?:year before|previous year|last year|20\d\d|prior year|preceding year)/iu;
const WAY_OF: ReadonlyArray<readonly [RegExp, Way]> = [
  [/improvement|改善/iu, 'better'],
  [/deterioration/iu, 'worse'],
  [/提高|提升|上升|增长|increase|rise/iu, 'up'],
  [/./u, 'down'],
];

interface ClaimOf {
  claim: Claim;
  sentence: Span;
  /** What moves, as its sentence names it. */
  whose: string;
}

const claimsInSentences = rememberFor((report: Report): readonly ClaimOf[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const { name, nameEn, way, wayEn } = ELSEWHERE.exec(words)?.groups ?? {};
    const told = way ?? wayEn;
    const whose = name ?? nameEn ?? '';
    if (told === undefined || /\d(?!\d{3})(?<!20\d\d)%/u.test(whose)) return [];
    const end = sentence.start + words.indexOf(told) + told.length;
    const meant = WAY_OF.find(([pattern]) => pattern.test(told))?.[1] ?? 'better';
    return [{ claim: { start: sentence.start, end, way: meant, steady: false }, sentence, whose }];
  }),
);

const claimsElsewhere = (report: Report, series: Series, moves: Moves): Claim[] =>
  claimsInSentences(report)
    .filter(
      ({ sentence, whose }) =>
        (sentence.start > series.end || sentence.end < moves.start) && isOf(whose, moves.name),
    )
    .map(({ claim }) => claim);

/** `The index for 2024`, `该指标`: with no name of its own it is of the one that was told. */
const isOf = (whose: string, name: string): boolean => {
  if (namesAnything(whose)) return shareSubject(whose, name);
  const head = /\b(?:index|rate|score|mean)\b|得分|满意/iu.exec(whose)?.[0];
  return head !== undefined && name.toLowerCase().includes(head.toLowerCase());
};

function clashOf({ figures, start, end }: Moves, claim: Claim, name: string): TrendClash | null {
  const steps = figures.slice(1).map((after, index) => ({ before: figures[index] ?? after, after }));
  const held = claim.steady ? steps : steps.slice(-1);
  const rises = claim.way === 'up' || (claim.way === 'better') === !lowerIsBetter(name);
  const up = claim.way === 'up' ? true : claim.way === 'down' ? false : rises;
  const against = held.find(({ before, after }) => {
    const [a, b] = [baseValue(before), baseValue(after)];
    return up ? b < a : b > a;
  });
  return against
    ? {
        ...against,
        claim: { start: claim.start, end: claim.end },
        start: Math.min(start, claim.start),
        end: Math.max(end, claim.end),
      }
    : null;
}
