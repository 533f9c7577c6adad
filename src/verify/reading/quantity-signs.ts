import type { Comparison, Figure } from '../../core/index.js';
import type { Quantity } from './quantity.js';

const RISING = /(?:上升|增长|增加|提高|升高|上涨|rose|risen|increased?|up)(?:了|到)?(?:\s?by)?\s?$/iu;
const FALLING =
  /(?:下降|降低|减少|下跌|降|减|fell|fallen|decreased?|reduced|down|reduction of)(?:了)?(?:\s?by)?\s?$/iu;
const FALLING_AFTER = /^\s?(?:的)?(?:降幅|reduction|decrease)/iu;
const SIGNED_COMPARISON: ReadonlyArray<readonly [RegExp, Comparison]> = [
  [/(?:≥|>=|不低于|不小于|不少于|at least|no less than|not less than|no fewer than)\s?$/iu, '>='],
  [/(?:≤|<=|不高于|不超过|不大于|at most|no more than|not more than)\s?$/iu, '<='],
  [/(?:(?<![-=−–])>|高于|above)\s?$/iu, '>'],
  [/(?:<|低于|below)\s?$/iu, '<'],
];

/** Whether a figure is below zero or falling, and the comparison that a minus sign hides from the scanner. */
export function signOf(text: string, figure: Figure): { sign: -1 | 0 | 1; comparison: Comparison | null } {
  const before = text.slice(Math.max(0, figure.core.start - 24), figure.core.start);
  const minus = /(?:^|[^\w)\]）%℃])([-+])\s?$/u.exec(before);
  if (minus) {
    const lead = before.slice(0, minus.index + minus[0].indexOf(minus[1] ?? '-'));
    const found = SIGNED_COMPARISON.find(([words]) => words.test(lead));
    return { sign: minus[1] === '-' ? -1 : 1, comparison: found?.[1] ?? null };
  }
  if (
    /(?:零下|(?<!正)负|(?<!plus or |plus\/)minus|below zero)\s?$/u.test(before) ||
    FALLING.test(before) ||
    FALLING_AFTER.test(text.slice(figure.core.end))
  ) {
    return { sign: -1, comparison: null };
  }
  return { sign: RISING.test(before) ? 1 : 0, comparison: null };
}

/** `12 t -> 9 t`, `=> 36`: the head of an arrow compares nothing. */
const ARROW = /[-=−–]\s?>$/u;

/** `未超过60分钟` is at most, `未低于` at least. */
export function comparisonOf(text: string, { comparison, start }: Figure): Comparison | null {
  if (comparison === '>' && ARROW.test(text.slice(Math.max(0, start - 2), start + 1))) return null;
  if (
    !comparison ||
    comparison.endsWith('=') ||
    !/(?:未|没有?|\bnot )$/iu.test(text.slice(Math.max(0, start - 4), start))
  )
    return comparison;
  return comparison === '>' ? '<=' : '>=';
}

/** Adds the comparison that stands before a figure which the scanner did not read. */
export function withComparison(text: string, quantity: Quantity): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
  const comparison = SIGNED_COMPARISON.find(([words]) => words.test(before))?.[1] ?? null;
  return { ...quantity, comparison };
}

const EXTREME = /^(?:最[高低大小长短多少]|(?:a )?(?:maximum|minimum|max|min)\b)/iu;
const OTHER_EXTREME =
  /最[高低大小长短多少][^,;。]{0,12}[,、和及与]\s?$|\b(?:ranged|from|lowest|highest)\b[^;.]{0,40}$/iu;
/** What is said of the highest of several readings: that it keeps to its limit. */
const HELD_TO_LIMIT =
  /^\s?[,，]?\s?(?:\(\s?(?:[≤≥<>]|限|要求|标准)|均|都|皆|仍|也|未超|未低|没有?超|低于|高于|优于|小于|大于|不超|在[^,;。]{0,12}(?:内|之间)|(?:against|versus|vs|all|both)\b)/iu;

/** `最低5.8%，最高6.4%，均在6.5%以内`: the ends of several readings, and no limits. */
export function tellsExtreme(text: string, { start, end, comparison }: Quantity): boolean {
  if (comparison === null || !EXTREME.test(text.slice(start, end))) return false;
  return (
    HELD_TO_LIMIT.test(text.slice(end)) || OTHER_EXTREME.test(text.slice(Math.max(0, start - 48), start))
  );
}
