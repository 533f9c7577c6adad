import { type Span, spansOverlap } from '../../core/index.js';
import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';

/** Whether a figure is what is asked for or what was found. */
export type Role = 'limit' | 'actual';

/** A figure or a date, as far as its role goes. */
export interface Anchor extends Span {
  comparison?: string | null;
  tolerance?: number | null;
  upper?: number | null;
}

const LIMIT_BEFORE =
  /(?:目标值?|指标|要求|规定|标准值?|标示?|限值?|上限|下限|限速|范围|允许|合格线|合格分|设计值?|应|不得|SLA|计划(?:值|数)?|报警值?|更换值|更换(?:标准|周期)|承诺|标称|额定|target|limit|min(?:imum)?|max(?:imum)?|(?<=[,(]\s?)pass(?: mark)?|pass mark|consent|rule|goal|spec(?:ification)?|allowed|required|against|asks for|policy|未达到?|不到)(?:的|值|为|是|应|of|is|was|[\s:(≥≤<>=±+-])*$/iu;
const LIMIT_AFTER =
  /^\s?(?:以内|以下|以上|内)?(?:的)?(?:目标|要求|上限|下限|限值|标准|规定|合格(?:线|标准|分数?线?|要求)|报警值|更换值|到场承诺|承诺|limit|target|minimum|maximum|ceiling|cap|threshold|floor|required|consent)(?![\s:为≥≤<>=+-]*\d)/iu;
const ACTUAL_BEFORE =
  /(?:实际|实测|实检|实收|实有|(?<![落核属其])实|达到?|完成|累计|显示|读数|看屏|表上|屏上|量(?:得|了|出来)|测了|填的?|写的?|得分|平均|现|今|测得|屏显?|display|readings?|reads|measured|ytd|to date|was|were|stood at|reached|actual)(?:值|为|了|约|[\s:])*$/iu;
/** What a limit in brackets follows is itself no limit: `考核最低72(合格60)`, `ΔE 1.8(≤3)`. */
const BEFORE_LIMIT =
  /^[^\d,;。()]{0,3}\(\s?(?:合格|要求|标准|规定|限|目标|允许|min|max|target|limit|pass|[≤≥<>±]|\d{1,6}(?:\.\d{1,4})?\s?(?:\)|[-~]\s?\d))/iu;

const CUE_LENGTH = 16;

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - CUE_LENGTH), start);

export const isBeforeLimit = (text: string, anchor: Span): boolean =>
  BEFORE_LIMIT.test(text.slice(anchor.end, anchor.end + CUE_LENGTH));

const isCalledLimit = (text: string, anchor: Anchor): boolean =>
  LIMIT_BEFORE.test(before(text, anchor)) ||
  LIMIT_AFTER.test(text.slice(anchor.end, anchor.end + CUE_LENGTH));

/** The role that the words right at a figure give it; null where they say nothing. */
export function roleOf(text: string, anchor: Anchor): Role | null {
  if (isBeforeLimit(text, anchor)) return 'actual';
  if (anchor.comparison || anchor.tolerance || isCalledLimit(text, anchor)) return 'limit';
  return ACTUAL_BEFORE.test(before(text, anchor)) ? 'actual' : null;
}

/** `22s (≤25s)`: what stands right before a limit is the result. */
export function isResultOf(text: string, anchor: Anchor, limit: Anchor): boolean {
  const gap = text.slice(anchor.end, limit.start);
  return (anchor.upper ?? null) === null && gap.length <= 10 && !/[;。]|\p{Script=Han}{4,}/u.test(gap);
}

const isYear = (q: Quantity): boolean => q.decimals === 0 && q.value >= 1990 && q.value < 2050;

const certain = ({ text, quantities, dates }: Passage): Quantity[] =>
  quantities.filter((q) => {
    if (q.doubtful || /^0\d/u.test(text.slice(q.core.start, q.core.end))) return false;
    if (q.measure.dimension !== null || q.comparison !== null) return true;
    if (isYear(q)) return false;
    return roleOf(text, q) !== null || !dates.some((date) => spansOverlap(date, q.core));
  });

/** Kept by figures, which a line of the evidence shares with the note that it was read from. */
const known = new WeakMap<readonly Quantity[], Quantity[]>();

/** Figures that are no years, and no short dates as well (`11-15`, `期限 12.10`). */
export function certainFigures(passage: Passage): Quantity[] {
  const before = known.get(passage.quantities);
  if (before) return before;
  const figures = certain(passage);
  known.set(passage.quantities, figures);
  return figures;
}
