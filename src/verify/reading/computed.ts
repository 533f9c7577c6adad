import { isClockSpan } from './clock-spans.js';
import { agrees, alike, companionsOf, orderedPairs } from './companions.js';
import { isCounted } from './counted.js';
import { isCountInRange, isCountOfDone, isCountOfObjectives } from './counted-parts.js';
import { isDueCount, isLastPart } from './due-counts.js';
import { type Evidence, type Line, ownOrAll } from './evidence.js';
import type { Passage } from './passage.js';
import { baseOf, type Quantity } from './quantity.js';
import { requirementsOf } from './requirements.js';
import { isRestOf } from './rests.js';
import { isRoughShare } from './rough-shares.js';
import { isShareApart } from './shares-apart.js';
import { isSpreadOf, spread } from './spreads.js';
import { isBetweenTold } from './told-spans.js';
import { isProduct, isShareOfTold, isSumOfTold, isWholeOfParts } from './told-sums.js';
import { within } from './within.js';
import { isCountKept, isNotedYear, isOneAndMore, isShareOut } from './worked-counts.js';
import { isElapsedToAudit } from './worked-out.js';

const MOST_OF_LINE = 16;

/** Written values where the units agree or are missing, base units where they differ. */
const baseFor = (a: Quantity, other: Quantity): number =>
  a.measure.dimension !== null &&
  a.measure.dimension === other.measure.dimension &&
  a.measure.factor !== other.measure.factor
    ? baseOf(a)
    : a.value;

/** A range counts by its two ends, and so does a figure with its tolerance. */
const endsOf = (figures: readonly Quantity[]): Quantity[] =>
  figures.flatMap((q) =>
    q.upper === null
      ? [q, ...(spread(q) ?? []).map((value) => ({ ...q, value, tolerance: null }))]
      : [
          { ...q, upper: null },
          { ...q, value: q.upper, upper: null },
        ],
  );

const SHARE_NAMED =
  /率|占|比例|的\s?$|\b(?:return|response|uptake|turnout|attendance)s?(?: rate)? of $|[(（=]\s?$|约为|仅为|只有|\b(?:rate|share|of which|i\.e\.|that is|or|only|just|about)\b[^,;。]{0,6}$/iu;

/** `5件中4件（80%）`, `0.12，约为限值8.5的1.4%`: a share of two noted figures beside it. */
function isShareBeside(q: Quantity, narrative: Passage): boolean {
  if (q.measure.dimension !== 'ratio' || q.upper !== null) return false;
  const before = narrative.text.slice(Math.max(0, q.start - 10), q.start);
  const after = narrative.text.slice(q.end, q.end + 12);
  if (!SHARE_NAMED.test(before) && !/^\s?(?:of the (?:limit|target|consent)|的限值)/u.test(after))
    return false;
  // Each of the two is judged on its own.
  return orderedPairs(companionsOf(q, narrative, null)).some(([a, b]) => {
    const [part, whole] = [baseFor(a, b), baseFor(b, a)];
    if (part > whole || whole === 0) return false;
    return [part / whole, 1 - part / whole].some((share) => agrees(share / q.measure.factor, q));
  });
}

const LIMIT_WORD =
  /限值|标准|上限|目标|要求|规定|计划|设计|额定|limit|target|consent|permitted|allowed|design|plan/iu;

/** `约为限值的14%` where the notes have both the result and its limit. */
function isShareOfLimit(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const around = narrative.text.slice(Math.max(0, q.start - 14), q.end + 18);
  if (q.measure.dimension !== 'ratio' || !LIMIT_WORD.test(around)) return false;
  return lines.some(({ sentences, quantities }) =>
    sentences.some((sentence) =>
      orderedPairs(within(quantities, sentence).slice(0, 12)).some(
        ([a, b]) => b.value > 0 && agrees(baseFor(a, b) / baseFor(b, a) / q.measure.factor, q),
      ),
    ),
  );
}

const GAP =
  /(?:偏差|误差|差值|损耗|损失|耗损)(?:为|是|约|仅)?$|(?:推算|计算|测算|折算|算得|算下来|应余|应剩|应存|理论)(?:值|结果|库存|余量)?(?:应)?(?:为|是|约|有)?$|(?:相差|差异|差距|高出|超出|超过|低了?|高了?|多了?|少了?|余|余量|富余|结余|晚|早|提前|推迟|滞后|降|升|short(?:fall)?|should (?:have )?(?:leave|left|be|been|remain(?:ed)?)|leav(?:es|ing)|expected|margin|gap|difference|loss)[^,;。\d]{0,6}$|(?:比|较|超出|高出|低于|高于|超过|未达)[^,;。]{1,24}$|\bby (?:\w+ and )?$/iu;
const GAP_AFTER =
  /^\s?(?:per \w+ )?(?:个?百分点|(?:的)?(?:余量|差距|富余|缺口)|(?:percentage )?points?\b|(?:\w+ )?(?:above|below|inside|within|ahead|beyond|past|light|heavy|short|under|over|more|less|fewer|higher|lower|late|early|later|earlier|overdue|to spare|in hand|too (?:long|late|high|low|many|much|short|few)|(?:\w+ )?(?:colder|warmer|hotter|cooler|faster|slower|quicker|longer|shorter|heavier|lighter|better|worse))\b)/iu;

/** In the same dimension; points are points of rates, and a bare decimal as exact may be of any. */
const isOfKind = ({ measure, decimals }: Quantity, q: Quantity): boolean =>
  (measure.dimension === null && decimals > 0 && decimals === q.decimals) ||
  (measure.dimension !== null &&
    (measure.dimension === q.measure.dimension ||
      (measure.dimension === 'ratio' &&
        (q.measure.dimension === null || /^points?$|百分点/iu.test(q.measure.spelling)))));

/** `36.4万吨，比38万吨的计划低1.6万吨`: what two noted figures beside it are apart. */
function isGapBeside(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  if (q.upper !== null) return false;
  const before = narrative.text.slice(Math.max(0, q.start - 24), q.start);
  const after = narrative.text.slice(q.core.start, q.end + 24).replace(/^[\d.,]+|^\p{L}+/u, '');
  if (
    !GAP.test(before) &&
    !GAP_AFTER.test(after) &&
    !GAP_AFTER.test(narrative.text.slice(q.core.end, q.core.end + 24))
  )
    return false;
  const noted = lines.flatMap(({ quantities }) => orderedPairs(endsOf(quantities).slice(0, MOST_OF_LINE)));
  // A result and its target may stand in lines of their own.
  const told = orderedPairs(
    endsOf(narrative.quantities.filter((other) => other !== q && isOfKind(other, q))).slice(0, MOST_OF_LINE),
  );
  return [...orderedPairs(companionsOf(q, narrative, lines)), ...noted, ...told].some(([a, b]) =>
    areApartBy(q, a, b),
  );
}

function areApartBy(q: Quantity, a: Quantity, b: Quantity): boolean {
  const apart = baseFor(a, b) - baseFor(b, a);
  if (apart <= 0) return false;
  const scaled = a.measure.dimension !== null && a.measure.dimension === q.measure.dimension;
  const base = a.measure.factor === b.measure.factor ? apart * a.measure.factor : apart;
  return (
    agrees(apart, q) ||
    (scaled && Math.abs(base - baseOf(q)) <= 1e-6 * base) ||
    (q.scale > 1 && Math.abs(apart - q.value) <= 1e-6 * apart)
  );
}

const CHANGE =
  /(?:reduc\w+|decreas\w+|increas\w+|fall|fell|drop\w*|r[io]se|growth|下降|减少|降低|降幅|增长|增加|上升|增幅)[^,;。\d]{0,12}$/iu;

/** `from 22 to 14, a reduction of 36 %`. */
const isChangeBetween = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  q.measure.dimension === 'ratio' &&
  CHANGE.test(narrative.text.slice(Math.max(0, q.start - 28), q.start)) &&
  orderedPairs(companionsOf(q, narrative, lines)).some(
    ([a, b]) =>
      b.value > 0 && agrees(Math.abs(baseFor(a, b) - baseFor(b, a)) / baseFor(b, a) / q.measure.factor, q),
  );

const TIMES_AS = /^\s?(?:倍|times\b|x\b|fold\b)/iu;

/** `为限值的1.5倍`. */
const isMultipleOf = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  TIMES_AS.test(narrative.text.slice(q.end, q.end + 8)) &&
  lines.some(({ sentences, quantities }) =>
    sentences.some((sentence) =>
      orderedPairs(within(quantities, sentence).slice(0, 12)).some(
        ([a, b]) => b.value > 0 && agrees(baseFor(a, b) / baseFor(b, a), q),
      ),
    ),
  );

const ROUNDED = /(?:约|近|大约|将近|接近|左右|about|nearly|around|approximately|roughly|some)\s?$/iu;
const ROUNDED_AFTER = /^\s?(?:左右|上下|or so)/iu;

/** `约97%` for a noted 96.8 %. */
function isRounded(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const before = narrative.text.slice(Math.max(0, q.start - 14), q.start);
  const said = ROUNDED.test(before) || /^(?:约|近)/u.test(q.raw);
  if (!said && !ROUNDED_AFTER.test(narrative.text.slice(q.end, q.end + 6))) return false;
  return lines.some(({ quantities }) =>
    quantities.some(
      (noted) =>
        noted.decimals > q.decimals &&
        alike(noted, q) &&
        Math.abs(baseFor(noted, q) / q.measure.factor - q.value) <= 0.5001 * 10 ** -q.decimals,
    ),
  );
}

const BOUND_BEFORE =
  /(?:(?<below>不足|不到|未满|将近|接近|less than|under|short of)|(?<above>超过|多于|逾|more than|over))\s?$/iu;
/** So near to the noted figure a bound must lie. */
const NEAR_BOUND = 0.2;

/** `不足6分钟` for a noted 5分40秒: a bound right beside it, on the right side. */
function isBoundOf(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const cue =
    BOUND_BEFORE.exec(narrative.text.slice(Math.max(0, q.start - 10), q.start)) ??
    /^(?:(?<below>不足|不到|未满)|(?<above>超过|多于|逾))/u.exec(q.raw);
  const dimension = q.measure.dimension;
  if (!cue || dimension === null) return false;
  const bound = baseOf(q);
  return lines.some(({ quantities }) =>
    quantities.some((noted) => {
      const apart = bound - baseOf(noted);
      const side = cue.groups?.below === undefined ? apart < 0 : apart > 0;
      return noted.measure.dimension === dimension && side && Math.abs(apart) <= NEAR_BOUND * bound;
    }),
  );
}

/** `0.42MPa (≥0.3)` told as `不低于300kPa`: a bare limit is in the unit of its result. */
export const isConvertedLimit = (q: Quantity, evidence: Evidence): boolean =>
  q.measure.dimension !== null &&
  requirementsOf(evidence).some(({ actual, limit }) =>
    [
      [actual, limit],
      [limit, actual],
    ].some(
      ([bare, measured]) =>
        bare?.measure.dimension === null &&
        measured?.measure.dimension === q.measure.dimension &&
        Math.abs(bare.value * measured.measure.factor - baseOf(q)) <= 1e-9 * baseOf(q) &&
        (q.upper === null || q.upper === bare.upper),
    ),
  );

/** Whether a figure follows by arithmetic from noted figures that the narrative sets beside it. */
export function isComputed(q: Quantity, narrative: Passage, evidence: Evidence): boolean {
  const lines = ownOrAll(evidence);
  return (
    isSpreadOf(q, narrative, lines) ||
    isClockSpan(q, lines) ||
    isElapsedToAudit(q, narrative, evidence) ||
    isCounted(q, narrative, evidence) ||
    isConvertedLimit(q, evidence) ||
    isNotedYear(q, lines, evidence.audit?.year ?? null) ||
    isBetweenTold(q, narrative, evidence) ||
    isCountOfObjectives(q, narrative, evidence) ||
    isShareOfTold(q, narrative) ||
    isShareApart(q, narrative, evidence) ||
    isProduct(q, lines) ||
    [
      isChangeBetween,
      isShareBeside,
      isShareOfLimit,
      isGapBeside,
      isMultipleOf,
      isRounded,
      isBoundOf,
      isRestOf,
      isShareOut,
      isOneAndMore,
      isCountKept,
      isRoughShare,
      isSumOfTold,
      isWholeOfParts,
      isCountOfDone,
      isCountInRange,
      isDueCount,
      isLastPart,
    ].some((follows) => follows(q, narrative, lines))
  );
}
