import {
  bareFigure,
  baseValue,
  type Comparison,
  type DateMention,
  type Figure,
  innermostAt,
  isCount,
  isPlainFigure,
  type ObjectiveStatement,
  type ObjectiveTarget,
  type RateFact,
  type Report,
  rememberFor,
  type Span,
  scanFigures,
  spansOverlap,
} from '../../core/index.js';
import { rateFact } from '../rates/rate-fact.js';
import { type Pair, pairsOfCounts, sharesUnit } from './counts.js';
import { type Family, familyOf, UNWANTED, WHOLE } from './families.js';
import { readNamedRates } from './named-rates.js';
import { isOfTheSame } from './subjects.js';
import type { Objectives, Told } from './told.js';

/**
 * Counts told elsewhere, held against the rate of an objective that follows from them: `一次合格率 97.9%` beside `检验118批、
 * 一次合格113批`, `at least 98 % was achieved` beside `300 orders; 9 were late`.
 */

interface Counting {
  pair: Pair;
  /** Of the rate's own part in the whole, 0 to 1. */
  share: number;
  /** The part counts what the rates of the family leave out. */
  ofBad: boolean;
}

export interface Tallied {
  rates: RateFact[];
  statements: ObjectiveStatement[];
}

export function readTallies(report: Report, objectives: Objectives): Tallied {
  const told = [...toldRates(report, objectives), ...readNamedRates(report, objectives)];
  const pairs = told.length > 0 ? pairsOfCounts(report) : [];
  const tallied: Tallied = { rates: [], statements: [] };
  const countings = rememberFor((family: Family) => pairs.flatMap((pair) => countingOf(pair, family) ?? []));
  for (const one of told) {
    const found = countings(one.family).filter(
      ({ pair, ofBad }) =>
        !spansOverlap(pair, one) &&
        (ofBad || isCalled(one, pair.part.clause)) &&
        isElsewhere(report, pair, one) &&
        isOfTheSame(report, one, pair),
    );
    const [first] = found;
    if (!first || found.some(({ share }) => agrees(share, one)) || agrees(shareOfAll(found), one)) continue;
    if (new Set(found.map(({ share }) => share.toFixed(4))).size > 1) continue;
    if (one.figure) tallied.rates.push(ofResult(first, one.figure));
    else if (one.target && one.claim) tallied.statements.push(ofTarget(first, one.target, one.claim));
  }
  return tallied;
}

const isRate = ({ unit }: Figure): boolean => unit?.name === '%' || unit?.name === '‰';

/** Of a part of the year that counts may be told for as well. */
const isOfMonths = (period: DateMention | null): boolean =>
  period !== null && period.from.month !== null && period.from.month !== period.to.month;

function toldRates(report: Report, { targets, results, claims }: Objectives): Told[] {
  const reached = results.flatMap((result): Told[] => {
    const { name, figure, partial, period, scope, start, end } = result;
    const family = familyOf(name);
    const whole =
      isRate(figure) &&
      isPlainFigure(figure) &&
      (!partial || isOfMonths(period)) &&
      scope.level === 'organisation';
    return family && whole
      ? [{ name, family, figure, target: null, claim: null, time: result, start, end }]
      : [];
  });
  const reachedKeys = new Set(results.filter(({ figure }) => isRate(figure)).map(({ key }) => key));
  const claimed = targets.flatMap((target): Told[] => {
    const { name, figure, key, scope, start, end } = target;
    const family = familyOf(name);
    const told = reachedKeys.has(key);
    const claim =
      claims.find(
        (one) =>
          one.met &&
          one.scope.level === scope.level &&
          (one.key === key || (one.key === '' && one.start - end >= 0 && one.start - end < NEAR)),
      ) ?? claimBehind(report, target);
    const admitted = claims.some(({ met, key: other }) => !met && (other === key || other === ''));
    return family && isRate(figure) && scope.level === 'organisation' && !told && claim && !admitted
      ? [{ name, family, figure: null, target, claim, time: { period: null, year: target.year }, start, end }]
      : [];
  });
  return [...reached, ...claimed];
}

const NEAR = 400;

/** `on-time delivery of at least 98 % was achieved`, `≥92%,...,已达到`. */
const ACHIEVED =
  /^[^。;\n]{0,50}?(?<!未|没有|不)(?<claim>(?:已|均|全部)?(?:达到|达成|完成|实现|达标)(?:目标)?(?=[。;,\s]|$)|(?:was|is|has been|had been) (?:achieved|met|reached|fulfilled|kept)\b)/iu;
function claimBehind({ view }: Report, { end }: Span): Span | undefined {
  const found = ACHIEVED.exec(view.text.slice(end, end + 70));
  const claim = found?.groups?.claim;
  if (!found || claim === undefined) return undefined;
  const start = end + found[0].length - claim.length;
  return { start, end: start + claim.length };
}

/** Counts in the sentence of a rate are read with it; of a target, that no rate stands beside, here. */
const isElsewhere = (report: Report, pair: Pair, one: Told): boolean =>
  one.figure === null ||
  innermostAt(report.sentences, pair.start) !== innermostAt(report.sentences, one.start);

/** The part that rates of a family count, or what is left of it, under the words of the family. */
function countingOf(pair: Pair, family: Family): Counting | null {
  const { whole, part } = pair;
  if (!sharesUnit(pair) && !(family === UNWANTED && isCounted(pair))) return null;
  const asWhole = family.whole?.test(whole.clause) ?? WHOLE.test(whole.clause);
  if (!asWhole || family.bad.test(whole.clause) || isPartItself(family, whole.clause)) return null;
  const ofBad = family.bad.test(part.clause);
  if (!ofBad && !family.good.test(part.clause)) return null;
  const [all, some] = [baseValue(whole.figure), baseValue(part.figure)];
  if (some === all || (sharesUnit(pair) && part.figure.start < whole.figure.start)) return null;
  const share = ofBad ? 1 - some / all : some / all;
  return hasOwnRate(pair, share) ? null : { pair, share, ofBad };
}

/** Of what nobody wants, one kind is not another: returns are no complaints. */
const isCalled = ({ name, family }: Told, clause: string): boolean => {
  if (family !== UNWANTED) return true;
  const kind = KINDS.find((words) => words.test(name)) ?? family.good;
  return kind.test(clause);
};
const KINDS = [
  /返修|返工|rework/iu,
  /退货|退回|return/iu,
  /差错|错误|发错|error/iu,
  /投诉|complaint/iu,
  /流失|退订/u,
  /破损|货损|货差|damage/iu,
  /不合格|不良|拒收|缺陷|废|reject|defect|scrap/iu,
];

/** `交付412单,按期402单,97.6%`: counts that give the rate that is told with them are of that rate. */
const hasOwnRate = ({ words }: Pair, share: number): boolean =>
  scanFigures(words).some(
    (figure) =>
      isRate(figure) &&
      isPlainFigure(figure) &&
      Math.min(Math.abs(share - baseValue(figure)), Math.abs(1 - share - baseValue(figure))) <
        baseValue({ ...figure, value: 0.6 * 10 ** -figure.decimals }),
  );

const isCounted = ({ whole, part }: Pair): boolean =>
  [whole, part].every(({ figure }) => figure.unit !== null && isCount(figure.unit));

/** `满意171份` is no whole, `回收180份` is one. */
const isPartItself = ({ good, whole }: Family, clause: string): boolean =>
  good.test(clause) && !(whole?.test(clause) ?? false);

const shareOfAll = (found: readonly Counting[]): number => {
  const sum = (of: (counting: Counting) => number) =>
    found.reduce((total, counting) => total + of(counting), 0);
  const whole = ({ pair }: Counting) => baseValue(pair.whole.figure);
  return sum((counting) => counting.share * whole(counting)) / sum(whole);
};

const HOLDS: Readonly<Record<Comparison, (actual: number, bound: number) => boolean>> = {
  '>=': (actual, bound) => actual >= bound,
  '<=': (actual, bound) => actual <= bound,
  '>': (actual, bound) => actual > bound,
  '<': (actual, bound) => actual < bound,
};

/** Nobody rounds up to all of them, or whole percents down by one. */
const slackOf = ({ value, decimals }: Figure): number =>
  value === 100 ? ALL_BUT : decimals === 0 ? HALF : 10 ** -decimals;
const ALL_BUT = 0.05;
const HALF = 0.6;

/** A rate may be rounded or cut off at its last decimal. */
function agrees(share: number, { figure, target }: Told): boolean {
  if (figure) return Math.abs(share / (figure.unit?.factor ?? 0.01) - figure.value) < slackOf(figure);
  return target === null || HOLDS[target.comparison.sign](share + 1e-9, baseValue(target.figure));
}

const ofResult = ({ pair, share }: Counting, figure: Figure): RateFact => ({
  ...rateFact(figure, pair.part.figure, pair.whole.figure),
  complement: share > baseValue(pair.part.figure) / baseValue(pair.whole.figure),
  apart: true,
});

function ofTarget({ pair, share }: Counting, target: ObjectiveTarget, claim: Span): ObjectiveStatement {
  const value = Number((share * 100).toFixed(2));
  const result: Figure = {
    ...bareFigure(`${value}%`, pair.start, value),
    end: pair.end,
    unit: { name: '%', dimension: 'ratio', factor: 0.01 },
    core: { start: pair.start, end: pair.end },
  };
  return {
    start: target.start,
    end: target.end,
    name: target.name,
    target: target.figure,
    sign: target.comparison.sign,
    results: [result],
    claim: { start: claim.start, end: claim.end },
    apart: true,
  };
}
