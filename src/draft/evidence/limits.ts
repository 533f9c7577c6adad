import {
  type Comparison,
  type Figure,
  foldWidth,
  isCount,
  type Span,
  sameDimension,
  scanFigures,
  type Unit,
} from '../../core/index.js';
import { labelledLimits } from './labelled-limits.js';
import { inUnitOf, meets } from './meets.js';

/** A measured figure with the requirement written beside it, and what comparing the two gives. */
export interface LimitCheck {
  measured: Span;
  requirement: Span;
  met: boolean;
}

const REQUIREMENT_WORD =
  /(?:要求|规定|标准|规程|工艺|限值|限|允许|允差|合格|应|范围|目标|spec\.?|limit|(?<!\d\s?)min\.?|max\.?|req\.?|required|range|tolerance|target|wants?|asks? for|calls? for|specif(?:y|ies)|set(?: point)?)[^\d≥≤><]{0,16}$/iu;
/** Between a figure and its bracket: nothing, or a unit that no list has (`degC`). */
const UNIT_ONLY = /^[ ]?(?:[A-Za-z°℃µμ][A-Za-z0-9³²/·]{0,4})?[ ]?$/u;
/** Words that a bare figure right behind them makes an upper limit. */
const LIMIT_RIGHT_BEFORE =
  /(?:限值?|允差|最大允许(?:误差)?|MPE|不得?超过?|许可|允收|max\.?|limit|consent|permit)[\s:：]?$/iu;
/** Between a figure and its limit, set side by side: `640 consent 600`, `1260t/d 许可 1500t/d`. */
const SIDE_BY_SIDE =
  /^(?:\/[a-z\u4e00-\u9fff]{1,3})?[\s,，]{1,3}(?:限值?|允差|MPE|许可|允收|标准|要求|max\.?|limit|consent|permit|spec\.?)[\s:：]{0,2}$/iu;
/** What a standard can only cap. */
const EMITTED = /噪声|厂界|COD|氨氮|总[氮磷]|排放|颗粒物|浓度|粉尘|油烟|noise|emission|effluent|discharge/iu;
/** Words that compare but set no limit: `1 accident (over 7 days)`. */
const LOOSE_COMPARISON = /^(?:over|above|below|under|more than|less than|exceeding|fewer than)/iu;
const UPPER_WORD = /(?:限值|(?<!下)限|max\.?|limit)[^\d≥≤><]{0,8}$/iu;
const LOWER_WORD = /(?:合格|(?<!\d\s?)min\.?|下限)[^\d≥≤><]{0,8}$/iu;

/** `0.6MPa 保压5min 压降≤1kPa`: the words right before a limit, which may name what it limits. */
const WORDS_BEFORE = /(?:^|[\s,，、;；\dA-Za-z])(?<name>\p{Script=Han}{2,6})[\s:：]?$/u;
const NO_NAME =
  /要求|规定|标准|限|允许|允差|许可|允收|合格|应|范围|目标|工艺|规程|不|低于|高于|大于|小于|超过|少于|至少|最[多少大小高低]/u;

/** A limit that names its quantity binds no figure before which that name is missing. */
function limitsAnother(text: string, limit: Figure, measured: Figure): boolean {
  const name = WORDS_BEFORE.exec(text.slice(0, limit.start))?.groups?.name;
  return name !== undefined && !NO_NAME.test(name) && !text.slice(0, measured.start).includes(name);
}

/** A physical quantity, not a number of things. */
const measures = ({ unit }: Figure): boolean => unit !== null && !isCount(unit);

/** A sign that the figure was read without; where one stands, nothing is compared. */
const signed = (text: string, { core, value }: Figure): boolean =>
  value >= 0 && /[-±+](?:\s?)$/u.test(text.slice(Math.max(0, core.start - 2), core.start));

interface Bracket extends Span {
  inside: string;
}

const bracketsOf = (text: string): Bracket[] =>
  [...text.matchAll(/\(([^()\n]{1,40})\)/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    inside: m[1] ?? '',
  }));

/** The one requirement that a bracket holds, or null where it holds none or several. */
function requirementIn(figures: readonly Figure[], bracket: Bracket, text: string): Figure | null {
  if (/\d\/\d/u.test(bracket.inside)) return null;
  const inside = figures.filter(({ core }) => core.start >= bracket.start && core.end <= bracket.end);
  const limits = inside.filter(
    (figure) =>
      (figure.comparison !== null && !LOOSE_COMPARISON.test(figure.raw)) ||
      figure.upper !== null ||
      REQUIREMENT_WORD.test(text.slice(bracket.start, figure.start)),
  );
  const [limit, ...more] = limits;
  if (!limit || more.length > 0 || inside.length > 1 || signed(text, limit)) return null;
  return limit;
}

const AIM_WORD = /(?:目标|target)[^\d≥≤><]{0,8}$/iu;

function impliedSign(before: string, limit: Figure): Comparison | null {
  if (UPPER_WORD.test(before)) return '<=';
  if (LOWER_WORD.test(before)) return '>=';
  return AIM_WORD.test(before) && limit.unit?.dimension === 'time' ? '<=' : null;
}

/** Minutes: `分` counts marks by itself and minutes before seconds. */
const MINUTES: Unit = { name: 'min', dimension: 'time', factor: 60 };

/** Reads `9分40秒` and `3 min 10 s` as one duration. */
function joinDurations(figures: readonly Figure[], text: string): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const before = out.at(-1);
    const larger = before?.unit?.name === '分' && figure.unit?.name === 's' ? MINUTES : before?.unit;
    const joins =
      before !== undefined &&
      larger?.dimension === 'time' &&
      figure.unit?.dimension === 'time' &&
      larger.factor > figure.unit.factor &&
      text.slice(before.end, figure.start).trim() === '';
    if (!joins || !figure.unit) {
      out.push(figure);
      continue;
    }
    const value = before.value + (figure.value * figure.unit.factor) / larger.factor;
    const core = { start: before.core.start, end: figure.core.end };
    out[out.length - 1] = { ...before, value, unit: larger, end: figure.end, core };
  }
  return out;
}

/** Between a range and the reading behind it: `-20℃~-18℃ 现场显示 -17.1℃`. */
const READ_BEHIND =
  /^[^\d;；。]{0,8}(?:显示|指示|表压|压力表|实测|实际|读数|屏显?|现场|display\w*|shows?|shown|reads?|reading|actual|measured|found|gauge|dial|meter|display)[^\d;；。]{0,6}$/iu;

/** A range with the reading that follows it. */
function readingBehind(text: string, range: Figure, next: Figure | undefined): LimitCheck | null {
  if (range.upper === null || !next || next.comparison !== null || next.upper !== null) return null;
  if (!READ_BEHIND.test(text.slice(range.end, next.start)) || signed(text, range) || signed(text, next))
    return null;
  // `6.5 - 7.0 bar, gauge 6.2`: the instrument shows the unit that was just named.
  const shown = next.unit === null ? { ...next, unit: range.unit } : next;
  const met = shown.unit?.dimension === range.unit?.dimension ? meets(shown, range, null) : null;
  return met === null
    ? null
    : { measured: next.core, requirement: { start: range.start, end: range.end }, met };
}

/** `要求 18~30 / ≤75`: limits of several things, whose order leaves doubt. */
const isOneOfSeveral = (text: string, { start, end }: Figure): boolean =>
  /^\s?\/\s?[≥≤><±]?\s?\d/u.test(text.slice(end)) || /\d\s?\S{0,3}\s?\/\s?$/u.test(text.slice(0, start));

/**
 * Compares measured figures with requirements: `640℃(要求≥600℃)`, `52%(45-60)`, `实测 8.1%, 要求≤8%`.
 * Only pairs that leave no doubt are returned: one figure right before the bracket, one requirement, the same
 * dimension, a direction that was written. Offsets refer to `text`.
 */
export function limitChecks(text: string): LimitCheck[] {
  const folded = foldWidth(text);
  const figures = joinDurations(scanFigures(folded), folded);
  const brackets = bracketsOf(folded);
  const checks: LimitCheck[] = [];
  for (const bracket of brackets) {
    const measured = figures.find(
      ({ core, comparison }) =>
        comparison === null &&
        core.end <= bracket.start &&
        UNIT_ONLY.test(folded.slice(core.end, bracket.start)),
    );
    const limit = requirementIn(figures, bracket, folded);
    if (!measured || !limit || signed(folded, measured)) continue;
    const met = meets(measured, limit, impliedSign(folded.slice(bracket.start, limit.start), limit));
    if (met !== null)
      checks.push({ measured: measured.core, requirement: { start: limit.start, end: limit.end }, met });
  }
  const open = figures.filter(
    ({ core }) => !brackets.some((b) => b.start <= core.start && core.end <= b.end),
  );
  const labelled = labelledLimits(folded, open);
  checks.push(...labelled.checks);
  for (const [i, limit] of open.entries()) {
    if (labelled.limits.has(limit)) continue;
    const behind = readingBehind(folded, limit, open[i + 1]);
    if (behind) {
      checks.push(behind);
      continue;
    }
    const before = folded.slice(Math.max(0, limit.start - 20), limit.start);
    const upper = LIMIT_RIGHT_BEFORE.test(before) || (EMITTED.test(folded) && /标准[ :：]?$/u.test(before));
    const sign = limit.comparison ?? (upper ? '<=' : null);
    const beside = open[i - 1];
    const paired = beside !== undefined && SIDE_BY_SIDE.test(folded.slice(beside.end, limit.start));
    if (AIM_WORD.test(before) || signed(folded, limit)) continue;
    if (isOneOfSeveral(folded, limit)) continue;
    if (paired && beside.comparison === null && !signed(folded, beside)) {
      const met = meets(beside, limit, sign);
      if (met !== null)
        checks.push({ measured: beside.core, requirement: { start: limit.start, end: limit.end }, met });
      continue;
    }
    if ((sign === null && limit.upper === null) || !REQUIREMENT_WORD.test(before)) continue;
    const measured = open
      .slice(0, i)
      .findLast(
        (figure) =>
          figure.comparison === null && measures(figure) && sameDimension(figure, inUnitOf(limit, figure)),
      );
    const between = measured ? folded.slice(measured.end, limit.start) : '';
    if (limit.unit === null && /\d(?!类)/u.test(between)) continue;
    if (!measured || /[;；。]/u.test(between) || between.length > 36 || signed(folded, measured)) continue;
    if (limitsAnother(folded, limit, measured)) continue;
    const met = meets(measured, limit, sign);
    if (met !== null)
      checks.push({ measured: measured.core, requirement: { start: limit.start, end: limit.end }, met });
  }
  return checks.sort((a, b) => a.measured.start - b.measured.start);
}
