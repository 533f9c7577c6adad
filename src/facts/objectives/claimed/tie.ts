import {
  baseValue,
  comparableFigures,
  type Figure,
  isCount,
  rememberFor,
  valueBeside,
} from '../../../core/index.js';
import type { Aim } from './aims.js';
import { commonOf, sizeOf } from './content.js';
import { perScale } from './keeps.js';
import type { Reached } from './reached.js';
import type { Told } from './told.js';

/** How surely a figure is of an aim: by the same name, by a part of its name, or as the only one in such a unit. */
export type Tie = 'named' | 'part' | 'only';

export interface Tied {
  aims: readonly Aim[];
  tie: Tie;
}

/** What every organisation counts or rates of many things. */
const VAGUE =
  /^(?:合格|及时|完成|通过|满意|达标|培训|检验|交付|交验|一次|事故|故障|破损|差错|废品|不合格|返工|返修|退货|投诉|有效|compl|defec|accid|deliv|order|custo|incid|injur|scrap|error|claim|return)$/u;
const SHORTEST = 2;
const DISTINCT = 3;

export function tieOf(reached: Reached, aims: readonly Aim[]): Tied | null {
  const open = aims.filter((aim) => isOfOneSort(reached, aim));
  const near = open.filter((aim) => !isApart(reached, aim));
  const whole = near.filter((aim) => isNamedIn(reached, aim));
  const same = whole.filter((aim) => commonOf(aim.content, reached.content) === sizeOf(aim.content));
  const best = same.length > 0 ? same : whole;
  if (best.length > 0) {
    if (same.length === 0 && isVague(reached) && new Set(whole.map(({ name }) => name)).size > 1) return null;
    const own = best.filter(({ department }) => department !== '' && department === reached.department);
    const distinct = same.length > 0 && sizeOf(reached.content) >= DISTINCT;
    return { aims: own.length > 0 ? own : whole, tie: distinct ? 'named' : 'part' };
  }
  const [only] = open;
  if (!only || near.length !== open.length || boundsOf(open) > 1) return null;
  const common = commonOf(reached.content, only.content);
  const least = isRareUnit(only) ? 2 : reached.namesGoal ? MOST_OTHER : 0;
  const isOnly =
    common >= SHORTEST &&
    common * least >= sizeOf(reached.content) &&
    (isRareUnit(only) || !isVague(reached));
  return isOnly ? { aims: open, tie: 'only' } : null;
}
/** Words of other things may stand around the one that both have. */
const MOST_OTHER = 2.5;

/** All that names the one names the other; in English, where more words stand around a name, most of it. */
function isNamedIn({ content: own }: Told, { content: other }: Told): boolean {
  const [size, common] = [sizeOf(own), commonOf(own, other)];
  if (own.stems.size === 0) return size >= SHORTEST && common === size;
  return common === size
    ? size > SHORTEST || other.stems.size === 1
    : common > DISTINCT && common >= size * MOST;
}
const MOST = 0.6;

const isVague = ({ content: { runs, stems } }: Told): boolean =>
  stems.size + runs.length < 2 && [...runs, ...stems].every((one) => VAGUE.test(one));
const boundsOf = (aims: readonly Aim[]): number =>
  new Set(aims.map(({ figure }) => valueBeside(figure, figure))).size;
/** Shares and counts are of anything. */
const isRareUnit = ({ figure: { unit } }: Told): boolean =>
  unit !== null &&
  unit.dimension !== 'ratio' &&
  unit.dimension !== 'score' &&
  !isCount(unit) &&
  unit.dimension !== 'people';

/** One measure, near enough to be of one thing. */
function isOfOneSort(reached: Reached, aim: Aim): boolean {
  const { figure, perPiece } = reached;
  if (aim.scale) return perScale(reached, aim) !== null;
  if (!comparableFigures(figure, aim.figure) || perPiece !== aim.perPiece) return false;
  if ((figure.unit === null) !== (aim.figure.unit === null) && isSpecial(figure.unit ?? aim.figure.unit))
    return false;
  const [actual, bound] = [beside(figure, aim.figure), beside(aim.figure, figure)];
  if (bound === 0) return isCases(figure) && actual > 0 && actual <= MOST_CASES;
  return aim.sign.startsWith('<') ? actual <= bound * FARTHEST : actual * FAR >= bound;
}
/** The same beside every aim, but for a bare figure beside one whose unit is another than pieces. */
const beside = (figure: Figure, other: Figure): number =>
  figure.unit !== null || other.unit === null || (other.unit.factor === 1 && other.unit.dimension !== 'ratio')
    ? baseOf(figure)
    : valueBeside(figure, other);
const baseOf = rememberFor((figure: Figure): number => baseValue(figure));

/** Each of them breaks an aim of none. */
const isCases = ({ unit, decimals }: Told['figure']): boolean =>
  unit === null ? decimals === 0 : OF_CASES.has(unit.name);
const OF_CASES: ReadonlySet<string> = new Set(['件', '起', '次', '例', '宗', '人', '人次']);
const MOST_CASES = 20;
const FARTHEST = 8;
const FAR = 2;
const isSpecial = (unit: Told['figure']['unit']): boolean => unit !== null && !isCount(unit);

/** Of another year, another department or another time. */
function isApart(reached: Reached, aim: Aim): boolean {
  if (spansMeet(reached, aim)) return true;
  if (reached.year !== null && aim.year !== null && reached.year !== aim.year) return true;
  if (reached.department !== '' && aim.department !== '' && reached.department !== aim.department)
    return true;
  if (aim.isOwn && reached.department !== aim.department) return true;
  if (reached.ofDepartment && aim.department === '') return true;
  const { unit } = aim.figure;
  const counted = unit === null || isCount(unit) || ADDS_UP.has(unit.dimension);
  if (aim.sign.startsWith('>')) return (counted || unit?.dimension === 'time') && reached.partial;
  const brief = aim.per !== null && aim.per !== 'year';
  return counted && brief && !aim.perPiece && !reached.partial;
}
const ADDS_UP: ReadonlySet<string> = new Set(['money', 'mass', 'volume', 'length', 'area', 'energy']);
/** Side by side in one sentence they are read elsewhere. */
const spansMeet = (a: Told, b: Told): boolean =>
  a.sentence.start < b.sentence.end && b.sentence.start < a.sentence.end;
